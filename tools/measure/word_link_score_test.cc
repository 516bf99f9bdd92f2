#include "tools/measure/word_link_score.h"

#include <string>
#include <vector>

#include "engine/language/links/word_links.h"
#include "gtest/gtest.h"
#include "tools/gold/gold_file.h"

namespace claimdiff {
namespace {

// Units are what stands between spaces.
GoldDocument MakeDocument(const std::string& text) {
  GoldDocument document;
  document.text = text;
  uint32_t begin = 0;
  while (begin < text.size()) {
    const size_t space = text.find(' ', begin);
    const uint32_t end =
        static_cast<uint32_t>(space == std::string::npos ? text.size() : space);
    document.units.push_back({begin, end});
    begin = end + 1;
  }
  return document;
}

// Links the words with the same number: {left, right}.
GoldEvent MakeEvent(const std::string& left, const std::string& right,
                    const std::vector<std::pair<uint32_t, uint32_t>>& gold) {
  GoldEvent event;
  event.documents = {MakeDocument(left), MakeDocument(right)};
  for (const auto& [l, r] : gold) event.gold.push_back({{0, l}, {1, r}});
  return event;
}

WordLinkCounts Count(const GoldEvent& event,
                     const std::vector<TokenLink>& links) {
  WordLinkCounts counts;
  WordGold(event).Count(links, &counts);
  return counts;
}

TEST(WordLinkScoreTest, FoundLinksAgainstGold) {
  // Divers found bodies / Bodies found Monday
  const GoldEvent event =
      MakeEvent("Divers found bodies", "Bodies found Monday", {{1, 1}, {2, 0}});
  const WordLinkCounts counts = Count(event, {{0, 2}, {1, 1}});
  EXPECT_EQ(counts.gold, 2);
  EXPECT_EQ(counts.found, 2);
  EXPECT_EQ(counts.hit, 1);
  EXPECT_DOUBLE_EQ(counts.Precision(), .5);
  EXPECT_DOUBLE_EQ(counts.Recall(), .5);
  EXPECT_DOUBLE_EQ(counts.F1(), .5);
}

TEST(WordLinkScoreTest, PossibleLinksAreNeitherRightToFindNorWrong) {
  GoldEvent event =
      MakeEvent("Divers found bodies", "Divers found bodies", {{0, 0}, {1, 1}});
  const std::vector<TokenLink> links = {{0, 0}, {1, 1}, {2, 2}};
  WordLinkCounts counts = Count(event, links);
  EXPECT_EQ(counts.found, 3);
  EXPECT_EQ(counts.right, 2);
  event.possible = {{{0, 2}, {1, 2}}};
  counts = Count(event, links);
  EXPECT_EQ(counts.right, 3);
  EXPECT_EQ(counts.hit, 2);
  EXPECT_EQ(counts.gold, 2);
}

TEST(WordLinkScoreTest, AUnitOfSeveralTokensIsTouchedByEachAndCountsOnce) {
  // "Choe's" is two tokens and one unit.
  const GoldEvent event =
      MakeEvent("Choe's boat", "Choe's boat", {{0, 0}, {1, 1}});
  const WordLinkCounts counts = Count(event, {{0, 0}, {1, 1}, {2, 2}});
  EXPECT_EQ(counts.found, 2);
  EXPECT_EQ(counts.hit, 2);
  const WordGold gold(event);
  EXPECT_TRUE(gold.AreLinked(0, 1));
  EXPECT_TRUE(gold.AreLinked(2, 2));
  EXPECT_FALSE(gold.AreLinked(0, 2));
}

TEST(WordLinkScoreTest, NothingToShare) {
  const WordLinkCounts counts =
      Count(MakeEvent("Rain fell", "Talks failed", {}), {});
  EXPECT_EQ(counts.Precision(), 0);
  EXPECT_EQ(counts.Recall(), 0);
  EXPECT_EQ(counts.F1(), 0);
}

}  // namespace
}  // namespace claimdiff
