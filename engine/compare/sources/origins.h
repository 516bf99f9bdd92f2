#ifndef CLAIMDIFF_ENGINE_COMPARE_SOURCES_ORIGINS_H_
#define CLAIMDIFF_ENGINE_COMPARE_SOURCES_ORIGINS_H_

// How many independent voices stand behind the tellings of a group.
//
//   Harbor Post   The pier is unsafe, Ana Ruiz told Coast Wire.
//   Gull          Ana Ruiz told Coast Wire the pier was unsafe.
//   Coast Wire    "The pier is unsafe," Ana Ruiz said.
//       -> 3 tellings, 1 origin: the outlet Coast Wire
//   Star          The pier is not safe, Ana Ruiz said.
//       -> still 1: the speaker Ana Ruiz, heard by Coast Wire and Star
//
// What is relayed goes back to the outlet nearest to the speaker, with that
// outlet's own telling; where one report names a longer chain than another,
// both go back to its end. An article under an agency's byline or dateline
// ("ELLAN (Coast Wire) -") is the agency's. What was said to several outlets
// goes back to the speaker, and they are its witnesses; so does what one outlet
// has from another and a third quotes in the same six words. What nobody is
// named for is its outlet's own, unless it quotes six words that another quotes
// from somebody: "a woman in the crowd" and "Ana Ruiz" are then one speaker,
// two names are not. Claims in a passage that two articles have in common (see
// ComparisonReport.copies) have one origin and one witness.

#include <map>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/reprints/copy_index.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// The agency whose report each article is, by article id; articles that are
// their outlet's own are left out. An agency is known by name, or by being a
// telling.
using Agencies = std::map<std::string, std::string>;
Agencies FindAgencies(const v1::ComparisonReport& report,
                      const ReportView& view);

// The origins of a group, by first claim; every claim of the group is in one.
// `copied` is of the report. Linear in pairs of claims
// and the words these quote.
std::vector<v1::Origin> FindOrigins(const GroupView& group,
                                    const ReportView& view,
                                    const Agencies& agencies,
                                    const CopyIndex& copied);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_SOURCES_ORIGINS_H_
