#include "engine/text/sentence_words.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(FindSentenceWordTest, KnowsUses) {
  EXPECT_EQ(FindSentenceWord("Gov."), SentenceWord::kTitle);
  EXPECT_EQ(FindSentenceWord("Inc."), SentenceWord::kAbbreviation);
  EXPECT_EQ(FindSentenceWord("Sept."), SentenceWord::kAbbreviation);
  EXPECT_EQ(FindSentenceWord("No."), SentenceWord::kNumbered);
  EXPECT_EQ(FindSentenceWord("he"), SentenceWord::kStarter);
  EXPECT_EQ(FindSentenceWord("said"), SentenceWord::kReporting);
}

TEST(FindSentenceWordTest, KnowsNothingElse) {
  for (const char* word : {"", "gov.", "Gov", "He", "ferry", "title", "Mass"}) {
    EXPECT_EQ(FindSentenceWord(word), SentenceWord::kNone) << word;
  }
}

}  // namespace
}  // namespace claimdiff
