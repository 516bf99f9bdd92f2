#include "engine/language/numbers/quantity_relation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace claimdiff {
namespace {

constexpr double kRoundingTolerance = 0.03;
constexpr double kAboutTolerance = 0.10;
// "About 45" is not "more than 50".
constexpr double kAboutABoundTolerance = 0.05;
constexpr double kOtherUnitTolerance = 0.05;
// What two vague words must have in common of what the narrower one may mean,
// in orders of magnitude: dozens and hundreds have .3, thousands and tens of
// thousands .8.
constexpr double kLeastInCommon = 0.5;

bool EndsWith(std::string_view text, std::string_view end) {
  return text.size() >= end.size() &&
         text.substr(text.size() - end.size()) == end;
}

bool Near(double a, double b, double tolerance) {
  if (std::isinf(a) || std::isinf(b)) return false;
  return std::abs(a - b) <=
         tolerance * std::max(std::abs(a), std::abs(b)) + 1e-9;
}

bool IsRounded(QuantityKind kind) {
  return kind == QuantityKind::kCount || kind == QuantityKind::kMoney ||
         kind == QuantityKind::kPercent;
}

// A count and an age may face each other where the count names no unit ("Holt,
// 46" and "a 46-year-old").
bool AreComparable(const Quantity& a, const Quantity& b) {
  if (a.kind != b.kind) {
    const bool bare_and_age =
        (a.kind == QuantityKind::kAge && b.kind == QuantityKind::kCount &&
         b.dimension.empty()) ||
        (b.kind == QuantityKind::kAge && a.kind == QuantityKind::kCount &&
         a.dimension.empty());
    return bare_and_age;
  }
  return a.dimension == b.dimension;
}

// A rise of 3 percent is none of 3 percentage points, a price of 900 million
// pesos none of $900 million. A dollar may be an Australian one.
bool AreOfTwoMeasures(const Quantity& a, const Quantity& b) {
  if (a.kind != b.kind || a.dimension == b.dimension) return false;
  if (a.kind == QuantityKind::kPercent) return true;
  return a.kind == QuantityKind::kMoney &&
         !EndsWith(a.dimension, b.dimension) &&
         !EndsWith(b.dimension, a.dimension);
}

// Whether two single values say the same.
bool SameValue(const Quantity& a, double x, const Quantity& b, double y) {
  if (Near(x, y, 1e-9)) return true;
  if (!IsRounded(a.kind)) return false;
  if (a.factor != b.factor && Near(x, y, kOtherUnitTolerance)) return true;
  const double grain = std::max(a.grain, b.grain);
  const double finer = a.grain <= b.grain ? x : y;
  const double coarser = a.grain <= b.grain ? y : x;
  // A hair more than half a step: 2.45 is not exact in binary.
  const bool rounds = std::abs(finer - coarser) <= grain * 0.5000001;
  return rounds && a.grain != b.grain && Near(x, y, kRoundingTolerance);
}

struct Interval {
  double low;
  double high;
};

Interval Reach(const Quantity& q) {
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  switch (q.bound) {
    case QuantityBound::kLeast:
      return {q.low, kInfinity};
    case QuantityBound::kMost:
      return {-kInfinity, q.high};
    default:
      return {std::min(q.low, q.high), std::max(q.low, q.high)};
  }
}

bool IsOneSided(const Quantity& q) {
  return q.bound == QuantityBound::kLeast || q.bound == QuantityBound::kMost;
}

// "dozens", "tens of thousands"; not "more than dozens".
bool IsVagueWord(const Quantity& q) {
  return q.vague_word && q.bound == QuantityBound::kAbout && 0 < q.low;
}

// Two vague words that hardly meet are of two orders of magnitude: 150 boats
// may be called dozens or hundreds, and yet "dozens" and "hundreds" differ.
bool HardlyMeet(const Quantity& a, const Quantity& b) {
  const double meet = std::min(a.high, b.high) / std::max(a.low, b.low);
  const double narrower = std::min(a.high / a.low, b.high / b.low);
  return std::log(meet) < kLeastInCommon * std::log(narrower);
}

// "3-1", "46 to 40 percent": two numbers of two sides, and none between them.
bool IsScore(const Quantity& q) { return q.high < q.low; }

// Whether the single number is what one side of the score has.
bool IsEndOfScore(const Quantity& score, const Quantity& single) {
  return IsScore(score) && single.low == single.high &&
         (single.low == score.low || single.low == score.high);
}

}  // namespace

QuantityRelation Relate(const Quantity& a, const Quantity& b) {
  if (AreOfTwoMeasures(a, b)) {
    return a.low == b.low && a.high == b.high ? QuantityRelation::kDifferent
                                              : QuantityRelation::kUnlike;
  }
  if (!AreComparable(a, b)) return QuantityRelation::kUnlike;
  if (SameValue(a, a.low, b, b.low) && SameValue(a, a.high, b, b.high)) {
    return QuantityRelation::kSame;
  }
  // A vote of 186 to 237 is one of 237-186.
  if (a.low == b.high && a.high == b.low) return QuantityRelation::kSame;
  if (IsScore(a) != IsScore(b) && (a.low == a.high || b.low == b.high)) {
    return IsEndOfScore(a, b) || IsEndOfScore(b, a) ? QuantityRelation::kSame
                                                    : QuantityRelation::kUnlike;
  }
  const bool both_ranges = a.low != a.high && b.low != b.high;
  const bool vague =
      a.bound == QuantityBound::kAbout || b.bound == QuantityBound::kAbout;
  if (both_ranges && !vague) return QuantityRelation::kDifferent;
  if (IsOneSided(a) && a.bound == b.bound) {
    const bool same = a.bound == QuantityBound::kLeast
                          ? SameValue(a, a.low, b, b.low)
                          : SameValue(a, a.high, b, b.high);
    return same ? QuantityRelation::kSame : QuantityRelation::kDifferent;
  }
  // "Up to 140" and "gusting to 104" both tell the highest there was.
  if (a.peak && b.peak) return QuantityRelation::kDifferent;
  if (IsVagueWord(a) && IsVagueWord(b) && HardlyMeet(a, b)) {
    return QuantityRelation::kDifferent;
  }
  const Interval x = Reach(a);
  const Interval y = Reach(b);
  if (x.low <= y.high && y.low <= x.high) return QuantityRelation::kCompatible;
  const double tolerance =
      IsOneSided(a) || IsOneSided(b) ? kAboutABoundTolerance : kAboutTolerance;
  if (vague && IsRounded(a.kind) &&
      (Near(x.low, y.high, tolerance) || Near(x.high, y.low, tolerance))) {
    return QuantityRelation::kCompatible;
  }
  return QuantityRelation::kDifferent;
}

}  // namespace claimdiff
