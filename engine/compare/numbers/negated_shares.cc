#include "engine/compare/numbers/negated_shares.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/base/one_of.h"
#include "engine/compare/wording/negation_scope.h"
#include "engine/compare/wording/region_words.h"

namespace claimdiff {
namespace {

constexpr std::string_view kShares[] = {
    "few", "fewer", "half", "handful", "majority", "minority", "most"};
// Tokens from such a word to what is told of the share.
constexpr uint32_t kTold = 10;
// Tokens from a part to its whole: "three of the remaining four".
constexpr uint32_t kReach = 4;
// Tokens from a number to what negates its verb.
constexpr uint32_t kVerb = 5;
constexpr double kPercent = 100;
constexpr double kEqual = 1e-6;

// Whether a word for a share that the other claim has not stands before the
// token and near it.
bool HasOwnShare(const ClaimView& claim, uint32_t token,
                 const ClaimView& other) {
  const uint32_t from = token > kTold ? token - kTold : 0;
  for (uint32_t t = from; t < token; ++t) {
    if (claim.Holds(t) && InOneSentence(claim, t, token) &&
        IsOneOf(claim.norm(t), kShares) &&
        std::none_of(other.tokens.begin(), other.tokens.end(), [&](uint32_t o) {
          return other.norm(o) == claim.norm(t);
        })) {
      return true;
    }
  }
  return false;
}

struct Share {
  double part = 0;
  double whole = 0;
};

// "One of the" is no number of things.
bool IsOneOfSo(const ClaimView& claim, const Quantity& whole) {
  for (uint32_t t = whole.first_token; t > 0 && whole.first_token - t < kReach;
       --t) {
    if (!claim.Holds(t - 1)) return false;
    if (claim.norm(t - 1) == "of") {
      return t > 1 && claim.Holds(t - 2) && claim.norm(t - 2) == "one";
    }
  }
  return false;
}

bool IsBehind(const ClaimView& claim, uint32_t t, std::string_view first,
              std::string_view second) {
  return t > 1 && claim.Holds(t - 2) && claim.norm(t - 2) == first &&
         claim.norm(t - 1) == second;
}

// "Three of the four", "eleven people, of whom four", "30 percent"; a range is
// no part.
std::vector<Share> SharesOf(const ClaimView& claim) {
  std::vector<Share> shares;
  for (const Quantity& q : claim.quantities) {
    if (q.kind == QuantityKind::kPercent && q.dimension.empty() &&
        q.low == q.high) {
      shares.push_back({q.low, kPercent});
    }
    if (q.kind == QuantityKind::kCount && IsOneOfSo(claim, q)) {
      shares.push_back({1, q.low});
    }
  }
  for (size_t i = 0; i + 1 < claim.quantities.size(); ++i) {
    const Quantity& one = claim.quantities[i];
    const Quantity& next = claim.quantities[i + 1];
    if (one.low != one.high || next.low != next.high ||
        one.kind != QuantityKind::kCount || next.kind != QuantityKind::kCount) {
      continue;
    }
    if (claim.Holds(one.end_token) && claim.norm(one.end_token) == "of" &&
        next.first_token - one.end_token <= kReach) {
      shares.push_back({one.low, next.low});
    }
    if (IsBehind(claim, next.first_token, "of", "whom") ||
        IsBehind(claim, next.first_token, "of", "which")) {
      shares.push_back({next.low, one.low});
    }
  }
  return shares;
}

// "Four out of ten had not been trained".
bool IsNegatedBehind(const ClaimView& claim, const Quantity& q) {
  return std::any_of(claim.negations.begin(), claim.negations.end(),
                     [&q](const Negation& negation) {
                       return q.end_token <= negation.first_token &&
                              negation.first_token <= q.end_token + kVerb;
                     });
}

bool IsPartIn(const std::vector<Share>& shares, double part) {
  return std::any_of(shares.begin(), shares.end(),
                     [part](const Share& s) { return s.part == part; });
}

}  // namespace

bool CountBothShares(const PairView& pair) {
  const std::vector<Share> lefts = SharesOf(*pair.left);
  const std::vector<Share> rights = SharesOf(*pair.right);
  return std::any_of(lefts.begin(), lefts.end(), [&](const Share& a) {
    return std::any_of(rights.begin(), rights.end(), [&](const Share& b) {
      return a.whole == b.whole && a.part != b.part &&
             std::abs(a.part + b.part - a.whole) < kEqual;
    });
  });
}

bool CountsTheRest(const PairView& pair, const Quantity& a, const Quantity& b) {
  return IsNegatedBehind(*pair.left, a) != IsNegatedBehind(*pair.right, b) &&
         a.kind == b.kind && CountBothShares(pair) &&
         IsPartIn(SharesOf(*pair.left), a.low) &&
         IsPartIn(SharesOf(*pair.right), b.low);
}

bool TellOfBothShares(const PairView& pair, uint32_t left, uint32_t right) {
  return (HasOwnShare(*pair.left, left, *pair.right) &&
          HasOwnShare(*pair.right, right, *pair.left)) ||
         CountBothShares(pair);
}

}  // namespace claimdiff
