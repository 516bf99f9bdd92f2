#include "engine/align/event/prepared_event.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::FerryEvent;
using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;

class PreparedEventTest : public ::testing::Test {
 protected:
  PreparedEvent Prepare(v1::ComparisonReport* report) {
    const auto background = BackgroundTables::Load();
    EXPECT_TRUE(background.ok()) << background.status();
    return PrepareEvent(*background, report);
  }

  // The claims' first words in canonical order.
  std::vector<std::string> Lines(const v1::ComparisonReport& report,
                                 const PreparedEvent& event) {
    std::vector<std::string> lines;
    for (uint32_t i = 0; i < event.size(); ++i) {
      const auto& span =
          report.claims(static_cast<int>(event.report_index[i])).content(0);
      const auto& text =
          report.articles(static_cast<int>(event.article[i])).text();
      lines.push_back(text.substr(span.begin(), span.end() - span.begin()));
    }
    return lines;
  }
};

TEST_F(PreparedEventTest, HoldsEveryClaimWithItsArticleAndTelling) {
  v1::ComparisonReport report = ReportOf(FerryEvent());
  const PreparedEvent event = Prepare(&report);
  ASSERT_EQ(event.size(), 9u);
  EXPECT_EQ(event.documents.size(), 3u);
  EXPECT_EQ(report.tellings_size(), 3);
  EXPECT_EQ(
      std::set<uint32_t>(event.report_index.begin(), event.report_index.end())
          .size(),
      9u);
  for (uint32_t i = 0; i < event.size(); ++i) {
    const v1::Claim& claim =
        report.claims(static_cast<int>(event.report_index[i]));
    EXPECT_EQ(report.articles(static_cast<int>(event.article[i])).id(),
              claim.article_id());
    EXPECT_FALSE(event.texts[i].tokens.empty());
  }
}

TEST_F(PreparedEventTest, TheOrderOfTheRequestHasNoPartInIt) {
  std::mt19937 random(1);
  for (int round = 0; round < 20; ++round) {
    auto outlets = RandomEvent(&random, 4, 5);
    v1::ComparisonReport forth = ReportOf(outlets);
    std::reverse(outlets.begin(), outlets.end());
    v1::ComparisonReport back = ReportOf(outlets);
    const PreparedEvent a = Prepare(&forth);
    const PreparedEvent b = Prepare(&back);
    EXPECT_EQ(Lines(forth, a), Lines(back, b));
  }
}

TEST_F(PreparedEventTest, NothingToPrepare) {
  v1::ComparisonReport report;
  EXPECT_EQ(Prepare(&report).size(), 0u);
}

}  // namespace
}  // namespace claimdiff
