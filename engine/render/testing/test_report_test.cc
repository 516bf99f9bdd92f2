#include "engine/render/testing/test_report.h"

#include "engine/testing/proto_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff::testing {
namespace {

TEST(TestReportTest, MakesReportsFromRows) {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Holt", "said", "15 were hurt", 0},
  });
  AddPair("Pier#0", "Gull#0", &report);
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9, &report);
  EXPECT_EQ(report.articles(0).text(), "Holt said 12 were hurt.\n");
  EXPECT_THAT(report.claims(0), EqualsProto(R"pb(
                id: "Pier#0"
                article_id: "Pier"
                content { begin: 10 end: 22 }
                attribution {
                  source {
                    span { begin: 0 end: 4 }
                    name: "Holt"
                  }
                  cue { begin: 5 end: 9 }
                }
                quote_type: QUOTE_TYPE_INDIRECT
              )pb"));
  EXPECT_THAT(report.groups(0),
              EqualsProto("id: 'g0' claim_ids: ['Pier#0', 'Gull#0']"));
  EXPECT_THAT(report.tellings(1),
              EqualsProto("name: 'Gull' claim_ids: ['Gull#0']"));
  EXPECT_THAT(report.pairs(0).links(0), EqualsProto(R"pb(
                left { begin: 13 end: 17 }
                right { begin: 13 end: 17 }
                kind: WORD_LINK_KIND_SAME
              )pb"));
  EXPECT_EQ(report.findings(0).explanation(), "about Pier#0 Gull#0");
}

}  // namespace
}  // namespace claimdiff::testing
