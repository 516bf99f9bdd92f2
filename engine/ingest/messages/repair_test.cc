#include "engine/ingest/messages/repair.h"

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

// "é" is bytes 3 and 4; the text has 12 bytes.
TEST(DropUnsoundPassagesTest, KeepsThoseInTheText) {
  struct Case {
    uint32_t begin;
    uint32_t end;
    bool is_sound;
  };
  const Case cases[] = {{0, 12, true},  {0, 5, true},   {3, 5, true},
                        {0, 13, false}, {5, 5, false},  {6, 5, false},
                        {0, 4, false},  {4, 12, false}, {90, 99, false}};
  v1::Article article;
  article.set_text("Caf\u00E9 closed");
  int sound = 0;
  for (const Case& c : cases) {
    v1::TextSpan& span = *article.add_passages()->mutable_span();
    span.set_begin(c.begin);
    span.set_end(c.end);
    EXPECT_EQ(IsSound(span, article.text()), c.is_sound)
        << c.begin << " " << c.end;
    sound += c.is_sound ? 1 : 0;
  }
  EXPECT_EQ(DropUnsoundPassages(&article), 9 - sound);
  EXPECT_EQ(article.passages_size(), sound);
  EXPECT_EQ(article.passages(2).span().begin(), 3);
}

}  // namespace
}  // namespace claimdiff
