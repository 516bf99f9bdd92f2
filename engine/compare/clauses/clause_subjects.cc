#include "engine/compare/clauses/clause_subjects.h"

#include <string_view>

#include "engine/base/one_of.h"
#include "engine/compare/wording/region_words.h"
#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

constexpr std::string_view kRelative[] = {"that", "which", "who"};

// The noun that a clause hangs on; kNoToken for other clauses.
uint32_t NounOf(const SentenceTree& tree, uint32_t verb) {
  const uint8_t label = tree.at(verb).label;
  return label == kRelRelcl || label == kRelAcl
             ? static_cast<uint32_t>(tree.at(verb).head)
             : kNoToken;
}

// What the verb's clause is about, as it is written: of a passive what is done
// to.
uint32_t WrittenSubject(const ClaimView& claim, const SentenceTree& tree,
                        uint32_t verb) {
  uint32_t subject = tree.Child(verb, kRelNsubj);
  if (subject == kNoToken) subject = tree.Child(verb, kRelNsubjpass);
  if (subject == kNoToken) return NounOf(tree, verb);
  const bool relative = IsOneOf(claim.norm(subject), kRelative);
  return relative && NounOf(tree, verb) != kNoToken ? NounOf(tree, verb)
                                                    : subject;
}

}  // namespace

uint32_t SubjectOf(const ClaimView& claim, const SentenceTree& tree,
                   uint32_t t) {
  // "Losing streak" is said of the streak, whoever has it.
  if (!tree.Holds(t) || !IsVerb(tree, t) || tree.at(t).label == kRelAmod) {
    return kNoToken;
  }
  const Deed deed = DeedAt(tree, t);
  if (deed.passive) return deed.doer;
  for (uint32_t word = t;;) {
    const uint8_t label = tree.at(word).label;
    // A part of the phrase that a verb is about is told of nobody.
    if (label == kRelNsubj || label == kRelNsubjpass) return kNoToken;
    const uint32_t subject = WrittenSubject(claim, tree, word);
    if (subject != kNoToken) return subject;
    // What somebody says is not told of who says it.
    if (label == kRelCcomp || label == kRelParataxis ||
        tree.at(word).head < 0) {
      return kNoToken;
    }
    word = static_cast<uint32_t>(tree.at(word).head);
  }
}

namespace {

// Whether the token hangs on the verb, or on what the verb carries on ("sued
// the yard and won").
bool TakesPart(const SentenceTree& tree, uint32_t t, uint32_t verb) {
  constexpr int kSteps = 3;  // "from the bank", "by the bank of Ellan"
  const uint32_t first = tree.at(verb).label == kRelConj
                             ? static_cast<uint32_t>(tree.at(verb).head)
                             : verb;
  for (int step = 0; step < kSteps && tree.Holds(t); ++step) {
    if (tree.at(t).head < 0) return false;
    t = static_cast<uint32_t>(tree.at(t).head);
    if (t == verb || t == first) return true;
  }
  return false;
}

// The verb that a word without one of its own says more of: its object, or
// where and how it is done ("won [gold]", "beat them at [home]"); the word
// itself for all others.
uint32_t VerbOver(const SentenceTree& tree, uint32_t t) {
  constexpr int kSteps = 3;  // "at home"
  uint32_t word = t;
  for (int step = 0; step < kSteps && tree.Holds(word); ++step) {
    if (IsVerb(tree, word)) return word;
    const uint8_t label = tree.at(word).label;
    if (tree.at(word).head < 0 ||
        (label != kRelDobj && label != kRelAdvmod && label != kRelPobj &&
         label != kRelPrep && label != kRelNpadvmod)) {
      break;
    }
    word = static_cast<uint32_t>(tree.at(word).head);
  }
  return t;
}

}  // namespace

bool AreToldOfTwo(const PairView& pair, uint32_t left, uint32_t right) {
  const SentenceTree& lefts = pair.left->TreeOf(left);
  left = VerbOver(lefts, left);
  right = VerbOver(pair.right->TreeOf(right), right);
  const uint32_t here = SubjectOf(*pair.left, lefts, left);
  if (here == kNoToken) return false;
  const SentenceTree& rights = pair.right->TreeOf(right);
  const uint32_t there = SubjectOf(*pair.right, rights, right);
  if (there == kNoToken || pair.AreLinked(here, there) ||
      !pair.AreLinked(here, kNoToken) || !pair.AreLinked(kNoToken, there)) {
    return false;
  }
  return TakesPart(rights, pair.RightOf(here), right) &&
         TakesPart(lefts, pair.LeftOf(there), left);
}

}  // namespace claimdiff
