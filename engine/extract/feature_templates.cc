#include "engine/extract/feature_templates.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "engine/base/fingerprint.h"

namespace claimdiff {
namespace {

std::optional<size_t> IndexOf(const std::vector<std::string_view>& names,
                              std::string_view name) {
  const auto it = std::find(names.begin(), names.end(), name);
  if (it == names.end()) return std::nullopt;
  return it - names.begin();
}

}  // namespace

absl::StatusOr<FeatureTemplates> FeatureTemplates::Parse(
    std::string_view text, const std::vector<std::string_view>& first,
    const std::vector<std::string_view>& second) {
  FeatureTemplates templates;
  int number = 0;
  for (absl::string_view line :
       absl::StrSplit(absl::string_view(text.data(), text.size()), '\n')) {
    ++number;
    const auto wrong = [&](absl::string_view what) {
      return absl::InvalidArgumentError(
          absl::StrCat("templates:", number, ": ", what));
    };
    line = line.substr(0, line.find('#'));
    const std::vector<absl::string_view> words =
        absl::StrSplit(line, ' ', absl::SkipWhitespace());
    if (words.empty()) continue;
    const bool pair = words.front() == ">";
    // The constants come from the template's own text, so that its features
    // keep their buckets wherever it stands in the file.
    uint64_t seed = Fingerprint(pair ? "pair" : "label");
    std::vector<Part> parts;
    bool varying = false;
    for (size_t i = pair ? 1 : 0; i < words.size(); ++i) {
      const std::vector<std::string> ends = absl::StrSplit(words[i], '@');
      int offset = 0;
      if (ends.size() > 2 ||
          (ends.size() == 2 && !absl::SimpleAtoi(ends[1], &offset)) ||
          offset > ColumnTable::kMargin || offset < -ColumnTable::kMargin) {
        return wrong("not column@offset");
      }
      const auto in_first = IndexOf(first, ends[0]);
      const auto in_second = IndexOf(second, ends[0]);
      if (!in_first && !in_second) {
        return wrong(absl::StrCat("no column ", ends[0]));
      }
      varying = varying || !in_first;
      const size_t stride = in_first ? first.size() : second.size();
      const size_t column = in_first ? *in_first : *in_second;
      seed = CombineFingerprints(
          seed, Fingerprint({words[i].data(), words[i].size()}));
      parts.push_back(
          {seed | 1,
           offset * static_cast<int32_t>(stride) + static_cast<int32_t>(column),
           in_first ? 0 : 1});
    }
    if (parts.empty() || parts.size() > kMaxParts) {
      return wrong("not 1 to 4 columns");
    }
    GroupTemplates& group = templates.groups_[pair      ? kPair
                                              : varying ? kVarying
                                                        : kFixed];
    Block& block = group.blocks[parts.size() - 1];
    block.seeds.push_back(CombineFingerprints(seed, parts.size()));
    block.parts.insert(block.parts.end(), parts.begin(), parts.end());
    ++group.size;
  }
  return templates;
}

void FeatureTemplates::Buckets(Group group, const uint32_t* first,
                               const uint32_t* second, int bits,
                               uint32_t* buckets) const {
  const uint32_t* const rows[2] = {first, second};
  const int shift = 64 - bits;
  for (int length = 1; length <= kMaxParts; ++length) {
    const Block& block = groups_[group].blocks[length - 1];
    const Part* part = block.parts.data();
    for (uint64_t hash : block.seeds) {
      for (int p = 0; p < length; ++p, ++part) {
        hash += part->factor * rows[part->table][part->cell];
      }
      *buckets++ = static_cast<uint32_t>(hash >> shift);
    }
  }
}

}  // namespace claimdiff
