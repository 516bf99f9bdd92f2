#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_SWAPS_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_SWAPS_H_

// Findings of one kind: other words in the same place.
//
//   Harbor Post   Turnout rose in Ellan.
//   Coast Wire    Turnout fell in Ellan.
//   Gull          In Ellan turnout rose.
//       -> "Harbor Post, Gull: rose; Coast Wire: fell"
//
// The rule says which words of a region differ (see word_regions.h); what is
// common to such rules is here: only claims that say one thing in most of the
// same words are looked at, and only words that both sides negate or neither,
// as they do all shared words near by, and that the other claim has not as
// often.

#include <string_view>
#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_regions.h"

namespace claimdiff {

// Words that face each other; half-open ranges of tokens.
struct WordSwap {
  ContentPiece left;
  ContentPiece right;
};

struct SwapRule {
  v1::FindingKind kind = v1::FINDING_KIND_UNSPECIFIED;
  std::string_view rule;  // stable id, static
  double importance = 0;
  // The words of a region that differ.
  std::vector<WordSwap> (*find)(const PairView& pair, const WordRegion& region);
  // Content words that only their links put in one place, where the order of
  // the sentence is another, are looked at too, as a region of one word each;
  // and what the claims deny further off may be told in another way.
  bool in_any_order = false;
  // What both sides deny differs too: "no tram was hit" and "no bus was hit"
  // may both be so.
  bool differs_negated = true;
};

// Whether two words or phrases are told for each other with nothing lost. Of
// normalized forms in any inflection. Symmetric. Logarithmic.
bool IsAnotherWordFor(std::string_view a, std::string_view b);

// True where a single word matters: the claims say one thing in most of the
// same words, negate alike, and are not known to be two speakers'; or stand in
// one place of a text that both print. Symmetric.
bool IsNearlyVerbatim(const PairView& pair);

// One draft a place in the sentence; a side for every claim that has one of the
// words there. The value is the words, the span their place.
std::vector<FindingDraft> FindWordSwaps(const GroupView& group,
                                        const SwapRule& rule);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_SWAPS_H_
