#include "engine/render/markdown/markdown_sections.h"

#include <string>

#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using testing::TestReport;

std::string Print(void (*put)(const MarkdownView&, std::string*),
                  const v1::ComparisonReport& report) {
  const ReportIndex index(report);
  const Outline outline = MakeOutline(index);
  std::string text;
  put({index, outline}, &text);
  return text;
}

v1::ComparisonReport Ferry() {
  return TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Pier", "Port", "said", "it was late", 1},
      {"Gull", "Holt", "said", "15 were hurt", 0},
      {"Gull", "Port", "said", "it was late", 1},
      {"Gull", "Reed", "denied", "it was late", 2},
  });
}

TEST(MarkdownSectionsTest, AgreedSaysWhoTellsItHow) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9, &report);
  AddFinding(v1::FINDING_KIND_SAME, {"Pier#1", "Gull#1"}, "g1", .1, &report);
  report.mutable_groups(1)->add_origins()->set_name("Port");
  report.add_copies()->set_left_article_id("Pier");
  report.mutable_copies(0)->set_right_article_id("Lost_");
  EXPECT_EQ(Print(PutAgreedMarkdown, report),
            "\n## Told by all (1)\n\n- (1) **Port** said: it was late — "
            "Pier:2; same words: Gull:2 — 2 outlets, 1 origin (Port)\n"
            "\n## Copied passages (1)\n\n- Lost\\_ has 0 % of Pier:1\n");
}

TEST(MarkdownSectionsTest, DifferencesFollowTheirWordings) {
  v1::ComparisonReport report = Ferry();
  v1::Finding* number = AddFinding(v1::FINDING_KIND_NUMBER,
                                   {"Pier#0", "Gull#0"}, "g0", .9, &report);
  v1::TextSpan* span = number->mutable_sides(0)->add_spans();
  span->set_begin(10);
  span->set_end(12);
  EXPECT_EQ(Print(PutDifferingMarkdown, report),
            "\n## Told differently (1)\n\n"
            "Bold words are where the versions part.\n\n### 2. number\n\n"
            "- Pier:1 — **Holt** said: **12** were hurt\n"
            "- Gull:1 — **Holt** said: 15 were hurt\n"
            "- *number*: about Pier\\#<!-- -->0 Gull\\#<!-- -->0\n");
  number->set_kind(v1::FINDING_KIND_QUOTE_ALTERED);
  EXPECT_NE(Print(PutDifferingMarkdown, report)
                .find("  - Pier → Gull: ~~12~~ **15** were hurt\n"),
            std::string::npos);
}

TEST(MarkdownSectionsTest, DisputesAreThreads) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_DISPUTED, {"Gull#2", "Pier#1"}, "", .9, &report);
  AddFinding(v1::FINDING_KIND_DISPUTED, {}, "", .1, &report);
  EXPECT_EQ(Print(PutDisputedMarkdown, report),
            "\n## Disputed (2)\n\n- **Port** said: it was late — Pier:2\n"
            "  - contradicted by **Reed** denied: it was late — Gull:3\n"
            "- contradicted: about \n");
}

TEST(MarkdownSectionsTest, ClaimsOnOneMatterAreOneEntry) {
  v1::ComparisonReport report = Ferry();
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Pier#0"}, "g0", .2, &report);
  AddFinding(v1::FINDING_KIND_ONLY_IN, {"Gull#0"}, "g0", .2, &report);
  EXPECT_EQ(Print(PutRelatedMarkdown, report),
            "\n## On one matter (1)\n\n"
            "- (2) **Holt** said: 12 were hurt — Pier:1\n"
            "  - **Holt** said: 15 were hurt — Gull:1\n");
}

TEST(MarkdownSectionsTest, OnlyInOneIsByTelling) {
  EXPECT_EQ(Print(PutOnlyMarkdown, Ferry()),
            "\n## Only in Gull (1)\n\n"
            "- (3) **Reed** denied: it was late — Gull:3\n");
  EXPECT_EQ(
      Print(PutOnlyMarkdown, TestReport({{"Pier", "Holt", "said", "so", 0}})),
      "\n## Claims of Pier (1)\n\n- (1) **Holt** said: so — Pier:1\n");
}

TEST(MarkdownSectionsTest, NotesSayWhatWasNotProcessed) {
  v1::ComparisonReport report = Ferry();
  report.mutable_groups()->RemoveLast();
  report.add_skipped()->set_claim_id("Gull#2");
  v1::Issue* issue = report.add_issues();
  issue->set_article_id("Gull");
  issue->set_message("odd");
  issue->mutable_span()->set_begin(30);
  report.add_issues()->set_message("odd too");
  EXPECT_EQ(Print(PutNotesMarkdown, report),
            "\n## Not processed\n\n- **Gull** line 2: odd\n- odd too\n"
            "- (3) **Reed** denied: it was late — Gull:3\n"
            "  - left out: no reason given\n");
}

}  // namespace
}  // namespace claimdiff::render
