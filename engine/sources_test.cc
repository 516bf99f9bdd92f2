#include "engine/sources.h"

#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/testing/proto_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::ParseTextProto;

// Stands in for extraction: the whole text is one claim.
v1::ArticleClaims WholeText(v1::Article article) {
  v1::ArticleClaims claims;
  if (!article.text().empty()) {
    v1::Claim& claim = *claims.add_claims();
    claim.set_id(absl::StrCat(article.id(), "#0"));
    claim.add_content()->set_end(article.text().size());
  }
  *claims.mutable_article() = std::move(article);
  return claims;
}

v1::ComparisonReport Collect(const std::string& request) {
  v1::ComparisonReport report;
  CollectSources(ParseTextProto<v1::CompareRequest>(request), WholeText,
                 &report);
  return report;
}

std::vector<std::string> ClaimIds(const v1::ComparisonReport& report) {
  std::vector<std::string> ids;
  for (const v1::Claim& claim : report.claims()) {
    ids.push_back(absl::StrCat(claim.article_id(), " ", claim.id()));
  }
  return ids;
}

std::vector<std::string> IssueCodes(const v1::ComparisonReport& report) {
  std::vector<std::string> codes;
  for (const v1::Issue& issue : report.issues()) {
    codes.push_back(v1::IssueCode_Name(issue.code()));
  }
  return codes;
}

TEST(CollectSourcesTest, NamesArticlesByPosition) {
  const auto report = Collect(R"pb(
    sources { article { text: "Rain fell." } }
    sources { article { id: "b" text: "Snow fell." } }
    sources { article { text: "Hail fell." } }
  )pb");
  EXPECT_THAT(ClaimIds(report), ElementsAre("0 0#0", "b b#0", "2 2#0"));
  EXPECT_THAT(report.issues(), IsEmpty());
}

TEST(CollectSourcesTest, RenamesSecondUsesOfAnId) {
  const auto report = Collect(R"pb(
    sources { article { id: "a" text: "Rain fell." } }
    sources { article { id: "a" text: "Snow fell." } }
    sources {
      extracted {
        article { id: "a" text: "Hail fell." }
        claims {
          id: "x"
          content { begin: 0 end: 4 }
        }
        claims {
          id: "x"
          content { begin: 5 end: 9 }
        }
        claims { content { begin: 5 end: 9 } }
      }
    }
  )pb");
  EXPECT_THAT(ClaimIds(report), ElementsAre("a a#0", "a~2 a~2#0", "a~3 x",
                                            "a~3 x~2", "a~3 a~3#2"));
  EXPECT_THAT(IssueCodes(report),
              ElementsAre("ISSUE_CODE_DUPLICATE_ID", "ISSUE_CODE_DUPLICATE_ID",
                          "ISSUE_CODE_DUPLICATE_ID"));
}

TEST(CollectSourcesTest, LeavesOutClaimsThatPointNowhere) {
  // "é" is bytes 3 and 4; the text has 12 bytes.
  struct Case {
    std::string claim;
    bool kept;
  };
  const std::vector<Case> cases = {
      {"content { begin: 0 end: 5 }", true},
      {"content { begin: 0 end: 12 }", true},
      {"", false},
      {"content { begin: 0 end: 13 }", false},
      {"content { begin: 5 end: 5 }", false},
      {"content { begin: 6 end: 5 }", false},
      {"content { begin: 0 end: 4 }", false},
      {"content { begin: 4 end: 12 }", false},
      {"content { begin: 0 end: 5 } content { begin: 9 end: 99 }", false},
      {"content { end: 5 } attribution { cue { begin: 90 end: 99 } }", false},
      {"content { end: 5 } attribution { cue { begin: 6 end: 8 } }", true},
      {"content { end: 5 } attribution { source { span { begin: 4 end: 6 } } }",
       false},
      {"content { end: 5 } attribution { source { name_span { end: 4 } } }",
       false},
      {"content { end: 5 } attribution { relays { span { end: 44 } } }", false},
      {"content { end: 5 } attribution { relays { outlet: 'X' } }", true},
  };
  for (const Case& c : cases) {
    const auto report =
        Collect(absl::StrCat("sources { extracted { article { text: "
                             "'Caf\\303\\251 closed' } claims {",
                             c.claim, "} } }"));
    EXPECT_EQ(report.claims_size(), c.kept ? 1 : 0) << c.claim;
    EXPECT_EQ(report.issues_size(), c.kept ? 0 : 1) << c.claim;
    EXPECT_EQ(report.articles_size(), 1) << c.claim;
  }
}

TEST(CollectSourcesTest, SaysWhatItLeavesOut) {
  const auto report = Collect(R"pb(
    sources {}
    sources { article { text: "Rain fell." } }
  )pb");
  EXPECT_THAT(ClaimIds(report), ElementsAre("1 1#0"));
  ASSERT_THAT(IssueCodes(report), ElementsAre("ISSUE_CODE_UNREADABLE_INPUT"));
  EXPECT_EQ(report.issues(0).message(),
            "source 0 of the request holds neither an article nor extracted "
            "claims; it was left out");
}

TEST(CollectSourcesTest, RepairsBareArticlesAndRefusesClaimsOnBrokenText) {
  v1::CompareRequest request;
  request.add_sources()->mutable_article()->set_text("caf\xe9");
  v1::ArticleClaims& extracted = *request.add_sources()->mutable_extracted();
  extracted.mutable_article()->set_text("\xff closed");
  extracted.add_claims()->add_content()->set_end(1);
  v1::ComparisonReport report;
  CollectSources(request, WholeText, &report);
  EXPECT_THAT(ClaimIds(report), ElementsAre("0 0#0"));
  EXPECT_EQ(report.articles(0).text(), "caf\uFFFD");
  EXPECT_THAT(IssueCodes(report), ElementsAre("ISSUE_CODE_INVALID_UTF8",
                                              "ISSUE_CODE_INVALID_UTF8"));
}

// 20,000 articles with one id must not take 20,000^2 steps.
TEST(CollectSourcesTest, ManyNamesakesAreLinear) {
  v1::CompareRequest request;
  for (int i = 0; i < 20000; ++i) {
    v1::Article& article = *request.add_sources()->mutable_article();
    article.set_id("same");
    article.set_text("Rain fell.");
  }
  v1::ComparisonReport report;
  CollectSources(request, WholeText, &report);
  EXPECT_EQ(report.articles(19999).id(), "same~20000");
}

}  // namespace
}  // namespace claimdiff
