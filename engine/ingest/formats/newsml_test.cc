#include "engine/ingest/formats/newsml.h"

#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// One line an input: outlet, headline, series, authors, published, text.
std::string Read(std::string_view xml) {
  const absl::StatusOr<XmlNode> root = ParseXmlTree(xml);
  EXPECT_TRUE(root.ok() && IsNewsml(*root)) << root.status();
  std::string lines;
  for (const auto& input : ReadNewsml(*root, {"wire.xml", ""}, "wire.xml")) {
    if (!input.ok()) {
      absl::StrAppend(&lines, input.status().message(), "\n");
      continue;
    }
    const auto& article = std::get<v1::Article>(input->message);
    absl::StrAppend(&lines, input->place, " ", article.outlet(), "|",
                    article.headline(), "|", article.series(), "|",
                    absl::StrJoin(article.authors(), ";"), "|",
                    article.published(), "|", article.text(), "\n");
  }
  return lines;
}

TEST(NewsmlTest, ReadsTheItemsOfAMessage) {
  EXPECT_EQ(
      Read("<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
           "<packageItem guid='p'/>"
           "<newsItem guid='u:1' version='1'><itemMeta><provider "
           "qcode='nprov:GULL'/><firstCreated>2031-05-03T08:00:00Z"
           "</firstCreated></itemMeta><contentMeta><by>By Ada Quist and Bo "
           "Lind</by><headline>F</headline></contentMeta><contentSet>"
           "<inlineData contenttype='text/plain'>One.\n\nTwo.</inlineData>"
           "</contentSet></newsItem>"
           "<newsItem guid='u:1' version='2'><itemMeta><provider "
           "literal='Gull'/></itemMeta><contentSet><inlineXML><html "
           "xmlns='http://www.w3.org/1999/xhtml'><head><title>x</title></head>"
           "<body><p>One <b>b</b>.</p></body></html></inlineXML></contentSet>"
           "</newsItem>"
           "<newsItem guid='u:2'><itemMeta/></newsItem></itemSet>"
           "</newsMessage>"),
      "wire.xml:1 GULL|F|u:1|Ada Quist;Bo Lind|2031-05-03T08:00:00Z|One.\n\n"
      "Two.\n"
      "wire.xml:2 Gull||u:1|||One b.\n"
      "wire.xml:3: an item without a text; give the full report\n");
}

TEST(NewsmlTest, ReadsNitf) {
  EXPECT_EQ(
      Read("<nitf><head><docdata><date.issue norm='20310503T081500Z'/>"
           "<doc.copyright holder='Gull'/></docdata></head><body><body.head>"
           "<hedline><hl1>F</hl1></hedline><byline>By Ada Quist</byline>"
           "</body.head><body.content><media><media-caption>Pier"
           "</media-caption></media><p>One.</p><hl2>H</hl2><p>Two.</p>"
           "</body.content></body></nitf>"),
      "wire.xml Gull|F||Ada Quist|2031-05-03T08:15:00Z|Pier\n\nOne.\n\nH\n\n"
      "Two.\n");
}

}  // namespace
}  // namespace claimdiff
