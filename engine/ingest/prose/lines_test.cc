#include "engine/ingest/prose/lines.h"

#include <string>
#include <string_view>
#include <vector>

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;

// "begin-end words end [flags]" for each line.
std::vector<std::string> Dump(std::string_view text) {
  std::vector<std::string> dump;
  for (const Line& line : SplitLines(text)) {
    const std::string ends = ".?!:,";
    const auto end = static_cast<size_t>(line.end);
    std::string row = std::to_string(line.span.begin) + "-" +
                      std::to_string(line.span.end) + " " +
                      std::to_string(line.words) + " " +
                      (line.end == LineEnd::kNone ? '_' : ends[end - 1]);
    if (line.starts_with_quote) row += " opens";
    if (line.ends_with_quote) row += " closes";
    if (line.starts_lower) row += " lower";
    if (line.is_list_item) row += " item";
    dump.push_back(row);
  }
  return dump;
}

struct Case {
  std::string_view line;
  std::string_view dump;
};

TEST(LinesTest, DescribesALine) {
  const Case cases[] = {
      {"Ferry runs aground", "0-18 3 _"},
      {"The ferry ran aground.", "0-22 4 ."},
      {"Is it afloat?”", "0-16 3 ? closes"},
      {"“No comment.”", "0-17 2 . opens closes"},
      {"''No,'' he said…", "0-18 3 . opens"},
      {"He said (on Friday.)", "0-20 4 ."},
      {"She added:", "0-10 2 :"},
      {"QUIST ISLAND —", "0-16 3 ,"},
      {"to be continued", "0-15 3 _ lower"},
      {"• Ferry afloat", "0-16 3 _ item"},
      {"- Ferry afloat", "0-14 3 _ item"},
      {"12. Ferry afloat", "0-16 3 _ item"},
      {"a) Ferry afloat", "0-15 3 _ lower item"},
      {"1.5 million left", "0-16 3 _"},
      {"U.S. ferry afloat", "0-17 3 _"},
      {"\t Ferry\u00a0afloat!  ", "2-16 2 !"},
  };
  for (const Case& c : cases) {
    EXPECT_THAT(Dump(c.line), ElementsAre(c.dump)) << c.line;
  }
}

TEST(LinesTest, CutsAtEveryLineBreak) {
  EXPECT_THAT(
      Dump("a.\nb.\r\nc.\rd.\u2028e.\u2029f."),
      ElementsAre("0-2 1 . lower", "3-5 1 . lower", "7-9 1 . lower",
                  "10-12 1 . lower", "15-17 1 . lower", "20-22 1 . lower"));
}

TEST(LinesTest, LeavesBlankLinesOut) {
  EXPECT_THAT(Dump(""), ElementsAre());
  EXPECT_THAT(Dump("\n \r\n\u00a0\n\u200b\n"), ElementsAre());
}

TEST(LinesTest, Folds) {
  EXPECT_EQ(SplitLines("  The  “Son\u2011hui”\u00a0REPORT ")[0].folded,
            "the \"son-hui\" report");
}

}  // namespace
}  // namespace claimdiff
