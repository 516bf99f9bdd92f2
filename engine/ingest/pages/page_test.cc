#include "engine/ingest/pages/page.h"

#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// One line a block: kind, "out" where it is left out, text, bytes in links.
std::string Blocks(std::string_view html) {
  const absl::StatusOr<Page> page = ReadPage(html);
  if (!page.ok()) return std::string(page.status().message());
  constexpr const char* kKinds[] = {"p", "h", "li", "quote", "cell", "caption"};
  std::string lines;
  for (const PageBlock& block : page->blocks) {
    absl::StrAppend(&lines, kKinds[static_cast<int>(block.kind)],
                    page->elements[block.element].left_out ? " out" : "", " [",
                    block.text, "]");
    if (block.link_bytes > 0) absl::StrAppend(&lines, " ", block.link_bytes);
    lines += "\n";
  }
  return lines;
}

struct Case {
  std::string_view html;
  std::string_view blocks;
};

TEST(PageTest, TakesTextApart) {
  const Case cases[] = {
      {"<p>The <b>ferry</b>\n sank.</p>After",
       "p [The ferry sank.]\np [After]\n"},
      {"<div>One<br>two<p>three</div>", "p [One]\np [two]\np [three]\n"},
      {"<h2>Hull</h2><ul><li>12 were <a href=x>hurt</a></ul>",
       "h [Hull]\nli [12 were hurt] 4\n"},
      {"<blockquote><p>Dark.</p></blockquote>", "quote [Dark.]\n"},
      {"<blockquote><p>Dark.</p><cite>Mira <a href=x>Holt</a></cite>"
       "</blockquote>",
       "quote [Dark.]\nquote [\u2014 Mira Holt] 4\n"},
      {"<blockquote><p>Dark.</p><footer>\u2014 <cite>Holt</cite></footer>"
       "</blockquote><p>The <cite>Gull</cite></p>",
       "quote [Dark.]\nquote [\u2014 Holt]\np [The Gull]\n"},
      {"<blockquote><p>Dark.</p><cite></cite></blockquote>", "quote [Dark.]\n"},
      {"<p>Ten days.<sup><a href='#n1'>1</a></sup> All <a "
       "href=p#c>said</a></p>",
       "p [Ten days. All said] 4\n"},
      {"<p>a</p><amp-ad><div fallback>No ad</div></amp-ad>",
       "p [a]\np out [No ad]\n"},
      {"<figure><img><figcaption>Pier</figcaption></figure>",
       "caption [Pier]\n"},
      {"<figure><blockquote>Dark.</blockquote></figure>", "quote [Dark.]\n"},
      {"<table><tr><td>May<td>4</table>", "cell [May]\ncell [4]\n"},
      {"<table><tr><td><p>Laid out</p></table>", "p [Laid out]\n"},
      {"<p class=wp-caption-text>Pier</p>", "caption [Pier]\n"},
      {"<nav><p>Home</p></nav><p>a</p>", "p out [Home]\np [a]\n"},
      {"<div class=cookie-bar><p>We</p></div><p>a</p>", "p out [We]\np [a]\n"},
      {"<div style='display:none'><p>b</p></div><p>a</p>",
       "p out [b]\np [a]\n"},
      {"<div role=navigation>x</div><p>a</p>", "p out [x]\np [a]\n"},
      {"<style>p{}</style><script>x</script><p>a</p>", "p [a]\n"},
      {"<p>a</p><p>* * *</p><p>b</p>", "p [a]\np [b]\n"},
      {"<ul><li><a href=x>One link</a><li><a href=y>Two</a></ul><p>a</p>",
       "li out [One link] 7\nli out [Two] 3\np [a]\n"},
  };
  for (const Case& c : cases) EXPECT_EQ(Blocks(c.html), c.blocks) << c.html;
}

// A wrapper whose name says "sidebar" is left out only where the report is
// elsewhere.
TEST(PageTest, AWrapperWithMostOfTheProseStays) {
  const std::string prose =
      "<p>The ferry ran aground off the island on Friday, the coast guard "
      "said.</p>";
  const std::string text =
      "[The ferry ran aground off the island on Friday, the coast guard "
      "said.]\n";
  EXPECT_EQ(Blocks("<div class=has-sidebar>" + prose + "</div>"), "p " + text);
  EXPECT_EQ(Blocks("<div class=sidebar>" + prose + "</div>" + prose + prose),
            "p out " + text + "p " + text + "p " + text);
}

TEST(PageTest, GathersFacts) {
  const auto page = ReadPage(
      "<html lang=en-GB><head><title>Ferry | Gull</title>"
      "<meta property=og:site_name content=Gull><meta name=Author content=Ada>"
      "<link rel=canonical href=https://gull.example/1>"
      "<script type='application/ld+json'>{\"a\": \"</p>\"}</script></head>"
      "<h1>Ferry</h1><svg><title>icon</title></svg>"
      "<time datetime=2031-05-03></time><a rel=author>By Ada Quist</a>");
  ASSERT_TRUE(page.ok());
  EXPECT_EQ(page->language, "en-GB");
  EXPECT_EQ(page->title, "Ferry | Gull");
  EXPECT_EQ(page->first_heading, "Ferry");
  EXPECT_EQ(page->canonical, "https://gull.example/1");
  EXPECT_EQ(page->time, "2031-05-03");
  EXPECT_EQ(page->Fact("og:site_name"), "Gull");
  EXPECT_EQ(page->Fact("author"), "Ada");
  EXPECT_EQ(page->Fact("none"), "");
  ASSERT_EQ(page->linked_data.size(), 1u);
  EXPECT_EQ(page->linked_data[0], "{\"a\": \"</p>\"}");
  ASSERT_EQ(page->bylines.size(), 1u);
  EXPECT_EQ(page->bylines[0], "By Ada Quist");
}

}  // namespace
}  // namespace claimdiff
