#include "engine/render/html.h"

#include <cmath>
#include <random>
#include <set>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "engine/render/page/report_css.h"
#include "engine/render/page/report_css_hash.h"
#include "engine/render/testing/golden_file.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The page without its style sheet.
std::string BodyOf(const std::string& page) {
  return page.substr(page.find("<body>"));
}

// What stands between each `begin` and the quotation mark after it.
std::multiset<std::string> All(const std::string& page,
                               const std::string& begin) {
  std::multiset<std::string> found;
  for (size_t at = page.find(begin); at != std::string::npos;
       at = page.find(begin, at)) {
    at += begin.size();
    found.insert(page.substr(at, page.find('"', at) - at));
  }
  return found;
}

// The tags of the page without the values of their attributes.
std::string TagsOf(const std::string& page) {
  std::string tags;
  bool in_tag = false;
  bool in_value = false;
  for (const char c : page) {
    if (c == '<') in_tag = true;
    if (in_tag && c == '"') in_value = !in_value;
    if (in_tag && !in_value) tags += c;
    if (c == '>' && !in_value) in_tag = false;
  }
  return tags;
}

// Every link inside the page leads somewhere, and no id is there twice.
void ExpectSoundLinks(const std::string& page) {
  const auto ids = All(page, " id=\"");
  for (const std::string& id : ids) EXPECT_EQ(ids.count(id), 1u) << id;
  for (const std::string& link : All(page, "href=\"#")) {
    EXPECT_EQ(ids.count(link), 1u) << "nothing at #" << link;
  }
}

TEST(HtmlTest, LinksLeadSomewhere) {
  for (const char* name :
       {"dam", "empty", "ferry", "hostile", "kinds", "markup", "relay"}) {
    SCOPED_TRACE(name);
    ExpectSoundLinks(BodyOf(RenderHtml(testing::ReadReport(name))));
  }
}

TEST(HtmlTest, EveryClaimIsMarkedAndHasARow) {
  for (const char* name : {"dam", "ferry", "kinds", "relay"}) {
    SCOPED_TRACE(name);
    const v1::ComparisonReport report = testing::ReadReport(name);
    const std::string page = RenderHtml(report);
    for (int i = 0; i < report.claims_size(); ++i) {
      EXPECT_TRUE(absl::StrContains(page, absl::StrCat("id=\"c", i, "\"")));
      EXPECT_TRUE(absl::StrContains(page, absl::StrCat("href=\"#c", i, "\"")));
    }
  }
}

TEST(HtmlTest, ThePolicyAllowsItsStyleAlone) {
  const std::string page = RenderHtml(v1::ComparisonReport());
  EXPECT_TRUE(absl::StrContains(
      page, absl::StrCat("content=\"default-src 'none'; style-src 'sha256-",
                         std::string(ReportCssHash()),
                         "'; base-uri 'none'; form-action 'none'\">")));
  EXPECT_EQ(ReportCssHash().size(), 44u);  // 32 bytes in base 64
  EXPECT_EQ(ReportCssHash().back(), '=');
  EXPECT_TRUE(absl::StrContains(
      page, absl::StrCat("<style>", std::string(ReportCss()), "</style>")));
  // What the sheet asks for, the page would ask for.
  EXPECT_FALSE(absl::StrContains(std::string(ReportCss()), "url("));
  EXPECT_FALSE(absl::StrContains(std::string(ReportCss()), "@import"));
}

TEST(HtmlTest, NoInputMakesAnElementOrAnAttribute) {
  const std::string page = BodyOf(RenderHtml(testing::ReadReport("markup")));
  for (const char* tag :
       {"script", "img", "svg", "iframe", "style", "u>", "i>o"}) {
    EXPECT_FALSE(absl::StrContains(page, absl::StrCat("<", tag))) << tag;
  }
  EXPECT_FALSE(absl::StrContains(TagsOf(page), " on"));
  EXPECT_EQ(All(page, "href=\"").size(), All(page, "href=\"#").size() + 1);
  EXPECT_EQ(All(page, "href=\"http"),
            (std::multiset<std::string>{"s://good.example/a?b=1&amp;c=2"}));
}

TEST(HtmlTest, NothingInvisibleReachesThePage) {
  for (const char* name : {"hostile", "markup"}) {
    for (const unsigned char c : RenderHtml(testing::ReadReport(name))) {
      ASSERT_TRUE(c >= 0x20 || c == '\n') << name;
    }
    EXPECT_FALSE(
        absl::StrContains(RenderHtml(testing::ReadReport(name)), "\u202E"));
  }
}

// Any report will do: spans and ids that fit nothing do no harm.
TEST(HtmlTest, TakesReportsThatDoNotHoldTogether) {
  std::mt19937 random(3);
  for (int round = 0; round < 60; ++round) {
    v1::ComparisonReport report = testing::ReadReport("dam");
    for (v1::Claim& claim : *report.mutable_claims()) {
      for (v1::TextSpan& span : *claim.mutable_content()) {
        if (random() % 3 == 0) span.set_end(random() % 2000);
        if (random() % 3 == 0) span.set_begin(random() % 2000);
      }
      if (random() % 9 == 0) claim.set_article_id("gone");
      if (random() % 9 == 0) claim.clear_content();
    }
    for (v1::Finding& finding : *report.mutable_findings()) {
      if (random() % 5 == 0) finding.set_group_id("gone");
      if (random() % 5 == 0) finding.mutable_sides()->DeleteSubrange(0, 1);
      if (random() % 9 == 0) finding.clear_sides();
    }
    for (v1::CopiedPassage& copy : *report.mutable_copies()) {
      copy.set_overlap(std::nan(""));
      copy.mutable_left()->set_end(random() % 3000);
    }
    ExpectSoundLinks(BodyOf(RenderHtml(report)));
  }
}

TEST(HtmlTest, ClaimsOfOneArticleAreAPageToo) {
  const std::string page = RenderClaimsHtml(testing::ReadClaims("claims"));
  EXPECT_TRUE(absl::StrContains(page, "<h1>What "));
  EXPECT_FALSE(absl::StrContains(page, "Only in"));
  ExpectSoundLinks(BodyOf(page));
}

TEST(HtmlTest, LongListsFoldAway) {
  std::vector<testing::ClaimRow> rows;
  for (int i = 0; i < 100; ++i) {
    rows.push_back({"Pier", "Holt", "said", absl::StrCat("it was ", i), i});
  }
  rows.push_back({"Gull", "Holt", "said", "it was 0", 0});
  const std::string page = RenderHtml(testing::TestReport(rows));
  EXPECT_TRUE(absl::StrContains(page, "<summary>91 more claims</summary>"));
  ExpectSoundLinks(BodyOf(page));
}

}  // namespace
}  // namespace claimdiff
