#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_EXPLANATION_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_EXPLANATION_H_

// What a finding says, in one line and side by side.
//
//   number     Harbour Wire, Radio Marn   12 people
//              The Daily Gull             at least 15 people

#include <string>
#include <vector>

#include "engine/render/model/report_index.h"

namespace claimdiff::render {

// The finding's own line, or one made from its sides: "Harbour Wire:4: 12; The
// Daily Gull:7: 15". Not safe to show as it is.
std::string ExplanationOf(const ReportIndex& index, const v1::Finding& finding);

// A side's value. Where it is counted in a base unit ("840 minutes"), as the
// claim has it ("14-hour shifts").
std::string ShownValue(const ReportIndex& index, const v1::FindingSide& side);

// One value and all who have it.
struct SideValue {
  std::string value;        // to be read: with what it counts
  std::string words;        // what is written there; empty: the same
  std::string plain;        // as ShownValue has it
  std::vector<int> claims;  // in the order of the sides
};

// Whether a side's value is the claim's speaker, in a finding that is not about
// who speaks: it is said beside the claim anyway.
bool IsSpeaker(const ReportIndex& index, const v1::Finding& finding,
               const v1::FindingSide& side);

// The values that a finding sets against each other, in the order of the sides;
// sides without one, or whose value IsSpeaker, are left out. Empty for a
// finding that compares none or whose sides all have the same.
std::vector<SideValue> ValuesOf(const ReportIndex& index,
                                const v1::Finding& finding);

// Whether values set against each other say all that the explanation does.
bool SayTheSame(const std::vector<SideValue>& values,
                const std::string& explanation);

// Names of the claims' tellings, each once: "Harbour Wire, Radio Marn".
std::string TellingNames(const ReportIndex& index,
                         const std::vector<int>& claims);

// Who is behind a group: "3 outlets, 1 origin (Mira Holt, heard by Harbour
// Wire)". Empty where the group does not say, or one telling has it.
std::string OriginsLine(const ReportIndex& index, int item);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_EXPLANATION_H_
