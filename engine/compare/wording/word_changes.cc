#include "engine/compare/wording/word_changes.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/wording/added_words.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/replaced_words.h"

namespace claimdiff {
namespace {

// Claims with fewer content words (headlines, captions) are told anew by a
// single change as often as not.
constexpr size_t kFewestAround = 8;

bool HasContent(const ClaimView& claim, const RegionSide& tokens) {
  return std::any_of(tokens.begin(), tokens.end(), [&](uint32_t t) {
    return claim.IsContentWord(t) || IsInNumber(claim, t);
  });
}

size_t CountContent(const ClaimView& claim) {
  return static_cast<size_t>(
      std::count_if(claim.tokens.begin(), claim.tokens.end(),
                    [&](uint32_t t) { return claim.IsContentWord(t); }));
}

bool HasNumber(const ClaimView& claim, const RegionSide& tokens) {
  return std::any_of(tokens.begin(), tokens.end(),
                     [&](uint32_t t) { return IsInNumber(claim, t); });
}

// Whether another region has the same words in the same stead: a thing that is
// named twice.
bool SaysTheSame(const PairView& pair, const WordRegion& one,
                 const WordRegion& other) {
  return JoinedWords(*pair.left, ContentWordsOf(*pair.left, one.left)) ==
             JoinedWords(*pair.left, ContentWordsOf(*pair.left, other.left)) &&
         JoinedWords(*pair.right, ContentWordsOf(*pair.right, one.right)) ==
             JoinedWords(*pair.right, ContentWordsOf(*pair.right, other.right));
}

// Whether all else is told in the same words, and there is enough of it.
bool IsSole(const PairView& pair, const WordRegion& region) {
  if (std::min(CountContent(*pair.left), CountContent(*pair.right)) <
      kFewestAround) {
    return false;
  }
  // Other numbers in the same place are another rule's, and a second change.
  if (HasNumber(*pair.left, region.left) &&
      HasNumber(*pair.right, region.right)) {
    return false;
  }
  const std::vector<WordRegion> regions = RegionsOf(pair);
  return std::none_of(regions.begin(), regions.end(),
                      [&](const WordRegion& other) {
                        return !SaysTheSame(pair, region, other) &&
                               (HasContent(*pair.left, other.left) ||
                                HasContent(*pair.right, other.right));
                      });
}

// Classes that say as much beside other changes.
constexpr std::string_view kTelling[] = {"added/negation", "added/number",
                                         "added/role", "added/many"};

// Other changes that are alone are too few to be told apart by what sort of
// words they are.
std::string SoleClass(const WordChange& change) {
  if (IsOneOf(change.change, kTelling)) return change.change;
  if (change.change == "replaced/near") return "sole/near";
  const size_t words = std::max(change.left.size(), change.right.size());
  const bool added = change.left.empty() || change.right.empty();
  return std::string(added ? "sole/added" : "sole/replaced")
      .append(words > 1 ? "-words" : "");
}

std::optional<WordChange> FindChange(const PairView& pair,
                                     const WordRegion& region, bool sole) {
  const RegionSide left = ContentWordsOf(*pair.left, region.left);
  const RegionSide right = ContentWordsOf(*pair.right, region.right);
  if (left.empty() && right.empty()) return std::nullopt;
  if (right.empty()) {
    return AddedWords(*pair.left, region.left, *pair.right, region.right, sole);
  }
  if (left.empty()) {
    std::optional<WordChange> change =
        AddedWords(*pair.right, region.right, *pair.left, region.left, sole);
    if (change) std::swap(change->left, change->right);
    return change;
  }
  return ReplacedWords(pair, region, left, right);
}

}  // namespace

std::optional<WordChange> ChangeIn(const PairView& pair,
                                   const WordRegion& region) {
  const bool sole = IsSole(pair, region);
  std::optional<WordChange> change = FindChange(pair, region, sole);
  if (change && sole) {
    change->in_place = IsReplacedInPlace(pair, region, *change);
    change->change = SoleClass(*change);
  }
  return change;
}

}  // namespace claimdiff
