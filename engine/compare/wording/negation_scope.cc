#include "engine/compare/wording/negation_scope.h"

#include <algorithm>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/wording/region_words.h"

namespace claimdiff {
namespace {

// Words around a negated one: how far, and how many of them told anew make its
// cue doubtful.
constexpr uint32_t kReachAround = 7;
constexpr int kFewestAnew = 2;

constexpr std::string_view kScope[] = {"before", "because", "except", "just",
                                       "merely", "only",    "simply", "unless",
                                       "until",  "without", "yet"};

// What opens a list whose every word it negates, and what parts its words.
constexpr std::string_view kOpening[] = {"no", "neither", "without"};
constexpr std::string_view kParting[] = {",", "or", "nor", "and"};
constexpr uint32_t kListReach = 8;  // tokens

constexpr std::string_view kGerund = "ing";
constexpr std::string_view kBeforeGerunds[] = {"about", "against", "by",  "for",
                                               "from",  "of",      "over"};
constexpr std::string_view kHalves[] = {"half",   "near",  "non",
                                        "pseudo", "quasi", "semi"};

constexpr std::string_view kRelative[] = {"who", "which", "that"};
// Between these and the verb: "who never", "which had not yet".
constexpr uint32_t kVerbReach = 4;  // tokens

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
    if (IsOneOf(norm, kScope) && counts(norm)) {
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

bool IsListedUnderNo(const ClaimView& claim, uint32_t token) {
  // One word, or what parts two of them, after the other: more than a word
  // between is no list any longer.
  bool parted = false;
  for (uint32_t t = token; t > 0 && token - t < kListReach; --t) {
    const uint32_t before = t - 1;
    if (!claim.Holds(before)) return false;
    if (parted && IsOneOf(claim.norm(before), kOpening)) return true;
    if (IsOneOf(claim.norm(before), kParting)) {
      parted = true;
    } else if (!claim.IsContentWord(before)) {
      return false;
    }
  }
  return false;
}

bool IsOnlyNamed(const ClaimView& claim, uint32_t token) {
  if (token == 0 || !claim.Holds(token - 1)) return false;
  const std::string_view word = claim.norm(token);
  const std::string_view before = claim.norm(token - 1);
  const bool gerund = word.size() > kGerund.size() &&
                      word.substr(word.size() - kGerund.size()) == kGerund;
  if (gerund && IsOneOf(before, kBeforeGerunds)) return true;
  return before == "-" && token > 1 && claim.Holds(token - 2) &&
         IsOneOf(claim.norm(token - 2), kHalves);
}

uint32_t HeadOfRelative(const ClaimView& claim, uint32_t token) {
  for (uint32_t t = token; t > 1 && token - t < kVerbReach; --t) {
    if (!claim.Holds(t - 1) || !claim.Holds(t - 2)) break;
    if (IsOneOf(claim.norm(t - 1), kRelative)) return t - 2;
  }
  return kNoToken;
}

bool IsScoped(const ClaimView& claim, uint32_t token) {
  return AnyScope(claim, token, [](std::string_view) { return true; });
}

bool IsToldAnewAround(const PairView& pair, const ClaimView& claim,
                      uint32_t token) {
  const bool on_left = &claim == pair.left;
  int anew = 0;
  for (uint32_t t = token > kReachAround ? token - kReachAround : 0;
       t <= token + kReachAround; ++t) {
    // "Not one person, but a group": what is said instead.
    if (t > token && claim.Holds(t) && claim.norm(t) == "but") break;
    const bool in_cue = std::any_of(
        claim.negations.begin(), claim.negations.end(), [t](const Negation& n) {
          return n.kind == NegationKind::kSoft && n.first_token <= t &&
                 t < n.end_token;
        });
    if (t == token || in_cue || !claim.Holds(t) || !claim.IsContentWord(t) ||
        !InOneSentence(claim, std::min(t, token), std::max(t, token))) {
      continue;
    }
    const bool linked =
        on_left ? pair.AreLinked(t, kNoToken) : pair.AreLinked(kNoToken, t);
    if (!linked && ++anew == kFewestAnew) return true;
  }
  return false;
}

}  // namespace claimdiff
