#include "engine/render/json_ld.h"

#include <map>
#include <set>
#include <string>

#include "absl/strings/match.h"
#include "engine/render/testing/golden_file.h"
#include "engine/render/testing/test_report.h"
#include "engine/text/utf8.h"
#include "gtest/gtest.h"
#include "rapidjson/document.h"

namespace claimdiff {
namespace {

// `text` from code point `begin` to `end`.
std::string Part(const std::string& text, int begin, int end) {
  std::string part;
  int number = 0;
  for (size_t at = 0; at < text.size(); ++number) {
    const size_t from = at;
    NextCodePoint(text, &at);
    if (number >= begin && number < end) part.append(text, from, at - from);
  }
  return part;
}

// Both selectors of every target find the same words in the article, and the
// quotation's surroundings are those of the text.
TEST(JsonLdTest, SelectorsFindTheirWords) {
  for (const char* name : {"dam", "ferry", "hostile", "kinds", "markup"}) {
    const v1::ComparisonReport report = testing::ReadReport(name);
    rapidjson::Document json;
    json.Parse(RenderJsonLd(report).c_str());
    ASSERT_FALSE(json.HasParseError()) << name;
    int checked = 0;
    for (const auto& node : json["@graph"].GetArray()) {
      if (!node.HasMember("oa:hasTarget")) continue;
      for (const auto& target : node["oa:hasTarget"].GetArray()) {
        if (!target.HasMember("oa:hasSelector")) continue;
        const std::string source = target["oa:hasSource"]["@id"].GetString();
        const std::string& text =
            report.articles(std::stoi(source.substr(sizeof("#article-") - 1)))
                .text();
        const auto& quote = target["oa:hasSelector"][0];
        const auto& position = target["oa:hasSelector"][1];
        const int begin = position["oa:start"].GetInt();
        const int end = position["oa:end"].GetInt();
        EXPECT_EQ(Part(text, begin, end), quote["oa:exact"].GetString());
        EXPECT_EQ(Part(text, std::max(0, begin - 32), begin),
                  quote["oa:prefix"].GetString());
        EXPECT_EQ(Part(text, end, end + 32), quote["oa:suffix"].GetString());
        ++checked;
      }
    }
    EXPECT_GE(checked, report.claims_size()) << name;
  }
}

TEST(JsonLdTest, TheEarliestArticleIsTheFirstAppearance) {
  v1::ComparisonReport report =
      testing::TestReport({{"Pier", "Holt", "said", "12 were hurt", 0},
                           {"Gull", "Holt", "said", "15 were hurt", 0}});
  const auto first = [&] {
    const std::string json = RenderJsonLd(report);
    const size_t at = json.find("\"firstAppearance\"");
    return at == std::string::npos
               ? std::string()
               : json.substr(json.find("#article-", at), 10);
  };
  EXPECT_EQ(first(), "") << "no dates";
  report.mutable_articles(0)->set_published("2024-05-14T09:00:00Z");
  EXPECT_EQ(first(), "") << "one date";
  report.mutable_articles(1)->set_published("2024-05-14T09:30:00+02:00");
  EXPECT_EQ(first(), "#article-1");
  report.mutable_articles(1)->set_published("2024-05-14T11:00:00+02:00");
  EXPECT_EQ(first(), "") << "at the same time";
}

// What schema.org and the Web Annotation vocabulary know of each type; a
// reference leads to a node of the type that the property takes.
TEST(JsonLdTest, NodesHaveTheShapeOfTheirTypes) {
  const std::map<std::string, std::set<std::string>> kProperties = {
      {"Claim",
       {"@id", "@type", "identifier", "text", "claimInterpreter", "appearance",
        "firstAppearance", "creditText", "exampleOfWork", "workExample"}},
      {"NewsArticle",
       {"@id", "@type", "identifier", "headline", "datePublished", "inLanguage",
        "url", "publisher", "author"}},
      {"oa:Annotation",
       {"@type", "oa:motivatedBy", "oa:hasBody", "oa:hasTarget"}},
  };
  const std::map<std::string, std::string> kTakes = {
      {"appearance", "NewsArticle"},
      {"firstAppearance", "NewsArticle"},
      {"exampleOfWork", "Claim"},
      {"oa:hasSource", "NewsArticle"},
  };
  const std::set<std::string> kInterpreters = {"Person", "Organization",
                                               "NewsMediaOrganization"};
  for (const char* name : {"dam", "ferry", "hostile", "kinds", "markup"}) {
    rapidjson::Document json;
    json.Parse(RenderJsonLd(testing::ReadReport(name)).c_str());
    ASSERT_FALSE(json.HasParseError()) << name;
    std::map<std::string, std::string> type_of;
    for (const auto& node : json["@graph"].GetArray()) {
      if (node.HasMember("@id")) {
        type_of[node["@id"].GetString()] = node["@type"].GetString();
      }
    }
    for (const auto& node : json["@graph"].GetArray()) {
      const std::string type = node["@type"].GetString();
      ASSERT_EQ(kProperties.count(type), 1u) << type;
      for (const auto& member : node.GetObject()) {
        const std::string key = member.name.GetString();
        EXPECT_EQ(kProperties.at(type).count(key), 1u) << type << "." << key;
        const auto takes = kTakes.find(key);
        if (takes == kTakes.end()) continue;
        EXPECT_EQ(type_of[member.value["@id"].GetString()], takes->second);
      }
      if (type != "Claim") continue;
      EXPECT_TRUE(node["text"].IsString());
      if (!node.HasMember("claimInterpreter")) continue;
      const auto& who = node["claimInterpreter"];
      EXPECT_GT(who["name"].GetStringLength(), 0u);
      EXPECT_TRUE(!who.HasMember("@type") ||
                  kInterpreters.count(who["@type"].GetString()) == 1);
    }
  }
}

TEST(JsonLdTest, NeverJudges) {
  EXPECT_FALSE(absl::StrContains(RenderJsonLd(testing::ReadReport("dam")),
                                 "ClaimReview"));
}

}  // namespace
}  // namespace claimdiff
