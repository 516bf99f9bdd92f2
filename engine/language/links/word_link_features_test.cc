#include "engine/language/links/word_link_features.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/language/links/word_link_likeness.h"
#include "engine/language/links/word_links.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<LinkWord> WordsOf(const Document& doc) {
  std::vector<uint32_t> tokens;
  for (uint32_t i = 0; i < doc.tokens().size(); ++i) tokens.push_back(i);
  return MakeLinkWords(doc, tokens);
}

const WordLinkCell* CellAt(const std::vector<WordLinkCell>& cells, int left,
                           int right) {
  const auto it =
      std::find_if(cells.begin(), cells.end(), [&](const WordLinkCell& cell) {
        return cell.left == left && cell.right == right;
      });
  return it == cells.end() ? nullptr : &*it;
}

TEST(WordLinkFeaturesTest, NamesDiffer) {
  const auto names = WordLinkFeatureNames();
  EXPECT_EQ(std::set<std::string_view>(names.begin(), names.end()).size(),
            size_t{kWordLinkFeatureCount});
  for (const std::string_view name : names) EXPECT_FALSE(name.empty());
}

TEST(WordLinkFeaturesTest, AnotherWordInTheSamePlace) {
  const Document left = Document::Parse("the old captain left Ellan");
  const Document right = Document::Parse("the pilot left Ellan");
  const std::vector<TokenLink> sure = {{0, 0, LinkKind::kSame},
                                       {3, 2, LinkKind::kSame},
                                       {4, 3, LinkKind::kSame}};
  const auto cells = FindWordLinkCells(WordsOf(left), WordsOf(right), sure);
  const WordLinkCell* cell = CellAt(cells, 2, 1);  // captain / pilot
  ASSERT_NE(cell, nullptr);
  const auto& f = cell->features;
  EXPECT_EQ(f[kFeatureLinked], 0);
  EXPECT_EQ(f[kFeatureSame], 0);
  EXPECT_EQ(f[kFeatureLinkAfter], 1);
  EXPECT_EQ(f[kFeatureLinkBefore], 0);
  EXPECT_EQ(f[kFeatureContentAfter], 1);
  EXPECT_EQ(f[kFeatureGapsFacing], 2);
  EXPECT_EQ(f[kFeatureGapSmall], 1);
  EXPECT_EQ(f[kFeatureGapLarge], 2);
  EXPECT_EQ(f[kFeatureShorter], 4);
  EXPECT_FLOAT_EQ(f[kFeatureLengthRatio], 1.25f);
  EXPECT_FLOAT_EQ(f[kFeatureCovered], (.6f + .75f) / 2);
  EXPECT_EQ(f[kFeatureSameTag], 1);
  EXPECT_EQ(f[kFeatureLinkHeads], 1) << "both are what left";
  EXPECT_EQ(f[kFeatureLinkDependents], 1) << "the";
  const WordLinkCell* same = CellAt(cells, 4, 3);
  ASSERT_NE(same, nullptr);
  EXPECT_EQ(same->features[kFeatureLinked], 1);
  EXPECT_EQ(same->features[kFeatureLikeness], 1);
  EXPECT_EQ(same->features[kFeatureCapitals], 2);
  EXPECT_EQ(same->features[kFeatureEdge], 1);
}

TEST(WordLinkFeaturesTest, OnlyPairsThatSomethingSpeaksFor) {
  const Document left = Document::Parse("prices jumped");
  const Document right = Document::Parse("a storm sank a boat");
  EXPECT_TRUE(FindWordLinkCells(WordsOf(left), WordsOf(right), {}).empty());
  EXPECT_TRUE(FindWordLinkCells({}, WordsOf(right), {}).empty());
}

TEST(WordLinkFeaturesTest, SymmetricToTheBit) {
  const Document left = Document::Parse(
      "Mayor Holt told the PAE on Monday that the old ferry, a boat of the "
      "line, had sunk");
  const Document right = Document::Parse(
      "the boat sank, she told Port Authority Ellan: the ferry of the line");
  const auto a = WordsOf(left);
  const auto b = WordsOf(right);
  const std::vector<TokenLink> sure = {{0, 4, LinkKind::kSlot},
                                       {2, 5, LinkKind::kSame},
                                       {9, 1, LinkKind::kMeaning}};
  std::vector<TokenLink> swapped = sure;
  for (TokenLink& link : swapped) std::swap(link.left, link.right);
  const auto cells = FindWordLinkCells(a, b, sure);
  const auto mirrored = FindWordLinkCells(b, a, swapped);
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
