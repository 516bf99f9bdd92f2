#include "engine/render/model/word_marks.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/model/styles.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using testing::AddFinding;
using testing::AddPair;
using testing::TestReport;

// The marked words of a claim, joined by "|", "_" ahead of the kOwn; "?" ahead
// where it is told in other words.
std::string Marked(const v1::ComparisonReport& report, const std::string& id) {
  const ReportIndex index(report);
  const int claim = *index.FindClaim(id);
  const WordMarks marks =
      DifferingWords(index, index.items()[index.ItemOf(claim)], claim);
  std::vector<std::string> words;
  for (const TextMark& mark : marks.marks) {
    words.push_back(absl::StrCat(
        mark.style == Style::kOwn ? "_" : "",
        std::string(mark.span.In(index.ArticleOf(claim)->article().text()))));
  }
  if (marks.other_words) words.insert(words.begin(), "?");
  return absl::StrJoin(words, "|");
}

TEST(DifferingWordsTest, MarksWordsThatTheOtherLacks) {
  struct Case {
    std::string left, right, left_marked, right_marked;
  };
  for (const Case& c : {
           Case{"12 were hurt", "12 were hurt", "", ""},
           Case{"12 were hurt", "at least 15 were hurt", "12", "at least 15"},
           Case{"the red-hot deck", "the cold deck", "red-hot", "cold"},
           Case{"it left , late", "late it , left now", "", "now"},
           Case{"he lied , they say", "he , she say", "lied|they", "she"},
           // A third of the words is enough, less is not.
           Case{"it left the old slip late", "it was late", "left the old slip",
                "was"},
           Case{"it left at about six late", "it set out from the slip late",
                "left at about six", "?"},
           Case{"rain fell", "sun shone", "?", "?"},
       }) {
    v1::ComparisonReport report =
        TestReport({{"Pier", "Holt", "said", c.left, 0},
                    {"Gull", "Holt", "said", c.right, 0}});
    AddPair("Pier#0", "Gull#0", &report);
    EXPECT_EQ(Marked(report, "Pier#0"), c.left_marked);
    EXPECT_EQ(Marked(report, "Gull#0"), c.right_marked);
  }
}

TEST(DifferingWordsTest, TakesOnlyLinksOfTheSameWord) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "tests go on", 0},
                  {"Gull", "Holt", "said", "tests go ahead", 0}});
  AddPair("Pier#0", "Gull#0", &report);
  v1::ClaimPair* pair = report.mutable_pairs(0);
  pair->mutable_links(0)->set_kind(v1::WORD_LINK_KIND_FORM);
  pair->mutable_links(1)->set_kind(v1::WORD_LINK_KIND_SLOT);
  EXPECT_EQ(Marked(report, "Pier#0"), "go on");
}

// With three tellings a word is marked where nobody else has it; findings mark
// the values of all.
TEST(DifferingWordsTest, ComparesWithAllOtherTellings) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "12 were hurt", 0},
                  {"Pier", "Holt", "said", "15 were hurt", 0},
                  {"Gull", "Holt", "said", "15 were burnt", 0},
                  {"Radio", "Holt", "said", "12 were hurt", 0}});
  AddPair("Pier#0", "Pier#1", &report);  // not another telling
  AddPair("Pier#0", "Gull#0", &report);
  AddPair("Pier#0", "Radio#0", &report);
  AddPair("Gull#0", "Radio#0", &report);
  EXPECT_EQ(Marked(report, "Pier#0"), "");
  EXPECT_EQ(Marked(report, "Pier#1"), "");  // no links to others
  EXPECT_EQ(Marked(report, "Gull#0"), "15|burnt");
  v1::Finding* finding = AddFinding(v1::FINDING_KIND_NUMBER,
                                    {"Pier#0", "Gull#0"}, "g0", .9, &report);
  v1::TextSpan* span = finding->mutable_sides(0)->add_spans();
  span->set_begin(10);
  span->set_end(12);
  EXPECT_EQ(Marked(report, "Pier#0"), "12");
  finding->set_kind(v1::FINDING_KIND_REWORDED);
  EXPECT_EQ(Marked(report, "Pier#0"), "");
}

// A word that a finding names is not said to be one that nobody else has.
TEST(DifferingWordsTest, FindingsComeFirst) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "12 men were hurt badly", 0},
                  {"Gull", "Holt", "said", "15 people were hurt", 0}});
  AddPair("Pier#0", "Gull#0", &report);
  v1::Finding* finding = AddFinding(v1::FINDING_KIND_NUMBER,
                                    {"Pier#0", "Gull#0"}, "g0", .9, &report);
  v1::TextSpan* span = finding->mutable_sides(0)->add_spans();
  span->set_begin(10);
  span->set_end(12);
  EXPECT_EQ(Marked(report, "Pier#0"), "12|_men|_badly");
  EXPECT_EQ(Marked(report, "Gull#0"), "_15 people");
}

TEST(DifferingWordsTest, ComparesWithinATellingThatIsAlone) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "12 were hurt", 0},
                  {"Pier", "Holt", "said", "15 were hurt", 0}});
  AddPair("Pier#0", "Pier#1", &report);
  EXPECT_EQ(Marked(report, "Pier#1"), "15");
}

// Speaker and cue are marked by findings; what leaves the text is cut.
TEST(DifferingWordsTest, TakesSpansOfFindings) {
  v1::ComparisonReport report =
      TestReport({{"Pier", "Holt", "said", "12 were hurt", 0}});
  v1::Finding* finding =
      AddFinding(v1::FINDING_KIND_ATTRIBUTION, {"Pier#0"}, "g0", .9, &report);
  for (const auto& [begin, end] :
       std::vector<std::pair<int, int>>{{0, 4}, {5, 9}, {18, 999}, {7, 7}}) {
    v1::TextSpan* span = finding->mutable_sides(0)->add_spans();
    span->set_begin(begin);
    span->set_end(end);
  }
  EXPECT_EQ(Marked(report, "Pier#0"), "Holt said|hurt.\n");
  report.mutable_claims(0)->set_article_id("lost");
  const ReportIndex index(report);
  EXPECT_TRUE(DifferingWords(index, index.items()[0], 0).marks.empty());
}

}  // namespace
}  // namespace claimdiff::render
