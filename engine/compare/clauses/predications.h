#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_PREDICATIONS_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_PREDICATIONS_H_

// What a claim says of a thing, by the parse of its sentences, however the
// sentence turns it.
//
//   rescue work was halted          halted, of work
//   crews halted the rescue work    halted, of work
//   the work that was halted        halted, of work
//   rescue work went on             went, of work: it is done to nothing else
//   the risk is low, a low risk     low, of risk
//   described the risk as low       low, of risk

#include <cstdint>
#include <vector>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct Predication {
  uint32_t word = kNoToken;  // the verb, or the adjective
  uint32_t of = kNoToken;    // the noun: what the verb is done to, or who does
                             // it where it is done to nothing
};

// In the order of the text; none for what a sentence says of a pronoun. All
// sentences of the claim are parsed. Linear in them for each verb above.
std::vector<Predication> PredicationsIn(const ClaimView& claim);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_CLAUSES_PREDICATIONS_H_
