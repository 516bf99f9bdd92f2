#include "engine/render/terminal/layout.h"

#include <string>
#include <vector>

#include "engine/text/display.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

using ::testing::ElementsAre;

StyledText Plain(const std::string& text) {
  return StyledText().Add(Style::kPlain, text);
}

std::vector<std::string> Wrapped(const StyledText& text, int width,
                                 bool color = false) {
  std::vector<std::string> lines;
  for (const Line& line : Wrap(text, width, color)) lines.push_back(line.text);
  return lines;
}

TEST(WrapTest, BreaksAtSpaces) {
  struct Case {
    std::string text;
    int width;
    std::vector<std::string> lines;
  };
  for (const Case& c : {
           Case{"", 10, {}},
           Case{"   ", 10, {}},
           Case{"the bow doors", 13, {"the bow doors"}},
           Case{"the bow doors", 12, {"the bow", "doors"}},
           Case{"  the   bow ", 12, {"the bow"}},
           Case{"the bow doors",
                1,
                {"t", "h", "e", "b", "o", "w", "d", "o", "o", "r", "s"}},
           // A word wider than a line fills the rest of one, if it is worth it.
           Case{"see https://pier.example/a",
                12,
                {"see https://", "pier.example", "/a"}},
           Case{"harbour https://pier.example/a",
                12,
                {"harbour", "https://pier", ".example/a"}},
           // Two cells each; no half of one at the edge.
           Case{"港の船は遅れて", 7, {"港の船", "は遅れ", "て"}},
           // No cells: the mark stays with its letter.
           Case{"e\u0301te\u0301 ici", 3, {"e\u0301te\u0301", "ici"}},
           // Wider than the line altogether: it stands alone.
           Case{"港", 1, {"港"}},
       }) {
    EXPECT_EQ(Wrapped(Plain(c.text), c.width), c.lines) << c.text;
  }
}

TEST(WrapTest, KeepsPiecesOfAWordTogether) {
  StyledText text;
  text.Add(Style::kPlain, "of “")
      .Add(Style::kMark, "{iron}")
      .Add(Style::kPlain, "” doors");
  EXPECT_THAT(Wrapped(text, 9), ElementsAre("of", "“{iron}”", "doors"));
}

// Styles end with their line and do not reach over spaces into plain words.
TEST(WrapTest, ColorsWords) {
  StyledText text;
  text.Add(Style::kName, "Mira Holt").Add(Style::kPlain, " said");
  EXPECT_THAT(Wrapped(text, 14, /*color=*/true),
              ElementsAre("\033[1mMira Holt\033[0m said"));
  EXPECT_THAT(Wrapped(text, 6, /*color=*/true),
              ElementsAre("\033[1mMira\033[0m", "\033[1mHolt\033[0m", "said"));
  EXPECT_THAT(Wrapped(text, 14), ElementsAre("Mira Holt said"));
}

TEST(WrapTest, MeasuresWhatItWrites) {
  const StyledText text = Plain(
      "The 港 was e\u0301te\u0301 👩‍👩‍👧 "
      "https://x.example/1234567890 "
      "end");
  for (int width = 2; width < 50; ++width) {
    for (const Line& line : Wrap(text, width, false)) {
      EXPECT_EQ(line.width, DisplayWidth(line.text)) << line.text;
      EXPECT_LE(line.width, width) << line.text;
      EXPECT_GT(line.width, 0);
    }
  }
}

std::string Put(int width, int indent, const std::string& lead,
                const std::string& text) {
  Page page(width, false);
  page.Put(Plain(text), indent, lead);
  return std::move(page).Finish();
}

TEST(PageTest, PutsLeadsIntoTheIndent) {
  EXPECT_EQ(Put(24, 4, " 1", "Mira Holt — said — the bow doors were open"),
            " 1  Mira Holt — said —\n"
            "    the bow doors were\n"
            "    open\n");
  EXPECT_EQ(Put(24, 2, "", "short"), "  short\n");
  EXPECT_EQ(Put(24, 2, "wide:", "lead then text that wraps"),
            "wide:\n"
            "  lead then text that\n"
            "  wraps\n");
  EXPECT_EQ(Put(24, 2, "", ""), "");
}

TEST(PageTest, GivesWayWhereThereIsNoRoom) {
  EXPECT_EQ(Put(20, 30, "", "indented too far to the right"),
            "        indented too\n"
            "        far to the\n"
            "        right\n");
  EXPECT_EQ(Put(20, 16, "a lead of 20 cells..", "text"),
            "a lead of 20 cells..\n"
            "        text\n");
  EXPECT_EQ(Page(3, false).width(), 20);
}

TEST(PageTest, SetsColumnsSideBySide) {
  Page page(24, false);
  EXPECT_EQ(page.ColumnWidth(2, 3), 9);
  page.PutColumns({{Plain("Pier"), Plain("12 were hurt")},
                   {Plain("Gull"), Plain("at least 15 were hurt 港")}},
                  3);
  EXPECT_EQ(std::move(page).Finish(),
            "   Pier        Gull\n"
            "   12 were     at least\n"
            "   hurt        15 were\n"
            "               hurt 港\n");
}

TEST(PageTest, RulesToTheEdge) {
  struct Case {
    std::string heading, line;
  };
  for (const Case& c : {
           Case{"", "────────────────────\n"},
           Case{"Notes", "Notes ──────────────\n"},
           Case{"Only in The Uplan", "Only in The Uplan ──\n"},
           Case{"Only in The Upland", "Only in The Upland ─\n"},
           Case{"Only in The Uplands", "Only in The Uplands\n"},
           Case{"Only in The Upland Morning Post",
                "Only in The Upland\nMorning Post\n"},
       }) {
    Page page(20, false);
    page.PutRule("─", Plain(c.heading));
    EXPECT_EQ(std::move(page).Finish(), c.line);
  }
}

TEST(PageTest, KeepsLinesReadableOnAWidePage) {
  const std::string text(200, 'x');
  EXPECT_EQ(Put(500, 4, "", text), "    " + std::string(110, 'x') + "\n    " +
                                       std::string(90, 'x') + "\n");
}

TEST(PageTest, CutsToOneLine) {
  const struct {
    const char* text;
    const char* line;
  } kCases[] = {
      {"", ""},
      {"fits the line", "  fits the line\n"},
      {"just fits 18 cells", "  just fits 18 cells\n"},
      {"does not fit 18 cells", "  does not fit 18 c…\n"},
      {"no-space-anywhere-in-it", "  no-space-anywhere…\n"},
      {"市長は投票の結果を述べた", "  市長は投票の結果…\n"},
  };
  for (const auto& c : kCases) {
    Page page(20, false);
    page.PutCut(Plain(c.text), 2);
    EXPECT_EQ(std::move(page).Finish(), c.line);
  }
}

// Words that do not fit into the end of a line leave some of it empty.
TEST(PageTest, CutsToSomeLines) {
  const struct {
    const char* text;
    int lines;
    const char* page;
    int put;
  } kCases[] = {
      {"one two", 2, "  one two\n", 1},
      {"one two three four five", 2, "  one two three four\n  five\n", 2},
      {"one two three four five six seven eight nine", 2,
       "  one two three four\n  five six seven ei…\n", 2},
      {"one two three fourteen fifteen sixteen seventeen", 2,
       "  one two three\n  fourteen fifteen…\n", 2},
      {"one two three four five", 1, "  one two three fou…\n", 1},
      {"", 2, "", 0},
  };
  for (const auto& c : kCases) {
    Page page(20, false);
    EXPECT_EQ(page.PutCut(Plain(c.text), 2, "", c.lines), c.put) << c.text;
    EXPECT_EQ(std::move(page).Finish(), c.page);
  }
}

TEST(PageTest, NeverLeavesTwoEmptyLines) {
  Page page(20, false);
  page.Blank();
  page.Put(Plain("a"), 0);
  page.Blank();
  page.Blank();
  page.Put(Plain("b"), 0);
  EXPECT_EQ(std::move(page).Finish(), "a\n\nb\n");
}

}  // namespace
}  // namespace claimdiff::render
