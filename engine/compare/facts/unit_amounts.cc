#include "engine/compare/facts/unit_amounts.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/language/numbers/quantities.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {
namespace {

constexpr double kTolerance = 0.05;

// Base units of time that the quantities keep apart, in minutes.
constexpr std::pair<std::string_view, double> kTimes[] = {
    {"minute", 1}, {"day", 24 * 60}, {"month", 365.25 / 12 * 24 * 60}};

// So much of `dimension`; a range has two ends.
struct Amount {
  std::string_view dimension;
  double low = 0;
  double high = 0;
};

Amount InOneDimension(std::string_view dimension, double low, double high) {
  for (const auto& [time, minutes] : kTimes) {
    if (dimension == time) return {"minute", low * minutes, high * minutes};
  }
  return {dimension, low, high};
}

bool Is(const ClaimView& claim, uint32_t t, std::string_view norm) {
  return claim.Holds(t) && claim.norm(t) == norm;
}

// How many of the unit at `t` are meant where no number stands before it: "an
// hour", "half an hour", "a year and a half", a bare "hour".
double UnwrittenCount(const ClaimView& claim, uint32_t t) {
  const bool article =
      t > 0 && (Is(claim, t - 1, "a") || Is(claim, t - 1, "an"));
  if (article && t > 1 && Is(claim, t - 2, "half")) return 0.5;
  const bool and_a_half = Is(claim, t + 1, "and") && Is(claim, t + 2, "a") &&
                          Is(claim, t + 3, "half");
  return and_a_half ? 1.5 : 1;
}

std::optional<Amount> AmountAt(const ClaimView& claim, uint32_t t) {
  const QuantityWord* unit =
      FindQuantityWord(claim.norm(t), QuantityRole::kUnit);
  if (unit == nullptr) return std::nullopt;
  const auto q = std::find_if(claim.quantities.begin(), claim.quantities.end(),
                              [&](const Quantity& quantity) {
                                return quantity.dimension == unit->name &&
                                       quantity.factor == unit->high &&
                                       quantity.first_token <= t &&
                                       t < quantity.unit_end;
                              });
  if (q != claim.quantities.end()) {
    return InOneDimension(unit->name, q->low, q->high);
  }
  const double amount = UnwrittenCount(claim, t) * unit->high;
  return InOneDimension(unit->name, amount, amount);
}

bool AreNear(double x, double y) {
  return std::max(x, y) - std::min(x, y) <= kTolerance * std::max(x, y);
}

}  // namespace

bool StandForOneAmount(const ClaimView& left, uint32_t a,
                       const ClaimView& right, uint32_t b) {
  const std::optional<Amount> x = AmountAt(left, a);
  const std::optional<Amount> y = AmountAt(right, b);
  return x && y && x->dimension == y->dimension && AreNear(x->low, y->low) &&
         AreNear(x->high, y->high);
}

}  // namespace claimdiff
