#include "engine/extract/paragraphs/quotes.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

#include "engine/text/document.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The runs of every paragraph, one line a run: depth, flags, text. Flags: o not
// closed, c continues. Marks without a partner as "unpaired <offset>".
std::string Dump(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::string dump;
  for (uint32_t p = 0; p < doc.paragraphs().size(); ++p) {
    const Quotes quotes = PairQuotes(doc, p);
    for (const QuoteRun& run : quotes.runs) {
      dump += std::to_string(run.depth);
      if (!run.closed) dump += 'o';
      if (run.continues) dump += 'c';
      dump += ' ';
      dump += doc.SpanOf(run.range.begin, run.range.end).In(text);
      dump += '\n';
    }
    for (const uint32_t mark : quotes.unpaired) {
      dump +=
          "unpaired " + std::to_string(doc.tokens()[mark].span.begin) + '\n';
    }
  }
  return dump;
}

TEST(PairQuotesTest, PairsMarksOfEveryStyle) {
  const struct {
    const char* text;
    const char* dump;
  } kCases[] = {
      {"No marks at all.", ""},
      {"", ""},
      // Styles.
      {R"(She said "go home" twice.)", "0 \"go home\"\n"},
      {"She said “go home” twice.", "0 “go home”\n"},
      {"She said ``go home'' twice.", "0 ``go home''\n"},
      {"She said ''go home'' twice.", "0 ''go home''\n"},
      {"Sie sagte: „Geht heim“, dann ging sie.", "0 „Geht heim“\n"},
      {"Elle dit «rentrez» encore.", "0 «rentrez»\n"},
      {"Hun sagde »gå hjem« igen.", "0 »gå hjem«\n"},
      {"Hon sade ”gå hem” igen.", "0 ”gå hem”\n"},
      {"He called it 'an odd day' at sea.", "0 'an odd day'\n"},
      {"He called it ‘an odd day’ at sea.", "0 ‘an odd day’\n"},
      // Two in a row, and at both ends of the paragraph.
      {R"("Go," she said. "Now.")", "0 \"Go,\"\n0 \"Now.\"\n"},
      {R"(("Go") and -"stay"- here)", "0 \"Go\"\n0 \"stay\"\n"},
      // Nested.
      {R"("He said 'never' and left," she said.)",
       "0 \"He said 'never' and left,\"\n1 'never'\n"},
      {"“The ‘quiet’ town,” he wrote.", "0 “The ‘quiet’ town,”\n1 ‘quiet’\n"},
      {"“A “twice” told tale.”", "0 “twice”\nunpaired 0\nunpaired 27\n"},
      // Apostrophes are no marks.
      {"The workers' boats weren't ready in the '90s.", ""},
      {"The workers’ boats weren’t ready in the ’90s.", ""},
      {"Rock 'n' roll and fish 'n' chips", ""},
      // Feet and inches are none.
      {"The man, 6'2\" tall, left.", ""},
  };
  for (const auto& c : kCases) EXPECT_EQ(Dump(c.text), c.dump) << c.text;
}

TEST(PairQuotesTest, FollowsAQuotationOverParagraphs) {
  // Opened again in each paragraph, closed in the last one.
  EXPECT_EQ(
      Dump("\"We began at dawn.\n\"We ended at noon.\n\"Then we slept.\""),
      "0o \"We began at dawn.\n"
      "0oc \"We ended at noon.\n"
      "0c \"Then we slept.\"\n");
  // Only closed in the next one.
  EXPECT_EQ(Dump("He said: “We began.\nWe ended” and left."),
            "0o “We began.\n"
            "unpaired 9\n"
            "0c We ended”\n");
  // Nothing takes it up: to the end of the paragraph, and said so.
  EXPECT_EQ(Dump("He said: \"We began.\nThe sea was calm."),
            "0o \"We began.\nunpaired 9\n");
  // Single marks, where speech begins and nothing looks like an apostrophe.
  EXPECT_EQ(Dump("He said: ‘We began.\nWe ended.’"),
            "0o ‘We began.\nunpaired 9\n0c We ended.’\n");
  EXPECT_EQ(Dump("‘We began at dawn.\n‘We ended at noon.’"),
            "0o ‘We began at dawn.\n0c ‘We ended at noon.’\n");
  EXPECT_EQ(Dump("He said: ‘We began.\nThe workers’ boats left."),
            "0o ‘We began.\nunpaired 9\n");
  EXPECT_EQ(Dump("He liked ‘old boats.\nThe workers’ boats left."), "");
  EXPECT_EQ(Dump("He left in ‘March, in the ‘90s."), "");
  // A closing mark that nothing opened.
  EXPECT_EQ(Dump("We began\" he said."), "unpaired 8\n");
}

TEST(PairQuotesTest, CountsWords) {
  const Document doc =
      Document::Parse("The \"so-called\" plan: \"It cost 12 crowns, 'net'.\"");
  const Quotes quotes = PairQuotes(doc, 0);
  ASSERT_EQ(quotes.runs.size(), 3u);
  EXPECT_EQ(quotes.runs[0].words, 2u);
  EXPECT_FALSE(IsQuotation(quotes.runs[0]));
  EXPECT_EQ(quotes.runs[1].words, 5u);
  EXPECT_TRUE(IsQuotation(quotes.runs[1]));
  EXPECT_EQ(quotes.runs[2].words, 1u);
  EXPECT_EQ(quotes.runs[2].depth, 1u);
}

// Marks at random: runs nest or are disjoint, lie in the paragraph, and no
// token is both in a pair and without a partner.
TEST(PairQuotesTest, RunsNestForAnyInput) {
  const char* kPieces[] = {"\"", "“",  "”",  "'",  "‘", "’", "«",
                           "»",  "„",  "``", "''", " ", "a", "b.",
                           " c", "\n", "5",  "(",  ")"};
  uint32_t seed = 1;
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    for (int i = 0; i < 24; ++i) {
      seed = seed * 1664525 + 1013904223;
      text += kPieces[(seed >> 16) % std::size(kPieces)];
    }
    const Document doc = Document::Parse(text);
    for (uint32_t p = 0; p < doc.paragraphs().size(); ++p) {
      const Quotes quotes = PairQuotes(doc, p);
      std::vector<TokenRange> open;
      uint32_t last_begin = 0;
      for (const QuoteRun& run : quotes.runs) {
        ASSERT_LT(run.range.begin, run.range.end) << text;
        ASSERT_LE(doc.paragraphs()[p].first_token, run.range.begin) << text;
        ASSERT_LE(run.range.end, doc.paragraphs()[p].end_token) << text;
        ASSERT_LE(last_begin, run.range.begin) << text;
        last_begin = run.range.begin;
        while (!open.empty() && open.back().end <= run.range.begin) {
          open.pop_back();
        }
        ASSERT_EQ(run.depth, open.size()) << text;
        if (!open.empty()) {
          ASSERT_LE(run.range.end, open.back().end) << text;
        }
        open.push_back(run.range);
      }
      ASSERT_TRUE(
          std::is_sorted(quotes.unpaired.begin(), quotes.unpaired.end()));
    }
  }
}

}  // namespace
}  // namespace claimdiff
