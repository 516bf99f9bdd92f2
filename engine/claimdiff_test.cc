#include "engine/claimdiff.h"

#include <limits>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

Engine DefaultEngine() { return *Engine::Create({}); }

v1::CompareRequest TwoReports() {
  return testing::ParseTextProto<v1::CompareRequest>(R"pb(
    id: "ferry"
    sources {
      article {
        outlet: "The Pier"
        text: "\"We warned both ships twice,\" harbour master Tomas Okafor said."
      }
    }
    sources {
      article {
        outlet: "Coast Wire"
        text: "Tomas Okafor, the harbour master, said both ships were warned.\n"
              "Divers will inspect the hulls on Thursday, the coast guard said."
      }
    }
  )pb");
}

TEST(EngineTest, ComparesArticles) {
  const v1::ComparisonReport report = DefaultEngine().Compare(TwoReports());
  EXPECT_EQ(report.id(), "ferry");
  EXPECT_EQ(report.engine_version(), EngineVersion());
  ASSERT_EQ(report.articles_size(), 2);
  EXPECT_EQ(report.articles(1).id(), "1");
  EXPECT_GE(report.claims_size(), 3);
  EXPECT_FALSE(report.groups().empty());
  EXPECT_FALSE(report.findings().empty());
  EXPECT_TRUE(report.issues().empty()) << report.issues(0).message();
}

// What Extract gives, Compare takes: extracting first changes nothing.
TEST(EngineTest, ExtractedClaimsCompareLikeArticles) {
  const Engine engine = DefaultEngine();
  v1::CompareRequest request = TwoReports();
  const v1::ComparisonReport direct = engine.Compare(request);
  for (int i = 0; i < request.sources_size(); ++i) {
    v1::Article article = request.sources(i).article();
    article.set_id(absl::StrCat(i));
    *request.mutable_sources(i)->mutable_extracted() =
        engine.Extract(std::move(article));
  }
  EXPECT_EQ(testing::Differences(direct, engine.Compare(request)), "");
}

TEST(EngineTest, ClaimsWithoutAttributionCompareToo) {
  const auto report =
      DefaultEngine().Compare(testing::ParseTextProto<v1::CompareRequest>(R"pb(
        sources {
          extracted {
            article { outlet: "a" text: "The dam burst on Friday." }
            claims {
              id: "a#0"
              content { end: 23 }
            }
          }
        }
        sources {
          extracted {
            article { outlet: "b" text: "On Friday the dam burst." }
            claims {
              id: "b#0"
              content { end: 23 }
            }
          }
        }
        options { min_similarity: 0 }
      )pb"));
  ASSERT_EQ(report.pairs_size(), 1);
  EXPECT_GT(report.pairs(0).similarity(), 0.5);
  EXPECT_EQ(report.pairs(0).left_claim_id(), "a#0");
}

// Two articles that have nothing to do with each other, and one too short to
// tell.
TEST(EngineTest, SaysThatARequestHoldsSeveralAffairs) {
  const char* ferry =
      "The ferry Mirelda ran aground on Gull Reef off Ellan on Saturday with "
      "140 people aboard, the coast guard said. Lifeboats from three villages "
      "took the passengers off before dark, and two were treated for cold. The "
      "harbour master, Jonas Veld, said that the pilot had been warned of fog "
      "and had refused a tug. Divers would look at the hull once the swell "
      "dropped. The line that owns the ship cancelled its sailings until "
      "Tuesday and offered refunds. Fishermen had asked for a beacon on the "
      "reef since a trawler sank there nine winters ago. Three hotels in the "
      "old town opened rooms for stranded families, and a baker sent bread.";
  const char* steel =
      "Trade ministers of nine countries left Calder without an agreement "
      "about tariffs on steel. Minister Ada Brandt blamed exporters who had "
      "sold below cost since spring; her colleague from Tavria replied that "
      "subsidies for furnaces were the real trouble. Economists expect prices "
      "of cars and bridges to climb by four percent in autumn. Unions marched "
      "past the conference hotel and demanded that mills in the north be "
      "spared. Another round of talks is planned for October, when a new "
      "commissioner takes office. Markets hardly moved, although two banks "
      "lowered their forecasts for shipyards and pipe makers.";
  v1::CompareRequest request;
  request.add_sources()->mutable_article()->set_text(ferry);
  request.add_sources()->mutable_article()->set_text("\"No,\" Veld said.");
  EXPECT_EQ(DefaultEngine().Compare(request).issues_size(), 0);
  request.add_sources()->mutable_article()->set_text(steel);
  const v1::ComparisonReport report = DefaultEngine().Compare(request);
  ASSERT_EQ(report.issues_size(), 1);
  EXPECT_EQ(report.issues(0).code(), v1::ISSUE_CODE_SEVERAL_AFFAIRS);
  EXPECT_EQ(report.issues(0).message().substr(0, 32),
            "The articles are about 2 affairs");
}

TEST(EngineTest, RefusesOptionsOutOfRangeAndGoesOn) {
  for (const double wrong :
       {-0.1, 1.5, std::numeric_limits<double>::quiet_NaN()}) {
    v1::CompareRequest request = TwoReports();
    request.mutable_options()->set_min_similarity(wrong);
    const v1::ComparisonReport report = DefaultEngine().Compare(request);
    ASSERT_EQ(report.issues_size(), 1) << wrong;
    EXPECT_EQ(report.issues(0).code(), v1::ISSUE_CODE_INVALID_OPTION);
    EXPECT_FALSE(report.options().has_min_similarity());
    EXPECT_GE(report.claims_size(), 3);
  }
}

TEST(EngineTest, EmptyRequestsGiveEmptyReports) {
  const v1::ComparisonReport report = DefaultEngine().Compare({});
  EXPECT_TRUE(report.claims().empty());
  EXPECT_TRUE(report.groups().empty());
  EXPECT_TRUE(report.findings().empty());
}

// A headline is taken from the text: it must be of the text that stays.
TEST(EngineTest, ArticlesAreRepairedBeforeTheyAreRead) {
  v1::Article article;
  article.set_outlet("Gu\xEC");
  article.set_text(
      "Ol\xE9 Park ferry sinks\n\nThe ferry sank off the pier on Friday with "
      "12 people aboard, the mayor said.");
  v1::Passage& passage = *article.add_passages();
  passage.mutable_span()->set_end(9999);
  const v1::ArticleClaims claims = DefaultEngine().Extract(article);
  EXPECT_EQ(claims.article().headline(), "Ol\uFFFD Park ferry sinks");
  EXPECT_EQ(claims.article().outlet(), "Gu\uFFFD");
  ASSERT_EQ(claims.issues_size(), 2);
  EXPECT_EQ(claims.issues(0).code(), v1::ISSUE_CODE_INVALID_UTF8);
  EXPECT_EQ(claims.issues(1).code(), v1::ISSUE_CODE_INVALID_CLAIM);
  v1::ArticleClaims read_back;
  EXPECT_TRUE(read_back.ParseFromString(claims.SerializeAsString()));
}

TEST(EngineTest, OddArticlesDoNotStopTheOthers) {
  v1::CompareRequest request = TwoReports();
  request.add_sources()->mutable_article()->set_text("");
  request.add_sources()->mutable_article()->set_text("Rain fell. It stopped.");
  request.add_sources()->mutable_article()->set_text(
      std::string("\x00\x1b]0;\xff\u202E\U000E0041", 14));
  const v1::ComparisonReport report = DefaultEngine().Compare(request);
  EXPECT_EQ(report.articles_size(), 5);
  EXPECT_GE(report.claims_size(), 3);
  EXPECT_GE(report.issues_size(), 3);
  v1::ComparisonReport read_back;
  EXPECT_TRUE(read_back.ParseFromString(report.SerializeAsString()));
}

}  // namespace
}  // namespace claimdiff
