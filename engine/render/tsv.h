#ifndef CLAIMDIFF_ENGINE_RENDER_TSV_H_
#define CLAIMDIFF_ENGINE_RENDER_TSV_H_

// A report as a table for spreadsheets: one row a claim, that is, a claim and
// the outlet that has it. Rows of one number say the same thing.
//
//   number  part         outlet        standing  differs  speaker    ...
//   3       differently  Harbour Wire  differs   number   Mira Holt
//   3       differently  Daily Gull    differs   number   Mira Holt

#include <string>

#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

// A header, then the rows in the order of the page (see html.h), cells parted
// by tabs, lines ended by "\n". Cells hold no tab and no line break: white
// space is a space, and what SafeDisplay writes out is written out. A cell that
// a spreadsheet would take for a formula ("=", "+", "-", "@") begins with "'";
// one that begins with a straight quotation mark is quoted as in CSV, or it
// would swallow its neighbours.
// Deterministic; takes any report, as RenderText does. Linear but for sorting.
std::string RenderTsv(const v1::ComparisonReport& report);
std::string RenderClaimsTsv(const v1::ArticleClaims& claims);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_RENDER_TSV_H_
