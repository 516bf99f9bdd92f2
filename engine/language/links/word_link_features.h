#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_FEATURES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_FEATURES_H_

// What speaks for it that a word of one claim and a word of another say the
// same, given the surest links between the two claims (word_links.h).
//
//   she ran aground off Ellan
//   the captain ran aground off Port Ellan
//
//   she / captain    link-after 1 (ran), gaps-facing 2 (neither has a link, and
//                    the gaps between links face each other), class-low
//                    content, class-high pronoun ...
//
// Features are the same for either order of the claims.

#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/links/word_link_likeness.h"
#include "engine/language/links/word_links.h"

namespace claimdiff {

// "Rivals" of a pair are the other words of either side that one of the two
// could go with; of the two strongest, -more is the stronger, -less the weaker,
// -short that of the word in the shorter claim.
enum WordLinkFeature : size_t {
  kFeatureLinked,       // worth of the sure link of the two: kind by kind
  kFeatureLikeness,     // CompareLinkWords
  kFeatureSame,         // 1: equal normalized forms
  kFeatureMeaning,      // LexicalRelation of content words
  kFeatureTrigrams,     // SharedTrigrams of content words
  kFeatureCapitals,     // how many of the two begin with one
  kFeatureClassLow,     // the smaller WordClass of the two
  kFeatureClassHigh,    // the larger
  kFeatureWordLength,   // bytes of the shorter word
  kFeaturePlace,        // how far apart they are as shares of the claims, 0..1
  kFeatureFromStart,    // difference of their places in words, up to 30
  kFeatureFromEnd,      // the same from the end
  kFeatureEdge,         // 1: both first or both last
  kFeatureLengthRatio,  // words of the longer claim by those of the shorter
  kFeatureShorter,      // words of the shorter claim
  kFeatureCovered,      // share of the words that have a like one, both claims
  kFeatureCoveredMore,  // of the claim that is covered better
  kFeatureLikeWindow,   // like words within four words of both, by distance
  kFeatureLikeBeside,   // likeness of the one with the other's neighbours
  kFeatureLikeRivalMore,
  kFeatureLikeRivalShort,
  kFeatureLinkWindow,     // sure links within four words of both
  kFeatureLinkCrossing,   // sure link before the one and after the other
  kFeatureLinkBefore,     // sure link of the words before both ...
  kFeatureLinkAfter,      // ... and after both
  kFeatureContentBefore,  // sure link of the content words before both ...
  kFeatureContentAfter,   // ... and after both
  kFeatureLinkBeside,     // sure links of the one with the other's neighbours
  kFeatureLinkRivalMore,
  kFeatureLinkRivalLess,
  kFeatureLinkRivalShort,
  kFeatureGapsFacing,  // 0..2: each stands between the links around the
                       // other
  kFeatureGapSmall,    // words between the links around, the smaller gap
  kFeatureGapLarge,
  kFeatureOffLineLess,  // words off the line of the nearest link, up to 15
  kFeatureOffLineMore,
  kFeatureTagLow,          // the smaller PosTag of the two ...
  kFeatureTagHigh,         // ... and the larger
  kFeatureSameTag,         // 1: equal
  kFeatureRelationLow,     // the smaller Relation to the head of the two ...
  kFeatureRelationHigh,    // ... and the larger
  kFeatureSameRelation,    // 1: equal
  kFeatureLinkHeads,       // sure link of the heads
  kFeatureLinkDependents,  // how many dependents of both are linked
  kFeatureLinkOwnHead,     // sure links of the one with the other's head

  // The second features, of beliefs: word_link_beliefs.h.
  kSecondWordLinkFeature,
  kFeatureBelief = kSecondWordLinkFeature,
  kFeatureBeliefGap,  // mean of the pairs of both gaps: words without a link
                      // that is believed in, or a linked one
  kFeatureBeliefClosing,  // of three pairs with which it makes a rectangle
  kFeatureBeliefRivalLess,
  kFeatureBeliefRivalMore,
  kFeatureBeliefRestLess,  // sum of the other pairs of its row or column, the
                           // smaller ...
  kFeatureBeliefRestMore,  // ... and the larger
  kFeatureBeliefBefore,    // of the words before both ...
  kFeatureBeliefAfter,     // ... and after both
  kFeatureBeliefBeside,    // of the one with the other's neighbours, added
  kFeatureBeliefCrossing,  // of the word before the one with that after the
                           // other, added
  kFeatureBeliefHeads,
  kFeatureBeliefOwnHead,        // of the one with the other's head, added
  kFeatureBeliefOwnDependents,  // of the one with the other's dependents
  kFeatureBelievedLess,  // share of the words with a link that is believed
                         // in, of the claim with fewer ...
  kFeatureBelievedMore,  // ... and of the other
  kFeatureSureLess,      // share of the words with a sure link
  kFeatureSureMore,
  kFeatureClassBeforeLow,  // WordClass of the words before both: the smaller
  kFeatureClassBeforeHigh,
  kFeatureClassAfterLow,  // ... and after both
  kFeatureClassAfterHigh,
  kWordLinkFeatureCount
};

// The names of the features in tables ("link-window"), by index; the first ones
// are known before any belief.
absl::Span<const std::string_view> WordLinkFeatureNames();
absl::Span<const std::string_view> FirstWordLinkFeatureNames();

// Two words that may belong together, as places in the lists of words.
struct WordLinkCell {
  int left = 0;
  int right = 0;
  LinkLikeness likeness;
  // How likely they are a link by the first features (word_link_beliefs.h).
  float belief = 0;
  std::array<float, kWordLinkFeatureCount> features = {};
};

// The pairs that something speaks for, with their first features: they are
// alike, linked, or like words stand around both. `sure` are links between the
// two lists, by places in them, at most one a word. In the order of the left
// words, then the right ones. O(left * right).
std::vector<WordLinkCell> FindWordLinkCells(const std::vector<LinkWord>& left,
                                            const std::vector<LinkWord>& right,
                                            absl::Span<const TokenLink> sure);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_FEATURES_H_
