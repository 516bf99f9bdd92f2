#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_REPLACED_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_REPLACED_WORDS_H_

// Of what sort the words are that stand for others in the same place.
//
//   jetty    | hangar    "replaced/thing"
//   clifftop | jetty     "replaced/unknown": one word is in no dictionary
//   shot     | killed    "replaced/near": of one event, but one says more
//   ship     | vessel    none: another word for the same
//   rose     | fell      none: other rules speak of opposites

#include <optional>

#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/word_change.h"
#include "engine/compare/wording/word_regions.h"

namespace claimdiff {

// `left` and `right` are the content words of the region's sides, neither
// empty. Of several words those count that no word of the other side is like.
std::optional<WordChange> ReplacedWords(const PairView& pair,
                                        const WordRegion& region,
                                        const RegionSide& left,
                                        const RegionSide& right);

// Whether the words of the region are a single one for another of the same part
// of speech, both known, with at most one small word beside each ("cases of" /
// "deaths from") and for a noun one that is like the other side's ("union
// leader" / "port director"); or a phrase of nouns for another one, two words
// at most, none of them like any of the other side ("hospice" / "cancer
// charity"): no name, number or day, which may be told in many ways, and no
// noun that stands for any thing of its kind ("organisms" / "life forms").
bool IsReplacedInPlace(const PairView& pair, const WordRegion& region,
                       const WordChange& change);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_REPLACED_WORDS_H_
