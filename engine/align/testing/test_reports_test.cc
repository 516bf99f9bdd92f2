#include "engine/align/testing/test_reports.h"

#include <random>
#include <set>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "gtest/gtest.h"

namespace claimdiff::testing {
namespace {

using Lines = std::vector<std::string>;

// The claims of a report by their spans.
Lines ClaimsOf(const v1::ComparisonReport& report) {
  Lines lines;
  for (const v1::Claim& claim : report.claims()) {
    const v1::Article& article = report.articles(std::stoi(claim.article_id()));
    const v1::TextSpan& span = claim.content(0);
    lines.push_back(
        article.text().substr(span.begin(), span.end() - span.begin()));
  }
  return lines;
}

Lines AllLines(const std::vector<OutletLines>& outlets) {
  Lines lines;
  for (const OutletLines& outlet : outlets) {
    lines.insert(lines.end(), outlet.lines.begin(), outlet.lines.end());
  }
  return lines;
}

TEST(TestReportsTest, EachLineIsAClaimVerbatim) {
  const std::vector<OutletLines> outlets = {
      {"Gazette", {"the ferry sank", "“nobody” was hurt"}},
      {"Pier Times", {}},
      {"Radio Ellan", {"it sank"}}};
  const v1::ComparisonReport report = ReportOf(outlets);
  ASSERT_EQ(report.articles_size(), 3);
  EXPECT_EQ(report.articles(2).outlet(), "Radio Ellan");
  EXPECT_EQ(ClaimsOf(report), AllLines(outlets));
  EXPECT_EQ(report.claims(1).id(), "0#1");
  EXPECT_EQ(report.claims(2).id(), "2#0");
}

TEST(TestReportsTest, RandomEventsAreTheSameForTheSameSeed) {
  std::set<Lines> events;
  for (const uint32_t seed : {1u, 2u, 1u, 2u}) {
    std::mt19937 random(seed);
    Lines lines = AllLines(RandomEvent(&random, 3, 6));
    const Lines news = AllLines(NewsEvent(NewsTheme::kStrike, &random, 2, 9));
    EXPECT_EQ(news.size(), 18u);
    lines.insert(lines.end(), news.begin(), news.end());
    events.insert(lines);
  }
  EXPECT_EQ(events.size(), 2u);
}

TEST(TestReportsTest, NewsEventsTellMattersInTwoWays) {
  for (const NewsTheme theme :
       {NewsTheme::kFlood, NewsTheme::kStrike, NewsTheme::kElection}) {
    std::mt19937 random(7);
    const std::vector<OutletLines> event = NewsEvent(theme, &random, 6, 20);
    const Lines lines = AllLines(event);
    const std::set<std::string> wordings(lines.begin(), lines.end());
    // Some are told alike by two outlets, most are not.
    EXPECT_LT(wordings.size(), lines.size());
    EXPECT_GT(wordings.size(), lines.size() / 2);
    for (const std::string& line : lines) {
      EXPECT_EQ(line.find('$'), std::string::npos) << line;
    }
  }
}

}  // namespace
}  // namespace claimdiff::testing
