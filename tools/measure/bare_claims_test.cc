#include "tools/measure/bare_claims.h"

#include <vector>

#include "engine/testing/proto_matchers.h"
#include "engine/text/document.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::EqualsProto;

// Finds in every paragraph that its second token says what follows the third.
class SecondTokenSays : public SpanFinder {
 public:
  explicit SecondTokenSays(bool with_source) : with_source_(with_source) {}

  std::vector<AttributionSpans> Find(const Document& doc,
                                     uint32_t paragraph) const override {
    const Paragraph& place = doc.paragraphs()[paragraph];
    AttributionSpans spans;
    if (with_source_) {
      spans.source = TokenRange{place.first_token, place.first_token + 1};
      spans.cue = TokenRange{place.first_token + 1, place.first_token + 2};
    }
    spans.content = {{place.first_token + 2, place.end_token - 1}};
    spans.rule = "second";
    spans.confidence = 0.5f;
    return {spans};
  }

 private:
  const bool with_source_;
};

AttributedArticle MakeArticle() {
  AttributedArticle article;
  article.id = "a1";
  //              0123456789012345678 901234567890123456
  article.text = "Choe said it rained.\nRuiz denied it.";
  return article;
}

TEST(BareClaimsTest, SpansAreBytesOfTheText) {
  EXPECT_THAT(FindBareClaims(SecondTokenSays(true), MakeArticle()),
              EqualsProto(R"pb(
                article { id: "a1" }
                claims {
                  id: "a1#0"
                  content { begin: 10 end: 19 }
                  attribution {
                    source { span { begin: 0 end: 4 } }
                    cue { begin: 5 end: 9 }
                  }
                  rule: "second"
                  confidence: 0.5
                }
                claims {
                  id: "a1#1"
                  content { begin: 33 end: 35 }
                  attribution {
                    source { span { begin: 21 end: 25 } }
                    cue { begin: 26 end: 32 }
                  }
                  rule: "second"
                  confidence: 0.5
                })pb"));
}

TEST(BareClaimsTest, AQuotationAloneHasNeitherSourceNorCue) {
  const v1::ArticleClaims found =
      FindBareClaims(SecondTokenSays(false), MakeArticle());
  ASSERT_EQ(found.claims_size(), 2);
  EXPECT_FALSE(found.claims(0).attribution().has_source());
  EXPECT_FALSE(found.claims(0).attribution().has_cue());
}

TEST(BareClaimsTest, AnArticleWithoutTextHasNoClaims) {
  AttributedArticle article;
  article.id = "a2";
  EXPECT_THAT(FindBareClaims(SecondTokenSays(true), article),
              EqualsProto("article { id: \"a2\" }"));
}

}  // namespace
}  // namespace claimdiff
