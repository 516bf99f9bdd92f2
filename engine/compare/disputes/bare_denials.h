#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_BARE_DENIALS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_BARE_DENIALS_H_

// Denials that point to a claim and have nothing to say of it.
//
//   dismissed [that criticism]                   bare
//   denied [the charge against her on Friday]    bare
//   called [Ruiz's remarks "wildly inaccurate"]  bare: what is said of them is
//                                                not what they say
//   denied [that that was the case]              bare
//   denied [the charge that the port was shut]   no
//   denied [any wrongdoing]                      no; of every fault
//   dismissed [her remarks], [the idea]          no: whose?
//   called [the story "false"], denied [the newspaper's report]
//                                                bare, of what was reported

#include <cstdint>

#include "engine/compare/disputes/denials.h"

namespace claimdiff {

enum class Pointing : uint8_t {
  kNowhere,    // it has a matter of its own, or may mean anybody's claim
  kToAClaim,   // of whoever is named or spoke last
  kToAReport,  // what some newspaper reported
  kToAPerson,  // what a man or woman said: "she made it up"
};

// Linear in the denial's tokens.
Pointing PointsTo(const Denial& denial);

// Whether it points to what is held against somebody: "those allegations".
// Linear in the denial's tokens.
bool PointsToContentions(const Denial& denial);

// Whether it denies to have done wrong at all: "wrongdoing", "that she had done
// anything wrong". Linear in the denial's tokens.
bool DeniesAllFault(const Denial& denial);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_BARE_DENIALS_H_
