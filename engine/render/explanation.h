#ifndef CLAIMDIFF_ENGINE_RENDER_EXPLANATION_H_
#define CLAIMDIFF_ENGINE_RENDER_EXPLANATION_H_

// What a finding says, in one line and side by side.
//
//   number     Harbour Wire, Radio Marn   12 people
//              The Daily Gull             at least 15 people

#include <string>
#include <vector>

#include "engine/render/report_index.h"

namespace claimdiff::render {

// The finding's own line, or one made from its sides: "Harbour Wire:4: 12; The
// Daily Gull:7: 15". Not safe to show as it is.
std::string ExplanationOf(const ReportIndex& index, const v1::Finding& finding);

// A value as people say it: ">=17" is "at least 17", "~340" is "about 340".
std::string ReadableValue(const std::string& value);

// One value and all who have it.
struct SideValue {
  std::string value;        // readable
  std::vector<int> claims;  // in the order of the sides
};

// The values that a finding sets against each other, in the order of the sides;
// sides without one are left out. Empty for a finding that compares none or
// whose sides all have the same.
std::vector<SideValue> ValuesOf(const ReportIndex& index,
                                const v1::Finding& finding);

// Names of the claims' tellings, each once: "Harbour Wire, Radio Marn".
std::string TellingNames(const ReportIndex& index,
                         const std::vector<int>& claims);

// Who is behind a group: "3 outlets, 1 origin (Mira Holt, heard by Harbour
// Wire)". Empty where the group does not say, or one telling has it.
std::string OriginsLine(const ReportIndex& index, int item);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_EXPLANATION_H_
