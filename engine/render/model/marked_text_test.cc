#include "engine/render/model/marked_text.h"

#include <random>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "engine/render/model/report_index.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

v1::ComparisonReport ReportOn(const std::string& text) {
  v1::ComparisonReport report;
  report.add_articles()->set_id("a");
  report.mutable_articles(0)->set_text(text);
  return report;
}

// Adds a claim with pieces of content, and a source where `source` is not
// empty.
void AddClaim(std::initializer_list<ByteSpan> pieces, ByteSpan source,
              v1::ComparisonReport* report) {
  v1::Claim* claim = report->add_claims();
  claim->set_article_id("a");
  claim->set_id(absl::StrCat("a#", report->claims_size()));
  for (const ByteSpan piece : pieces) {
    v1::TextSpan* content = claim->add_content();
    content->set_begin(piece.begin);
    content->set_end(piece.end);
  }
  if (source.empty()) return;
  v1::TextSpan* span =
      claim->mutable_attribution()->mutable_source()->mutable_span();
  span->set_begin(source.begin);
  span->set_end(source.end);
}

std::vector<std::vector<TextRun>> Lines(const v1::ComparisonReport& report) {
  std::vector<int> claims;
  for (int i = 0; i < report.claims_size(); ++i) claims.push_back(i);
  return MarkedLines(ReportIndex(report), report.articles(0), claims);
}

// "(Holt) said [0>the doors were open<0]./": sources in parentheses, claims in
// brackets, > where claims begin, < where they end, / at the end of a line.
std::string Show(const v1::ComparisonReport& report) {
  std::string out;
  for (const auto& line : Lines(report)) {
    for (const TextRun& run : line) {
      const std::string words(run.span.In(report.articles(0).text()));
      if (run.claim < 0) {
        absl::StrAppend(&out, run.source ? "(" : "", words,
                        run.source ? ")" : "");
        continue;
      }
      absl::StrAppend(&out, "[", run.claim);
      for (const int claim : run.begins) absl::StrAppend(&out, ">", claim);
      absl::StrAppend(&out, " ", words);
      for (const int claim : run.ends) absl::StrAppend(&out, "<", claim);
      out += "]";
    }
    out += "/";
  }
  return out;
}

TEST(MarkedTextTest, MarksClaimsAndSources) {
  v1::ComparisonReport report = ReportOn("Holt said it rained.\n\nMore.\n");
  AddClaim({{10, 19}}, {0, 4}, &report);
  EXPECT_EQ(Show(report), "(Holt) said [0>0 it rained<0]./More./");
}

TEST(MarkedTextTest, LinesEndAsTheyDoOnAnySystem) {
  v1::ComparisonReport report =
      ReportOn("Holt said it rained\r\n\r\nMore\r.\r");
  AddClaim({{10, 21}}, {0, 4}, &report);
  EXPECT_EQ(Show(report), "(Holt) said [0>0 it rained<0]/More\r.\r/");
}

TEST(MarkedTextTest, AClaimInTwoPiecesBeginsOnceAndEndsOnce) {
  v1::ComparisonReport report = ReportOn("\"It,\" she said, \"rained.\"");
  AddClaim({{0, 5}, {16, 25}}, {6, 9}, &report);
  EXPECT_EQ(Show(report), "[0>0 \"It,\"] (she) said, [0 \"rained.\"<0]/");
}

TEST(MarkedTextTest, ClaimsInsideOneAnotherAndOverLines) {
  v1::ComparisonReport report = ReportOn("Reed said Holt said it\nrained.");
  AddClaim({{10, 29}}, {0, 4}, &report);
  AddClaim({{20, 29}}, {10, 14}, &report);
  EXPECT_EQ(Show(report),
            "(Reed) said [0>0 Holt][0  said ][1>1 it]/[1 rained<0<1]./");
}

TEST(MarkedTextTest, SpansThatLeaveTheTextAreCut) {
  v1::ComparisonReport report = ReportOn("It rained");
  AddClaim({{3, 99}, {50, 60}}, {70, 80}, &report);
  AddClaim({}, {}, &report);
  EXPECT_EQ(Show(report), "It [0>0 rained<0]/");
  EXPECT_EQ(Show(ReportOn("")), "");
  EXPECT_EQ(Show(ReportOn("\n\n")), "");
}

TEST(MarkedTextTest, RunsHoldTheWholeTextAndEveryClaimOnce) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += random() % 3 == 0 ? '\n' : 'x';
    v1::ComparisonReport report = ReportOn(text);
    const auto span = [&] {
      const uint32_t begin = random() % 60;
      return ByteSpan{begin, begin + static_cast<uint32_t>(random() % 12)};
    };
    for (int i = 0; i < 5; ++i) AddClaim({span(), span()}, span(), &report);
    std::string shown;
    std::vector<int> begins(5);
    std::vector<int> ends(5);
    for (const auto& line : Lines(report)) {
      ASSERT_FALSE(line.empty());
      for (const TextRun& run : line) {
        ASSERT_FALSE(run.span.empty());
        shown += run.span.In(text);
        for (const int claim : run.begins) ++begins[claim];
        for (const int claim : run.ends) ++ends[claim];
      }
    }
    ASSERT_EQ(shown, absl::StrReplaceAll(text, {{"\n", ""}}));
    for (int i = 0; i < 5; ++i) {
      const bool marked = CanBeMarked(report.articles(0), report.claims(i));
      ASSERT_EQ(begins[i], marked ? 1 : 0);
      ASSERT_EQ(ends[i], marked ? 1 : 0);
    }
  }
}

}  // namespace
}  // namespace claimdiff::render
