#include "engine/compare/facts/opposed_times.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "engine/compare/wording/region_words.h"
#include "engine/language/numbers/quantities.h"

namespace claimdiff {
namespace {

// What ends at the time or comes before it, and what comes after it. "From" and
// "by" may both mean the day itself.
constexpr std::pair<std::string_view, std::string_view> kOpposed[] = {
    {"by", "after"},     {"until", "after"}, {"till", "after"},
    {"before", "from"},  {"until", "from"},  {"till", "from"},
    {"before", "since"}, {"until", "since"}, {"till", "since"},
    {"before", "after"},
};

bool AreOpposed(std::string_view a, std::string_view b) {
  return std::any_of(std::begin(kOpposed), std::end(kOpposed),
                     [&](const auto& row) {
                       return (row.first == a && row.second == b) ||
                              (row.first == b && row.second == a);
                     });
}

bool IsTime(const ClaimView& claim, uint32_t t) {
  return claim.Holds(t) &&
         (IsInDate(claim, t) ||
          std::any_of(claim.quantities.begin(), claim.quantities.end(),
                      [t](const Quantity& q) {
                        return q.kind == QuantityKind::kYear &&
                               q.first_token <= t && t < q.end_token;
                      }));
}

// The word of the right side that is this one; kNoToken where there is none. A
// word that only stands in its place is another time.
uint32_t SameOnTheRight(const PairView& pair, uint32_t left) {
  const auto link = std::find_if(
      pair.links.begin(), pair.links.end(), [left](const TokenLink& l) {
        return l.left == left && l.kind != LinkKind::kSlot;
      });
  return link == pair.links.end() ? kNoToken : link->right;
}

}  // namespace

std::vector<WordSwap> FindOpposedTimes(const PairView& pair,
                                       const WordRegion& region) {
  for (const uint32_t left : region.left) {
    const uint32_t time = SameOnTheRight(pair, left + 1);
    if (!IsTime(*pair.left, left + 1) || time == kNoToken ||
        !IsTime(*pair.right, time)) {
      continue;
    }
    for (const uint32_t right : region.right) {
      if (right + 1 == time &&
          AreOpposed(pair.left->norm(left), pair.right->norm(right))) {
        return {{{left, left + 2}, {right, right + 2}}};
      }
    }
  }
  return {};
}

}  // namespace claimdiff
