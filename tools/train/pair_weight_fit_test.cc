#include "tools/train/pair_weight_fit.h"

#include <string>
#include <string_view>
#include <vector>

#include "gtest/gtest.h"

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
  AddPairs(*background, MakeEvent("Port Ellan", "12"), &set);
  AddPairs(*background, MakeEvent("Lindsund", "30"), &set);
  return set;
}

TEST(PairWeightFitTest, PairsAreThoseOfDifferentTellings) {
  const PairSet set = MakeSet();
  ASSERT_EQ(set.positive.size(), 8u);
  ASSERT_EQ(set.features.size(), 8u);
  int positive = 0;
  for (const bool gold : set.positive) positive += gold;
  EXPECT_EQ(positive, 4);
}

TEST(PairWeightFitTest, PairsOutsideOfTheJudgedDocumentAreLeftOut) {
  GoldEvent event = MakeEvent("Port Ellan", "12");
  event.documents.push_back(MakeDocument({"Nobody knows why it sank."}));
  event.documents[2].outlet = "Courier";
  event.judged = 2;
  const auto background = BackgroundTables::Load();
  ASSERT_TRUE(background.ok());
  PairSet set;
  AddPairs(*background, event, &set);
  EXPECT_EQ(set.positive.size(), 4u) << "the third document's with the others";
}

TEST(PairWeightFitTest, TheFittedModelPartsThePairs) {
  const PairSet set = MakeSet();
  const FittedPairs fitted = FitPairs({set});
  for (const ScoredLabel& pair : ScorePairs(set, fitted.model)) {
    EXPECT_EQ(pair.score >= fitted.threshold, pair.positive);
  }
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    const double weight = fitted.model.weights[f];
    if (f == kSameSpeaker || f == kOtherSpeaker) {
      EXPECT_EQ(weight, 0);
    } else if (SpeaksForPair(static_cast<PairFeature>(f))) {
      EXPECT_GE(weight, 0);
    } else {
      EXPECT_LE(weight, 0);
    }
  }
}

TEST(PairWeightFitTest, TheTableNamesSetsAndEveryFeature) {
  FittedPairs fitted;
  fitted.model.weights.assign(kPairFeatureCount, 0.0);
  fitted.model.weights[kCover] = 1.25;
  fitted.model.bias = -2;
  fitted.threshold = 0.5;
  PairSet set;
  set.name = "ferries.jsonl";
  const std::string table = PairWeightTable(fitted, {set});
  for (const std::string_view line :
       {"# tools/train/pair_weights on ferries.jsonl.\n", "bias\t-2.0000\n",
        "threshold\t0.5000\n", "steepness\t0.6000\n", "cover\t1.2500\n",
        "same-speaker\t0.3000\n", "other-speaker\t-0.5000\n"}) {
    EXPECT_NE(table.find(line), std::string::npos) << line << "\n" << table;
  }
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    const std::string name(PairFeatureName(static_cast<PairFeature>(f)));
    EXPECT_NE(table.find("\n" + name + "\t"), std::string::npos) << name;
  }
}

}  // namespace
}  // namespace claimdiff
