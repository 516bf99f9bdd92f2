#include "engine/compare/testing/testing_report.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/base/span.h"
#include "gtest/gtest-spi.h"
#include "gtest/gtest.h"

namespace claimdiff::testing {
namespace {

std::string In(const v1::ComparisonReport& report, const v1::TextSpan& span) {
  return std::string(
      ByteSpan{span.begin(), span.end()}.In(report.articles(0).text()));
}

TEST(TestingReportTest, MarksBecomeAClaim) {
  const v1::ComparisonReport report =
      MakeReport({{"Post",
                   "|Radio Ellan| has it that <she=Ana Ruiz> {had said} "
                   "[“the pier] is [shut,”]7 again."}});
  ASSERT_EQ(report.claims_size(), 1);
  EXPECT_EQ(report.articles(0).text(),
            "Radio Ellan has it that she had said “the pier is shut,” "
            "again.\n");
  const v1::Claim& claim = report.claims(0);
  const v1::Attribution& attribution = claim.attribution();
  ASSERT_EQ(claim.content_size(), 2);
  EXPECT_EQ(In(report, claim.content(0)), "“the pier");
  EXPECT_EQ(In(report, claim.content(1)), "shut,”");
  EXPECT_EQ(claim.quote_type(), v1::QUOTE_TYPE_MIXED);
  EXPECT_EQ(In(report, attribution.source().span()), "she");
  EXPECT_EQ(attribution.source().name(), "Ana Ruiz");
  EXPECT_EQ(attribution.source().resolution(), v1::NAME_RESOLUTION_PRONOUN);
  EXPECT_EQ(In(report, attribution.cue()), "had said");
  EXPECT_EQ(attribution.cue_lemma(), "have");
  ASSERT_EQ(attribution.relays_size(), 1);
  EXPECT_EQ(attribution.relays(0).outlet(), "Radio Ellan");
  EXPECT_EQ(report.groups(0).id(), "g7");
}

TEST(TestingReportTest, HowASpeakerIsNamed) {
  const struct {
    const char* mark;
    v1::NameResolution resolution;
  } kCases[] = {
      {"<Ana Ruiz>", v1::NAME_RESOLUTION_AS_WRITTEN},
      {"<Ruiz=Ana Ruiz>", v1::NAME_RESOLUTION_FULLER_FORM},
      {"<the minister=Ana Ruiz>", v1::NAME_RESOLUTION_ROLE},
      {"<the minister>", v1::NAME_RESOLUTION_DESCRIPTION},
      {"<he=Ana Ruiz>", v1::NAME_RESOLUTION_PRONOUN},
  };
  for (const auto& c : kCases) {
    const auto report =
        MakeReport({{"A", std::string(c.mark) + " {said} [it sank]1."}});
    EXPECT_EQ(report.claims(0).attribution().source().resolution(),
              c.resolution)
        << c.mark;
  }
}

TEST(TestingReportTest, QuoteTypes) {
  const struct {
    const char* line;
    v1::QuoteType type;
  } kCases[] = {
      {"[\"it sank\"]1", v1::QUOTE_TYPE_DIRECT},
      {"[“it sank”]1", v1::QUOTE_TYPE_DIRECT},
      {"[it \"sank\"]1", v1::QUOTE_TYPE_MIXED},
      {"[it sank]1", v1::QUOTE_TYPE_INDIRECT},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(MakeReport({{"A", c.line}}).claims(0).quote_type(), c.type)
        << c.line;
  }
}

TEST(TestingReportTest, GroupsAndPairs) {
  const v1::ComparisonReport report =
      MakeReport({{"A", "[it sank]1.\n[it burned]2."},
                  {"B", "[it went down]1.\n[nobody died]."}});
  ASSERT_EQ(report.groups_size(), 3);
  EXPECT_EQ(report.groups(0).claim_ids_size(), 2);
  ASSERT_EQ(report.pairs_size(), 1);
  EXPECT_EQ(report.pairs(0).left_claim_id(), "A#0");
  EXPECT_EQ(report.pairs(0).right_claim_id(), "B#0");
  EXPECT_TRUE(report.pairs(0).aligned());
}

// A table whose rows cannot fail would hold nothing.
TEST(TestingReportTest, OtherDumpsAndOpenMarksFail) {
  static constexpr PairCase kNoSuchFinding[] = {
      {"[12 boats sank]1", "[15 boats sank]1", "number/slot; A: 13"}};
  EXPECT_NONFATAL_FAILURE(ExpectDumps(v1::FINDING_KIND_NUMBER, kNoSuchFinding),
                          "12 boats");
  EXPECT_NONFATAL_FAILURE(MakeReport({{"A", "[it sank"}}), "no ]");
}

}  // namespace
}  // namespace claimdiff::testing
