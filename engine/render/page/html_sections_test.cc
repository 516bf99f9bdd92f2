#include "engine/render/page/html_sections.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/render/page/html_print.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using testing::TestReport;

v1::ComparisonReport Ferry() {
  return TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Pier", "Port", "said", "it was late", 1},
      {"Gull", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Port", "said", "it was late", 1},
      {"Marn", "Holt", "said", "12 were hurt", 0},
      {"Marn", "Reed", "denied", "it was late", 2},
  });
}

TEST(HtmlSectionsTest, AgreedSaysWhoTellsItHowAndWhoIsBehindIt) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_SAME, {"Pier#0", "Marn#0"}, "g0", .1, &report);
  AddFinding(v1::FINDING_KIND_REWORDED, {"Pier#0", "Gull#0"}, "g0", .1,
             &report);
  report.mutable_groups(0)->add_origins()->set_name("Marn");
  EXPECT_EQ(TextOf(HtmlSection(report).Print(AppendAgreed)),
            "Told alike 2 | By all 1 | 1 | Holt said | 12 were hurt | "
            "Pier line 1 · reworded: Gull line 1 · same words: Marn line 1 | "
            "3 outlets, 1 origin (Marn) | By several 1 | 2 | Port said | "
            "it was late | Pier line 2 · also: Gull line 2");
}

TEST(HtmlSectionsTest, CopiedPassagesLeadToTheirClaims) {
  v1::ComparisonReport report = Ferry();
  v1::CopiedPassage* copy = report.add_copies();
  copy->set_left_article_id("Pier");
  copy->mutable_left()->set_end(23);
  copy->set_right_article_id("Gull");
  copy->mutable_right()->set_end(23);
  copy->set_overlap(.75);
  AddFinding(v1::FINDING_KIND_COPIED, {"Pier#0", "Gull#0"}, "", .5, &report);
  AddFinding(v1::FINDING_KIND_COPIED, {"Pier#1", "Gull#1"}, "", .5, &report);
  const std::string text = TextOf(HtmlSection(report).Print(AppendAgreed));
  EXPECT_EQ(text.substr(text.find("Copied passages")),
            "Copied passages 2 | Gull line 1 has 75 % of Pier line 1 · claim 1 "
            "| Holt said 12 were hurt. | copied about Pier#1 Gull#1 · claim 2");
}

// What the claims say themselves is not said once more.
TEST(HtmlSectionsTest, DisputesAreThreads) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Marn#1", "Pier#1", "Gull#1"}, "", .5,
             &report);
  AddFinding(v1::FINDING_KIND_DISPUTED, {}, "", .4, &report);
  EXPECT_EQ(TextOf(HtmlSection(report).Print(AppendDisputed)),
            "Disputed 2 | Below each claim stands what contradicts it. | "
            "2 | Port said | it was late | Pier line 2, Gull line 2 | "
            "3 | Reed denied | it was late | Marn line 2 | "
            "disputed about");
}

TEST(HtmlSectionsTest, ClaimsOnOneMatterAreOneEntry) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#1"}, "g1", .2, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Gull#1"}, "g1", .2, &report);
  EXPECT_EQ(TextOf(HtmlSection(report).Print(AppendRelated)),
            "On one matter 1 | What several outlets report of one thing, each "
            "its own: no claim that they tell differently. | "
            "2 | Port said | it was late | Pier line 2 | "
            "Port said | it was late | Gull line 2");
}

TEST(HtmlSectionsTest, OnlyInOneIsByTelling) {
  const v1::ComparisonReport report = Ferry();
  EXPECT_EQ(TextOf(HtmlSection(report).Print(AppendOnly)),
            "Only in one 1 | Marn 1 | 3 | Reed denied | it was late | "
            "Marn line 2");
  const v1::ComparisonReport one =
      TestReport({{"Pier", "Holt", "said", "12 were hurt", 0}});
  EXPECT_EQ(TextOf(HtmlSection(one).Print(AppendOnly)),
            "Claims 1 | Pier 1 | 1 | Holt said | 12 were hurt | Pier line 1");
}

TEST(HtmlSectionsTest, NotesSayWhatWasNotProcessed) {
  v1::ComparisonReport report = Ferry();
  report.mutable_groups()->RemoveLast();
  v1::SkippedClaim* skipped = report.add_skipped();
  skipped->set_claim_id("Marn#1");
  skipped->set_reason("too <short>");
  for (const int begin : {0, 30, 30}) {
    v1::Issue* issue = report.add_issues();
    issue->set_article_id("Gull");
    issue->set_message("a mark has no partner");
    issue->mutable_span()->set_begin(begin);
  }
  for (int i = 0; i < 2; ++i) report.add_issues()->set_article_id("lost");
  EXPECT_EQ(TextOf(HtmlSection(report).Print(AppendNotes)),
            "What was not processed 6 | "
            "Gull lines 1, 2, 2 a mark has no partner | "
            "lost something was odd (2 times) | Claims left out 1 | "
            "3 | Reed denied | it was late | Marn line 2 | Why: too <short>");
  const v1::ComparisonReport empty;
  EXPECT_EQ(TextOf(HtmlSection(empty).Print(AppendNotes)),
            "What was not processed 0 | Nothing was left out.");
}

TEST(HtmlSectionsTest, AreSilentWithoutContent) {
  const v1::ComparisonReport report;
  for (const auto append :
       {AppendAgreed, AppendDisputed, AppendRelated, AppendOnly}) {
    EXPECT_EQ(HtmlSection(report).Print(append), "");
  }
}

}  // namespace
}  // namespace claimdiff::render
