#include "engine/extract/spans/subject_source.h"

#include <algorithm>
#include <cstdint>

#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

constexpr int kMostVerbs = 4;
constexpr int32_t kNone = -1;

bool IsVerb(uint8_t tag) {
  return tag == kTagVb || tag == kTagVbd || tag == kTagVbg || tag == kTagVbn ||
         tag == kTagVbp || tag == kTagVbz;
}

// The first child of that relation; kNone where there is none.
int32_t Child(const ParagraphFacts& facts, int32_t head, Relation relation) {
  const TokenFacts& above = facts.tokens[head];
  for (int32_t t = above.first; t <= above.last; ++t) {
    const TokenFacts& word = facts.tokens[t];
    if (word.head == head && word.relation == relation) return t;
  }
  return kNone;
}

// The word of the cue that hangs on the rest of the sentence.
int32_t HeadOf(const ParagraphFacts& facts, TokenRange cue) {
  for (uint32_t t = cue.begin; t < cue.end; ++t) {
    const int32_t head = facts.tokens[t].head;
    if (head < static_cast<int32_t>(cue.begin) ||
        head >= static_cast<int32_t>(cue.end)) {
      return static_cast<int32_t>(t);
    }
  }
  return kNone;
}

// Whether what the verb tells is done by its subject, not to it.
bool IsActive(const ParagraphFacts& facts, int32_t verb) {
  const TokenFacts& word = facts.tokens[verb];
  if (!IsVerb(word.tag) || Child(facts, verb, kRelAuxpass) != kNone ||
      Child(facts, verb, kRelNsubjpass) != kNone) {
    return false;
  }
  return word.tag != kTagVbn || Child(facts, verb, kRelAux) != kNone;
}

// The verb whose subject is the verb's own too; kNone where there is none.
int32_t VerbAbove(const ParagraphFacts& facts, int32_t verb) {
  const TokenFacts& word = facts.tokens[verb];
  int32_t above = word.head;
  if (above == kNone) return kNone;
  switch (word.relation) {
    case kRelConj:
    case kRelAdvcl:
      break;
    case kRelXcomp:
      // "asked them to say": they say it
      if (Child(facts, above, kRelDobj) != kNone) return kNone;
      break;
    case kRelPcomp:  // by saying
      above = facts.tokens[above].head;
      break;
    default:
      return kNone;
  }
  return above != kNone && IsVerb(facts.tokens[above].tag) ? above : kNone;
}

// The noun and what belongs to it: "two hands from Ellan".
TokenRange PhraseOf(const ParagraphFacts& facts, int32_t noun) {
  const TokenFacts& head = facts.tokens[noun];
  int32_t end = noun + 1;
  while (end <= head.last) {
    const TokenFacts& next = facts.tokens[end];
    const bool joins = next.head == noun && next.relation == kRelPrep &&
                       (next.tag == kTagIn || next.tag == kTagTo);
    if (!joins) break;
    end = next.last + 1;
  }
  return {static_cast<uint32_t>(head.first), static_cast<uint32_t>(end)};
}

}  // namespace

std::optional<TokenRange> FindSubjectSource(const ParagraphFacts& facts,
                                            const Frame& frame) {
  int32_t verb = HeadOf(facts, frame.cue);
  if (verb == kNone || !IsActive(facts, verb)) return std::nullopt;
  for (int i = 0; i < kMostVerbs && verb != kNone; ++i) {
    if (Child(facts, verb, kRelExpl) != kNone) return std::nullopt;
    int32_t subject = Child(facts, verb, kRelNsubj);
    if (subject == kNone) subject = Child(facts, verb, kRelNsubjpass);
    if (subject == kNone) {
      verb = VerbAbove(facts, verb);
      continue;
    }
    const TokenRange phrase = PhraseOf(facts, subject);
    // "Rell's was the harshest answer"
    const bool owns = Child(facts, subject, kRelCase) != kNone;
    const bool taken =
        owns || Overlaps(phrase, frame.cue) ||
        std::any_of(frame.content.begin(), frame.content.end(),
                    [&](TokenRange piece) { return Overlaps(phrase, piece); });
    if (taken) return std::nullopt;
    return phrase;
  }
  return std::nullopt;
}

}  // namespace claimdiff
