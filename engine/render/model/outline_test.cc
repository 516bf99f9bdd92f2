#include "engine/render/model/outline.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/testing/test_report.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using ::testing::ElementsAre;
using testing::TestReport;

// "all 0; several 1; differing 2; only 0: 3, 4; disputes 7(0 1); numbers 1 2 3"
std::string Dump(const Outline& outline) {
  std::vector<std::string> disputes, only;
  for (const DisputeThread& thread : outline.disputes) {
    disputes.push_back(absl::StrCat(thread.claim, "(",
                                    absl::StrJoin(thread.findings, " "), ")"));
  }
  for (const OnlyIn& entry : outline.only_in) {
    only.push_back(
        absl::StrCat(entry.telling, "(", absl::StrJoin(entry.items, " "), ")"));
  }
  return absl::StrCat("all ", absl::StrJoin(outline.told_by_all, " "),
                      "; several ", absl::StrJoin(outline.told_by_several, " "),
                      "; differing ", absl::StrJoin(outline.differing, " "),
                      outline.related.empty() ? "" : "; related ",
                      absl::StrJoin(outline.related, " "), "; only ",
                      absl::StrJoin(only, " "), "; disputes ",
                      absl::StrJoin(disputes, " "), "; numbers ",
                      absl::StrJoin(outline.number_of, " "));
}

v1::ComparisonReport Ferry() {
  return TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Pier", "Port", "said", "it was late", 1},
      {"Pier", "Reed", "said", "he checked", 2},
      {"Pier", "Firm", "said", "all is well", 3},
      {"Pier", "Firm", "said", "all are paid", 4},
      {"Gull", "Holt", "said", "15 were hurt", 0},
      {"Gull", "Port", "said", "it was late", 1},
      {"Gull", "Reed", "said", "he had checked", 2},
      {"Radio", "Port", "said", "it was late", 1},
      {"Radio", "Port", "said", "it rained", 5},
  });
}

TEST(OutlineTest, PutsEveryItemIntoOneSection) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9, &report);
  AddFinding(v1::FINDING_KIND_SAME, {"Pier#1", "Gull#1", "Radio#0"}, "g1", .1,
             &report);
  AddFinding(v1::FINDING_KIND_REWORDED, {"Pier#2", "Gull#2"}, "g2", .1,
             &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#3"}, "g3", .2, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#4"}, "g4", .7, &report);
  EXPECT_EQ(Dump(MakeOutline(ReportIndex(report))),
            "all 1; several 2; differing 0; only 0(4 3) 2(5); disputes ; "
            "numbers 3 1 2 5 4 6");
}

// What one of several tellings of an item leaves out is no agreement on it.
TEST(OutlineTest, AClaimOfOneTellingInASharedItemMakesItDiffer) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#1"}, "g1", .2, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#3"}, "g3", .2, &report);
  const ReportIndex index(report);
  EXPECT_THAT(MakeOutline(index).differing, ElementsAre(1));
  EXPECT_TRUE(IsDifference(index.items()[1], v1::FINDING_KIND_ONLY_IN));
  EXPECT_FALSE(IsDifference(index.items()[1], v1::FINDING_KIND_REWORDED));
  EXPECT_FALSE(IsDifference(index.items()[3], v1::FINDING_KIND_ONLY_IN));
}

TEST(OutlineTest, WhatOneOfSeveralHasOfItsOwnIsNotCalledOnlyIn) {
  const v1::ComparisonReport report = Ferry();
  const ReportIndex index(report);
  const Item& shared = index.items()[0];
  const Item& alone = index.items()[3];
  EXPECT_STREQ(DifferenceLabel(shared, v1::FINDING_KIND_ONLY_IN),
               "one tells more");
  EXPECT_STREQ(DifferenceLabel(shared, v1::FINDING_KIND_NUMBER), "number");
  EXPECT_STREQ(DifferenceLabel(alone, v1::FINDING_KIND_ONLY_IN), "only in");
}

// Claims of one row that nothing sets beside each other but as being no one
// claim are no telling of one claim, and stand apart from those that are.
TEST(OutlineTest, ClaimsThatShareNoMoreThanTheMatterDoNotDiffer) {
  v1::ComparisonReport report = Ferry();
  const auto matter = [&](const std::vector<std::string>& claims,
                          const char* group) {
    AddFinding(v1::FINDING_KIND_FRAMING, claims, group, .05, &report);
    report.mutable_findings()->rbegin()->set_rule("framing/matter");
  };
  // What each has of its own.
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#0"}, "g0", .3, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Gull#0"}, "g0", .2, &report);
  // Two of three are one claim.
  matter({"Pier#1", "Gull#1"}, "g1");
  AddFinding(v1::FINDING_KIND_REWORDED, {"Gull#1", "Radio#0"}, "g1", .1,
             &report);
  // What one tells more, and the other's claim.
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Gull#2"}, "g2", .4, &report);
  const ReportIndex index(report);
  const Outline outline = MakeOutline(index);
  EXPECT_EQ(Dump(outline),
            "all ; several ; differing 1; related 2 0; only 0(3 4) 2(5); "
            "disputes ; numbers 3 1 2 4 5 6");
  EXPECT_EQ(outline.part_of[0], Part::kRelated);
  EXPECT_THAT(ComparedItems(index, outline), ElementsAre(1));

  // One of them contradicts the other.
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Pier#0", "Gull#0"}, "g0", .9,
             &report);
  EXPECT_THAT(MakeOutline(ReportIndex(report)).related, ElementsAre(2));
  // Of two tellings that no finding names, nobody knows whether they are one.
  v1::ComparisonReport unnamed = Ferry();
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#1"}, "g1", .3, &unnamed);
  EXPECT_THAT(MakeOutline(ReportIndex(unnamed)).related, ElementsAre());
}

// Only in one telling is what no other text has, read as a claim or not.
TEST(OutlineTest, WhatAnotherTextHasUnreadIsToldBySeveral) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_COPIED, {"Pier#3"}, "g3", .1, &report);
  AddFinding(v1::FINDING_KIND_COPIED, {"Pier#4"}, "g4", .1, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#4"}, "g4", .1, &report);
  AddFinding(v1::FINDING_KIND_REWORDED, {"Radio#1"}, "g5", .1, &report);
  AddFinding(v1::FINDING_KIND_NUMBER, {"Radio#1"}, "g5", .1, &report);
  const ReportIndex index(report);
  const Outline outline = MakeOutline(index);
  EXPECT_EQ(Dump(outline),
            "all 1; several 0 2 3; differing 5; only 0(4); disputes ; "
            "numbers 2 1 3 4 6 5");
  // The row of a table would say that the others leave it out.
  EXPECT_THAT(ComparedItems(index, outline), ElementsAre(1, 0, 2));

  v1::ComparisonReport two = TestReport(
      {{"Pier", "Firm", "said", "so", 0}, {"Gull", "Holt", "said", "no", 1}});
  AddFinding(v1::FINDING_KIND_COPIED, {"Pier#0"}, "g0", .1, &two);
  EXPECT_EQ(Dump(MakeOutline(ReportIndex(two))),
            "all 0; several ; differing ; only 1(1); disputes ; numbers 1 2");
}

// Claims of one row that contradict each other are no agreement, but for one
// telling's own; a dispute between rows leaves both where they are.
TEST(OutlineTest, ADisputeWithinASharedItemMakesItDiffer) {
  v1::ComparisonReport report = Ferry();
  const auto dispute = [&](const std::vector<std::string>& claims,
                           const char* group, double importance) {
    AddFinding(v1::FINDING_KIND_DISPUTED, claims, group, importance, &report);
  };
  AddFinding(v1::FINDING_KIND_NAME, {"Pier#2", "Gull#2"}, "g2", .5, &report);
  dispute({"Radio#0", "Pier#1"}, "g1", .9);
  dispute({"Pier#3", "Pier#0"}, "", .9);
  dispute({"Pier#4", "Pier#3"}, "g4", .9);  // the group of one of them
  const ReportIndex index(report);
  EXPECT_EQ(Dump(MakeOutline(index)),
            "all ; several 0; differing 1 2; only 0(3 4) 2(5); disputes "
            "1(1) 0(2) 3(3); numbers 1 2 3 4 5 6");
  EXPECT_THAT(KindsOf(index, index.items()[1]),
              ElementsAre(v1::FINDING_KIND_DISPUTED));
  EXPECT_THAT(DifferencesOf(index, index.items()[1]), ElementsAre());
}

// Most important first, ties in the report's order; a difference within one
// telling is one all the same, and so is a finding of no group.
TEST(OutlineTest, SortsDifferencesByImportance) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_NAME, {"Pier#2", "Gull#2"}, "g2", .5, &report);
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#3"}, "g3", .9, &report);
  AddFinding(v1::FINDING_KIND_DATE, {"Pier#0", "Gull#0"}, "g0", .5, &report);
  AddFinding(v1::FINDING_KIND_DATE, {}, "", .3, &report);
  EXPECT_THAT(MakeOutline(ReportIndex(report)).differing,
              ElementsAre(3, 0, 2, 6));
}

// In a table what differs comes first, and only what two tellings could have.
TEST(OutlineTest, ComparesGroupsOfSeveralTellings) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_NAME, {"Pier#2", "Gull#2"}, "g2", .5, &report);
  AddFinding(v1::FINDING_KIND_DATE, {"Pier#0", "Gull#1"}, "", .9, &report);
  const ReportIndex index(report);
  EXPECT_THAT(ComparedItems(index, MakeOutline(index)), ElementsAre(2, 1, 0));
}

TEST(OutlineTest, ListsWhatAnItemDiffersIn) {
  v1::ComparisonReport report = Ferry();
  for (const v1::FindingKind kind :
       {v1::FINDING_KIND_NUMBER, v1::FINDING_KIND_SAME, v1::FINDING_KIND_DATE,
        v1::FINDING_KIND_NUMBER}) {
    AddFinding(kind, {"Pier#0", "Gull#0"}, "g0", .5, &report);
  }
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#0"}, "", .5, &report);
  const ReportIndex index(report);
  EXPECT_THAT(DifferencesOf(index, index.items()[0]), ElementsAre(0, 2, 3));
  EXPECT_THAT(KindsOf(index, index.items()[0]),
              ElementsAre(v1::FINDING_KIND_NUMBER, v1::FINDING_KIND_DATE));
  // No group: whatever it says is what it is there for.
  EXPECT_THAT(DifferencesOf(index, index.items().back()), ElementsAre(4));
}

TEST(OutlineTest, ThreadsDisputesByWhatIsContradicted) {
  v1::ComparisonReport report = Ferry();
  const auto dispute = [&](const std::vector<std::string>& claims,
                           double importance) {
    AddFinding(v1::FINDING_KIND_DISPUTED, claims, "", importance, &report);
  };
  dispute({"Radio#1", "Pier#3"}, .5);
  dispute({"Pier#3", "Pier#0"}, .6);
  dispute({"Radio#0", "Gull#0"}, .9);  // Gull#0 and Pier#0 are one item
  dispute({"Pier#1"}, 0);
  dispute({}, 0);
  const ReportIndex index(report);
  DisputeThread all;
  all.findings = {0, 1, 0};
  EXPECT_THAT(Contradicted(index, all), ElementsAre(3, 0));
  EXPECT_EQ(Dump(MakeOutline(index)),
            "all 1; several 0 2; differing ; only 0(3 4) 2(5); disputes "
            "0(1 2) 3(0) -1(3) -1(4); numbers 2 1 3 4 5 6");
}

// Who contradicts two speakers of one row with one claim does so once.
TEST(OutlineTest, TellsEachContradictionOfAThreadOnce) {
  v1::ComparisonReport report = Ferry();
  const auto dispute = [&](const std::vector<std::string>& claims) {
    AddFinding(v1::FINDING_KIND_DISPUTED, claims, "", .9, &report);
  };
  dispute({"Pier#2", "Pier#0"});
  dispute({"Pier#3", "Pier#0"});
  dispute({"Pier#2", "Gull#2", "Gull#0"});
  dispute({"Lost#1"});
  const ReportIndex index(report);
  DisputeThread thread;
  thread.findings = {0, 1, 2, 3};
  std::string dump;
  for (const Contradiction& one : ContradictionsOf(index, thread)) {
    absl::StrAppend(&dump, one.finding, "(", absl::StrJoin(one.claims, " "),
                    ") ");
  }
  EXPECT_EQ(dump, "0(2 7) 1(3) 3() ");
}

// Whoever speaks first contradicts, in all tellings; all others are
// contradicted.
TEST(OutlineTest, TellsTheSidesOfADisputeBySpeaker) {
  struct Case {
    std::vector<std::string> claims;
    std::vector<int> contradicting, contradicted;
  };
  for (const Case& c : {
           Case{{"Pier#2", "Pier#0"}, {2}, {0}},
           Case{{"Pier#2", "Pier#0", "Gull#2", "Gull#0"}, {2, 7}, {0, 5}},
           Case{{"Pier#2", "Gull#2"}, {2}, {7}},  // one speaker on both sides
           Case{{"Pier#2"}, {2}, {}},
           Case{{"Lost#1", "Pier#0"}, {0}, {}},
           Case{{}, {}, {}},
       }) {
    v1::ComparisonReport report = Ferry();
    AddFinding(v1::FINDING_KIND_DISPUTED, c.claims, "", 1, &report);
    const ReportIndex index(report);
    EXPECT_EQ(Contradicting(index, report.findings(0)), c.contradicting);
    EXPECT_EQ(Contradicted(index, report.findings(0)), c.contradicted);
  }
}

// A claim that the comparison left out is told by nobody alone; one that stands
// in a group all the same was not left out.
TEST(OutlineTest, SetsAsideWhatWasLeftOut) {
  v1::ComparisonReport report = TestReport({{"Pier", "Holt", "said", "a", 0},
                                            {"Gull", "Holt", "said", "a", 0},
                                            {"Gull", "Holt", "said", "b", 1}});
  report.mutable_groups()->RemoveLast();
  for (const char* id : {"Gull#1", "Gull#1", "Pier#0", "Lost#0"}) {
    v1::SkippedClaim* skipped = report.add_skipped();
    skipped->set_claim_id(id);
    skipped->set_reason("too short");
  }
  const ReportIndex index(report);
  const Outline outline = MakeOutline(index);
  EXPECT_EQ(Dump(outline),
            "all 0; several ; differing ; only ; disputes ; numbers 1 2");
  ASSERT_EQ(outline.skipped.size(), 1u);
  EXPECT_EQ(outline.skipped[0].item, 1);
  EXPECT_EQ(outline.skipped[0].reason, "too short");
  EXPECT_EQ(outline.part_of, (std::vector<Part>{Part::kAll, Part::kSkipped}));
}

TEST(OutlineTest, IsEmptyForAnEmptyReport) {
  EXPECT_EQ(Dump(MakeOutline(ReportIndex(v1::ComparisonReport()))),
            "all ; several ; differing ; only ; disputes ; numbers ");
}

// With a single telling everything is only in it.
TEST(OutlineTest, TakesASingleTelling) {
  EXPECT_EQ(Dump(MakeOutline(
                ReportIndex(TestReport({{"Pier", "Holt", "said", "a", 0},
                                        {"Pier", "Holt", "said", "b", 1}})))),
            "all ; several ; differing ; only 0(0 1); disputes ; numbers 1 2");
}

}  // namespace
}  // namespace claimdiff::render
