#include "engine/compare/clauses/deeds.h"

#include <algorithm>

#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {

bool IsVerb(const SentenceTree& tree, uint32_t t) {
  switch (tree.at(t).tag) {
    case kTagVb:
    case kTagVbd:
    case kTagVbg:
    case kTagVbn:
    case kTagVbp:
    case kTagVbz:
      return true;
    default:
      return false;
  }
}

Deed DeedAt(const SentenceTree& tree, uint32_t verb) {
  Deed deed;
  if (!tree.Holds(verb)) return deed;
  deed.verb = deed.from = verb;
  const uint32_t auxiliary = tree.Child(verb, kRelAuxpass);
  deed.passive = auxiliary != kNoToken;
  for (const uint32_t t : {auxiliary, tree.Child(verb, kRelAux)}) {
    if (t != kNoToken) deed.from = std::min(deed.from, t);
  }
  if (deed.passive) {
    deed.object = tree.Child(verb, kRelNsubjpass);
    const uint32_t by = tree.Child(verb, kRelAgent);
    if (by != kNoToken) deed.doer = tree.Child(by, kRelPobj);
  } else {
    deed.doer = tree.Child(verb, kRelNsubj);
    deed.object = tree.Child(verb, kRelDobj);
  }
  return deed;
}

ContentPiece PhraseOf(const SentenceTree& tree, uint32_t head) {
  ContentPiece phrase = {head, head + 1};
  const auto belongs = [&](uint32_t t) {
    return tree.at(t).head == static_cast<int32_t>(head) &&
           (tree.at(t).label == kRelDet || tree.at(t).label == kRelAmod ||
            tree.at(t).label == kRelCompound ||
            tree.at(t).label == kRelNummod || tree.at(t).label == kRelPoss);
  };
  while (phrase.first > tree.first && belongs(phrase.first - 1)) --phrase.first;
  return phrase;
}

}  // namespace claimdiff
