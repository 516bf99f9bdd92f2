#include "tools/train/background_counts.h"

#include <string>

#include "absl/status/status.h"
#include "engine/base/fingerprint.h"
#include "engine/similarity/background_frequencies.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

BackgroundFrequencies Parsed(const std::string& bytes) {
  auto table = BackgroundFrequencies::Parse(bytes);
  EXPECT_TRUE(table.ok()) << table.status();
  return *table;
}

TEST(BackgroundCountsTest, CountsSentencesNotWords) {
  BackgroundCounts counts;
  counts.AddText("The ferry sank. Ferry after ferry left the harbour.");
  const std::string bytes = counts.StemTable(1);
  const BackgroundFrequencies table = Parsed(bytes);
  EXPECT_EQ(table.units(), 2u);
  EXPECT_NEAR(table.Of(Fingerprint("ferri")), 2, 0.1);
  EXPECT_NEAR(table.Of(Fingerprint("harbour")), 1, 0.1);
  EXPECT_EQ(table.Of(Fingerprint("bridg")), 0);
}

TEST(BackgroundCountsTest, TextsAndTitlesAreReadAtAnyDepth) {
  BackgroundCounts counts;
  ASSERT_EQ(counts.AddJsonLine(R"({
      "title": "Dam holds",
      "id": "Never read",
      "docs": [{"text": "The dam held. It rained.", "units": [[0, 13]]},
               {"more": {"text": "Nobody was hurt."}}]})"),
            absl::OkStatus());
  EXPECT_EQ(counts.sentences(), 4u);
}

TEST(BackgroundCountsTest, ASentenceThatComesTwiceCountsOnce) {
  BackgroundCounts counts;
  for (int i = 0; i < 3; ++i) {
    ASSERT_EQ(counts.AddJsonLine(R"({"text": "The dam held."})"),
              absl::OkStatus());
  }
  EXPECT_EQ(counts.sentences(), 1u);
}

TEST(BackgroundCountsTest, WhatIsRareIsLeftOut) {
  BackgroundCounts counts;
  counts.AddText("The dam held. The dam broke.");
  const std::string all = counts.StemTable(1);
  const std::string common = counts.StemTable(2);
  EXPECT_EQ(Parsed(all).entries(), 3u);
  EXPECT_EQ(Parsed(common).entries(), 1u);
  EXPECT_GT(Parsed(counts.CharacterTable(1)).entries(),
            Parsed(counts.CharacterTable(2)).entries());
}

TEST(BackgroundCountsTest, OrderDoesNotMatter) {
  BackgroundCounts forth, back;
  forth.AddText("The dam held.");
  forth.AddText("It rained for days.");
  back.AddText("It rained for days.");
  back.AddText("The dam held.");
  EXPECT_EQ(forth.StemTable(1), back.StemTable(1));
  EXPECT_EQ(forth.CharacterTable(1), back.CharacterTable(1));
}

TEST(BackgroundCountsTest, RefusesWhatIsNoObject) {
  BackgroundCounts counts;
  for (const char* line : {"", "[1]", "{\"text\": ", "plain words"}) {
    EXPECT_EQ(counts.AddJsonLine(line).code(),
              absl::StatusCode::kInvalidArgument)
        << line;
  }
  EXPECT_EQ(counts.sentences(), 0u);
}

}  // namespace
}  // namespace claimdiff
