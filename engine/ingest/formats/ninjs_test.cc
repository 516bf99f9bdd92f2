#include "engine/ingest/formats/ninjs.h"

#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "SERIES|OUTLET|HEADLINE|AUTHORS|PUBLISHED|LANGUAGE|URL|TEXT", or the error.
std::string Read(std::string_view json, const std::string& outlet = "") {
  const auto item = ParseJsonTree(json);
  if (!item.has_value()) return "not JSON";
  if (!IsNinjs(*item)) return "not ninjs";
  const auto input = ReadNinjs(*item, {"desk/wire.json", outlet}, "wire.json");
  if (!input.ok()) return std::string(input.status().message());
  const auto& article = std::get<v1::Article>(input->message);
  return absl::StrCat(
      article.series(), "|", article.outlet(), "|", article.headline(), "|",
      absl::StrJoin(article.authors(), ";"), "|", article.published(), "|",
      article.language(), "|", article.url(), "|",
      absl::StrReplaceAll(article.text(), {{"\n\n", " / "}}));
}

struct Case {
  std::string what;
  std::string_view json;
  std::string article;
};

TEST(NinjsTest, ReadsAllVersions) {
  const Case cases[] = {
      {"1.x, plain", R"({"uri": "urn:w:1", "type": "text", "version": "2",
        "versioncreated": "2031-05-03T08:15:00Z", "pubstatus": "usable",
        "headline": "Ferry sinks", "byline": "By Ada Quist and Bo Lind",
        "language": "en", "infosource": [{"name": "Harbour Wire"}],
        "body_text": "The ferry sank.\nAll are safe."})",
       "urn:w:1|Harbour Wire|Ferry sinks|Ada Quist;Bo Lind|"
       "2031-05-03T08:15:00Z|en||The ferry sank. / All are safe."},
      {"1.x, XHTML before text", R"({"uri": "https://w.example/1",
        "headline": "Ferry sinks", "body_text": "x",
        "body_xhtml": "<div><p>The ferry sank.</p><p>All are safe.</p></div>"})",
       "https://w.example/1|wire|Ferry sinks||||https://w.example/1|"
       "The ferry sank. / All are safe."},
      {"2.x, main roles", R"({"uri": "urn:w:1", "pubstatus": "usable",
        "versioncreated": "2031-05-03T08:15:00Z",
        "headlines": [{"role": "short", "value": "Sinks"},
                      {"role": "main", "value": "Ferry sinks"}],
        "bodies": [{"role": "summary", "contenttype": "text/plain",
                    "value": "It sank."},
                   {"role": "main", "contenttype": "text/html",
                    "value": "<p>The ferry sank.</p>"}],
        "infosources": [{"role": "photographer", "name": "P"},
                        {"role": "isrol:originalprovider", "name": "W"}],
        "by": "Ada Quist"})",
       "urn:w:1|W|Ferry sinks|Ada Quist|2031-05-03T08:15:00Z|||"
       "The ferry sank."},
      {"3.x, camel case", R"({"uri": "urn:w:1", "pubStatus": "usable",
        "standard": {"name": "ninjs", "version": "3.0"},
        "versionCreated": "2031-05-03T08:15:00Z", "language": "en-GB",
        "headlines": [{"value": "Ferry sinks"}],
        "bodies": [{"contentType": "text/plain", "value": "The ferry sank."}],
        "infoSources": [{"name": "W"}], "by": "Ada Quist"})",
       "urn:w:1|W|Ferry sinks|Ada Quist|2031-05-03T08:15:00Z|en-GB||"
       "The ferry sank."},
      {"no uri", R"({"headline": "Ferry sinks", "body_text": "x"})",
       "not ninjs"},
      {"a picture", R"({"uri": "urn:w:1", "type": "picture",
        "pubstatus": "usable", "headline": "The ferry"})",
       "wire.json: an item without a text; give the full report"},
      {"odd types", R"({"uri": "urn:w:1", "bodies": {"value": ["x"]},
        "headlines": [null, {"value": 3}], "pubStatus": 1})",
       "wire.json: an item without a text; give the full report"},
      {"withheld", R"({"uri": "urn:w:1", "pubStatus": "withheld",
        "body_text": "x"})",
       "wire.json: withheld by its publisher and left out; wait for it to be "
       "released"},
      {"canceled", R"({"uri": "urn:w:1", "pubstatus": "canceled"})",
       "wire.json: canceled by its publisher and left out; give the version "
       "that stands"},
      {"embargo of 1.x", R"({"uri": "urn:w:1", "pubstatus": "usable",
        "embargoed": "2031-05-04T00:00:00Z", "body_text": "x"})",
       "wire.json: under its publisher's embargo and left out; take the "
       "embargo "
       "out of the item once it is over"},
      {"embargo of 3.x", R"({"uri": "urn:w:1", "pubStatus": "usable",
        "embargoedUntil": "2031-05-04T00:00:00Z", "body_text": "x"})",
       "wire.json: under its publisher's embargo and left out; take the "
       "embargo "
       "out of the item once it is over"},
  };
  for (const Case& c : cases) EXPECT_EQ(Read(c.json), c.article) << c.what;
}

TEST(NinjsTest, TheNameGivenGoesOverTheItems) {
  EXPECT_EQ(Read(R"({"uri": "urn:w:1", "infosource": [{"name": "W"}],
                     "body_text": "The ferry sank."})",
                 "Gull"),
            "urn:w:1|Gull||||||The ferry sank.");
}

}  // namespace
}  // namespace claimdiff
