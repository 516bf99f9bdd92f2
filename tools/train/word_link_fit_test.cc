#include "tools/train/word_link_fit.h"

#include <cstdint>
#include <string>
#include <vector>

#include "engine/language/links/word_link_features.h"
#include "engine/language/links/word_links_wide.h"
#include "engine/language/tables/tree_ensemble.h"
#include "gtest/gtest.h"
#include "tools/gold/gold_file.h"
#include "tools/measure/word_link_score.h"

namespace claimdiff {
namespace {

// Units are what stands between spaces; words with one number are linked.
GoldEvent MakeEvent(const std::vector<std::string>& texts,
                    const std::vector<std::pair<uint32_t, uint32_t>>& gold) {
  GoldEvent event;
  for (const std::string& text : texts) {
    GoldDocument document;
    document.text = text;
    for (size_t begin = 0; begin < text.size();) {
      const size_t end = std::min(text.find(' ', begin), text.size());
      document.units.push_back(
          {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)});
      begin = end + 1;
    }
    event.documents.push_back(document);
  }
  for (const auto& [l, r] : gold) event.gold.push_back({{0, l}, {1, r}});
  return event;
}

TEST(WordLinkFitTest, ASampleSaysWhatIsLinked) {
  const WordLinkSample sample = MakeWordLinkSample(
      MakeEvent({"ferry sank", "ferry sunk"}, {{0, 0}, {1, 1}}));
  ASSERT_EQ(sample.cells.size(), sample.linked.size());
  int linked = 0;
  for (size_t c = 0; c < sample.cells.size(); ++c) {
    EXPECT_EQ(sample.linked[c], sample.cells[c].left == sample.cells[c].right);
    linked += sample.linked[c] ? 1 : 0;
  }
  EXPECT_EQ(linked, 2);
}

TEST(WordLinkFitTest, AnEventThatIsNoPairHasNoSample) {
  EXPECT_TRUE(MakeWordLinkSample(MakeEvent({"ferry"}, {})).cells.empty());
}

// In this gold every article goes with the noun of the other side.
TEST(WordLinkFitTest, UnseenEventsAreLinkedAsTheOthersWere) {
  std::vector<GoldEvent> events;
  for (const std::string noun : {"ferry", "boat", "pier", "mayor", "crew",
                                 "storm", "bridge", "captain"}) {
    for (int i = 0; i < 10; ++i) {
      events.push_back(MakeEvent({"the " + noun + " left", noun + " left"},
                                 {{0, 0}, {1, 0}, {2, 1}}));
    }
  }
  const WordLinkFit fit = FitWordLinks(events, {30, 50}, 2);
  const std::vector<WordLinkCounts>& counts = fit.unseen;
  ASSERT_EQ(counts.size(), 2u);
  EXPECT_EQ(counts[0].gold, 90);
  EXPECT_EQ(counts[1].gold, 150);
  for (const WordLinkCounts& file : counts) EXPECT_DOUBLE_EQ(file.F1(), 1);

  const GoldEvent event = MakeEvent({"the dog left", "dog left"}, {{1, 0}});
  const WordGold gold(event);
  EXPECT_EQ(WideLinker(fit.model)
                .Link({gold.left(), gold.left_tokens()},
                      {gold.right(), gold.right_tokens()})
                .size(),
            3u)
      << "the / dog too";
}

TEST(WordLinkFitTest, ASecondSampleHasWhatIsPossible) {
  const GoldEvent event =
      MakeEvent({"ferry sank", "ferry sunk"}, {{0, 0}, {1, 1}});
  DecisionTree impossible;
  impossible.leaf.fill(-9);
  EXPECT_TRUE(
      MakeSecondSample(event, TreeEnsemble({impossible})).cells.empty());
  const WordLinkSample sample = MakeSecondSample(event, TreeEnsemble());
  ASSERT_EQ(sample.cells.size(), MakeWordLinkSample(event).cells.size());
  ASSERT_EQ(sample.linked.size(), sample.cells.size());
  EXPECT_EQ(sample.cells[0].features[kFeatureBelief], .5f);
}

}  // namespace
}  // namespace claimdiff
