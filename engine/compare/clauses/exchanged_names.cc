#include "engine/compare/clauses/exchanged_names.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/compare/clauses/role_places.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

bool HasCapital(const ClaimView& claim, uint32_t t) {
  return claim.IsContentWord(t) && claim.token(t).kind == TokenKind::kWord &&
         claim.token(t).capitalized;
}

std::vector<ContentPiece> NamesOf(const ClaimView& claim) {
  std::vector<ContentPiece> names;
  for (const uint32_t t : claim.tokens) {
    if (!HasCapital(claim, t)) continue;
    if (names.empty() || names.back().end != t) names.push_back({t, t});
    names.back().end = t + 1;
  }
  return names;
}

bool IsSameName(const ClaimView& claim, ContentPiece name,
                const ClaimView& other, ContentPiece others) {
  if (name.end - name.first != others.end - others.first) return false;
  for (uint32_t i = 0; i < name.end - name.first; ++i) {
    if (claim.norm(name.first + i) != other.norm(others.first + i)) {
      return false;
    }
  }
  return true;
}

// The word before a name, and the one behind it; empty past the claim's ends.
std::string_view Before(const ClaimView& claim, ContentPiece name) {
  const uint32_t t = name.first;
  return t > 0 && claim.Holds(t - 1) ? claim.norm(t - 1) : std::string_view();
}

std::string_view Behind(const ClaimView& claim, ContentPiece name) {
  return claim.Holds(name.end) ? claim.norm(name.end) : std::string_view();
}

// Whether what stands between the two lets either come first.
bool AreSideBySide(const ClaimView& claim, ContentPiece one,
                   ContentPiece other) {
  bool apart = false;
  for (uint32_t t = one.end; t < other.first; ++t) {
    if (TiesEquals(claim.norm(t))) return true;
    apart |= claim.token(t).kind != TokenKind::kPunctuation;
  }
  return !apart;
}

}  // namespace

std::optional<ExchangedNames> FindExchangedNames(const PairView& pair) {
  const ClaimView& a = *pair.left;
  const ClaimView& b = *pair.right;
  const std::vector<ContentPiece> left = NamesOf(a);
  const std::vector<ContentPiece> right = NamesOf(b);
  if (left.size() != right.size()) return std::nullopt;
  std::vector<size_t> places;  // where they differ
  for (size_t i = 0; i < left.size(); ++i) {
    if (IsSameName(a, left[i], b, right[i])) continue;
    if (Before(a, left[i]) != Before(b, right[i]) ||
        Behind(a, left[i]) != Behind(b, right[i])) {
      return std::nullopt;
    }
    places.push_back(i);
  }
  if (places.size() < 2) return std::nullopt;
  const ContentPiece one = left[places[0]];
  const ContentPiece other = right[places[0]];
  size_t second = 0;  // the first place that the other one has
  for (const size_t i : places) {
    const bool back =
        IsSameName(a, left[i], b, other) && IsSameName(a, one, b, right[i]);
    const bool again =
        IsSameName(a, left[i], a, one) && IsSameName(b, right[i], b, other);
    if (!back && !again) return std::nullopt;
    if (back && second == 0) second = i;
  }
  if (second == 0 ||
      (places.size() == 2 && AreSideBySide(a, one, left[second]))) {
    return std::nullopt;
  }
  return ExchangedNames{one, left[second], other, right[second]};
}

}  // namespace claimdiff
