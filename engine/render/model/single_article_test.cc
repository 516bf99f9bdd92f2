#include "engine/render/model/single_article.h"

#include <string>

#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(SingleArticleTest, IsAReportOfItsClaims) {
  v1::ArticleClaims claims;
  claims.mutable_article()->set_id("pier");
  claims.add_claims()->set_id("pier#0");
  claims.add_claims()->set_article_id("other");
  claims.add_issues()->set_message("odd");
  const v1::ComparisonReport report = ReportOf(claims);
  ASSERT_EQ(report.articles_size(), 1);
  ASSERT_EQ(report.claims_size(), 2);
  EXPECT_EQ(report.claims(0).article_id(), "pier") << "taken from the article";
  EXPECT_EQ(report.claims(1).article_id(), "other");
  EXPECT_EQ(report.issues(0).message(), "odd");
}

}  // namespace
}  // namespace claimdiff::render
