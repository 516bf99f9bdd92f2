#include "engine/ingest/document.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr char kPage[] =
    "<html><article><p>The ferry ran aground off the island on Friday, the "
    "coast guard said.</p></article></html>";

// "skipped", the error, or "OUTLET URL PUBLISHED".
std::string Read(const std::string& type, const std::string& header,
                 const std::string& body) {
  WarcRecord record;
  record.type = type;
  record.url = "https://www.gull.example/1";
  record.date = "2031-05-03T09:00:00Z";
  record.block = absl::StrCat(header, "\r\n\r\n", body);
  const auto inputs = ReadWarcPage(record, 10000, {"a.warc", ""}, "a.warc:2");
  if (!inputs.has_value()) return "skipped";
  EXPECT_EQ(inputs->size(), 1u);
  const auto& input = inputs->front();
  if (!input.ok()) return std::string(input.status().message());
  const auto& article = std::get<v1::Article>(input->message);
  return absl::StrCat(article.outlet(), " ", article.url(), " ",
                      article.published());
}

TEST(DocumentTest, ReadsPagesOfArchives) {
  // When a page was fetched says nothing of when it was published.
  const std::string read = "gull.example https://www.gull.example/1 ";
  EXPECT_EQ(
      Read("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html", kPage),
      read);
  EXPECT_EQ(Read("response", "HTTP/1.1 200 OK", kPage), read);
  EXPECT_EQ(Read("request", "GET / HTTP/1.1", ""), "skipped");
  EXPECT_EQ(Read("response", "HTTP/1.1 301 Moved\r\nLocation: /2", kPage),
            "skipped");
  EXPECT_EQ(Read("response", "HTTP/1.1 200 OK\r\nContent-Type: image/png", "x"),
            "skipped");
  EXPECT_EQ(Read("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html", ""),
            "skipped");
  EXPECT_EQ(Read("response", "HTTP/1.1 200 OK\r\nContent-Type: text/html",
                 "<nav>Home</nav>"),
            "a.warc:2: a page without a report; give the page of one article");
  EXPECT_EQ(Read("response", "garbage", ""), "a.warc:2: is no HTTP response");
}

TEST(DocumentTest, NamesThePlaceInXml) {
  const Inputs inputs =
      ReadDocument("<rss>\n<x></rss>", InputFormat::kXml, {}, "f.xml", {});
  ASSERT_EQ(inputs.size(), 1u);
  EXPECT_EQ(inputs[0].status().message(),
            "f.xml:2:10: not well-formed XML; fix it or leave it out");
}

}  // namespace
}  // namespace claimdiff
