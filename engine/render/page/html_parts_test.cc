#include "engine/render/page/html_parts.h"

#include <string>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "engine/render/page/html_print.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::TestReport;

v1::ComparisonReport Ferry() {
  v1::ComparisonReport report = TestReport({
      {"Pier", "Holt", "said", "12 were hurt", 0},
      {"Gull", "Holt", "denied", "12 were hurt", 0},
      {"Gull", "Reed", "said", "it rained", 1},
  });
  testing::AddFinding(v1::FINDING_KIND_NUMBER, {"Pier#0", "Gull#0"}, "g0", .9,
                      &report);
  return report;
}

TEST(HtmlPartsTest, ItemsClaimsAndArticlesAreLinkedByTheirNumbers) {
  v1::ComparisonReport report = Ferry();
  report.mutable_claims(2)->clear_content();
  *report.add_claims() = report.claims(0);
  report.mutable_claims(3)->set_id("lost#0");
  report.mutable_claims(3)->set_article_id("lost");
  const HtmlSection section(report);
  const HtmlView& view = section.view();
  EXPECT_EQ(ItemLink(view, 0), "#i1");
  EXPECT_EQ(ItemLink(view, -1), "");
  EXPECT_EQ(NumberHtml(view, 0), "<a class=\"num\" href=\"#i1\">1</a>");
  EXPECT_EQ(NumberHtml(view, -1), "");
  EXPECT_EQ(ClassOf(view, 0), "differs");
  EXPECT_EQ(ClassOf(view, 1), "only");
  EXPECT_EQ(ClaimLink(view, 1), "#c1");
  EXPECT_EQ(ClaimLink(view, 2), "#a1") << "nothing to mark: its article";
  EXPECT_EQ(ClaimLink(view, 3), "") << "no article";
}

TEST(HtmlPartsTest, PlacesAreLinksToTheClaim) {
  v1::ComparisonReport report = Ferry();
  report.mutable_tellings(1)->set_name("<Gull>");
  const HtmlSection section(report);
  EXPECT_EQ(TextOf(PlaceHtml(section.view(), 0)), "Pier line 1");
  EXPECT_EQ(PlaceHtml(section.view(), 1),
            "<a class=\"place\" href=\"#c1\"><bdi>&lt;Gull&gt;</bdi>"
            "<span class=\"line\"> in <bdi>Gull</bdi> line&nbsp;1</span></a>");
  EXPECT_EQ(TextOf(PlacesHtml(section.view(), {0, 2})),
            "Pier line 1, <Gull> in Gull line 2");
}

// What a claim's words do not shout stands beside it.
TEST(HtmlPartsTest, ClaimsShowWhoSaysWhatAndHow) {
  v1::ComparisonReport report = Ferry();
  v1::Attribution* attribution =
      report.mutable_claims(1)->mutable_attribution();
  attribution->set_cue_class(v1::CUE_CLASS_DENIAL);
  attribution->set_channel(v1::CHANNEL_INTERVIEW);
  attribution->add_relays()->set_outlet("Marn Post");
  report.mutable_claims(1)->set_certainty(v1::CERTAINTY_LIKELY);
  report.mutable_claims(2)->clear_attribution();
  report.mutable_claims(2)->clear_content();
  const HtmlSection section(report);
  EXPECT_EQ(TextOf(ClaimHtml(section.view(), 0)), "Holt said | 12 were hurt");
  EXPECT_EQ(TextOf(ClaimHtml(section.view(), 1)),
            "Holt denied via Marn Post denial interview likely | 12 were hurt");
  EXPECT_EQ(TextOf(ClaimHtml(section.view(), 2)), "(no text)");
  EXPECT_EQ(TextOf(ShortClaimHtml(section.view(), 1)),
            "Holt denied 12 were hurt");
}

TEST(HtmlPartsTest, LongListsFold) {
  const struct {
    size_t count, open;
    const char* text;
  } kCases[] = {
      {0, 2, ""},
      {4, 2, "0123"},  // two more are not worth a click
      {5, 2, "01[3 more rows]234"},
  };
  for (const auto& c : kCases) {
    std::string html;
    AppendFolded(
        c.count, c.open, "row", [&](size_t i) { absl::StrAppend(&html, i); },
        &html);
    EXPECT_EQ(
        absl::StrReplaceAll(html, {{"<details class=\"more\"><summary>", "["},
                                   {"</summary>\n", "]"},
                                   {"</details>\n", ""}}),
        c.text);
  }
}

TEST(HtmlPartsTest, SectionsAndBlocksAreNamed) {
  std::string html;
  OpenSection("only", "Only in one", 3, "a note", &html);
  CloseSection(&html);
  EXPECT_EQ(html,
            "<section id=\"only\" aria-labelledby=\"only-h\">\n"
            "<h2 id=\"only-h\">Only in one <span class=\"count\">3</span></h2>"
            "\n<p class=\"note\">a note</p>\n</section>\n");
  html.clear();
  OpenBlock("agreed", "What all agree on", &html);
  AppendMore(5, 5, "#x", &html);
  EXPECT_EQ(TextOf(html), "What all agree on");
  AppendMore(7, 5, "#x", &html);
  EXPECT_EQ(TextOf(html), "What all agree on | and 2 more");
}

TEST(HtmlPartsTest, EditsAreInsertionsAndDeletions) {
  EXPECT_EQ(EditsHtml({{EditKind::kKept, "it is"},
                       {EditKind::kRemoved, "<b>"},
                       {EditKind::kAdded, "open"}}),
            "<q><bdi>it is <del>&lt;b&gt;</del> <ins>open</ins></bdi></q>");
}

TEST(HtmlPartsTest, ValuesStandWithWhoHasThem) {
  const v1::ComparisonReport report = Ferry();
  const HtmlSection section(report);
  EXPECT_EQ(TextOf(ValuesHtml(section.view(),
                              {{"14", "Fourteen <people>", "14", {0}},
                               {"at least 15", "", "at least 15", {1, 2}}})),
            "Pier | 14 “Fourteen <people>” | Gull | at least 15");
}

}  // namespace
}  // namespace claimdiff::render
