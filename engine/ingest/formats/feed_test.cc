#include "engine/ingest/formats/feed.h"

#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::string Read(std::string_view xml) {
  const absl::StatusOr<XmlNode> root = ParseXmlTree(xml);
  EXPECT_TRUE(root.ok() && IsFeed(*root)) << root.status();
  std::string lines;
  for (const auto& input : ReadFeed(*root, {"f.xml", ""}, "f.xml")) {
    if (!input.ok()) {
      absl::StrAppend(&lines, input.status().message(), "\n");
      continue;
    }
    const auto& article = std::get<v1::Article>(input->message);
    absl::StrAppend(&lines, input->place, " ", article.outlet(), "|",
                    article.headline(), "|", article.url(), "|",
                    absl::StrJoin(article.authors(), ";"), "|",
                    article.published(), "|", article.text(), "\n");
  }
  return lines;
}

TEST(FeedTest, ReadsRss) {
  EXPECT_EQ(
      Read("<rss xmlns:content='u:c' xmlns:media='u:m'><channel>"
           "<title>Gull</title><item><title>F</title>"
           "<link>https://gull.example/1</link><media:content url='x'/>"
           "<pubDate>Sat, 03 May 2031 08:15:00 GMT</pubDate>"
           "<content:encoded>&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;"
           "</content:encoded></item><item><description>Short."
           "</description><media:content>x</media:content></item></channel>"
           "</rss>"),
      "f.xml:1 Gull|F|https://gull.example/1||2031-05-03T08:15:00Z|One.\n\n"
      "Two.\n"
      "f.xml:2: an item without its full text; give the page it links to\n");
}

TEST(FeedTest, ReadsRss1) {
  EXPECT_EQ(Read("<rdf:RDF xmlns:rdf='u:r' xmlns='u:s' xmlns:c='u:c'><channel>"
                 "<title>Gull</title></channel><item><title>F</title>"
                 "<c:encoded>One.</c:encoded></item></rdf:RDF>"),
            "f.xml:1 Gull|F||||One.\n");
}

TEST(FeedTest, ReadsAtom) {
  EXPECT_EQ(Read("<feed xmlns='http://www.w3.org/2005/Atom'><title>Gull</title>"
                 "<entry><title>F</title><link rel='self' href='https://x/0'/>"
                 "<link href='https://gull.example/1'/><author><name>Ada Quist"
                 "</name></author><updated>2031-05-03T08:15:00Z</updated>"
                 "<content type='text'>One &lt; two.</content></entry></feed>"),
            "f.xml:1 Gull|F|https://gull.example/1|Ada Quist|"
            "2031-05-03T08:15:00Z|One < two.\n");
}

}  // namespace
}  // namespace claimdiff
