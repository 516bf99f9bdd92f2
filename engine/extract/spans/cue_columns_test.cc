#include "engine/extract/spans/cue_columns.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/spans/parsed_text.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "Late," said Choe, adding that it rained.
constexpr std::string_view kAdding =
    "\u201C/``/punct/5 Late/RB/ccomp/5 ,/,/punct/5 \u201D/''/punct/5 "
    "said/VBD/ROOT/0 Choe/NNP/nsubj/5 ,/,/punct/5 adding/VBG/advcl/5 "
    "that/IN/mark/11 it/PRP/nsubj/11 rained/VBD/ccomp/8 ././punct/5";

// The stage that spells `labels` with certainty.
StageOne Certain(std::string_view dump) {
  StageOne stage;
  CrfChain chain;
  chain.Reset(dump.size());
  for (size_t i = 0; i < dump.size(); ++i) {
    chain.emission(i)[std::string_view("OSCQscq").find(dump[i])] = 40;
  }
  ReadStageOne(&chain, &stage);
  return stage;
}

class CueColumnsTest : public testing::Test {
 protected:
  // One column of every token as seen from `candidate`.
  std::vector<uint32_t> Column(std::string_view description,
                               std::string_view labels, uint32_t candidate,
                               int column) {
    const ParsedText text(description);
    const ParagraphFacts facts = text.facts();
    const StageOne stage = Certain(labels);
    std::vector<uint32_t> children;
    FindChildren(facts, &children);
    const uint32_t tokens = static_cast<uint32_t>(facts.tokens.size());
    ColumnTable table;
    FillCueColumns(facts, children, stage, candidate, {0, tokens}, &table);
    std::vector<uint32_t> cells;
    for (uint32_t i = 0; i < tokens; ++i) cells.push_back(table.row(i)[column]);
    return cells;
  }
};

constexpr std::string_view kAddingLabels = "QqqqCSOCQqqO";
constexpr uint32_t kSaid = 4, kAddingToken = 7;

TEST_F(CueColumnsTest, TheArgumentIsTheWayThroughTheTree) {
  const auto said = Column(kAdding, kAddingLabels, kSaid, kColCueArgument);
  const auto adding =
      Column(kAdding, kAddingLabels, kAddingToken, kColCueArgument);
  EXPECT_EQ(said[8], said[10]) << "all through the adverbial clause";
  EXPECT_EQ(said[8], said[kAddingToken]);
  EXPECT_NE(said[1], said[5]) << "ccomp and nsubj";
  EXPECT_NE(said[5], adding[5]) << "its own subject, and its clause's";
  EXPECT_NE(said[1], adding[9]) << "ccomp to the left and to the right";
  EXPECT_EQ(adding[8], adding[10]);
}

TEST_F(CueColumnsTest, DepthAndEdgesAreThoseOfTheArgument) {
  EXPECT_EQ(Column(kAdding, kAddingLabels, kAddingToken, kColCueDepth),
            (std::vector<uint32_t>{2, 2, 2, 2, 1, 2, 2, 1, 3, 3, 2, 2}));
  // 1 none, 3 middle, 4 first, 5 last, 6 only.
  const auto edges = Column(kAdding, kAddingLabels, kAddingToken, kColCueEdge);
  EXPECT_EQ(edges[kAddingToken], 1u);
  EXPECT_EQ(edges[8], 4u);
  EXPECT_EQ(edges[9], 3u);
  EXPECT_EQ(edges[10], 5u);
  EXPECT_EQ(edges[5], 6u);
}

TEST_F(CueColumnsTest, CuesAndMarksBetweenAreCounted) {
  // 2 + 2 * cues + right
  EXPECT_EQ(Column(kAdding, kAddingLabels, kAddingToken, kColCueBetween),
            (std::vector<uint32_t>{4, 4, 4, 4, 2, 2, 2, 1, 3, 3, 3, 3}));
  // 2 + 2 * (comma 1, colon 2, that 4, and 8) + right
  EXPECT_EQ(Column(kAdding, kAddingLabels, kAddingToken, kColCueMarks),
            (std::vector<uint32_t>{4, 4, 4, 4, 4, 4, 2, 1, 3, 11, 11, 11}));
}

TEST_F(CueColumnsTest, QuotationsAreCountedFromTheCue) {
  const std::string_view two =
      "\u201C/``/punct/5 No/UH/ccomp/5 ,/,/punct/5 \u201D/''/punct/5 "
      "said/VBD/ROOT/0 Choe/NNP/nsubj/5 ././punct/5 | \u201C/``/punct/2 "
      "Yes/UH/ROOT/0 ././punct/2 \u201D/''/punct/2";
  const auto cells = Column(two, "QqqqCSOQqqq", kSaid, kColCueQuote);
  EXPECT_EQ(cells[0], 2u + 1 * 4 + 1) << "the first to the left, opening";
  EXPECT_EQ(cells[3], 2u + 1 * 4 + 3) << "closing";
  EXPECT_EQ(cells[5], 1u) << "none";
  EXPECT_EQ(cells[8], 2u + 5 * 4 + 2) << "the first to the right";
  const auto sentences = Column(two, "QqqqCSOQqqq", kSaid, kColCueSentence);
  EXPECT_EQ(sentences[0], 3u);
  EXPECT_EQ(sentences[8], 4u);
}

TEST_F(CueColumnsTest, SpansOfTheFirstModelAreCountedByRole) {
  const auto cells = Column(kAdding, kAddingLabels, kAddingToken, kColCueSpan);
  const auto cell = [](SpanRole role, uint32_t number, uint32_t part) {
    return 2 + (static_cast<uint32_t>(role) * 7 + number) * 3 + part;
  };
  EXPECT_EQ(cells[0], cell(SpanRole::kContent, 1, 0));
  EXPECT_EQ(cells[3], cell(SpanRole::kContent, 1, 2));
  EXPECT_EQ(cells[4], cell(SpanRole::kCue, 1, 0));
  EXPECT_EQ(cells[5], cell(SpanRole::kSource, 1, 0));
  EXPECT_EQ(cells[7], cell(SpanRole::kCue, 0, 0));
  EXPECT_EQ(cells[9], cell(SpanRole::kContent, 4, 1));
  EXPECT_EQ(cells[11], 1u);
}

TEST_F(CueColumnsTest, WindowsReachFarButNotEndlessly) {
  EXPECT_EQ(CueWindow(5, 20), (TokenRange{0, 20}));
  EXPECT_EQ(CueWindow(500, 2000), (TokenRange{340, 660}));
  EXPECT_EQ(CueWindow(1990, 2000), (TokenRange{1830, 2000}));
}

TEST_F(CueColumnsTest, AWindowShowsPartOfTheSame) {
  const ParsedText text(kAdding);
  const ParagraphFacts facts = text.facts();
  const StageOne stage = Certain(kAddingLabels);
  std::vector<uint32_t> children;
  FindChildren(facts, &children);
  ColumnTable whole, part;
  FillCueColumns(facts, children, stage, kAddingToken, {0, 12}, &whole);
  FillCueColumns(facts, children, stage, kAddingToken, {3, 10}, &part);
  ASSERT_EQ(part.rows(), 7u);
  for (int i = 0; i < 7; ++i) {
    for (int c = 0; c < kCueColumns; ++c) {
      EXPECT_EQ(part.row(i)[c], whole.row(i + 3)[c]) << i << " " << c;
    }
  }
}

TEST_F(CueColumnsTest, StageColumnsAreClassesOfChance) {
  const StageOne stage = Certain("SCQq");
  ColumnTable table;
  table.Reset(4, kParagraphColumns);
  FillStageColumns(stage, &table);
  EXPECT_EQ(table.row(0)[kColStageLabel], 1u + kSourceBegin);
  EXPECT_EQ(table.row(0)[kColSourceEnds], 8u);
  EXPECT_EQ(table.row(2)[kColContentBegins], 8u);
  EXPECT_EQ(table.row(2)[kColContentEnds], 1u);
  EXPECT_EQ(table.row(3)[kColContentEnds], 8u);
  EXPECT_EQ(table.row(3)[kColCueInside], 1u);
}

}  // namespace
}  // namespace claimdiff
