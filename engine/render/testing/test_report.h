#ifndef CLAIMDIFF_ENGINE_RENDER_TESTING_TEST_REPORT_H_
#define CLAIMDIFF_ENGINE_RENDER_TESTING_TEST_REPORT_H_

// Reports for tests, from a table with a row a claim.
//
//   v1::ComparisonReport report = TestReport({
//       {"Pier", "Holt", "said", "12 were hurt", 0},
//       {"Gull", "Holt", "said", "15 were hurt", 0},
//   });
//   AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9,
//   &report);

#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"

namespace claimdiff::testing {

struct ClaimRow {
  std::string outlet;  // also the article's id
  std::string speaker;
  std::string cue;
  std::string content;
  int group = 0;  // claims of one group need not be neighbours
};

// The report: an article an outlet with a line "SPEAKER CUE CONTENT." a claim,
// tellings by outlet, groups "g0", "g1", ... in the order of their numbers.
v1::ComparisonReport TestReport(const std::vector<ClaimRow>& rows);

// Adds a finding with a side a claim and the explanation "about CLAIM_IDS".
// Returns it; it stays valid until the next one is added.
v1::Finding* AddFinding(v1::FindingKind kind,
                        const std::vector<std::string>& claim_ids,
                        const std::string& group_id, double importance,
                        v1::ComparisonReport* report);

// Adds an aligned pair whose links tie each word of the left content to the
// same word of the right one, if it stands there exactly once.
void AddPair(const std::string& left_claim_id,
             const std::string& right_claim_id, v1::ComparisonReport* report);

}  // namespace claimdiff::testing

#endif  // CLAIMDIFF_ENGINE_RENDER_TESTING_TEST_REPORT_H_
