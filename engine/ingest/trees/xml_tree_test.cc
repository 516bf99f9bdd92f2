#include "engine/ingest/trees/xml_tree.h"

#include <string>
#include <string_view>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr char kItem[] =
    "<?xml version='1.0'?>\n<!-- x --><item xmlns:m='u:m' id='7'>\n"
    "<title>Ferry <b>sinks</b> &amp; burns</title>\n<m:title>no</m:title>\n"
    "<meta><by>Ada</by></meta></item>";

TEST(XmlTreeTest, FindsNodes) {
  const auto item = ParseXmlTree(kItem);
  ASSERT_TRUE(item.ok()) << item.status();
  EXPECT_EQ(item->name, "item");
  EXPECT_EQ(item->Attribute("id"), "7");
  EXPECT_EQ(item->Attribute("none"), "");
  EXPECT_EQ(item->Find("title")->AllText(), "Ferry sinks & burns");
  EXPECT_EQ(item->All("title").size(), 2u);
  EXPECT_EQ(item->All("title")[1]->space, "u:m");
  EXPECT_EQ(item->Find({"meta", "by"})->AllText(), "Ada");
  EXPECT_EQ(item->Find({"meta", "no", "by"}), nullptr);
}

class Names : public MarkupHandler {
 public:
  void StartElement(const MarkupElement& element) override {
    seen += "<" + std::string(element.name) + ">";
  }
  void EndElement() override { seen += "</>"; }
  void Text(std::string_view text) override { seen += text; }
  std::string seen;
};

TEST(XmlTreeTest, Replays) {
  const auto item = ParseXmlTree("<p>a <b>c</b> d</p>");
  Names names;
  Replay(*item, &names);
  EXPECT_EQ(names.seen, "<p>a <b>c</> d</>");
}

TEST(XmlTreeTest, NamesWhatIsWrong) {
  EXPECT_EQ(ParseXmlTree("<a><b></a>").status().message(),
            "1:11: not well-formed XML; fix it or leave it out");
  std::string deep;
  for (int i = 0; i < 300; ++i) deep += "<a>";
  EXPECT_EQ(ParseXmlTree(deep).status().code(), absl::StatusCode::kOutOfRange);
}

}  // namespace
}  // namespace claimdiff
