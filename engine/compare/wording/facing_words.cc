#include "engine/compare/wording/facing_words.h"

#include <algorithm>
#include <cstdint>

#include "engine/language/links/word_links.h"

namespace claimdiff {
namespace {

bool IsFollowedByContent(const ClaimView& claim, uint32_t t) {
  return claim.Holds(t + 1) && claim.IsContentWord(t + 1);
}

// Content words of the right side in whose place a left one stands.
std::vector<uint32_t> FacedBy(const PairView& pair, uint32_t left) {
  std::vector<uint32_t> faced;
  const auto add = [&](uint32_t right) {
    if (pair.right->Holds(right) && pair.right->IsContentWord(right) &&
        IsFollowedByContent(*pair.left, left) ==
            IsFollowedByContent(*pair.right, right) &&
        std::find(faced.begin(), faced.end(), right) == faced.end()) {
      faced.push_back(right);
    }
  };
  for (const TokenLink& link : pair.links) {
    if (link.left == left && link.kind == LinkKind::kSlot) add(link.right);
  }
  const uint32_t before = left > 0 ? pair.RightOf(left - 1) : kNoToken;
  if (before != kNoToken) add(before + 1);
  const uint32_t after = pair.RightOf(left + 1);
  if (after != kNoToken && after > 0) add(after - 1);
  return faced;
}

}  // namespace

std::vector<WordRegion> FacingWords(const PairView& pair,
                                    const std::vector<WordRegion>& regions) {
  std::vector<uint32_t> lefts, rights;
  for (const WordRegion& region : regions) {
    lefts.insert(lefts.end(), region.left.begin(), region.left.end());
    rights.insert(rights.end(), region.right.begin(), region.right.end());
  }
  std::sort(rights.begin(), rights.end());
  std::vector<WordRegion> facing;
  for (const uint32_t left : lefts) {
    if (!pair.left->IsContentWord(left)) continue;
    for (const uint32_t right : FacedBy(pair, left)) {
      if (std::binary_search(rights.begin(), rights.end(), right)) {
        facing.push_back({{left}, {right}});
      }
    }
  }
  return facing;
}

}  // namespace claimdiff
