#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_DATE_PLACES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_DATE_PLACES_H_

// What a date is the date of, by the parse of the sentence.
//
//   she arrived in Marn on Friday              arrived
//   the 2016 vote                              vote
//   claims filed in the week ended April 11    filed
//
// Two claims may each have one date, and neither be about the other's.

#include <cstdint>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/view/report_view.h"
#include "engine/language/dates/dates.h"

namespace claimdiff {

struct DatePlace {
  uint32_t noun = kNoToken;  // that the date stands before
  uint32_t verb = kNoToken;  // else the nearest one that it hangs on
};

// Of words of the claim. Verbs of being have no date, nor have those by which a
// week "ends". Linear in the sentence.
DatePlace PlaceOfDate(const ClaimView& claim, const SentenceTree& tree,
                      const DateMention& date);

// Whether the dates are those of two nouns, or of two verbs, of which neither
// is linked to the other or can stand for it. False where the sentence says of
// one of them nothing of the kind, and in claims that are nearly the same in
// words, for there the dates are what differs. Parses the two sentences.
bool AreDatesOfOthers(const PairView& pair, const DateMention& left,
                      const DateMention& right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_DATE_PLACES_H_
