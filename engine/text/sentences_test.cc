#include "engine/text/sentences.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The sentences as written, set apart by " ¦ ".
std::string Split(std::string_view line) {
  const Document doc = Document::Parse(line);
  std::string dump;
  for (const Sentence& sentence : doc.sentences()) {
    if (!dump.empty()) dump += " ¦ ";
    dump += doc.SpanOf(sentence.first_token, sentence.end_token).In(line);
  }
  return dump;
}

// Lines that are to be cut at each " ¦ ".
void ExpectCut(const std::vector<const char*>& lines) {
  for (const std::string expected : lines) {
    std::string line = expected;
    for (size_t at; (at = line.find(" ¦")) != std::string::npos;) {
      line.erase(at, std::string(" ¦").size());
    }
    EXPECT_EQ(Split(line), expected);
  }
}

TEST(AppendSentencesTest, CutsAtFullStops) {
  ExpectCut({
      "The ferry sank. ¦ Nobody was hurt.",
      "Did it sink? ¦ Yes! ¦ Nobody knew.",
      "A heading without a full stop",
      "It sank in 1987. ¦ 12 people swam ashore.",
      "It cost $3.5 million. ¦ The port paid 1.2 million of it.",
      "The plan failed... ¦ Nobody cared. ¦ Well ... I did.",
      "“It sank. ... ¦ I saw it.”",
      "He owns an iPad. ¦ iPhones bore him.",
      "1. Call the mayor. ¦ 2. Wait.",
  });
}

TEST(AppendSentencesTest, CutsAfterAStopWithoutASpace) {
  EXPECT_EQ(Split("The ferry sank.Nobody was hurt."),
            "The ferry sank. ¦ Nobody was hurt.");
}

TEST(AppendSentencesTest, KnowsAbbreviations) {
  ExpectCut({
      "Mr. Vane met Gov. Lund, Sen. Ito and Dr. Abara.",
      "J. K. Lund and Dana B. Vane agreed.",
      "They met in the U.S. Senate at 5 a.m. Monday.",
      "They met in the U.S. ¦ He left at 5 p.m. ¦ The rest stayed.",
      "Acme Inc. Chairman Dana Vane Jr. resigned on Sept. 4.",
      "She works for Acme Inc. ¦ It makes ferries.",
      "Ferry No. 5 and para. 3 of the report.",
      "Will she go? ¦ No. ¦ She will stay.",
      "They sailed to St. Orla, Calif., last week.",
      "See https://example.org/a.html. ¦ It has more.",
  });
}

TEST(AppendSentencesTest, KeepsWhatClosesWithTheSentence) {
  ExpectCut({
      "\"I know.\" ¦ He left.",
      "“I know.” ¦ He left.",
      "''I know.'' ¦ He left.",
      "(It sank.) ¦ He left.",
      "He said: \"It sank.\" ¦ \"We know.\"",
      "‘It sank.’ ¦ “So?”",
      "She said it sank (in May). ¦ He left.",
      "\"He said 'no.'\" ¦ They left.",
      "“It sank.” ¦ ''Did it?'' ¦ Yes.",
  });
}

TEST(AppendSentencesTest, KeepsTheSpeakerWithTheQuotation) {
  ExpectCut({
      "\"Really?\" she asked. ¦ “No!” the mayor said.",
      "“Really?” Dana Vane said on Monday.",
      "“Really?” Gov. Dana Vane asked.",
      "“Really?” ¦ The mayor said so.",
      "“Really?” ¦ Dana Vane left the room.",
  });
}

TEST(AppendSentencesTest, AlwaysCoversTheLine) {
  for (const char* line : {".", "...", "\"", ". . .", "?!?! A", "A. B. C.",
                           ".) .) \"", "'. '. '."}) {
    const Document doc = Document::Parse(line);
    uint32_t end = 0;
    for (const Sentence& sentence : doc.sentences()) {
      EXPECT_EQ(sentence.first_token, end) << line;
      EXPECT_LT(sentence.first_token, sentence.end_token) << line;
      end = sentence.end_token;
    }
    EXPECT_EQ(end, doc.tokens().size()) << line;
  }
}

}  // namespace
}  // namespace claimdiff
