#include "engine/compare/wording/region_words.h"

#include <string>
#include <string_view>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/lexicon/word_kinds.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

class RegionWordsTest : public ::testing::Test {
 protected:
  // The words of the claim for which `holds`, with single spaces.
  std::string WordsThat(bool (*holds)(const ClaimView&, uint32_t)) const {
    RegionSide words;
    for (const uint32_t t : claim_.tokens) {
      if (holds(claim_, t)) words.push_back(t);
    }
    return JoinedWords(claim_, words);
  }

  const v1::ComparisonReport report_ = testing::MakeReport(
      {{"A", "[The First ferry left Port Ellan on 3 June with two sailors]"}});
  const ReportView view_{report_};
  const ClaimView& claim_ = view_.claims()[0];
};

TEST_F(RegionWordsTest, ContentWords) {
  EXPECT_EQ(JoinedWords(claim_, claim_.tokens),
            "the first ferry left port ellan on 3 june with two sailors");
  EXPECT_EQ(JoinedWords(claim_, ContentWordsOf(claim_, claim_.tokens)),
            "first ferry left port ellan 3 june two sailors");
  EXPECT_EQ(JoinedWords(claim_, {}), "");
}

TEST_F(RegionWordsTest, NumbersDatesAndNames) {
  EXPECT_EQ(WordsThat(IsInNumber), "first 3 two");
  EXPECT_EQ(WordsThat(IsInDate), "3 june");
  EXPECT_EQ(WordsThat(IsOrdinal), "first");
  EXPECT_EQ(WordsThat(HasCapital), "the first port ellan june");
  // The place of the first word asks for its capital.
  EXPECT_EQ(WordsThat(IsWrittenAsName), "first port ellan june");
}

TEST(IsJoiningWordTest, Words) {
  EXPECT_TRUE(IsJoiningWord("although"));
  EXPECT_TRUE(IsJoiningWord("said"));
  EXPECT_FALSE(IsJoiningWord("ferry"));
}

TEST(KindNameTest, TheNounAbove) {
  const struct {
    std::string_view word;
    std::string_view kind;
  } kCases[] = {
      {"sailor", "person"},  {"ferry", "thing"},   {"region", "place"},
      {"murder", "act"},     {"council", "group"}, {"courage", "abstract"},
      {"xyzzy", "abstract"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(KindName(KindOf(c.word)), c.kind) << c.word;
  }
}

}  // namespace
}  // namespace claimdiff
