#include "engine/render/markdown/markdown_parts.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "engine/render/testing/test_report.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(MarkdownPartsTest, ClaimsSayWhoSaysWhat) {
  v1::ComparisonReport report = testing::TestReport({
      {"Pier", "Holt", "said", "*12* were hurt", 0},
      {"Gull", "Holt", "said", "so", 1},
  });
  report.mutable_claims(0)->mutable_attribution()->add_relays()->set_outlet(
      "Marn_Post");
  report.mutable_claims(1)->clear_attribution();
  report.mutable_claims(1)->clear_content();
  const ReportIndex index(report);
  EXPECT_EQ(ClaimMarkdown(PartsOf(index, 0, {{{10, 14}}})),
            "**Holt** said: **\\*12\\*** were hurt (via Marn\\_Post)");
  EXPECT_EQ(ClaimMarkdown(PartsOf(index, 1)), "(no text)");
  const Outline outline = MakeOutline(index);
  EXPECT_EQ(PlacesMarkdown({index, outline}, {0, 1}), "Pier:1, Gull:1");
}

TEST(MarkdownPartsTest, LongListsFold) {
  const struct {
    size_t count;
    const char* text;
  } kCases[] = {
      {5, "01234"},  // one more is not worth a click
      {6, "0123\n<details><summary>2 more rows</summary>\n\n45\n</details>\n"},
  };
  for (const auto& c : kCases) {
    std::string text;
    PutFolded(
        c.count, 4, "row", [&](size_t i) { absl::StrAppend(&text, i); }, &text);
    EXPECT_EQ(text, c.text);
  }
}

}  // namespace
}  // namespace claimdiff::render
