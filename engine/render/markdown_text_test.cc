#include "engine/render/markdown_text.h"

#include "engine/render/styles.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(MarkdownTextTest, NothingBecomesMarkup) {
  const struct {
    const char* text;
    const char* markdown;
  } kCases[] = {
      {"plain, (words) - 1.5 #3!", "plain, (words) - 1.5 #3!"},
      {"*loud* _low_ `code` ~no~", "\\*loud\\* \\_low\\_ \\`code\\` \\~no\\~"},
      {"<b> & a|b", "\\<b\\> \\& a\\|b"},
      {"[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"},
      {"https://x.example", "https:\\//x.example"},
      {"WWW.x.example", "WWW\\.x.example"},
      {"back\\slash a@b $x$", "back\\\\slash a\\@b \\$x\\$"},
      {"line\nbreak", "line break"},
      {"\u202Eback", "\\<U+202E\\>back"},
  };
  for (const auto& c : kCases) EXPECT_EQ(InertMarkdown(c.text), c.markdown);
}

TEST(MarkdownTextTest, DifferingRunsAreBold) {
  EXPECT_EQ(RunsMarkdown(StyledText()
                             .Add(Style::kPlain, "at ")
                             .Add(Style::kMark, " least* ")
                             .Add(Style::kPlain, "15")),
            "at  **least\\*** 15");
  EXPECT_EQ(RunsMarkdown(StyledText().Add(Style::kMark, " ")), " ");
}

}  // namespace
}  // namespace claimdiff::render
