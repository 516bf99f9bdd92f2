#ifndef CLAIMDIFF_ENGINE_EVENTS_TEXT_COMPANY_H_
#define CLAIMDIFF_ENGINE_EVENTS_TEXT_COMPANY_H_

// Texts are known by the company they keep.
//
//   a "Ferry runs aground off Ellan"    b "Mirelda hits a reef"
//   c "Ellan ferry Mirelda aground: inquiry opens"
//     a and b share no word. Both are nearest to c, and with its words added to
//     theirs they are alike.
//
//   d "Rates rise"   in a pile with forty other turns of the same long affair:
//     every one of them is as near to d as reports of one event are elsewhere,
//     so d is joined only to what stands out from this crowd.
//
// The first is expansion of documents by their neighbours (Singhal and Pereira
// 1999), here by the two nearest; the second the scaling of likeness by the
// density around each side (Zelnik-Manor and Perona 2004).

#include <vector>

#include "absl/types/span.h"
#include "engine/events/distinct_texts.h"
#include "engine/events/publication_day.h"
#include "engine/events/text_neighbours.h"

namespace claimdiff {

// Adds to the stems of each text those of the two nearest, the nearest times
// how near it is, the second times the square of it by the first's, and scales
// them to unit length; sets its `crowd`; and leaves of `pairs` those with a
// cosine of the new stems, days counted, of `least_likeness` or more, with that
// cosine.
//
// How near a text is: the cosine in `pairs` by `decay`. Ties go to the text
// that comes first. The crowd is the mean nearness m of those that are 21st to
// 48th nearest, missing ones 0, times 2 (1 - m / n)^2 where n is the nearest:
// where the 48th is about as near as the first, it is the event itself that is
// large.
//
// Before and after, the stems of `texts` are of unit length and `pairs` sorted
// by left and right. O(pairs * stems), and memory for the new stems beside the
// old.
void KeepCompany(const DayDecay& decay, double least_likeness,
                 std::vector<DistinctText>* texts,
                 std::vector<TextPair>* pairs);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EVENTS_TEXT_COMPANY_H_
