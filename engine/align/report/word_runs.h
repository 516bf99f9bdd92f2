#ifndef CLAIMDIFF_ENGINE_ALIGN_REPORT_WORD_RUNS_H_
#define CLAIMDIFF_ENGINE_ALIGN_REPORT_WORD_RUNS_H_

// From linked words to the runs of words that a report shows.
//
//   ferry=ferry sank=sank off=off 12/15      "ferry sank off" same, "12"/"15"
//   slot

#include "absl/types/span.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/language/links/word_links.h"
#include "engine/text/document.h"

namespace claimdiff {

// Appends to pair->links the longest runs of links of one kind whose tokens
// follow each other on both sides. `links` are in the order of the left tokens,
// and so are the runs.
void WriteLinkRuns(const Document& left, const Document& right,
                   absl::Span<const TokenLink> links, v1::ClaimPair* pair);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_REPORT_WORD_RUNS_H_
