// Counts in how many sentences of news each stem and each character shingle
// occurs, and writes the two tables of engine/align/data.
//
//   background_idf STEMS.bin CHARACTERS.bin MIN_STEM MIN_CHARACTERS
//   TEXTS.jsonl...
//
// Every string named "text" or "title", at any depth of an object, is read; a
// sentence that comes twice counts once. What occurs in fewer sentences than
// the given minimum is left out. The same files in the same order give the same
// bytes; the tables hold counts by fingerprint, no words.

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/numbers.h"
#include "claimdiff/v1/claim.pb.h"
#include "engine/align/claim_text.h"
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

class Counter {
 public:
  void AddText(const std::string& text) {
    const Document doc = Document::Parse(text);
    for (const Sentence& sentence : doc.sentences()) {
      const ByteSpan span =
          doc.SpanOf(sentence.first_token, sentence.end_token);
      if (!seen_.insert(Fingerprint(span.In(text))).second) continue;
      v1::Claim claim;
      claim.add_content()->set_begin(span.begin);
      claim.mutable_content(0)->set_end(span.end);
      const ClaimText words = MakeClaimText(doc, claim);
      std::set<uint64_t> stems;
      for (const ContentWord& word : words.words) stems.insert(word.id);
      for (const uint64_t id : stems) ++stems_[id];
      for (const uint64_t id :
           std::set<uint64_t>(words.character_shingles.begin(),
                              words.character_shingles.end())) {
        ++characters_[id];
      }
    }
  }

  bool Write(const char* stems_path, uint32_t min_stem,
             const char* characters_path, uint32_t min_characters) const {
    return WriteTable(stems_path, stems_, min_stem) &&
           WriteTable(characters_path, characters_, min_characters);
  }

 private:
  using Counts = std::map<uint64_t, uint32_t>;

  bool WriteTable(const char* path, const Counts& counts,
                  uint32_t minimum) const {
    std::vector<std::pair<uint64_t, uint32_t>> kept;
    for (const auto& entry : counts) {
      if (entry.second >= minimum) kept.push_back(entry);
    }
    const std::string bytes =
        SerializeFrequencies(static_cast<uint32_t>(seen_.size()), kept);
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    std::printf("%s: %zu sentences, %zu of %zu entries, %zu bytes\n", path,
                seen_.size(), kept.size(), counts.size(), bytes.size());
    return static_cast<bool>(file.flush());
  }

  std::set<uint64_t> seen_;
  Counts stems_;
  Counts characters_;
};

void AddTexts(const Struct& object, Counter* counter);

void AddTexts(const Value& value, Counter* counter) {
  if (value.has_struct_value()) AddTexts(value.struct_value(), counter);
  for (const Value& entry : value.list_value().values()) {
    AddTexts(entry, counter);
  }
}

void AddTexts(const Struct& object, Counter* counter) {
  const std::map<std::string, Value> in_order(object.fields().begin(),
                                              object.fields().end());
  for (const auto& [name, value] : in_order) {
    if (name == "text" || name == "title") {
      counter->AddText(value.string_value());
    } else {
      AddTexts(value, counter);
    }
  }
}

int Main(int argc, char** argv) {
  uint32_t min_stem = 0;
  uint32_t min_characters = 0;
  if (argc < 6 || !absl::SimpleAtoi(argv[3], &min_stem) ||
      !absl::SimpleAtoi(argv[4], &min_characters)) {
    std::fprintf(stderr,
                 "usage: background_idf STEMS.bin CHARACTERS.bin MIN_STEM "
                 "MIN_CHARACTERS TEXTS.jsonl...\n");
    return 2;
  }
  Counter counter;
  for (int i = 5; i < argc; ++i) {
    std::ifstream file(argv[i]);
    if (!file) {
      std::fprintf(stderr, "%s: cannot be read\n", argv[i]);
      return 2;
    }
    std::string line;
    while (std::getline(file, line)) {
      Struct object;
      if (!google::protobuf::util::JsonStringToMessage(line, &object).ok()) {
        std::fprintf(stderr, "%s: a line is no JSON object\n", argv[i]);
        return 2;
      }
      AddTexts(object, &counter);
    }
  }
  return counter.Write(argv[1], min_stem, argv[2], min_characters) ? 0 : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
