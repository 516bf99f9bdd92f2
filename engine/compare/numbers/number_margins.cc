#include "engine/compare/numbers/number_margins.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/wording/region_words.h"

namespace claimdiff {
namespace {

// "Higher" and "lower" tell which way a price went, "earlier" and "later" begin
// what follows.
constexpr std::string_view kComparatives[] = {
    "bigger",  "cheaper", "faster", "fewer", "heavier",
    "less",    "longer",  "more",   "older", "quicker",
    "shorter", "slower",  "taller", "wider", "younger"};
// Words between a number and the comparative: "five minutes longer".
constexpr uint32_t kUnit = 1;
// Tokens between the ends of a score: "23 votes to 19".
constexpr uint32_t kBeside = 4;
// Of a sum of two numbers as a machine adds them.
constexpr double kSumError = 1e-9;

// Whether the two are told of one thing, or one says no thing of its own: "3
// boats for Marn and 2 for Ostby".
bool MayCountOneThing(const ClaimView& claim, const Quantity& a,
                      const Quantity& b) {
  return a.unit_begin == a.unit_end || b.unit_begin == b.unit_end ||
         claim.norm(a.unit_begin) == claim.norm(b.unit_begin);
}

}  // namespace

bool IsMargin(const ClaimView& claim, const Quantity& quantity) {
  if (quantity.kind == QuantityKind::kOrdinal) return false;
  for (uint32_t t = quantity.end_token; t <= quantity.end_token + kUnit; ++t) {
    if (!claim.Holds(t) || claim.token(t).kind != TokenKind::kWord ||
        claim.norm(t) == "or") {  // "15 or more"
      break;
    }
    if (IsOneOf(claim.norm(t), kComparatives)) return true;
  }
  return false;
}

bool IsEndOf(const ClaimView& claim, const Quantity& quantity,
             const Quantity& score) {
  if (score.low == score.high || quantity.low != quantity.high ||
      (quantity.low != score.low && quantity.low != score.high)) {
    return false;
  }
  const double other = quantity.low == score.low ? score.high : score.low;
  return std::any_of(
      claim.quantities.begin(), claim.quantities.end(), [&](const Quantity& q) {
        const uint32_t apart = q.first_token > quantity.first_token
                                   ? q.first_token - quantity.first_token
                                   : quantity.first_token - q.first_token;
        return q.low == other && q.high == other && apart <= kBeside;
      });
}

bool IsPartOf(const ClaimView& claim, const Quantity& quantity,
              const Quantity& whole) {
  if (quantity.low != quantity.high || whole.low != whole.high ||
      quantity.kind != whole.kind || quantity.low >= whole.low) {
    return false;
  }
  return std::any_of(
      claim.quantities.begin(), claim.quantities.end(), [&](const Quantity& q) {
        return q.first_token != quantity.first_token && q.kind == whole.kind &&
               q.dimension == quantity.dimension && q.low == q.high &&
               MayCountOneThing(claim, q, quantity) &&
               std::abs(q.low + quantity.low - whole.low) <
                   kSumError * whole.low;
      });
}

}  // namespace claimdiff
