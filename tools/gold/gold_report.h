#ifndef CLAIMDIFF_TOOLS_GOLD_GOLD_REPORT_H_
#define CLAIMDIFF_TOOLS_GOLD_GOLD_REPORT_H_

// A gold event as a report that the aligner can fill: each document an article
// with its number as id, each unit a claim "DOCUMENT#UNIT" without attribution.

#include "claimdiff/v1/report.pb.h"
#include "tools/gold/gold_file.h"

namespace claimdiff {

// Claims stand in the order of documents and units.
v1::ComparisonReport MakeReport(const GoldEvent& event);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_GOLD_GOLD_REPORT_H_
