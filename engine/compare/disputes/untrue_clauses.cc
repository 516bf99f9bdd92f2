#include "engine/compare/disputes/untrue_clauses.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/disputes/named_claims.h"
#include "engine/language/tones/cue_tones.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

// The most tokens of a phrase in the table.
constexpr uint32_t kMaxPhraseTokens = 4;
// Between "I" and what it denies: "categorically", "would strongly".
constexpr uint32_t kAdverbReach = 3;

constexpr std::string_view kHypothesis[] = {
    "if", "prove", "proved", "proves", "proving", "unless", "whether"};
constexpr std::string_view kCopulas[] = {"'re",  "'s",    "are", "as",  "be",
                                         "been", "being", "is",  "was", "were"};
// Cues whose object is followed by what they call it.
constexpr std::string_view kNaming[] = {
    "blast",  "brand", "call", "consider", "deem", "denounce",
    "deride", "decry", "dub",  "describe", "find", "judge",
    "label",  "pan",   "rate", "slam",     "term"};
// Adverbs that say of a report that it is not so.
constexpr std::string_view kFalsely[] = {
    "baselessly",  "dishonestly", "erroneously",  "falsely", "inaccurately",
    "incorrectly", "mistakenly",  "untruthfully", "wrongly"};
constexpr std::string_view kUtterances[] = {"comment", "comments", "remark",
                                            "remarks"};
constexpr std::string_view kSpeakers[] = {"i", "we"};

bool IsNot(std::string_view norm) {
  return norm == "not" || norm == "n't" || norm == "never";
}

// "was inaccurate", "were simply false", "called the story baseless": said of
// what stands before, not of a noun that follows.
bool IsPredicate(const ClaimView& claim, uint32_t t, uint32_t clause,
                 uint32_t end) {
  if (t + 1 < end && claim.IsContentWord(t + 1)) return false;
  for (uint32_t back = 1; back <= 4 && t >= clause + back; ++back) {
    if (IsOneOf(claim.norm(t - back), kCopulas)) return true;
  }
  return IsOneOf(claim.claim->attribution().cue_lemma(), kNaming);
}

// "It's false", "that is nonsense": what was just said.
bool PointsToWhatWasSaid(const ClaimView& claim, uint32_t clause,
                         uint32_t end) {
  uint32_t t = clause;
  while (t < end && claim.token(t).kind == TokenKind::kQuote) ++t;
  if (t + 1 >= end || !IsOneOf(claim.norm(t + 1), kCopulas)) return false;
  return PointsBack(claim.norm(t));
}

// "Those statements are wrong", not "her remarks were wrong": a word can be out
// of place and true.
bool NamesReasoning(const ClaimView& claim, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < end; ++t) {
    if (IsClaimNoun(claim.norm(t)) && !IsOneOf(claim.norm(t), kUtterances)) {
      return true;
    }
  }
  return false;
}

// The end of "deny" in "I categorically deny that" at token `t`; `t` where it
// does not stand there.
uint32_t OwnDenialEnd(const ClaimView& claim, uint32_t t, uint32_t end) {
  if (!IsOneOf(claim.norm(t), kSpeakers)) return t;
  for (uint32_t i = t + 1; i < std::min(end, t + 1 + kAdverbReach); ++i) {
    const std::string_view role = DenialRole(claim.norm(i));
    if (role == "deny") return i + 1;
    if (role == "reject" && NamesClaim(claim, i, std::min(end, i + 5))) {
      return i + 1;
    }
    if (claim.token(i).kind != TokenKind::kWord || IsNot(claim.norm(i))) break;
  }
  return t;
}

// The end of "falsely claimed" at token `t`; `t` where it does not stand there.
uint32_t FalselySaidEnd(const ClaimView& claim, uint32_t t, uint32_t end) {
  if (t + 1 >= end || !IsOneOf(claim.norm(t), kFalsely)) return t;
  switch (ToneOf(VerbBase(claim.norm(t + 1)))) {
    case CueTone::kNeutral:
    case CueTone::kAssertive:
    case CueTone::kDoubtful:
    case CueTone::kAccusation:
    case CueTone::kOpinion:
      return t + 2;
    default:
      return t;
  }
}

// The end of the longest phrase at token `t` that calls what its clause speaks
// of untrue; `t` where none does.
uint32_t UntrueEnd(const ClaimView& claim, uint32_t t, uint32_t clause,
                   uint32_t end) {
  uint32_t longest =
      std::max(OwnDenialEnd(claim, t, end), FalselySaidEnd(claim, t, end));
  std::string phrase;
  for (uint32_t i = t; i < std::min(end, t + kMaxPhraseTokens); ++i) {
    if (!phrase.empty()) phrase += ' ';
    phrase.append(claim.norm(i));
    const std::string_view role = DenialRole(phrase);
    const bool said_of_claim =
        role == "untrue"
            ? NamesClaim(claim, clause, t) ||
                  PointsToWhatWasSaid(claim, clause, t)
            : role == "scorned" && NamesReasoning(claim, clause, t);
    const bool untrue = said_of_claim && IsPredicate(claim, i, clause, end);
    if (untrue || role == "denies") longest = std::max(longest, i + 1);
  }
  return longest;
}

// "to prove it was a lie", "whether the story is false": nobody says that it
// is.
bool IsHypothetical(const ClaimView& claim, uint32_t clause, uint32_t t) {
  for (uint32_t i = clause; i < t; ++i) {
    if (IsOneOf(claim.norm(i), kHypothesis)) return true;
  }
  return false;
}

// "was not false", "isn't entirely wrong".
bool IsNegatedAt(const ClaimView& claim, uint32_t t, uint32_t from) {
  for (uint32_t back = 1; back <= 2 && t >= from + back; ++back) {
    if (IsNot(claim.norm(t - back))) return true;
  }
  return false;
}

// Not the "." of "Mr. Okri".
bool EndsClause(const ClaimView& claim, uint32_t t, uint32_t end) {
  const std::string_view norm = claim.norm(t);
  if (norm == ";" || norm == "but") return true;
  if (norm == ".") {
    return t + 1 >= end || claim.token(t + 1).kind == TokenKind::kQuote ||
           claim.doc->SentenceAt(t) != claim.doc->SentenceAt(t + 1);
  }
  const bool next_that =
      t + 1 < end &&
      (claim.norm(t + 1) == "that" || claim.norm(t + 1) == "he" ||
       claim.norm(t + 1) == "she" || claim.norm(t + 1) == "they");
  return norm == "and" && next_that;
}

}  // namespace

std::vector<UntrueClause> FindUntrueClauses(const ClaimView& claim) {
  std::vector<UntrueClause> found;
  for (const ContentPiece& piece : claim.pieces) {
    uint32_t clause = piece.first;
    for (uint32_t t = piece.first; t < piece.end; ++t) {
      if (EndsClause(claim, t, piece.end)) {
        clause = t + 1;
        continue;
      }
      const uint32_t cue_end = UntrueEnd(claim, t, clause, piece.end);
      if (cue_end == t || IsNegatedAt(claim, t, clause) ||
          IsHypothetical(claim, clause, t)) {
        continue;
      }
      uint32_t end = cue_end;
      while (end < piece.end && !EndsClause(claim, end, piece.end)) ++end;
      found.push_back({clause, end, claim.doc->SpanOf(t, cue_end)});
      t = end - 1;
      clause = end;
    }
  }
  return found;
}

}  // namespace claimdiff
