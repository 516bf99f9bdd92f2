#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_WITHHELD_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_WITHHELD_H_

// What is denied to somebody, and disputed with nobody.
//
//   denied [bail to the captain]           withheld
//   denied [the crew the right to strike]  withheld
//   denied [Tolan the nomination]          withheld
//   denied [the crew's account]            no
//   denied [ties to the port]              no

#include <cstdint>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Whether tokens [first, end) of the content, what follows a denying verb, are
// what somebody did not get: a noun for what is granted or refused (`bar` in
// the table) heads them, or whoever did not get it stands before it. Linear in
// the first noun phrase.
bool IsWithheld(const ClaimView& claim, uint32_t first, uint32_t end);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_WITHHELD_H_
