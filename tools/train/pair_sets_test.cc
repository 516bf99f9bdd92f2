#include "tools/train/pair_sets.h"

#include <algorithm>
#include <string>
#include <vector>

#include "engine/align/event/claim_vectors.h"
#include "gtest/gtest.h"
#include "tools/gold/gold_file.h"

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

EventPairs Make(const GoldEvent& gold) {
  const auto background = BackgroundTables::Load();
  EXPECT_TRUE(background.ok()) << background.status();
  return MakeEventPairs(*background, gold);
}

TEST(PairSetsTest, PairsAreThoseOfDifferentTellings) {
  const EventPairs event = Make(MakeEvent("Port Ellan", "12"));
  EXPECT_EQ(event.pairs.size(), 4u);
  EXPECT_EQ(event.features.size(), 4u);
  EXPECT_EQ(std::count(event.judged.begin(), event.judged.end(), true), 4);
  EXPECT_EQ(std::count(event.positive.begin(), event.positive.end(), true), 2);
}

TEST(PairSetsTest, PairsOutsideOfTheJudgedDocumentAreNotJudged) {
  GoldEvent gold = MakeEvent("Port Ellan", "12");
  gold.documents.push_back(MakeDocument({"Nobody knows why it sank."}));
  gold.documents[2].outlet = "Courier";
  gold.judged = 2;
  const EventPairs event = Make(gold);
  EXPECT_EQ(event.pairs.size(), 8u) << "others are there as evidence";
  EXPECT_EQ(std::count(event.judged.begin(), event.judged.end(), true), 4)
      << "the third document's with the others";
}

TEST(PairSetsTest, FilesThatAreNotThere) {
  const auto background = BackgroundTables::Load();
  ASSERT_TRUE(background.ok()) << background.status();
  EXPECT_FALSE(ReadPairSet(*background, "/no/such/file").ok());
  EXPECT_FALSE(ReadAlonePairs(*background, "/no/such/file").ok());
}

}  // namespace
}  // namespace claimdiff
