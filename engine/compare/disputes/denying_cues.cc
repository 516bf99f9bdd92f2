#include "engine/compare/disputes/denying_cues.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

// A verb and what belongs to it: "pour cold water".
constexpr uint32_t kMaxParts = 3;

// Verbs before another one that did not come to pass; base forms.
constexpr std::string_view kUndone[] = {
    "avoid",  "cannot",  "decline", "fail",      "forget", "less",
    "n't",    "neglect", "neither", "never",     "nor",    "not",
    "refuse", "stop",    "unable",  "unwilling", "without"};

constexpr std::string_view kDeterminers[] = {
    "a", "an", "any", "her", "his", "its", "no", "our", "the", "their", "this"};

constexpr std::string_view kBeforeGerund[] = {"about", "at", "from",
                                              "of",    "on", "without"};

DenyingKind KindOfRole(std::string_view role) {
  if (role == "deny") return DenyingKind::kDeny;
  if (role == "reject") return DenyingKind::kReject;
  if (role == "answer") return DenyingKind::kAnswer;
  return DenyingKind::kNone;
}

// "Settled a dispute with": a noun.
bool IsNoun(const ClaimView& claim, uint32_t t, uint32_t first) {
  return t > first && IsOneOf(claim.norm(t - 1), kDeterminers);
}

// "Less keen on challenging", "accused of denying": not done.
bool IsOnlyNamed(const ClaimView& claim, uint32_t t) {
  constexpr std::string_view kGerund = "ing";
  const std::string_view norm = claim.norm(t);
  return t > 0 && norm.size() > kGerund.size() &&
         norm.substr(norm.size() - kGerund.size()) == kGerund &&
         IsOneOf(claim.norm(t - 1), kBeforeGerund) &&
         KindOfRole(DenialRole(VerbBase(norm))) != DenyingKind::kNone;
}

// The longest verb of the table at token `t`, if any.
void ReadVerb(const ClaimView& claim, uint32_t t, DenyingCue* cue) {
  if (IsNoun(claim, t, cue->words.first)) return;
  std::string phrase;
  for (uint32_t i = t; i < std::min(cue->words.end, t + kMaxParts); ++i) {
    if (i == t) {
      phrase = VerbBase(claim.norm(t));
    } else {
      phrase += ' ';
      phrase.append(claim.norm(i));
    }
    const DenyingKind kind = KindOfRole(DenialRole(phrase));
    if (kind == DenyingKind::kNone) continue;
    cue->kind = kind;
    cue->behind_verb = i + 1;
  }
}

}  // namespace

DenyingCue FindDenyingCue(const ClaimView& claim) {
  const v1::Attribution& attribution = claim.claim->attribution();
  DenyingCue cue;
  if (attribution.negated() || !attribution.has_cue()) return cue;
  const v1::TextSpan& span = attribution.cue();
  cue.words = TokensIn(*claim.doc, {span.begin(), span.end()});
  cue.behind_verb = cue.words.end;
  const DenyingKind head = KindOfRole(DenialRole(attribution.cue_lemma()));
  for (uint32_t t = cue.words.first; t < cue.words.end; ++t) {
    const bool undone =
        head == DenyingKind::kNone && IsOneOf(VerbBase(claim.norm(t)), kUndone);
    if (undone || IsOnlyNamed(claim, t)) return DenyingCue();
    ReadVerb(claim, t, &cue);
  }
  if (head != DenyingKind::kNone) cue.kind = head;
  return cue;
}

}  // namespace claimdiff
