#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_STATED_FACTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_STATED_FACTS_H_

// Numbers and dates as the claim message states them.
//
//   text     "about a score of boats left last Sunday"
//   claim    quantities { span "a score" low 20 high 20 bound ABOUT }
//            quantities { span "last Sunday" kind DATE date_first 2019-03-10 }
//
// What a claim states counts, whoever extracted it: its values replace those
// that are read from the text, and what the reader passes over is added. The
// text is read all the same, for what the message does not hold and rules need:
// how finely a number is written (9.2 million may be 9.21), in which unit,
// where its bound begins, which parts of a date are written. Negations and
// hedges are read from the text alone: the message has those of the main
// statement, without the words that they govern, and a rule needs every one and
// its word. Both stages read by the same functions of engine/language, so that
// for claims of this engine nothing here changes anything.

#include <cstdint>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/language/dates/dates.h"
#include "engine/language/numbers/quantities.h"
#include "engine/text/document.h"

namespace claimdiff {

// Brings what was read among tokens [first, end) in line with the claim. Times
// of day and labels are left as they were read. The claim must outlive the
// quantities. Quadratic in the numbers of a claim.
void TakeStatedFacts(const v1::Claim& claim, const Document& doc,
                     uint32_t first, uint32_t end,
                     std::vector<Quantity>* quantities,
                     std::vector<DateMention>* dates);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_STATED_FACTS_H_
