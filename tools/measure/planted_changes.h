#ifndef CLAIMDIFF_TOOLS_MEASURE_PLANTED_CHANGES_H_
#define CLAIMDIFF_TOOLS_MEASURE_PLANTED_CHANGES_H_

// A copy of an article in which some attributed claims were changed, and where.
//
//   Ana Ruiz said 12 boats were lost.   ->   Ana Ruiz said 15 boats were lost.
//     NUMBER  original [14, 16)  changed [14, 16)
//
// What is the same in both articles but for its style is changed everywhere:
// quotation marks, dashes, hyphens, "US" / "U.S.", "percent" / "per cent",
// decomposed accents. A comparison should report the changes and nothing else.

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/base/span.h"
#include "tools/train/attribution_gold.h"

namespace claimdiff {

struct PlantedChange {
  const char* name = "";  // static: "number", "speaker", ...
  v1::FindingKind kind = v1::FINDING_KIND_UNSPECIFIED;  // what to report
  ByteSpan original;                                    // in the article's text
  ByteSpan changed;  // in the copy; empty where words were taken out
};

struct ChangedArticle {
  std::string text;
  std::vector<PlantedChange> changes;  // in the order of the text
};

// Every name that a change can have, in the order in which they are tried.
std::vector<std::string> ChangeNames();

// The copy of an article with up to `most` changes, each of another name and in
// another sentence. `turn` says which name is tried first and which attribution
// it is tried on first: other turns, other changes. Deterministic.
ChangedArticle PlantChanges(const AttributedArticle& article, size_t turn,
                            size_t most);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_MEASURE_PLANTED_CHANGES_H_
