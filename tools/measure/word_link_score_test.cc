#include "tools/measure/word_link_score.h"

#include <string>
#include <vector>

#include "gtest/gtest.h"

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

WordLinkCounts Count(const GoldEvent& event, bool with_slots = false) {
  WordLinkCounts counts;
  CountWordLinks(event, with_slots, &counts);
  return counts;
}

TEST(WordLinkScoreTest, SameWordsAreFound) {
  const WordLinkCounts counts = Count(MakeEvent(
      "Divers found bodies", "Bodies found Monday", {{1, 1}, {2, 0}}));
  EXPECT_EQ(counts.gold, 2);
  EXPECT_EQ(counts.hit, 2);
  EXPECT_DOUBLE_EQ(counts.Precision(), 1);
  EXPECT_DOUBLE_EQ(counts.Recall(), 1);
  EXPECT_DOUBLE_EQ(counts.F1(), 1);
}

TEST(WordLinkScoreTest, PossibleLinksAreNeitherRightToFindNorWrong) {
  GoldEvent event =
      MakeEvent("Divers found bodies", "Divers found bodies", {{0, 0}, {1, 1}});
  WordLinkCounts counts = Count(event);
  EXPECT_EQ(counts.found, 3);
  EXPECT_EQ(counts.right, 2);
  event.possible = {{{0, 2}, {1, 2}}};
  counts = Count(event);
  EXPECT_EQ(counts.right, 3);
  EXPECT_EQ(counts.hit, 2);
  EXPECT_EQ(counts.gold, 2);
}

TEST(WordLinkScoreTest, SlotsAreTakenInWhenAsked) {
  const GoldEvent event =
      MakeEvent("the ferry sank off Ellan", "the vessel sank off Ellan",
                {{0, 0}, {1, 1}, {2, 2}, {3, 3}, {4, 4}});
  EXPECT_EQ(Count(event).hit, 4);
  EXPECT_EQ(Count(event, true).hit, 5);
}

TEST(WordLinkScoreTest, AUnitOfSeveralTokensIsTouchedByEach) {
  // "Choe's" is two tokens and one unit.
  const WordLinkCounts counts =
      Count(MakeEvent("Choe's boat", "Choe's boat", {{0, 0}, {1, 1}}));
  EXPECT_EQ(counts.found, 2);
  EXPECT_EQ(counts.hit, 2);
}

TEST(WordLinkScoreTest, NothingToShare) {
  const WordLinkCounts counts =
      Count(MakeEvent("Rain fell", "Talks failed", {}));
  EXPECT_EQ(counts.Precision(), 0);
  EXPECT_EQ(counts.Recall(), 0);
  EXPECT_EQ(counts.F1(), 0);
  GoldEvent three = MakeEvent("a", "b", {{0, 0}});
  three.documents.push_back(MakeDocument("c"));
  EXPECT_EQ(Count(three).gold, 0) << "not a pair: passed over";
}

}  // namespace
}  // namespace claimdiff
