#include "engine/render/terminal/sections.h"

#include <string>

#include "engine/render/terminal/section_print.h"
#include "engine/render/testing/test_report.h"
#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using testing::ParseTextProto;
using testing::TestReport;

v1::ComparisonReport Ferry() {
  return TestReport({
      {"Pier", "Port", "said", "it was late", 0},
      {"Pier", "Reed", "said", "he checked", 1},
      {"Pier", "Firm", "said", "all is well", 2},
      {"Gull", "Port", "said", "it had been late", 0},
      {"Gull", "Reed", "said", "he had checked", 1},
      {"Gull", "Firm", "said", "all is not well", 3},
      {"Radio", "Port", "said", "it was late", 0},
  });
}

TEST(AgreementsTest, NameWhoTellsInWhichWords) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_REWORDED, {"Pier#0", "Gull#0"}, "g0", .1,
             &report);
  AddFinding(v1::FINDING_KIND_SAME, {"Pier#0", "Radio#0"}, "g0", .1, &report);
  EXPECT_EQ(PrintSection(PutAgreements, report, 60),
            R"(── What all tell (1) ───────────────────────────────────────

 1  Port — said — it was late
    Pier:1 · reworded: Gull:1 · same words: Radio:1

── What several tell (1) ───────────────────────────────────

 2  Reed — said — he checked
    Pier:2 · also: Gull:2
)");
}

// A claim that is tied to the others but not to the first one.
TEST(AgreementsTest, TakeTheRelationToAnyOtherTelling) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_COPIED, {"Gull#0", "Radio#0"}, "g0", .1, &report);
  AddFinding(v1::FINDING_KIND_REWORDED, {"Pier#0", "Gull#0"}, "g0", .1,
             &report);
  const std::string print = PrintSection(PutAgreements, report, 60);
  EXPECT_NE(print.find("Pier:1 · reworded: Gull:1 · copied: Radio:1"),
            std::string::npos)
      << print;
}

TEST(RelatedTest, ShowsEveryClaimUnderOneNumber) {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Holt", "said", "the suit is fair", 0},
      {"Gull", "Reed", "denied", "the suit has merit", 0},
  });
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#0"}, "g0", .2, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Gull#0"}, "g0", .2, &report);
  EXPECT_EQ(PrintSection(PutRelated, report, 60),
            R"(── On one matter (1) ───────────────────────────────────────

 1  Holt — said — the suit is fair · Pier:1
    – Reed — denied — the suit has merit · Gull:1

)");
}

TEST(DisputesTest, StandUnderWhatTheyContradict) {
  v1::ComparisonReport report = Ferry();
  // Several tellings of either side are one line each.
  AddFinding(v1::FINDING_KIND_DISPUTED,
             {"Gull#2", "Pier#0", "Gull#0", "Radio#0"}, "g3", 1, &report);
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Gull#1", "Pier#0"}, "g3", .8,
             &report);
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Pier#1"}, "", .6, &report);
  AddFinding(v1::FINDING_KIND_DISPUTED, {}, "", .5, &report)
      ->set_explanation("nobody named");
  EXPECT_EQ(PrintSection(PutDisputes, report, 60),
            R"(── Disputed (3) ────────────────────────────────────────────

 1  Port — said — it was late · Pier:1, Gull:1, Radio:1
     4  contradicted by Firm — said — all is not well ·
        Gull:3
     2  contradicted by Reed — said — he had checked ·
        Gull:2

 2  contradicted by Reed — said — he checked · Pier:2
    → disputed: about Pier#1

    → disputed: nobody named

)");
}

TEST(OnlyInTest, SortsByImportance) {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Firm", "said", "all is well", 0},
      {"Pier", "Holt", "said", "12 were hurt", 1},
      {"Pier", "Holt", "said", "12 people were hurt", 1},
      {"Gull", "Firm", "said", "all are paid", 2},
  });
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#0"}, "g0", .2, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#1"}, "g1", .7, &report);
  EXPECT_EQ(PrintSection(PutOnlyIn, report, 60),
            R"(── Only in Pier (2) ────────────────────────────────────────

 1  Holt — said — 12 were hurt · line 2, line 3
 2  Firm — said — all is well · line 1

── Only in Gull (1) ────────────────────────────────────────

 3  Firm — said — all are paid · line 1
)");
}

TEST(OnlyInTest, IsWhatASingleTellingTells) {
  EXPECT_EQ(
      PrintSection(PutOnlyIn,
                   TestReport({{"Pier", "Firm", "said", "all is well"}}), 40),
      "── Told by Pier (1) ────────────────────\n\n"
      " 1  Firm — said — all is well · line 1\n");
}

TEST(NotesTest, SayWhereAndWhat) {
  v1::ComparisonReport report = Ferry();
  *report.add_issues() = ParseTextProto<v1::Issue>(R"pb(
    code: ISSUE_CODE_UNPAIRED_QUOTE
    message: "a quotation mark has no partner"
    article_id: "Gull"
    span { begin: 30 end: 31 }
  )pb");
  *report.add_issues() = report.issues(0);
  report.mutable_issues(1)->mutable_span()->set_begin(60);
  report.mutable_issues(1)->mutable_span()->set_end(61);
  *report.add_issues() = ParseTextProto<v1::Issue>(
      "code: ISSUE_CODE_NO_CLAIMS article_id: 'lost'");
  *report.add_issues() =
      ParseTextProto<v1::Issue>("code: ISSUE_CODE_INVALID_OPTION");
  EXPECT_EQ(PrintSection(PutNotes, report, 60),
            R"(── Notes (4) ───────────────────────────────────────────────

! Gull:2, 3 — a quotation mark has no partner
! lost — no attributed claim was found
! an option was out of range; default used
)");
}

TEST(CopiesTest, SayWhoHasHowMuchOfWhom) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_COPIED, {"Pier#0"}, "", .5, &report);
  v1::CopiedPassage* passage = report.add_copies();
  passage->set_left_article_id("Pier");
  passage->mutable_left()->set_begin(1);
  passage->set_right_article_id("Lost");
  passage->set_overlap(.754);
  EXPECT_EQ(PrintSection(PutCopies, report, 60),
            R"(── Copied passages (2) ─────────────────────────────────────

  = Lost has 75 % of Pier:1
  = about Pier#0 · claim 1
)");
}

TEST(SectionsTest, AreSilentWithoutContent) {
  for (const auto put : {PutAgreements, PutCopies, PutDisputes, PutRelated,
                         PutOnlyIn, PutNotes}) {
    EXPECT_EQ(PrintSection(put, v1::ComparisonReport(), 60), "");
  }
}

}  // namespace
}  // namespace claimdiff::render
