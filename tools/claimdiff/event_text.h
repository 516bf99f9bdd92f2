#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_EVENT_TEXT_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_EVENT_TEXT_H_

#include <string>

#include "claimdiff/v1/service.pb.h"

namespace claimdiff {

// An event as a list of its articles, for people:
//
//   event-2: 2 articles
//     Harbour Wire — Ferry runs aground off Quist Island — 2031-05-03
//     The Daily Gull — Forty rescued as ferry hits reef — 2031-05-04
//
// An article without a headline is shown by the first line of its text, one
// without an outlet by its id. Lines are cut to `width` columns and inert at a
// terminal.
std::string RenderEventText(const v1::CompareRequest& request, int width);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_EVENT_TEXT_H_
