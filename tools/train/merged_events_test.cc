#include "tools/train/merged_events.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "engine/align/event/claim_vectors.h"
#include "gtest/gtest.h"
#include "tools/gold/gold_file.h"
#include "tools/train/pair_sets.h"

namespace claimdiff {
namespace {

// One sentence a document; the first two say the same.
GoldEvent MakeEvent(const std::vector<std::string>& sentences) {
  GoldEvent event;
  event.id = sentences[0];
  for (const std::string& sentence : sentences) {
    GoldDocument document;
    document.outlet = std::string(1, 'a' + event.documents.size());
    document.text = sentence;
    document.units = {{0, static_cast<uint32_t>(sentence.size())}};
    event.documents.push_back(document);
  }
  event.gold = {{{0, 0}, {1, 0}}};
  return event;
}

GoldEvent Sinking() {
  return MakeEvent({"The ferry sank off Port Ellan.",
                    "A ferry went down near Port Ellan.",
                    "Divers found 12 bodies."});
}
GoldEvent Trial() {
  return MakeEvent({"The ferry's owner is tried in Port Ellan.",
                    "Port Ellan tries the ferry's owner."});
}
GoldEvent Harvest() {
  return MakeEvent({"Olives are cheap.", "The price of olives fell."});
}

class MergedEventsTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto background = BackgroundTables::Load();
    ASSERT_TRUE(background.ok()) << background.status();
    background_ = *background;
  }

  BackgroundTables background_;
};

TEST_F(MergedEventsTest, TheMostAlikeArePaired) {
  std::vector<EventPairs> events;
  for (const GoldEvent& gold : {Sinking(), Harvest(), Trial()}) {
    events.push_back(MakeEventPairs(background_, gold));
  }
  const std::vector<std::pair<size_t, size_t>> expected = {{0, 2}};
  EXPECT_EQ(MutuallyMostAlike(background_, events), expected);
}

TEST_F(MergedEventsTest, BothStandInOneEvent) {
  const GoldEvent merged = MergeEvents(Sinking(), Trial());
  ASSERT_EQ(merged.documents.size(), 5u);
  EXPECT_NE(merged.documents[0].outlet, merged.documents[3].outlet)
      << "outlet a of either is another";
  const EventPairs event = MakeEventPairs(background_, merged);
  EXPECT_EQ(event.pairs.size(), 10u);
  EXPECT_EQ(std::count(event.judged.begin(), event.judged.end(), true), 10);
  EXPECT_EQ(std::count(event.positive.begin(), event.positive.end(), true), 2);
  EXPECT_TRUE(merged.IsGold({{3, 0}, {4, 0}}));
  EXPECT_FALSE(merged.IsGold({{0, 0}, {3, 0}}));
}

std::string WriteGold(const std::string& name, const std::string& lines) {
  const std::string path = ::testing::TempDir() + "/" + name;
  std::ofstream(path) << lines;
  return path;
}

TEST_F(MergedEventsTest, AFileIsReadAndItsEventsAreNamed) {
  const std::string path = WriteGold(
      "ferries.jsonl",
      R"({"id":"e1","docs":[{"text":"Olives fell.","units":[[0,12]]}],"gold":[]}
{"id":"e2","docs":[{"text":"The ferry sank.","units":[[0,15]]}],"gold":[]}
{"id":"e3","docs":[{"text":"A ferry sank.","units":[[0,13]]}],"gold":[]}
)");
  const auto set = ReadMergedSet(background_, path);
  ASSERT_TRUE(set.ok()) << set.status();
  EXPECT_EQ(set->name, "ferries.jsonl merged");
  ASSERT_EQ(set->events.size(), 1u);
  EXPECT_EQ(set->events[0].of, (std::vector<size_t>{1, 2}));
  EXPECT_EQ(set->events[0].pairs.size(), 1u);
}

TEST_F(MergedEventsTest, WhatCannotBeMerged) {
  EXPECT_FALSE(ReadMergedSet(background_, "/no/such/file").ok());
  const std::string path = WriteGold(
      "judged.jsonl",
      R"({"id":"e1","docs":[{"text":"It sank.","units":[[0,8]]}],"gold":[],"judged":0}
)");
  EXPECT_FALSE(ReadMergedSet(background_, path).ok());
}

}  // namespace
}  // namespace claimdiff
