#include "engine/compare/coverage/telling_pairs.h"

#include <cstdint>
#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "A/B 2 shared: NUMBER 1, ONLY_IN 2; first A"
std::string Dump(const v1::ComparisonReport& report) {
  std::string dump;
  for (const v1::TellingPair& pair : report.telling_pairs()) {
    if (!dump.empty()) dump += '\n';
    dump += pair.left() + "/" + pair.right() + " " +
            std::to_string(pair.shared_groups()) + " shared:";
    for (const v1::KindCount& count : pair.findings()) {
      dump += " " + v1::FindingKind_Name(count.kind()).substr(13) + " " +
              std::to_string(count.count());
    }
    if (!pair.first().empty()) dump += " first " + pair.first();
  }
  return dump;
}

TEST(TellingPairsTest, CountsWhatConcernsBoth) {
  EXPECT_EQ(Dump(testing::Compared({
                {"A",
                 "[12 people died when the ferry sank]1\n[rain fell on the "
                 "old pier]2"},
                {"B", "[15 people died when the ferry sank]1\n[snow fell]"},
                {"C", "[the old pier had rain]3"},
            })),
            "A/B 1 shared: ONLY_IN 2 NUMBER 1\n"
            "A/C 0 shared: ONLY_IN 2\n"
            "B/C 0 shared: ONLY_IN 2");
}

TEST(TellingPairsTest, SaysWhoWasFirst) {
  const auto first = [](const char* a, const char* b) {
    v1::ComparisonReport report =
        testing::MakeReport({{"A", "[rain fell]1"}, {"B", "[rain fell]1"}});
    report.mutable_articles(0)->set_published(a);
    report.mutable_articles(1)->set_published(b);
    FillTellingPairs(&report);
    return report.telling_pairs(0).first();
  };
  EXPECT_EQ(first("2019-03-14", "2019-03-15"), "A");
  EXPECT_EQ(first("2019-03-15T09:00:00Z", "2019-03-15T08:00:00Z"), "B");
  EXPECT_EQ(first("2019-03-15T09:00:00+02:00", "2019-03-15T08:00:00Z"), "A");
  EXPECT_EQ(first("2019-03-15", "2019-03-15T08:00:00Z"), "");
  EXPECT_EQ(first("", "2019-03-15"), "");
}

// The earliest of a telling's articles counts; what came through another outlet
// has no date of its own.
TEST(TellingPairsTest, WhoWasFirstWithSeveralArticles) {
  v1::ComparisonReport report = testing::MakeReport(
      {{"A", "[rain fell]1"}, {"B", "[rain fell]1"}, {"C", "[rain fell]1"}});
  report.mutable_articles(0)->set_published("2019-03-16");
  report.mutable_articles(1)->set_published("2019-03-15");
  report.mutable_articles(2)->set_published("2019-03-14");
  // C's article is A's too.
  report.mutable_tellings(0)->add_claim_ids("C#0");
  report.mutable_tellings()->RemoveLast();
  FillTellingPairs(&report);
  ASSERT_EQ(report.telling_pairs_size(), 1);
  EXPECT_EQ(report.telling_pairs(0).first(), "A");
  report.mutable_tellings(0)->set_relayed(true);
  FillTellingPairs(&report);
  EXPECT_EQ(report.telling_pairs(0).first(), "");
}

// Each with a claim of its own; the first and the last have one in a group.
v1::ComparisonReport ManyTellings(uint32_t tellings) {
  v1::ComparisonReport report;
  for (uint32_t i = 0; i < tellings; ++i) {
    v1::Telling* telling = report.add_tellings();
    telling->set_name("T" + std::to_string(i));
    telling->add_claim_ids("c" + std::to_string(i));
  }
  v1::ClaimGroup* group = report.add_groups();
  group->add_claim_ids("c0");
  group->add_claim_ids("c" + std::to_string(tellings - 1));
  v1::Finding* finding = report.add_findings();
  finding->set_kind(v1::FINDING_KIND_ONLY_IN);
  finding->add_claim_ids("c1");
  return report;
}

TEST(TellingPairsTest, ListsEveryTwoOfMany) {
  v1::ComparisonReport report = ManyTellings(kMostTellingsPaired);
  FillTellingPairs(&report);
  EXPECT_EQ(report.telling_pairs_size(),
            kMostTellingsPaired * (kMostTellingsPaired - 1) / 2);
  EXPECT_EQ(report.issues_size(), 0);
}

TEST(TellingPairsTest, ListsThoseOfVeryManyThatShareSomething) {
  v1::ComparisonReport report = ManyTellings(kMostTellingsPaired + 1);
  FillTellingPairs(&report);
  EXPECT_EQ(Dump(report), "T0/T500 1 shared:");
  ASSERT_EQ(report.issues_size(), 1);
  EXPECT_EQ(report.issues(0).code(), v1::ISSUE_CODE_LIMIT_PASSED);
}

TEST(TellingPairsTest, NoneForOneTelling) {
  EXPECT_EQ(Dump(testing::Compared({{"A", "[rain fell]"}})), "");
}

}  // namespace
}  // namespace claimdiff
