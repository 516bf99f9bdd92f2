#include "engine/ingest/pages/html.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr char kSank[] =
    "The ferry ran aground off the island on Friday, the coast guard said.";

// "OUTLET|HEADLINE|URL|TEXT" and a line for each issue, or the error.
std::string Read(const std::string& page,
                 const InputSpec& spec = {"gull.html", ""},
                 const PageOrigin& origin = {}) {
  const auto input = ReadHtml(page, spec, "gull.html", origin);
  if (!input.ok()) return std::string(input.status().message());
  const auto& article = std::get<v1::Article>(input->message);
  std::string line = absl::StrCat(article.outlet(), "|", article.headline(),
                                  "|", article.url(), "|", article.text());
  for (const v1::Issue& issue : input->issues) {
    absl::StrAppend(&line, "\n", issue.message());
  }
  return line;
}

std::string Page(const std::string& head, const std::string& text = kSank) {
  return absl::StrCat("<!DOCTYPE html><html><head>", head,
                      "</head><body><article><p>", text,
                      "</p></article></body></html>");
}

TEST(HtmlTest, WhatThePageSaysForProgramsComesFirst) {
  const std::string meta =
      "<title>Title</title><meta property=og:title content=Meta>"
      "<meta property=og:site_name content='Meta Press'>";
  const std::string data =
      "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
      "\"headline\": \"Stated\", \"publisher\": {\"name\": \"Stated Press\"}, "
      "\"url\": \"https://s.example/1\"}</script>";
  struct Case {
    std::string page;
    InputSpec spec;
    PageOrigin origin;
    std::string article;
  };
  const Case cases[] = {
      {Page(""), {"gull.html", ""}, {}, "gull||"},
      {Page("<title>Title</title>"), {"gull.html", ""}, {}, "gull|Title|"},
      {Page(meta), {"gull.html", ""}, {}, "Meta Press|Meta|"},
      {Page(meta + data),
       {"gull.html", ""},
       {},
       "Stated Press|Stated|https://s.example/1"},
      {Page(meta + data),
       {"gull.html", "Named"},
       {},
       "Named|Stated|https://s.example/1"},
      {Page(""),
       {"pages.warc", ""},
       {"https://www.tern.example/2", ""},
       "tern.example||https://www.tern.example/2"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Read(c.page, c.spec, c.origin), c.article + "|" + kSank)
        << c.page;
  }
}

TEST(HtmlTest, FindsTheCharset) {
  const std::string text =
      "The caf\xE9 burnt down on Friday, the mayor, M\xF6rk, said to us.";
  const std::string read =
      "The caf\u00E9 burnt down on Friday, the mayor, M\u00F6rk, said to us.";
  const std::string issue =
      "\ngull.html: read as windows-1252 and converted to UTF-8";
  for (const char* meta :
       {"<meta charset=iso-8859-1>", "<META CHARSET='latin1'>", "",
        "<meta http-equiv=Content-Type content='text/html; "
        "charset=windows-1252'>"}) {
    EXPECT_EQ(Read(Page(meta, text)), absl::StrCat("gull|||", read, issue))
        << meta;
  }
  // The header of HTTP goes over the page, valid UTF-8 over both.
  EXPECT_EQ(Read(Page("<meta charset=latin1>",
                      "\xF0\xCF\xD2\xD4 \xDA\xC1\xCB\xD2\xD9\xD4 "
                      "\xD3 \xD1\xCE\xD7\xC1\xD2\xD1, 2031."),
                 {"gull.html", ""}, {"", "koi8-r"}),
            "gull|||\u041F\u043E\u0440\u0442 "
            "\u0437\u0430\u043A\u0440\u044B\u0442 \u0441 "
            "\u044F\u043D\u0432\u0430\u0440\u044F, 2031.\n"
            "gull.html: read as KOI8-R and converted to UTF-8");
  EXPECT_EQ(Read(Page("<meta charset=latin1>", read), {"gull.html", ""},
                 {"", "latin1"}),
            "gull|||" + read);
}

TEST(HtmlTest, SaysWhatIsNoReport) {
  EXPECT_EQ(Read("<html><nav><a href=/>Home</a></nav></html>"),
            "gull.html: a page without a report; give the page of one article");
  EXPECT_EQ(Read(""),
            "gull.html: a page without a report; give the page of one article");
  EXPECT_EQ(Read(std::string(100, '\x01')),
            "gull.html: is not text; give the page as saved");
  std::string deep;
  for (int i = 0; i < 1200; ++i) deep += "<div>";
  EXPECT_EQ(Read(deep),
            "gull.html: has more than 1000 elements inside one another; no "
            "report looks like that");
}

TEST(HtmlTest, AFragmentIsAllReport) {
  const auto blocks = BlocksOfHtml("<p>One.</p><ul><li>Two</ul>");
  ASSERT_TRUE(blocks.ok());
  ASSERT_EQ(blocks->size(), 2u);
  EXPECT_EQ((*blocks)[1].kind, BlockKind::kListItem);
}

}  // namespace
}  // namespace claimdiff
