#include "engine/compare/disputes/negated_statements.h"

#include <string_view>

#include "engine/base/one_of.h"
#include "engine/language/names/names.h"

namespace claimdiff {
namespace {

// How many tokens before the cue the subject is looked for: "will", "has".
constexpr uint32_t kNear = 4;

constexpr std::string_view kFirstPerson[] = {"i", "we"};
constexpr std::string_view kThirdPerson[] = {"he", "it", "she", "they"};

// "Ellan", "TCPA"; what begins a sentence only where it is known for a name.
bool IsName(const ClaimView& claim, uint32_t t) {
  const Token& token = claim.token(t);
  if (!token.capitalized) return false;
  return token.all_caps ||
         (t > 0 && claim.token(t - 1).kind == TokenKind::kWord) ||
         (NameWordKinds(claim.norm(t)) & (kPlace | kOrganisation)) != 0;
}

// "I did not", "we have never"; "he had not" where it is told of him.
uint32_t PronounBefore(const ClaimView& claim, uint32_t cue) {
  const bool quoted = claim.claim->quote_type() == v1::QUOTE_TYPE_DIRECT;
  for (uint32_t t = cue; t > 0 && cue - t < kNear && claim.Holds(t - 1);) {
    --t;
    const std::string_view norm = claim.norm(t);
    if (IsOneOf(norm, kFirstPerson)) return t;
    if (IsOneOf(norm, kThirdPerson)) {
      return quoted || t > claim.tokens.front() + 1 ? kNoToken : t;
    }
    if (claim.IsContentWord(t) || claim.token(t).kind != TokenKind::kWord) {
      break;
    }
  }
  return kNoToken;
}

// "He is no longer looking": he was.
bool EndsState(const ClaimView& claim, const Negation& negation) {
  for (uint32_t t = negation.first_token; t < negation.focus; ++t) {
    if (claim.norm(t) == "longer" || claim.norm(t) == "more") return true;
  }
  return false;
}

uint32_t SubjectBefore(const ClaimView& claim, uint32_t cue) {
  for (uint32_t t = cue; t > 0 && cue - t < kNear && claim.Holds(t - 1);) {
    --t;
    if (claim.IsContentWord(t)) return IsName(claim, t) ? t : kNoToken;
    if (claim.token(t).kind != TokenKind::kWord) break;
  }
  return kNoToken;
}

bool EndsClause(const ClaimView& claim, uint32_t t) {
  const std::string_view norm = claim.norm(t);
  const TokenKind kind = claim.token(t).kind;
  return kind == TokenKind::kQuote || kind == TokenKind::kPunctuation ||
         norm == "but" || norm == "because";
}

}  // namespace

std::vector<NegatedStatement> FindNegatedStatements(const ClaimView& claim) {
  std::vector<NegatedStatement> statements;
  for (const Negation& negation : claim.negations) {
    if (negation.kind != NegationKind::kHard || !claim.Holds(negation.focus) ||
        !claim.IsContentWord(negation.focus)) {
      continue;
    }
    NegatedStatement statement;
    statement.subject = SubjectBefore(claim, negation.first_token);
    if (statement.subject == kNoToken) {
      statement.subject = PronounBefore(claim, negation.first_token);
      statement.of_himself = true;
      if (EndsState(claim, negation)) continue;
    }
    if (statement.subject == kNoToken) continue;
    statement.negated = negation.focus;
    statement.matter.claim = &claim;
    statement.matter.rule = "disputed/negated";
    statement.matter.cue =
        claim.doc->SpanOf(negation.first_token, negation.end_token);
    statement.matter.first_token = statement.subject;
    uint32_t end = negation.focus + 1;
    while (claim.Holds(end) && !EndsClause(claim, end)) ++end;
    statement.matter.end_token = end;
    statements.push_back(statement);
  }
  return statements;
}

}  // namespace claimdiff
