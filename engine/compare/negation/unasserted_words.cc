#include "engine/compare/negation/unasserted_words.h"

#include <algorithm>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/wording/region_words.h"

namespace claimdiff {
namespace {

constexpr std::string_view kQuestions[] = {"if", "lest", "unless", "whether"};
// What ends the clause that such a word opens.
constexpr std::string_view kEnds[] = {",", ".", ";", ":", "!", "?", "but"};
// What an "enough" or a "too" is said of comes before these.
constexpr std::string_view kConsequences[] = {"to", "for", "so", "that"};
constexpr std::string_view kCorrections[] = {"but", "rather", "instead"};
// Subjects: a clause that has one of its own denies nothing before it.
constexpr std::string_view kSubjects[] = {"he", "i",     "it",   "she", "they",
                                          "we", "there", "this", "you"};
// "not nearly deep enough": between a cue and its "enough".
constexpr uint32_t kCueReach = 4;     // tokens
constexpr uint32_t kPhraseReach = 8;  // tokens of what is put right

// The nearest token before `token` in its clause whose form is one of `forms`;
// kNoToken where there is none.
template <size_t N>
uint32_t FormBefore(const ClaimView& claim, uint32_t token,
                    const std::string_view (&forms)[N]) {
  for (uint32_t t = token; t > 0 && claim.Holds(t - 1); --t) {
    const std::string_view norm = claim.norm(t - 1);
    if (IsOneOf(norm, forms)) return t - 1;
    if (IsOneOf(norm, kEnds)) break;
  }
  return kNoToken;
}

bool HasConsequence(const ClaimView& claim, uint32_t from, uint32_t token) {
  for (uint32_t t = from; t < token; ++t) {
    if (IsOneOf(claim.norm(t), kConsequences)) return true;
  }
  return false;
}

bool IsNegatedNear(const ClaimView& claim, uint32_t token) {
  return std::any_of(claim.negations.begin(), claim.negations.end(),
                     [token](const Negation& negation) {
                       return negation.end_token <= token &&
                              token - negation.end_token <= kCueReach;
                     });
}

}  // namespace

bool IsInQuestion(const ClaimView& claim, uint32_t token) {
  return FormBefore(claim, token, kQuestions) != kNoToken;
}

bool IsConsequenceDenied(const ClaimView& claim, uint32_t token) {
  constexpr std::string_view kMeasures[] = {"enough", "too"};
  const uint32_t measure = FormBefore(claim, token, kMeasures);
  if (measure == kNoToken || !HasConsequence(claim, measure + 1, token)) {
    return false;
  }
  return (claim.norm(measure) == "enough") == IsNegatedNear(claim, measure);
}

bool IsContraryToFact(const ClaimView& claim, uint32_t token) {
  constexpr std::string_view kUnreal[] = {"would", "should", "'d"};
  bool perfect = false;
  for (uint32_t t = token; t > 0 && token - t < kCueReach;) {
    --t;
    if (!claim.Holds(t) || claim.token(t).kind == TokenKind::kPunctuation) {
      break;
    }
    if (IsOneOf(claim.norm(t), kUnreal)) return perfect;
    perfect |= claim.norm(t) == "have";
  }
  return false;
}

bool IsPutRight(const ClaimView& claim, const Negation& negation) {
  const uint32_t end = negation.end_token + kPhraseReach;
  for (uint32_t t = negation.end_token; t < end && claim.Holds(t); ++t) {
    const std::string_view norm = claim.norm(t);
    if (norm == "." || norm == ";") return false;
    if (!IsOneOf(norm, kCorrections)) continue;
    return t > negation.end_token && claim.Holds(t + 1) &&
           !IsOneOf(claim.norm(t + 1), kSubjects);
  }
  return false;
}

}  // namespace claimdiff
