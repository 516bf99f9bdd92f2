#include "engine/compare/disputes/denials.h"

#include <algorithm>
#include <string>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/disputes/withheld.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

// The most tokens of a phrase in the table.
constexpr uint32_t kMaxPhraseTokens = 4;
// How far into the content a noun for a claim must stand to head it.
constexpr uint32_t kHeadReach = 8;

constexpr std::string_view kHypothesis[] = {
    "if", "prove", "proved", "proves", "proving", "unless", "whether"};
constexpr std::string_view kCopulas[] = {"'re",  "'s",    "are", "as",  "be",
                                         "been", "being", "is",  "was", "were"};

// "was inaccurate", "were simply false", "called the story baseless": said of
// what stands before, not of a noun that follows.
bool IsPredicate(const ClaimView& claim, uint32_t t, uint32_t clause,
                 uint32_t end) {
  if (t + 1 < end && claim.IsContentWord(t + 1)) return false;
  for (uint32_t back = 1; back <= 4 && t >= clause + back; ++back) {
    if (IsOneOf(claim.norm(t - back), kCopulas)) return true;
  }
  const std::string& cue = claim.claim->attribution().cue_lemma();
  return cue == "call" || cue == "label" || cue == "brand" ||
         cue == "consider" || cue == "deem";
}

// Whether a claim is spoken of among the tokens.
bool NamesClaim(const ClaimView& claim, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t < end; ++t) {
    if (IsClaimNoun(claim.norm(t))) return true;
  }
  return false;
}

// "It's false", "that is nonsense": what was just said.
bool PointsToWhatWasSaid(const ClaimView& claim, uint32_t clause,
                         uint32_t end) {
  uint32_t t = clause;
  while (t < end && claim.token(t).kind == TokenKind::kQuote) ++t;
  if (t + 1 >= end || !IsOneOf(claim.norm(t + 1), kCopulas)) return false;
  return PointsBack(claim.norm(t));
}

// The end of the longest phrase at token `t` that calls what its clause speaks
// of untrue; `t` where none does.
uint32_t UntrueEnd(const ClaimView& claim, uint32_t t, uint32_t clause,
                   uint32_t end) {
  uint32_t longest = t;
  std::string phrase;
  for (uint32_t i = t; i < std::min(end, t + kMaxPhraseTokens); ++i) {
    if (!phrase.empty()) phrase += ' ';
    phrase.append(claim.norm(i));
    const std::string_view role = DenialRole(phrase);
    const bool untrue = role == "untrue" &&
                        (NamesClaim(claim, clause, t) ||
                         PointsToWhatWasSaid(claim, clause, t)) &&
                        IsPredicate(claim, i, clause, end);
    if (untrue || role == "denies") longest = i + 1;
  }
  return longest;
}

bool IsNot(std::string_view norm) {
  return norm == "not" || norm == "n't" || norm == "never";
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

bool EndsClause(const ClaimView& claim, uint32_t t, uint32_t end) {
  const std::string_view norm = claim.norm(t);
  if (norm == ";" || norm == "." || norm == "but") return true;
  const bool next_that =
      t + 1 < end &&
      (claim.norm(t + 1) == "that" || claim.norm(t + 1) == "he" ||
       claim.norm(t + 1) == "she" || claim.norm(t + 1) == "they");
  return norm == "and" && next_that;
}

void AddUntrueClauses(const ClaimView& claim, std::vector<Denial>* denials) {
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
      Denial denial;
      denial.claim = &claim;
      denial.first_token = clause;
      denial.end_token = end;
      denial.cue = claim.doc->SpanOf(t, cue_end);
      denial.rule = "disputed/untrue";
      denials->push_back(denial);
      t = end - 1;
      clause = end;
    }
  }
}

// Where the object of a denying cue begins: behind it, where the content has
// the cue in it ("to deny Okri the post").
uint32_t ObjectOf(const ClaimView& claim, const ContentPiece& piece) {
  const uint32_t cue_end = claim.claim->attribution().cue().end();
  uint32_t first = piece.first;
  while (first < piece.end && claim.token(first).span.begin < cue_end) ++first;
  return first < piece.end ? first : piece.first;
}

// "Was denied a visa", but "was denied by Okri".
bool IsPassive(const ClaimView& claim, const ContentPiece& words) {
  for (uint32_t t = words.first + 1; t < words.end; ++t) {
    if (DenialRole(VerbBase(claim.norm(t))) == "deny" &&
        IsOneOf(claim.norm(t - 1), kCopulas)) {
      return t + 1 >= words.end || claim.norm(t + 1) != "by";
    }
  }
  return false;
}

// "Criticism of the mayor's remarks": what follows is found fault with, and is
// not what was said. "Criticism that he was late" says it.
bool IsFaultFound(const ClaimView& claim, uint32_t first, uint32_t end) {
  for (uint32_t t = first; t + 1 < end; ++t) {
    if (claim.norm(t) != "criticism") continue;
    const std::string_view link = claim.norm(t + 1);
    return link == "of" || link == "over" || link == "for";
  }
  return false;
}

// Whether the content after a denying cue is something said, not something
// refused.
bool IsDisputable(const ClaimView& claim, uint32_t first, uint32_t end,
                  std::string_view role) {
  const std::string_view opening = claim.norm(first);
  if (opening == "that" || opening == "having" || opening == "any") return true;
  const uint32_t reach = std::min(end, first + kHeadReach);
  const v1::TextSpan& cue = claim.claim->attribution().cue();
  const ContentPiece words = TokensIn(*claim.doc, {cue.begin(), cue.end()});
  if (IsFaultFound(claim, words.first, words.end) ||
      IsFaultFound(claim, first, reach)) {
    return false;
  }
  const bool named = NamesClaim(claim, first, reach);
  if (role == "reject") return named;
  return !IsPassive(claim, words) && !IsWithheld(claim, first, end);
}

// "Rejected the remarks [as unworthy]": what the speaker has to say of them.
uint32_t EndOfObject(const ClaimView& claim, uint32_t first, uint32_t end,
                     std::string_view role) {
  if (role != "reject") return end;
  for (uint32_t t = first; t < end; ++t) {
    const bool noun_follows = t + 1 < end && IsClaimNoun(claim.norm(t + 1));
    if (claim.norm(t) == "that" && !noun_follows) return end;
    if (claim.norm(t) == "as" && t > first) return t;
  }
  return end;
}

}  // namespace

std::vector<Denial> FindDenials(const ClaimView& claim) {
  std::vector<Denial> denials;
  if (claim.pieces.empty()) return denials;
  const v1::Attribution& attribution = claim.claim->attribution();
  const std::string_view role = DenialRole(attribution.cue_lemma());
  if ((role == "deny" || role == "reject") && !attribution.negated()) {
    const ContentPiece& piece = claim.pieces.front();
    const uint32_t first = ObjectOf(claim, piece);
    if (!IsDisputable(claim, first, piece.end, role)) return denials;
    Denial denial;
    denial.claim = &claim;
    denial.first_token = first;
    denial.end_token = EndOfObject(claim, first, piece.end, role);
    denial.cue = {attribution.cue().begin(), attribution.cue().end()};
    denial.rule = "disputed/denied";
    denials.push_back(denial);
    return denials;
  }
  AddUntrueClauses(claim, &denials);
  return denials;
}

}  // namespace claimdiff
