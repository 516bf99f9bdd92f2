#include "engine/compare/quotations/quotations.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<QuotedWord> WordsOf(const std::string& line) {
  const v1::ComparisonReport report = testing::MakeReport({{"A", line}});
  const ReportView view(report);
  return QuotedWords(view.claims()[0]);
}

// Keys; "|" between runs, "[" and "..." before words so marked, "." after the
// last word of a sentence.
std::string Dump(const std::string& line) {
  std::string dump;
  uint32_t run = 0;
  for (const QuotedWord& word : WordsOf(line)) {
    if (!dump.empty()) dump += word.run == run ? " " : " | ";
    run = word.run;
    if (word.after_ellipsis) dump += "...";
    if (word.bracketed) dump += "[";
    dump += word.key;
    if (word.ends_sentence) dump += ".";
  }
  return dump;
}

TEST(QuotationsTest, FindsQuotedWords) {
  const struct {
    const char* line;
    const char* dump;
  } cases[] = {
      {"[\"We will stay. It's home,\"]", "we will stay. it is home"},
      {"[he called it \"a sad day\" for \"all of Ellan\"]",
       "a sad day | all of ellan"},
      {"[“We will stay,”] {said} <Okri>, [“whatever comes.”]",
       "we will stay | whatever comes."},
      {"[he said \"she told me 'go home' twice\" and left]",
       "she told me go home twice"},
      {"[\"[They] left ... for good\"]", "[they left ...for good"},
      {"[nothing is quoted here, it's plain]", ""},
      {"[we opened it before,” he said]", "we opened it before"},
      {"[he said “and never closed]", "and never closed"},
      {"[]", ""},
      {"[\"\"]", ""},
  };
  for (const auto& c : cases) EXPECT_EQ(Dump(c.line), c.dump) << c.line;
}

// "shared: left~right; ..." for the hunks.
std::string DumpAlignment(const std::string& a, const std::string& b) {
  const auto left = WordsOf("[\"" + a + "\"]");
  const auto right = WordsOf("[\"" + b + "\"]");
  const QuoteAlignment alignment = AlignQuotes(left, right);
  std::string dump = std::to_string(alignment.shared) + ":";
  for (const QuoteHunk& hunk : alignment.hunks) {
    dump += " ";
    for (uint32_t i = hunk.left_begin; i < hunk.left_end; ++i) {
      dump += left[i].key + ".";
    }
    dump += "~";
    for (uint32_t i = hunk.right_begin; i < hunk.right_end; ++i) {
      dump += right[i].key + ".";
    }
  }
  return dump;
}

TEST(QuotationsTest, AlignsWords) {
  EXPECT_EQ(DumpAlignment("a b c d", "a b c d"), "4:");
  EXPECT_EQ(DumpAlignment("a b c d", "a c d"), "3: b.~");
  EXPECT_EQ(DumpAlignment("a b c d", "a x c d y"), "3: b.~x. ~y.");
  EXPECT_EQ(DumpAlignment("the danger is", "the end of the danger is"),
            "3: ~the.end.of.");
  EXPECT_EQ(DumpAlignment("a b c", "x a y a b c"), "3: ~x.a.y.");
  EXPECT_EQ(DumpAlignment("a b c", "a b c d c"), "3: ~d.c.");
  EXPECT_EQ(DumpAlignment("a b", "x y"), "0: a.b.~x.y.");
  EXPECT_EQ(DumpAlignment("", "x"), "0: ~x.");
  // what the reporter puts in is no word of the speaker's
  EXPECT_EQ(DumpAlignment("a [b] c d", "a b c d"), "3: b.~b.");
  EXPECT_EQ(DumpAlignment("a (b) c d", "a [b] c d"), "4:");
}

// Beyond a longer hunk at either end.
TEST(QuotationsTest, WordsThatMeetByChanceAreNotMatched) {
  EXPECT_EQ(DumpAlignment("a b c d e f g h", "a b c d x y z h"),
            "4: e.f.g.h.~x.y.z.h.");
  EXPECT_EQ(DumpAlignment("h e f g a b c d", "h x y z a b c d"),
            "4: h.e.f.g.~h.x.y.z.");
  EXPECT_EQ(DumpAlignment("x y z", "z y x"), "0: x.y.z.~z.y.x.");
  // a word for another, and words that are cut out
  EXPECT_EQ(DumpAlignment("a b c d e f", "a b c d x f"), "5: e.~x.");
  EXPECT_EQ(DumpAlignment("a b c d e f g h", "a b c h"), "4: d.e.f.g.~");
  // one word and a sentence
  EXPECT_EQ(DumpAlignment("q 1 2 3 4 5 6 7 8 9 10 11 12 a b c d", "q a b c d"),
            "4: q.1.2.3.4.5.6.7.8.9.10.11.12.~q.");
}

TEST(QuotationsTest, TooLongQuotationsAreNotMatched) {
  std::string words;
  for (int i = 0; i < 2001; ++i) words += "w ";
  const auto quote = WordsOf("[\"" + words + "\"]");
  EXPECT_EQ(AlignQuotes(quote, quote).shared, 0u);
}

}  // namespace
}  // namespace claimdiff
