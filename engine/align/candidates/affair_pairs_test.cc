#include "engine/align/candidates/affair_pairs.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// One claim an article: 0 and 1 read alike, 0 and 2 are the same words.
std::string Kept(const std::vector<uint32_t>& affairs) {
  v1::ComparisonReport report = testing::ReportOf(
      {{"Gazette", {"The mayor said that nobody would be blamed for it."}},
       {"Courier", {"Nobody will be held responsible, said the mayor."}},
       {"Pier Times", {"Nobody would be blamed for it, the mayor said."}},
       {"Herald", {"The bridge will be closed until June."}}});
  const auto background = BackgroundTables::Load();
  const PreparedEvent event = PrepareEvent(*background, &report);
  std::vector<CandidatePair> pairs;
  for (uint32_t left = 0; left < event.size(); ++left) {
    for (uint32_t right = left + 1; right < event.size(); ++right) {
      pairs.push_back({left, right});
    }
  }
  DropPairsAcross(event, affairs, &pairs);
  // In terms of the report's articles.
  std::string kept;
  for (uint32_t a = 0; a < 4; ++a) {
    for (uint32_t b = a + 1; b < 4; ++b) {
      for (const CandidatePair pair : pairs) {
        const auto ends =
            std::minmax(event.article[pair.left], event.article[pair.right]);
        if (ends == std::minmax(a, b)) {
          absl::StrAppend(&kept, kept.empty() ? "" : " ", a, "-", b);
        }
      }
    }
  }
  return kept;
}

TEST(AffairPairsTest, DropsWhatReadsAlikeAcrossAffairs) {
  struct Case {
    const char* what;
    std::vector<uint32_t> affairs;  // by article
    const char* kept;
  };
  const Case cases[] = {
      {"nothing is known of affairs", {}, "0-1 0-2 0-3 1-2 1-3 2-3"},
      {"all are of one", {1, 1, 1, 1}, "0-1 0-2 0-3 1-2 1-3 2-3"},
      {"one is of another", {1, 2, 1, 1}, "0-2 0-3 2-3"},
      {"the same words are kept", {1, 1, 2, 1}, "0-1 0-2 0-3 1-3"},
      {"short articles are of any", {1, 0, 1, 2}, "0-1 0-2 1-2 1-3"},
      {"none is like another", {1, 2, 3, 4}, "0-2"},
  };
  for (const Case& c : cases) EXPECT_EQ(Kept(c.affairs), c.kept) << c.what;
}

}  // namespace
}  // namespace claimdiff
