#include "engine/ingest/formats/news_dump.h"

#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "OUTLET|HEADLINE|AUTHORS|PUBLISHED|LANGUAGE|URL|ID|TEXT".
std::string Fill(std::string_view json, v1::Article article = {}) {
  const auto object = ParseJsonTree(json);
  if (!object.has_value()) return "not JSON";
  FillFromDump(*object, &article);
  return absl::StrCat(article.outlet(), "|", article.headline(), "|",
                      absl::StrJoin(article.authors(), ";"), "|",
                      article.published(), "|", article.language(), "|",
                      article.url(), "|", article.id(), "|", article.text());
}

struct Case {
  std::string dump;  // whose field names these are
  std::string_view json;
  std::string article;
};

TEST(NewsDumpTest, KnowsTheFieldsOfDumps) {
  const Case cases[] = {
      {"news-please, CC-News of Hugging Face", R"({
        "authors": ["Ada Quist", "Bo Lind"], "date_download": "2031-05-04",
        "date_modify": null, "date_publish": "2031-05-03 08:15:00",
        "description": "It sank.", "filename": "x.json", "image_url": "u",
        "language": "en", "localpath": null, "title": "Ferry sinks",
        "source_domain": "www.gull.example", "maintext": "The ferry sank.",
        "url": "https://www.gull.example/1"})",
       "www.gull.example|Ferry sinks|Ada Quist;Bo Lind|2031-05-03|en|"
       "https://www.gull.example/1||The ferry sank."},
      {"cc_news", R"({"title": "Ferry sinks", "text": "The ferry sank.",
        "domain": "gull.example", "date": "2031-05-03 00:00:00",
        "description": "d", "url": "https://gull.example/1", "image_url": ""})",
       "gull.example|Ferry sinks||2031-05-03||https://gull.example/1||"
       "The ferry sank."},
      {"RealNews", R"({"title": "Ferry sinks", "text": "The ferry sank.",
        "summary": null, "authors": ["Ada Quist"],
        "publish_date": "05-03-2031", "status": "success",
        "url": "https://gull.example/1", "domain": "gull.example",
        "warc_date": "2031-05-04T00:00:00Z", "split": "train"})",
       "gull.example|Ferry sinks|Ada Quist|||https://gull.example/1||"
       "The ferry sank."},
      {"All the News", R"({"id": 17283, "title": "Ferry sinks",
        "publication": "Gull", "author": "Ada Quist and Bo Lind",
        "date": "2031-05-03", "year": 2031.0, "month": 5.0, "url": null,
        "content": "The ferry sank."})",
       "Gull|Ferry sinks|Ada Quist;Bo Lind|2031-05-03|||17283|"
       "The ferry sank."},
      {"All the News 2", R"({"date": "2031-05-03 08:15:00", "year": "2031",
        "month": "5", "day": "3", "author": "Ada Quist", "section": "World",
        "title": "Ferry sinks", "article": "The ferry sank.",
        "url": "https://gull.example/1", "publication": "Gull"})",
       "Gull|Ferry sinks|Ada Quist|2031-05-03||https://gull.example/1||"
       "The ferry sank."},
      {"NewsAPI", R"({"source": {"id": "gull", "name": "Gull"},
        "author": "Ada Quist", "title": "Ferry sinks", "description": "d",
        "url": "https://gull.example/1", "urlToImage": "u",
        "publishedAt": "2031-05-03T08:15:00Z", "content": "The ferry sank."})",
       "Gull|Ferry sinks|Ada Quist|2031-05-03T08:15:00Z||"
       "https://gull.example/1||The ferry sank."},
      {"webhose", R"({"uuid": "ab12", "url": "https://gull.example/1",
        "published": "2031-05-03T08:15:00.000+03:00", "author": "Ada Quist",
        "title": "Ferry sinks", "text": "The ferry sank.",
        "language": "english", "thread": {"site": "gull.example"}})",
       "gull.example|Ferry sinks|Ada Quist|2031-05-03T08:15:00+03:00||"
       "https://gull.example/1|ab12|The ferry sank."},
      {"newspaper3k", R"({"source_url": "https://gull.example",
        "url": "https://gull.example/1", "title": "Ferry sinks",
        "text": "The ferry sank.", "authors": ["Ada Quist"],
        "publish_date": "2031-05-03T08:15:00", "meta_lang": "en"})",
       "gull.example|Ferry sinks|Ada Quist|2031-05-03|en|"
       "https://gull.example/1||The ferry sank."},
      {"trafilatura",
       R"({"title": "Ferry sinks", "author": "Ada Quist; Bo Lind",
        "hostname": "gull.example", "date": "2031-05-03", "id": null,
        "fingerprint": "ab", "license": null, "comments": "Shame!",
        "raw_text": "The ferry sank. Shame!", "text": "The ferry sank.",
        "language": null, "sitename": "Gull", "source": "https://gull.example/1"})",
       "Gull|Ferry sinks|Ada Quist;Bo Lind|2031-05-03||||The ferry sank."},
      {"GDELT", R"({"url": "https://gull.example/1", "title": "Ferry sinks",
        "seendate": "20310503T081500Z", "domain": "gull.example",
        "language": "English", "sourcecountry": "Norway",
        "DocTone": -2.1, "text": "The ferry sank."})",
       "gull.example|Ferry sinks||2031-05-03T08:15:00Z||"
       "https://gull.example/1||The ferry sank."},
      {"CNN/DailyMail", R"({"id": "f0", "article": "The ferry sank.",
        "highlights": "It sank."})",
       "||||||f0|The ferry sank."},
      {"a list of paragraphs", R"({"headline": "Ferry sinks",
        "paragraphs": ["The ferry sank.", "", "All are safe."]})",
       "|Ferry sinks||||||The ferry sank.\n\nAll are safe."},
      {"HTML in a field", R"({"content": "<p>The ferry <b>sank</b>.</p>",
        "title": {"rendered": "Ferry sinks"}})",
       "|Ferry sinks||||||The ferry sank."},
  };
  for (const Case& c : cases) EXPECT_EQ(Fill(c.json), c.article) << c.dump;
}

TEST(NewsDumpTest, LeavesWhatIsThere) {
  v1::Article article;
  article.set_text("All are safe.");
  article.set_outlet("Tern");
  const std::string_view other =
      R"({"text": "The ferry sank.", "outlet": "Gull", "title": "Sinks"})";
  EXPECT_EQ(Fill(other, article), "Tern|Sinks||||||All are safe.");
}

TEST(NewsDumpTest, OddTypesAreNoValues) {
  const std::string_view odd =
      R"({"text": {"a": 1}, "title": [[]], "author": {"name": {}},
          "url": "javascript:open", "date": "soon",
          "language": {"code": "en"}})";
  EXPECT_EQ(Fill(odd), "|||||||");
}

}  // namespace
}  // namespace claimdiff
