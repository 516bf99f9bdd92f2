#include "engine/compare/view/speaker_words.h"

#include <cstdint>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(SpeakerWordsTest, ListsTheWordsOfANamedSpeaker) {
  const Document doc = Document::Parse("Mr. Ben Okri-Lund of Gull Aid");
  v1::Source source;
  source.set_name("Mr. Ben Okri-Lund");
  const SpeakerWordLists speaker = MakeSpeakerWords(
      source, doc, 0, static_cast<uint32_t>(doc.tokens().size()));
  EXPECT_TRUE(speaker.named);
  EXPECT_THAT(speaker.all, ElementsAre("mr.", "ben", "okri-lund"));
  EXPECT_THAT(speaker.words, ElementsAre("ben", "okri-lund"));
  EXPECT_THAT(speaker.parts, ElementsAre("ben", "okri", "lund"));
  EXPECT_THAT(speaker.telling, ElementsAre("ben", "okri", "lund", "ben", "okri",
                                           "lund", "gull", "aid"));
  EXPECT_THAT(speaker.stems, ::testing::IsSupersetOf({"ben", "gull", "aid"}));
}

TEST(SpeakerWordsTest, APronounHasNoWords) {
  const Document doc = Document::Parse("she spoke");
  v1::Source source;
  source.set_name("she");
  const SpeakerWordLists speaker = MakeSpeakerWords(source, doc, 0, 1);
  EXPECT_FALSE(speaker.named);
  EXPECT_THAT(speaker.words, IsEmpty());
  EXPECT_THAT(speaker.parts, IsEmpty());
}

TEST(SpeakerWordsTest, ADescriptionIsNoName) {
  const Document doc = Document::Parse("two senior officials spoke");
  v1::Source source;
  source.set_name("two senior officials");
  source.set_resolution(v1::NAME_RESOLUTION_DESCRIPTION);
  const SpeakerWordLists speaker = MakeSpeakerWords(source, doc, 0, 3);
  EXPECT_FALSE(speaker.named);
  EXPECT_THAT(speaker.words, ::testing::Not(IsEmpty()));
}

}  // namespace
}  // namespace claimdiff
