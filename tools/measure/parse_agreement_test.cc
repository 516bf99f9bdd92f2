#include "tools/measure/parse_agreement.h"

#include <string>

#include "engine/language/syntax/syntax_weights.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const SyntaxModel& Model() {
  static const SyntaxModel* const model =
      new SyntaxModel(*ParseSyntaxModel(SyntaxWeights()));
  return *model;
}

std::vector<GoldSentence> Parsed(const std::string& text) {
  auto sentences = ParseConllu(text);
  EXPECT_TRUE(sentences.ok()) << sentences.status();
  return *sentences;
}

// A sentence that any parser gets right.
constexpr char kChoe[] =
    "1\tChoe\tchoe\tX\tNNP\t_\t2\tnsubj\t_\t_\n"
    "2\tsaid\tsay\tX\tVBD\t_\t0\tROOT\t_\t_\n"
    "3\tshe\tshe\tX\tPRP\t_\t4\tnsubj\t_\t_\n"
    "4\tagreed\tagree\tX\tVBD\t_\t2\tccomp\t_\tSpaceAfter=No\n"
    "5\t.\t.\tX\t.\t_\t2\tpunct\t_\t_\n\n";

// The same with a wrong tag, a wrong head and a wrong relation as gold.
constexpr char kOdd[] =
    "1\tChoe\tchoe\tX\tVB\t_\t2\tnsubj\t_\t_\n"
    "2\tsaid\tsay\tX\tVBD\t_\t0\tROOT\t_\t_\n"
    "3\tshe\tshe\tX\tPRP\t_\t2\tnsubj\t_\t_\n"
    "4\tagreed\tagree\tX\tVBD\t_\t2\tadvcl\t_\tSpaceAfter=No\n"
    "5\t.\t.\tX\t.\t_\t4\tpunct\t_\t_\n\n";

TEST(ParseAgreementTest, FullAgreement) {
  const ParseAgreement counts = MeasureParses(Model(), Parsed(kChoe));
  EXPECT_EQ(counts.tokens, 5u);
  EXPECT_EQ(counts.words, 4u) << "punctuation is no word";
  EXPECT_DOUBLE_EQ(counts.TagShare(), 1);
  EXPECT_DOUBLE_EQ(counts.HeadShare(), 1);
  EXPECT_DOUBLE_EQ(counts.LabelShare(), 1);
}

TEST(ParseAgreementTest, ARelationCountsOnlyUnderTheRightHead) {
  const ParseAgreement counts = MeasureParses(Model(), Parsed(kOdd));
  EXPECT_EQ(counts.tags, 4u);
  EXPECT_EQ(counts.words, 4u);
  EXPECT_EQ(counts.heads, 3u);
  EXPECT_EQ(counts.labels, 2u);
}

TEST(ParseAgreementTest, SentencesAddUp) {
  const ParseAgreement counts =
      MeasureParses(Model(), Parsed(std::string(kChoe) + kOdd));
  EXPECT_EQ(counts.tokens, 10u);
  EXPECT_EQ(counts.tags, 9u);
  EXPECT_EQ(counts.heads, 7u);
}

TEST(ParseAgreementTest, NothingToCompare) {
  const ParseAgreement counts = MeasureParses(Model(), {});
  EXPECT_EQ(counts.TagShare(), 0);
  EXPECT_EQ(counts.HeadShare(), 0);
  EXPECT_EQ(counts.LabelShare(), 0);
}

}  // namespace
}  // namespace claimdiff
