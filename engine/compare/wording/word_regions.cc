#include "engine/compare/wording/word_regions.h"

#include <algorithm>
#include <cstddef>

namespace claimdiff {
namespace {

// What a link weighs as an anchor, and what it adds to stand next to the one
// before: a run of words holds better than scattered ones.
constexpr double kContent = 1;
constexpr double kFunction = 0.35;
constexpr double kAdjacent = 0.25;
// Links that one anchor looks back over for the anchor before it.
constexpr size_t kLookBack = 200;

// The heaviest chain of links that ascends on both sides.
std::vector<TokenLink> Anchors(const PairView& pair) {
  std::vector<TokenLink> links;
  for (const TokenLink& link : pair.links) {
    if (link.kind != LinkKind::kSlot) links.push_back(link);
  }
  std::vector<double> weight(links.size());
  std::vector<size_t> before(links.size(), links.size());
  size_t best = links.size();
  for (size_t i = 0; i < links.size(); ++i) {
    const double own =
        pair.left->IsContentWord(links[i].left) ? kContent : kFunction;
    weight[i] = own;
    for (size_t j = i > kLookBack ? i - kLookBack : 0; j < i; ++j) {
      if (links[j].right >= links[i].right) continue;
      const bool adjacent = links[j].left + 1 == links[i].left &&
                            links[j].right + 1 == links[i].right;
      const double total = weight[j] + own + (adjacent ? kAdjacent : 0);
      if (total > weight[i]) {
        weight[i] = total;
        before[i] = j;
      }
    }
    if (best == links.size() || weight[i] > weight[best]) best = i;
  }
  std::vector<TokenLink> chain;
  for (; best < links.size(); best = before[best]) chain.push_back(links[best]);
  std::reverse(chain.begin(), chain.end());
  return chain;
}

// The tokens of a claim in [first, end) that are in no link but one of the same
// place.
template <typename IsLinked>
std::vector<uint32_t> Between(const ClaimView& claim, uint32_t first,
                              uint32_t end, IsLinked is_linked) {
  std::vector<uint32_t> tokens;
  for (auto t =
           std::lower_bound(claim.tokens.begin(), claim.tokens.end(), first);
       t != claim.tokens.end() && *t < end; ++t) {
    const TokenKind kind = claim.token(*t).kind;
    if (kind != TokenKind::kWord && kind != TokenKind::kNumber &&
        kind != TokenKind::kSymbol) {
      continue;
    }
    if (!is_linked(*t)) tokens.push_back(*t);
  }
  return tokens;
}

}  // namespace

std::vector<WordRegion> RegionsOf(const PairView& pair) {
  std::vector<uint32_t> linked_left, linked_right;
  for (const TokenLink& link : pair.links) {
    if (link.kind == LinkKind::kSlot) continue;
    linked_left.push_back(link.left);
    linked_right.push_back(link.right);
  }
  std::sort(linked_right.begin(), linked_right.end());
  const auto in = [](const std::vector<uint32_t>& linked) {
    return [&linked](uint32_t t) {
      return std::binary_search(linked.begin(), linked.end(), t);
    };
  };
  std::vector<WordRegion> regions;
  uint32_t left_from = 0, right_from = 0;
  const auto close = [&](uint32_t left_end, uint32_t right_end) {
    WordRegion region{
        Between(*pair.left, left_from, left_end, in(linked_left)),
        Between(*pair.right, right_from, right_end, in(linked_right))};
    if (!region.left.empty() || !region.right.empty()) {
      regions.push_back(std::move(region));
    }
    left_from = left_end + 1;
    right_from = right_end + 1;
  };
  for (const TokenLink& anchor : Anchors(pair))
    close(anchor.left, anchor.right);
  close(kNoToken - 1, kNoToken - 1);
  return regions;
}

}  // namespace claimdiff
