#include "engine/repair.h"

#include "claimdiff/v1/claim.pb.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(RepairStringsTest, ReplacesWhatIsNotUtf8AtAnyDepth) {
  v1::ArticleClaims claims;
  claims.mutable_article()->set_text("caf\xe9 closed");
  claims.mutable_article()->add_authors("Ana");
  claims.mutable_article()->add_authors("\xff");
  claims.add_claims()->mutable_attribution()->add_relays()->set_outlet("\xc3");
  EXPECT_TRUE(RepairStrings(&claims));
  EXPECT_EQ(claims.article().text(), "caf\uFFFD closed");
  EXPECT_EQ(claims.article().authors(0), "Ana");
  EXPECT_EQ(claims.article().authors(1), "\uFFFD");
  EXPECT_EQ(claims.claims(0).attribution().relays(0).outlet(), "\uFFFD");

  v1::ArticleClaims read_back;
  EXPECT_TRUE(read_back.ParseFromString(claims.SerializeAsString()));
}

TEST(RepairStringsTest, LeavesSoundMessagesAlone) {
  v1::Article article;
  article.set_text("Son\u2011hui \U0001F600");
  EXPECT_FALSE(RepairStrings(&article));
  EXPECT_EQ(article.text(), "Son\u2011hui \U0001F600");
}

}  // namespace
}  // namespace claimdiff
