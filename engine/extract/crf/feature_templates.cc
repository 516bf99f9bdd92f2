#include "engine/extract/crf/feature_templates.h"

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
    std::vector<Part> in_table[2];
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
      const size_t stride = in_first ? first.size() : second.size();
      const size_t column = in_first ? *in_first : *in_second;
      seed = CombineFingerprints(
          seed, Fingerprint({words[i].data(), words[i].size()}));
      in_table[in_first ? 0 : 1].push_back(
          {seed | 1, offset * static_cast<ptrdiff_t>(stride) +
                         static_cast<ptrdiff_t>(column)});
    }
    const size_t length = in_table[0].size() + in_table[1].size();
    if (length == 0 || length > kMaxParts) return wrong("not 1 to 4 columns");
    const bool varying = !in_table[1].empty();
    GroupTemplates& group = templates.groups_[pair      ? kPair
                                              : varying ? kVarying
                                                        : kFixed];
    Block& block = group.blocks[in_table[0].size()][in_table[1].size()];
    block.seeds.push_back(CombineFingerprints(seed, length));
    block.places.push_back(group.sizes[length]++);
    for (const std::vector<Part>& parts : in_table) {
      block.parts.insert(block.parts.end(), parts.begin(), parts.end());
    }
    ++group.size;
  }
  for (GroupTemplates& group : templates.groups_) {
    uint32_t shorter = 0;
    for (int length = 1; length <= kMaxParts; ++length) {
      for (int of_first = 0; of_first <= length; ++of_first) {
        for (uint32_t& place :
             group.blocks[of_first][length - of_first].places) {
          place += shorter;
        }
      }
      shorter += group.sizes[length];
    }
  }
  return templates;
}

template <int kFirst, int kSecond>
void FeatureTemplates::FillBuckets(const GroupTemplates& group,
                                   const uint32_t* first,
                                   const uint32_t* second, int shift,
                                   uint32_t* buckets) {
  const Block& block = group.blocks[kFirst][kSecond];
  const Part* part = block.parts.data();
  const size_t size = block.seeds.size();
  for (size_t k = 0; k < size; ++k, part += kFirst + kSecond) {
    uint64_t hash = block.seeds[k];
    for (int p = 0; p < kFirst; ++p)
      hash += part[p].factor * first[part[p].cell];
    for (int p = kFirst; p < kFirst + kSecond; ++p) {
      hash += part[p].factor * second[part[p].cell];
    }
    buckets[block.places[k]] = static_cast<uint32_t>(hash >> shift);
  }
}

void FeatureTemplates::Buckets(Group group, const uint32_t* first,
                               const uint32_t* second, int bits,
                               uint32_t* buckets) const {
  const GroupTemplates& all = groups_[group];
  const int shift = 64 - bits;
  FillBuckets<1, 0>(all, first, second, shift, buckets);
  FillBuckets<2, 0>(all, first, second, shift, buckets);
  FillBuckets<3, 0>(all, first, second, shift, buckets);
  FillBuckets<4, 0>(all, first, second, shift, buckets);
  FillBuckets<0, 1>(all, first, second, shift, buckets);
  FillBuckets<1, 1>(all, first, second, shift, buckets);
  FillBuckets<2, 1>(all, first, second, shift, buckets);
  FillBuckets<3, 1>(all, first, second, shift, buckets);
  FillBuckets<0, 2>(all, first, second, shift, buckets);
  FillBuckets<1, 2>(all, first, second, shift, buckets);
  FillBuckets<2, 2>(all, first, second, shift, buckets);
  FillBuckets<0, 3>(all, first, second, shift, buckets);
  FillBuckets<1, 3>(all, first, second, shift, buckets);
  FillBuckets<0, 4>(all, first, second, shift, buckets);
}

}  // namespace claimdiff
