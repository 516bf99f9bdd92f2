#include "engine/language/links/word_link_beliefs.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/language/links/word_link_classes.h"
#include "engine/language/links/word_link_features.h"
#include "engine/language/links/word_link_likeness.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<LinkWord> WordsOf(const Document& doc) {
  std::vector<uint32_t> tokens;
  for (uint32_t i = 0; i < doc.tokens().size(); ++i) tokens.push_back(i);
  return MakeLinkWords(doc, tokens);
}

WordLinkCell Cell(int left, int right, float belief, bool sure = false) {
  WordLinkCell cell;
  cell.left = left;
  cell.right = right;
  cell.belief = belief;
  cell.features[kFeatureLinked] = sure ? 1 : 0;
  return cell;
}

const WordLinkCell* CellAt(const std::vector<WordLinkCell>& cells, int left,
                           int right) {
  const auto it =
      std::find_if(cells.begin(), cells.end(), [&](const WordLinkCell& cell) {
        return cell.left == left && cell.right == right;
      });
  return it == cells.end() ? nullptr : &*it;
}

TEST(WordLinkBeliefsTest, BeliefsAreStepsOf1024) {
  EXPECT_EQ(BeliefOf(0), 0.5f);
  EXPECT_EQ(BeliefOf(100), 1);
  EXPECT_EQ(BeliefOf(-100), 0);
  EXPECT_EQ(BeliefOf(-1) * 1024, 275) << "275.4";
  EXPECT_EQ(BeliefOf(1) + BeliefOf(-1), 1);
}

//              police  investigate  it
//   police       1
//   are                    .25
//   looking                .5
//   into                   .375     .125
//   it                              .75
TEST(WordLinkBeliefsTest, WhatTheOthersAreBelievedToBe) {
  const Document left = Document::Parse("police are looking into it");
  const Document right = Document::Parse("police investigate it");
  std::vector<WordLinkCell> cells = {Cell(0, 0, 1, true),  Cell(1, 1, .25f),
                                     Cell(2, 1, .5f),      Cell(3, 1, .375f),
                                     Cell(3, 2, .125f),    Cell(4, 2, .75f),
                                     Cell(4, 0, 1 / 128.f)};
  AddLinkBeliefs(WordsOf(left), WordsOf(right), &cells);
  EXPECT_EQ(CellAt(cells, 4, 0), nullptr) << "next to impossible";
  ASSERT_EQ(cells.size(), 6u);

  const auto& f = CellAt(cells, 3, 1)->features;  // into / investigate
  EXPECT_EQ(f[kFeatureBelief], .375f);
  EXPECT_EQ(f[kFeatureBeliefGap], 1.125f / 3) << "with are and looking";
  EXPECT_EQ(f[kFeatureBeliefClosing], 0) << "nothing else links it";
  EXPECT_EQ(f[kFeatureBeliefRivalLess], .125f);
  EXPECT_EQ(f[kFeatureBeliefRivalMore], .5f);
  EXPECT_EQ(f[kFeatureBeliefRestLess], .125f);
  EXPECT_EQ(f[kFeatureBeliefRestMore], .75f);
  EXPECT_EQ(f[kFeatureBeliefBefore], 0);
  EXPECT_EQ(f[kFeatureBeliefAfter], .75f) << "it / it";
  EXPECT_EQ(f[kFeatureBeliefBeside], .5f + .125f);
  EXPECT_EQ(f[kFeatureBeliefCrossing], 1 / 128.f) << "it / police";
  EXPECT_EQ(f[kFeatureBelievedLess], .4f) << "police and it of five";
  EXPECT_FLOAT_EQ(f[kFeatureBelievedMore], 2 / 3.f);
  EXPECT_EQ(f[kFeatureSureLess], .2f);
  EXPECT_FLOAT_EQ(f[kFeatureSureMore], 1 / 3.f);

  const auto& first = CellAt(cells, 0, 0)->features;
  EXPECT_EQ(first[kFeatureBeliefGap], 1) << "a linked word is by itself";
  EXPECT_EQ(first[kFeatureClassBeforeLow], 17) << "nothing";
  EXPECT_EQ(first[kFeatureClassAfterLow],
            static_cast<float>(WordClass::kContent));
  EXPECT_EQ(first[kFeatureClassAfterHigh],
            static_cast<float>(WordClass::kAuxiliary));
  EXPECT_EQ(CellAt(cells, 4, 2)->features[kFeatureClassAfterHigh], 18);
}

// into / it and looking / investigate leave into / investigate to complete.
TEST(WordLinkBeliefsTest, ARectangleCloses) {
  const Document doc = Document::Parse("looking into");
  std::vector<WordLinkCell> cells = {Cell(0, 0, .75f), Cell(0, 1, .5f),
                                     Cell(1, 0, .875f), Cell(1, 1, .25f)};
  AddLinkBeliefs(WordsOf(doc), WordsOf(doc), &cells);
  EXPECT_EQ(CellAt(cells, 1, 1)->features[kFeatureBeliefClosing], .5f);
  EXPECT_EQ(CellAt(cells, 0, 0)->features[kFeatureBeliefClosing], .25f);
}

TEST(WordLinkBeliefsTest, HeadsAndDependents) {
  const Document doc = Document::Parse("the old ferry sank");
  std::vector<LinkWord> words = WordsOf(doc);
  const int heads[] = {2, 2, 3, -1};
  for (size_t i = 0; i < words.size(); ++i) words[i].head = heads[i];
  std::vector<WordLinkCell> cells = {Cell(0, 0, .25f), Cell(1, 2, .5f),
                                     Cell(2, 2, .75f), Cell(2, 1, .125f),
                                     Cell(3, 3, 1)};
  AddLinkBeliefs(words, words, &cells);
  const auto& article = CellAt(cells, 0, 0)->features;
  EXPECT_EQ(article[kFeatureBeliefHeads], .75f) << "ferry / ferry";
  EXPECT_EQ(article[kFeatureBeliefOwnHead], 0);
  const auto& old = CellAt(cells, 1, 2)->features;
  EXPECT_EQ(old[kFeatureBeliefHeads], 0) << "ferry / sank";
  EXPECT_EQ(old[kFeatureBeliefOwnHead], .75f) << "ferry / ferry";
  const auto& ferry = CellAt(cells, 2, 2)->features;
  EXPECT_EQ(ferry[kFeatureBeliefOwnDependents], .5f + .125f)
      << "old / ferry and ferry / old";
}

TEST(WordLinkBeliefsTest, NoCells) {
  std::vector<WordLinkCell> cells;
  AddLinkBeliefs({}, {}, &cells);
  EXPECT_TRUE(cells.empty());
}

TEST(WordLinkBeliefsTest, SymmetricToTheBit) {
  const Document left =
      Document::Parse("Mayor Holt told the crew that the old ferry had sunk");
  const Document right =
      Document::Parse("the boat sank, she told them of the ferry");
  std::vector<WordLinkCell> cells;
  for (int i = 0; i < 11; ++i) {
    for (int j = 0; j < 10; ++j) {
      cells.push_back(Cell(i, j, BeliefOf((i * 7 + j * 3) % 11 - 6.3), i == j));
    }
  }
  std::vector<WordLinkCell> mirrored = cells;
  for (WordLinkCell& cell : mirrored) std::swap(cell.left, cell.right);
  std::sort(mirrored.begin(), mirrored.end(),
            [](const WordLinkCell& a, const WordLinkCell& b) {
              return std::make_pair(a.left, a.right) <
                     std::make_pair(b.left, b.right);
            });
  AddLinkBeliefs(WordsOf(left), WordsOf(right), &cells);
  AddLinkBeliefs(WordsOf(right), WordsOf(left), &mirrored);
  ASSERT_EQ(cells.size(), mirrored.size());
  ASSERT_GT(cells.size(), 20u);
  for (const WordLinkCell& cell : cells) {
    const WordLinkCell* other = CellAt(mirrored, cell.right, cell.left);
    ASSERT_NE(other, nullptr);
    for (size_t f = 0; f < kWordLinkFeatureCount; ++f) {
      EXPECT_EQ(cell.features[f], other->features[f])
          << WordLinkFeatureNames()[f];
    }
  }
}

}  // namespace
}  // namespace claimdiff
