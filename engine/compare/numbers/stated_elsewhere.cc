#include "engine/compare/numbers/stated_elsewhere.h"

#include <algorithm>
#include <cstdint>

#include "engine/language/dates/date_relation.h"
#include "engine/language/numbers/quantity_relation.h"

namespace claimdiff {
namespace {

bool IsPlain(const Quantity& q) {
  return !q.vague_word && q.low == q.high && q.bound == QuantityBound::kExact;
}

// Whether a word behind the one number stands behind the other too.
bool NameOneThing(const ClaimView& claim, const Quantity& mine,
                  const ClaimView& of, const Quantity& q) {
  for (uint32_t t = mine.unit_begin; t < mine.unit_end; ++t) {
    if (!claim.IsContentWord(t)) continue;
    for (uint32_t u = q.unit_begin; u < q.unit_end; ++u) {
      if (claim.norm(t) == of.norm(u)) return true;
    }
  }
  return false;
}

}  // namespace

bool StatesElsewhere(const ClaimView& claim, const ClaimView& of,
                     const Quantity& q) {
  if (!IsPlain(q)) return false;
  const auto& stated = claim.ArticlesFacts().quantities;
  return std::any_of(stated.begin(), stated.end(), [&](const Quantity& mine) {
    if (claim.Holds(mine.first_token) || mine.kind != q.kind ||
        mine.dimension != q.dimension || !IsPlain(mine) || mine.low != q.low) {
      return false;
    }
    return q.kind == QuantityKind::kAge || q.kind == QuantityKind::kMoney ||
           q.kind == QuantityKind::kPercent || NameOneThing(claim, mine, of, q);
  });
}

bool StatesElsewhere(const ClaimView& claim, const DateMention& date) {
  const auto& stated = claim.ArticlesFacts().dates;
  return std::any_of(stated.begin(), stated.end(),
                     [&](const DateMention& mine) {
                       return !claim.Holds(mine.first_token) &&
                              Relate(mine, date) == DateRelation::kSame;
                     });
}

}  // namespace claimdiff
