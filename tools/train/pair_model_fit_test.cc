#include "tools/train/pair_model_fit.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "gtest/gtest.h"
#include "tools/gold/gold_file.h"
#include "tools/train/logistic.h"
#include "tools/train/pair_sets.h"

namespace claimdiff {
namespace {

GoldDocument MakeDocument(const std::vector<std::string>& sentences) {
  GoldDocument document;
  for (const std::string& sentence : sentences) {
    const uint32_t begin = static_cast<uint32_t>(document.text.size());
    document.text += sentence + " ";
    document.units.push_back(
        {begin, begin + static_cast<uint32_t>(sentence.size())});
  }
  return document;
}

// Two tellings; the first units are one claim, so are the second ones.
GoldEvent MakeEvent(const std::string& place, const std::string& count) {
  GoldEvent event;
  event.id = place;
  event.documents = {
      MakeDocument({"The ferry sank off " + place + " on Monday.",
                    "Divers found " + count + " bodies in the hull."}),
      MakeDocument({"A ferry sank on Monday near " + place + ".",
                    "In the hull " + count + " bodies were found by divers."})};
  event.documents[0].outlet = "Gazette";
  event.documents[1].outlet = "Herald";
  event.gold = {{{0, 0}, {1, 0}}, {{0, 1}, {1, 1}}};
  return event;
}

PairSet MakeSet() {
  const auto background = BackgroundTables::Load();
  EXPECT_TRUE(background.ok()) << background.status();
  PairSet set;
  set.name = "ferries.jsonl";
  for (int i = 0; i < 20; ++i) {
    set.events.push_back(MakeEventPairs(
        *background, MakeEvent(absl::StrCat("Port", i), absl::StrCat(i + 2))));
    set.events.back().of = {set.events.size() - 1};
  }
  return set;
}

std::vector<AlonePair> MakeAlone() {
  std::vector<AlonePair> pairs;
  for (int i = 0; i < 400; ++i) {
    AlonePair pair;
    pair.likeness = i % 2;
    pair.features[kCover] = pair.features[kRelated] = i % 2 ? .9f : .2f;
    pairs.push_back(pair);
  }
  return pairs;
}

TEST(PairModelFitTest, TheFittedModelsPartThePairs) {
  std::vector<PairSet> sets;
  sets.push_back(MakeSet());
  const auto alone = MakeAlone();
  const FittedModels models = FitModels(sets, {}, alone);
  EXPECT_EQ(models.held_out[0].size(), 80u);
  for (const ScoredLabel& pair : models.held_out[0]) {
    EXPECT_EQ(pair.score >= models.event.trees.threshold, pair.positive);
  }
  for (const ScoredLabel& pair : ScoreSet(sets[0], models)) {
    EXPECT_EQ(pair.score >= models.event.trees.threshold, pair.positive);
  }
  for (const AlonePair& pair : alone) {
    EXPECT_EQ(ScoreAlone(pair, models) >= models.alone.threshold,
              pair.likeness > .5);
  }
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    const double weight = models.words.weights[f];
    if (f == kSameSpeaker || f == kOtherSpeaker) {
      EXPECT_EQ(weight, 0);
    } else if (SpeaksForPair(static_cast<PairFeature>(f))) {
      EXPECT_GE(weight, 0);
    } else {
      EXPECT_LE(weight, 0);
    }
  }
}

// What is merged is seen wherever one of its parts is: were it in another fold,
// the events would be scored by models that know them.
TEST(PairModelFitTest, MergedEventsAreHeldOutWithTheirParts) {
  std::vector<PairSet> sets;
  sets.push_back(MakeSet());
  std::vector<PairSet> merged;
  merged.push_back(MakeSet());
  for (EventPairs& event : merged[0].events) {
    event.of = {0, event.of.front()};
    event.positive.flip();
  }
  // All events are one affair, so all are held out at once: from nothing, no
  // model learns the wrong labels of the merged ones.
  const FittedModels models = FitModels(sets, merged, MakeAlone());
  for (const ScoredLabel& pair : models.held_out[0]) EXPECT_EQ(pair.score, 0);
}

}  // namespace
}  // namespace claimdiff
