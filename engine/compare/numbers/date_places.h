#ifndef CLAIMDIFF_ENGINE_COMPARE_NUMBERS_DATE_PLACES_H_
#define CLAIMDIFF_ENGINE_COMPARE_NUMBERS_DATE_PLACES_H_

// What a date is the date of, by the parse of the sentence.
//
//   she arrived in Marn on Friday              arrived
//   the 2016 vote                              vote
//   claims filed in the week ended April 11    filed
//   charged after a fire at the port Friday    the fire
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
  // Where the date stands behind an event told by a noun ("after a fire at the
  // port"): the words from "after" on. Empty where it does not.
  ContentPiece event;
};

// Of words of the claim. Verbs of being have no date, nor have those by which a
// week "ends". Linear in the sentence.
DatePlace PlaceOfDate(const ClaimView& claim, const SentenceTree& tree,
                      const DateMention& date);

// Whether the dates are those of two nouns, or of two verbs, of which neither
// is linked to the other or can stand for it: not in claims that are nearly the
// same in words, for there the dates are what differs. Or one date is that of
// an event which the other's verb does not tell of. False where the sentence
// says of one of them nothing of the kind. Parses the two sentences.
bool AreDatesOfOthers(const PairView& pair, const DateMention& left,
                      const DateMention& right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_NUMBERS_DATE_PLACES_H_
