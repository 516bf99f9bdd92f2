#include "engine/compare/number_margins.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "engine/compare/region_words.h"

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

}  // namespace claimdiff
