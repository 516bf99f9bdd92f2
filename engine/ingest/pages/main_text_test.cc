#include "engine/ingest/pages/main_text.h"

#include <string>
#include <string_view>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Prose with a letter in it to tell it by.
std::string Prose(const std::string& name) {
  return "Witness " + name +
         " said on Friday that the ferry had run aground off the island.";
}
std::string Paragraph(const std::string& name) {
  return "<p>" + Prose(name) + "</p>";
}

// The names of the paragraphs chosen; other blocks in brackets.
std::string Choose(const std::string& html, const std::string& stated = "") {
  const absl::StatusOr<Page> page = ReadPage(html);
  EXPECT_TRUE(page.ok());
  std::string names;
  for (const PageBlock& block : ChooseMainText(*page, stated)) {
    const bool is_prose = block.text.rfind("Witness ", 0) == 0;
    names += is_prose ? block.text.substr(8, 1) : "[" + block.text + "]";
  }
  return names;
}

TEST(MainTextTest, ChoosesTheReport) {
  const std::string a = Paragraph("A"), b = Paragraph("B"), c = Paragraph("C");
  // The article with the most prose, not a teaser.
  EXPECT_EQ(
      Choose("<article>" + a + b + "</article><article>" + c + "</article>"),
      "AB");
  // Posts of a live blog go by one class; teasers have another one.
  EXPECT_EQ(Choose("<main><article class='post p2'>" + a +
                   "</article><article class='post p1'>" + b +
                   "</article><article class=teaser>x</article></main>"),
            "AB");
  EXPECT_EQ(
      Choose("<main><article class=post>" + a + b +
             "</article><article class=teaser>" + c + "</article></main>"),
      "AB");
  // An article that is a small part of the page is none.
  EXPECT_EQ(Choose("<div>" + a + b + c + Paragraph("D") + "</div><article>" +
                   Paragraph("E") + "</article>"),
            "ABCDE");
  EXPECT_EQ(Choose("<div itemprop=articleBody>" + a + b + "</div>" + c), "AB");
  // The deepest element with nearly all of it.
  EXPECT_EQ(Choose("<div><p>Top line</p><div>" + a + b + c +
                   "</div><p>Bottom</p></div>"),
            "ABC");
  EXPECT_EQ(Choose(""), "");
}

TEST(MainTextTest, DropsHeadingsWithNothingBelow) {
  const std::string a = Paragraph("A"), b = Paragraph("B");
  EXPECT_EQ(Choose("<article><h1>Ferry</h1>" + a + "<h2>Hull</h2>" + b +
                   "<h2>More</h2></article>"),
            "A[Hull]B");
  EXPECT_EQ(Choose("<article>" + a + "<h3>Empty</h3><h2>Hull</h2>" + b +
                   "</article>"),
            "A[Hull]B");
}

TEST(MainTextTest, AStatedBodyDecides) {
  const std::string a = Paragraph("A"), b = Paragraph("B"), c = Paragraph("C");
  const std::string page = "<div>" + a + b + c + "</div>";
  // Found in the page: its paragraphs, as the page has them.
  EXPECT_EQ(Choose(page, Prose("A") + " " + Prose("C")), "AC");
  // Not in the page: the body itself.
  EXPECT_EQ(Choose(a, Prose("X") + "\n" + Prose("Y")), "XY");
  // Much less than the page shows: a teaser.
  EXPECT_EQ(Choose(page, Prose("A").substr(0, 40)), "ABC");
}

}  // namespace
}  // namespace claimdiff
