#include "tools/train/background_counts.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "claimdiff/v1/claim.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/base/fingerprint.h"
#include "engine/base/span.h"
#include "engine/similarity/background_frequencies.h"
#include "engine/text/document.h"
#include "google/protobuf/struct.pb.h"
#include "google/protobuf/util/json_util.h"

namespace claimdiff {
namespace {

using ::google::protobuf::Struct;
using ::google::protobuf::Value;

void AddTexts(const Struct& object, BackgroundCounts* counts);

void AddTexts(const Value& value, BackgroundCounts* counts) {
  if (value.has_struct_value()) AddTexts(value.struct_value(), counts);
  for (const Value& entry : value.list_value().values()) {
    AddTexts(entry, counts);
  }
}

void AddTexts(const Struct& object, BackgroundCounts* counts) {
  for (const auto& [name, value] : object.fields()) {
    if (name == "text" || name == "title") {
      counts->AddText(value.string_value());
    } else {
      AddTexts(value, counts);
    }
  }
}

}  // namespace

absl::Status BackgroundCounts::AddJsonLine(std::string_view line) {
  Struct object;
  if (!google::protobuf::util::JsonStringToMessage(std::string(line), &object)
           .ok()) {
    return absl::InvalidArgumentError("a line is no JSON object");
  }
  AddTexts(object, this);
  return absl::OkStatus();
}

void BackgroundCounts::AddText(std::string_view text) {
  const Document doc = Document::Parse(text);
  for (const Sentence& sentence : doc.sentences()) {
    const ByteSpan span = doc.SpanOf(sentence.first_token, sentence.end_token);
    if (!seen_.insert(Fingerprint(span.In(text))).second) continue;
    v1::Claim claim;
    claim.add_content()->set_begin(span.begin);
    claim.mutable_content(0)->set_end(span.end);
    const ClaimText words = MakeClaimText(doc, claim);
    std::set<uint64_t> stems;
    for (const ContentWord& word : words.words) stems.insert(word.id);
    for (const uint64_t id : stems) ++stems_[id];
    const std::set<uint64_t> characters(words.character_shingles.begin(),
                                        words.character_shingles.end());
    for (const uint64_t id : characters) ++characters_[id];
  }
}

std::string BackgroundCounts::StemTable(uint32_t minimum) const {
  return Table(stems_, minimum);
}

std::string BackgroundCounts::CharacterTable(uint32_t minimum) const {
  return Table(characters_, minimum);
}

std::string BackgroundCounts::Table(const Counts& counts,
                                    uint32_t minimum) const {
  std::vector<std::pair<uint64_t, uint32_t>> kept;
  for (const auto& entry : counts) {
    if (entry.second >= minimum) kept.push_back(entry);
  }
  return SerializeFrequencies(sentences(), kept);
}

}  // namespace claimdiff
