#include "engine/compare/negation_scope.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace claimdiff {
namespace {

constexpr std::string_view kScope[] = {"before", "because", "except", "just",
                                       "merely", "only",    "simply", "unless",
                                       "until",  "without", "yet"};

}  // namespace

bool InOneSentence(const ClaimView& claim, uint32_t a, uint32_t b) {
  for (uint32_t t = std::min(a, b); t < std::max(a, b); ++t) {
    const std::string_view norm = claim.norm(t);
    if (norm == "." || norm == "!" || norm == "?") return false;
  }
  return true;
}

namespace {

// Whether a word of scope that `counts` follows in the token's sentence.
template <typename Counts>
bool AnyScope(const ClaimView& claim, uint32_t token, Counts counts) {
  for (uint32_t t = token + 1; claim.Holds(t) && InOneSentence(claim, token, t);
       ++t) {
    const std::string_view norm = claim.norm(t);
    if (std::find(std::begin(kScope), std::end(kScope), norm) !=
            std::end(kScope) &&
        counts(norm)) {
      return true;
    }
  }
  return false;
}

}  // namespace

bool IsScoped(const ClaimView& claim, uint32_t token, const ClaimView& other) {
  return AnyScope(claim, token, [&other](std::string_view norm) {
    return std::none_of(
        other.tokens.begin(), other.tokens.end(),
        [&](uint32_t theirs) { return other.norm(theirs) == norm; });
  });
}

bool IsScoped(const ClaimView& claim, uint32_t token) {
  return AnyScope(claim, token, [](std::string_view) { return true; });
}

}  // namespace claimdiff
