#include "engine/render/page/html_text.h"

#include "engine/render/model/styles.h"
#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

struct Case {
  const char* text;
  const char* html;
};

TEST(HtmlTextTest, NothingBecomesMarkup) {
  const Case kCases[] = {
      {"plain", "plain"},
      {"<b>A & B</b>", "&lt;b&gt;A &amp; B&lt;/b&gt;"},
      {"\" onclick='x'", "&quot; onclick=&#39;x&#39;"},
      {"paid \u202E000,1$", "paid &lt;U+202E&gt;000,1$"},
      {"a\x1B[2J", "a&lt;U+001B&gt;[2J"},
      {"&lt;", "&amp;lt;"},
  };
  for (const Case& c : kCases) EXPECT_EQ(Inert(c.text), c.html);
  EXPECT_EQ(Bdi("東京 & Co"), "<bdi>東京 &amp; Co</bdi>");
}

TEST(HtmlTextTest, DifferingRunsAreMarked) {
  EXPECT_EQ(RunsHtml(StyledText()), "");
  EXPECT_EQ(RunsHtml(StyledText()
                         .Add(Style::kPlain, "at ")
                         .Add(Style::kMark, "<least>")
                         .Add(Style::kDim, " 15 ")
                         .Add(Style::kOwn, "& more")),
            "<bdi>at <mark>&lt;least&gt;</mark> 15 "
            "<span class=\"own\">&amp; more</span></bdi>");
}

TEST(HtmlTextTest, OnlyPlainWebAddressesAreLinks) {
  for (const char* url :
       {"https://example.org", "HTTP://example.org/a?b=1&c=2#d",
        "https://example.org:8080/", "https://bücher.example/"}) {
    EXPECT_TRUE(IsWebAddress(url)) << url;
  }
  for (const char* url :
       {"", "example.org", "javascript:alert(1)", "data:text/html,x",
        "https://", "https:///path", "ftp://example.org", "//example.org",
        " https://a.b", "https://a.b/ c", "https://bank.example@evil.example/",
        "https://a\\b.example", "https://a.b/\"onclick=x", "https://a.b/\u202E",
        "https://a\u200Bb.example", "https://a.b/\n", "java\nscript:x"}) {
    EXPECT_FALSE(IsWebAddress(url)) << url;
    EXPECT_EQ(WebLink(url).find("<a "), std::string::npos) << url;
  }
  EXPECT_EQ(WebLink("https://a.example/?b&c"),
            "<a class=\"web\" rel=\"noopener noreferrer nofollow\" "
            "href=\"https://a.example/?b&amp;c\">"
            "<bdi>https://a.example/?b&amp;c</bdi></a>");
}

TEST(HtmlTextTest, LanguagesAreTags) {
  const Case kCases[] = {
      {"en", " lang=\"en\""},
      {"en-GB", " lang=\"en-GB\""},
      {"zh-Hant-TW", " lang=\"zh-Hant-TW\""},
      {"", ""},
      {"e", ""},
      {"english", ""},
      {"en\"", ""},
      {"en-", ""},
      {"en-123456789", ""},
      {"12", ""},
  };
  for (const Case& c : kCases) EXPECT_EQ(LangAttribute(c.text), c.html);
}

TEST(HtmlTextTest, DatesReadAsDates) {
  const Case kCases[] = {
      {"2024-05-14", "<time datetime=\"2024-05-14\">14 May 2024</time>"},
      {"2024-05-14T09:05:00Z",
       "<time datetime=\"2024-05-14T09:05:00Z\">14 May 2024, 09:05 UTC</time>"},
      {"2024-05-14T23:30:00-05:00",
       "<time datetime=\"2024-05-14T23:30:00-05:00\">15 May 2024, 04:30 "
       "UTC</time>"},
      {"last <Tuesday>", "<bdi>last &lt;Tuesday&gt;</bdi>"},
      {"2024-05-99", "<bdi>2024-05-99</bdi>"},
      {"2024-05-14 \"x", "<bdi>2024-05-14 &quot;x</bdi>"},
  };
  for (const Case& c : kCases) EXPECT_EQ(DateHtml(c.text), c.html);
}

}  // namespace
}  // namespace claimdiff::render
