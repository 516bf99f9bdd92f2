#include "engine/ingest/trees/markup.h"

#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Owned(std::string_view text) { return std::string(text); }

// "<p class=a>The <b>ferry</b></p>": what was heard, spelled the same way.
class Echo : public MarkupHandler {
 public:
  void StartElement(const MarkupElement& element) override {
    absl::StrAppend(&heard, "<", Owned(element.name));
    if (!element.space.empty()) {
      absl::StrAppend(&heard, "{", Owned(element.space), "}");
    }
    for (const MarkupAttribute& attribute : element.attributes) {
      absl::StrAppend(&heard, " ", Owned(attribute.name), "=",
                      Owned(attribute.value));
    }
    heard += ">";
    ++open;
  }
  void EndElement() override {
    heard += "</>";
    --open;
  }
  void Text(std::string_view text) override { heard += text; }

  std::string heard;
  int open = 0;
};

std::string Html(std::string_view text) {
  Echo echo;
  const absl::Status status = ParseHtml(text, {}, &echo);
  EXPECT_TRUE(!status.ok() || echo.open == 0);
  return status.ok() ? echo.heard : std::string(status.message());
}

std::string Xml(std::string_view text) {
  Echo echo;
  const absl::Status status = ParseXml(text, {}, &echo);
  return status.ok() ? echo.heard : std::string(status.message());
}

TEST(MarkupTest, ReadsPagesAsForgivinglyAsABrowser) {
  EXPECT_EQ(Html("<P CLASS=a>Caf\u00e9 &amp; <b>pier"),
            "<html><body><p class=a>Caf\u00e9 & <b>pier</></></></>");
  EXPECT_EQ(Html("<p>a<p>b"), "<html><body><p>a</><p>b</></></>");
  EXPECT_EQ(Html("<script>if (a<b) {'</p>'}</script>"),
            "<html><head><script>if (a<b) {'</p>'}</></></>");
  EXPECT_EQ(Html("<meta charset=koi8-r><p>\u00e9</p>"),
            "<html><head><meta charset=koi8-r></></><body><p>\u00e9</></></>");
}

TEST(MarkupTest, ReadsXmlWithNamespaces) {
  EXPECT_EQ(Xml("<?xml version='1.0' encoding='ISO-8859-1'?>"
                "<a xmlns='u:1' xmlns:m='u:2'><m:b x='1&lt;2'>\u00e9"
                "<![CDATA[<i>]]></m:b></a>"),
            "<a{u:1}><b{u:2} x=1<2>\u00e9<i></></>");
}

TEST(MarkupTest, SaysWhereXmlBreaks) {
  EXPECT_EQ(Xml("<a>\n <b></a>"),
            "2:9: not well-formed XML; fix it or leave it out");
  EXPECT_EQ(Xml("<a><b>"), "1:7: not well-formed XML; fix it or leave it out");
}

TEST(MarkupTest, DefinesNoEntities) {
  const std::string heard = Xml(
      "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>"
      "<a>&x;&f;</a>");
  EXPECT_EQ(heard.find("ha"), std::string::npos);
  EXPECT_EQ(heard.find("root"), std::string::npos);
}

TEST(MarkupTest, KeepsToItsLimits) {
  std::string deep;
  for (int i = 0; i < 200000; ++i) deep += "<div>";
  const std::string too_deep =
      "has more than 1000 elements inside one another; no report looks like "
      "that";
  EXPECT_EQ(Html(deep), too_deep);
  EXPECT_EQ(Html(deep + std::string(100000, 'x')), too_deep);
  std::string many;
  for (int i = 0; i < 1000001; ++i) many += "<b></b>";
  EXPECT_EQ(Html(many), "has more than 1000000 elements; split it");
  std::string deep_xml;
  for (int i = 0; i < 200000; ++i) deep_xml += "<a>";
  EXPECT_NE(Xml(deep_xml).find("more than 1000 elements"), std::string::npos);
}

}  // namespace
}  // namespace claimdiff
