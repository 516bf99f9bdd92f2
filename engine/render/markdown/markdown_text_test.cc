#include "engine/render/markdown/markdown_text.h"

#include "engine/render/model/styles.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(MarkdownTextTest, NothingBecomesMarkup) {
  const struct {
    const char* text;
    const char* markdown;
  } kCases[] = {
      {"plain, (words) - 1.5!", "plain, (words) - 1.5!"},
      {"*loud* _low_ `code` ~no~", "\\*loud\\* \\_low\\_ \\`code\\` \\~no\\~"},
      {"<b> & a|b", "\\<b\\> \\& a\\|b"},
      {"[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"},
      {"https://x.example", "https:\\//x.example"},
      {"WWW.x.example", "WWW\\.x.example"},
      {"back\\slash $x$", "back\\\\slash \\$x\\$"},
      // What GitHub finds in the text that Markdown leaves.
      {"@editor a@b.example", "@<!-- -->editor a@<!-- -->b.example"},
      {"#12 o/r#7 C#", "\\#<!-- -->12 o/r\\#<!-- -->7 C\\#"},
      {"GH-12 gh-x", "GH-<!-- -->12 gh-x"},
      // At the beginning of a list's entry.
      {"- x", "\\- x"},
      {"+ x", "\\+ x"},
      {"12. x", "12\\. x"},
      {"12) x", "12\\) x"},
      {"1.5 m", "1\\.5 m"},
      {"# x", "\\# x"},
      {"2024", "2024"},
      {"", ""},
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
