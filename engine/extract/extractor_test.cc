#include "engine/extract/extractor.h"

#include <string>

#include "absl/status/status.h"
#include "engine/testing/proto_matchers.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using claimdiff::testing::EqualsProto;
using ::testing::HasSubstr;

Extractor MakeExtractor() { return *Extractor::Create(ExtractOptions()); }

v1::Article MakeArticle(const std::string& text) {
  v1::Article article;
  article.set_id("a");
  article.set_text(text);
  return article;
}

std::string Issues(const v1::ArticleClaims& claims) {
  std::string issues;
  for (const v1::Issue& issue : claims.issues()) {
    issues += v1::IssueCode_Name(issue.code()).substr(11);
    if (issue.has_span()) issues += '@' + std::to_string(issue.span().begin());
    issues += ' ';
  }
  return issues;
}

TEST(ExtractorTest, ChecksItsOptions) {
  for (const double bad : {-.1, 1.5, 0. / 0.}) {
    ExtractOptions options;
    options.min_confidence = bad;
    const auto extractor = Extractor::Create(options);
    EXPECT_EQ(extractor.status().code(), absl::StatusCode::kInvalidArgument);
    EXPECT_THAT(std::string(extractor.status().message()),
                HasSubstr("min_confidence"));
  }
}

TEST(ExtractorTest, FillsEveryField) {
  //                   1         2         3         4         5
  //         0123456789012345678901234567890123456789012345678901234567890
  v1::ArticleClaims claims = MakeExtractor().Extract(MakeArticle(
      "Ana Rell has not said that 3 may be \"out,\" according to Reuters."));
  // The models' business; another training gives another figure.
  EXPECT_GT(claims.claims(0).confidence(), 0.5);
  claims.mutable_claims(0)->clear_confidence();
  EXPECT_THAT(
      claims, EqualsProto(R"pb(
        article {
          id: "a"
          text: "Ana Rell has not said that 3 may be \"out,\" according to Reuters."
        }
        claims {
          id: "a#0"
          article_id: "a"
          content { begin: 22 end: 42 }
          attribution {
            source {
              span { begin: 0 end: 8 }
              name: "Ana Rell"
              resolution: NAME_RESOLUTION_AS_WRITTEN
              kind: SOURCE_KIND_NAMED_PERSON
            }
            cue { begin: 9 end: 21 }
            relays {
              outlet: "Reuters"
              span { begin: 56 end: 63 }
            }
            cue_lemma: "say"
            negated: true
            cue_class: CUE_CLASS_NEUTRAL
            channel: CHANNEL_RELAYED
          }
          quote_type: QUOTE_TYPE_MIXED
          rule: "crf/2"
          certainty: CERTAINTY_POSSIBLE
          certainty_spans { begin: 29 end: 32 }
          quantities {
            span { begin: 27 end: 28 }
            kind: QUANTITY_KIND_COUNT
            bound: QUANTITY_BOUND_EXACT
            low: 3
            high: 3
          }
        }
      )pb"));
}

TEST(ExtractorTest, ReportsWhatIsOdd) {
  const struct {
    const char* text;
    const char* issues;
  } kCases[] = {
      {"", "EMPTY_ARTICLE "},
      {" \n\t\r\n", "EMPTY_ARTICLE "},
      {"The sea was calm.", "NO_CLAIMS "},
      {"Rell said so \" and left.", "UNPAIRED_QUOTE@13 "},
      {"Rell said it was \xFF over.", "INVALID_UTF8 "},
      {"Rell said it was over.", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Issues(MakeExtractor().Extract(MakeArticle(c.text))), c.issues)
        << c.text;
  }
}

TEST(ExtractorTest, ReadsQuotationsOfOtherLanguages) {
  const v1::ArticleClaims claims = MakeExtractor().Extract(MakeArticle(
      "Die Fähre ist am Dienstag vor dem Hafen gesunken, sagte der "
      "Hafenmeister. „Niemand hat um Hilfe gebeten“, sagte er vor "
      "Journalisten. Er nannte die Reederei „naiv“ und wisse nicht, ob das "
      "Radar gearbeitet habe, als die Schiffe im Nebel zusammenstießen."));
  EXPECT_EQ(Issues(claims), "OTHER_LANGUAGE ");
  ASSERT_EQ(claims.claims_size(), 1);
  const v1::Claim& claim = claims.claims(0);
  EXPECT_EQ(claim.quote_type(), v1::QUOTE_TYPE_DIRECT);
  EXPECT_FALSE(claim.attribution().has_source());
  EXPECT_EQ(claims.article().text().substr(
                claim.content(0).begin(),
                claim.content(0).end() - claim.content(0).begin()),
            "„Niemand hat um Hilfe gebeten“");
}

TEST(ExtractorTest, TakesWhatIsWrittenForTheLanguage) {
  // Sites declare what they like; only where the text is short they are
  // believed.
  const std::string text =
      "The ferry sank off Port Ellan on Tuesday, the harbour master said. He "
      "told reporters that nobody had asked for assistance, and that he did "
      "not know whether the radar had been working when they met in the fog.";
  v1::Article article = MakeArticle(text);
  article.set_language("de");
  EXPECT_EQ(Issues(MakeExtractor().Extract(article)), "");
  article.set_text("Rell said it was over.");
  EXPECT_EQ(Issues(MakeExtractor().Extract(article)),
            "OTHER_LANGUAGE NO_CLAIMS ");
}

TEST(ExtractorTest, LeavesPassagesAlone) {
  v1::Article article = MakeArticle(
      "Rell said it was over.\nRoe said it was not.\n\"It is truly over "
      "now.\"");
  v1::Passage* passage = article.add_passages();
  passage->mutable_span()->set_begin(23);
  passage->mutable_span()->set_end(43);
  passage->set_kind(v1::PASSAGE_KIND_CREDIT);
  const v1::ArticleClaims claims = MakeExtractor().Extract(article);
  // The quotation behind the passage does not take over the speaker before it,
  // so it is nobody's.
  ASSERT_EQ(claims.claims_size(), 1);
  EXPECT_EQ(claims.claims(0).attribution().source().name(), "Rell");
}

TEST(ExtractorTest, ReadsAHeadlineOnce) {
  const std::string line = "Rell says pier is safe again\n";
  v1::Article article =
      MakeArticle(line + line +
                  "Ana Rell said on Monday that the pier had never been "
                  "safer than now.");
  for (uint32_t i = 0; i < 2; ++i) {
    v1::Passage* passage = article.add_passages();
    passage->mutable_span()->set_begin(i * static_cast<uint32_t>(line.size()));
    passage->mutable_span()->set_end(passage->span().begin() +
                                     static_cast<uint32_t>(line.size()) - 1);
    passage->set_kind(v1::PASSAGE_KIND_HEADLINE);
  }
  const v1::ArticleClaims claims = MakeExtractor().Extract(article);
  ASSERT_EQ(claims.claims_size(), 2);
  EXPECT_EQ(claims.claims(0).content(0).begin(), 10u);
  // Named in full only below.
  EXPECT_EQ(claims.claims(0).attribution().source().name(), "Ana Rell");
  EXPECT_EQ(claims.claims(0).attribution().source().resolution(),
            v1::NAME_RESOLUTION_FULLER_FORM);
  EXPECT_EQ(claims.claims(1).attribution().source().name(), "Ana Rell");
}

TEST(ExtractorTest, LeavesOutWhatItIsNotSureOf) {
  ExtractOptions options;
  options.min_confidence = .8;
  const Extractor extractor = *Extractor::Create(options);
  const v1::ArticleClaims claims = extractor.Extract(
      MakeArticle("The mayor seems to be away. Rell said it was over."));
  ASSERT_EQ(claims.claims_size(), 1);
  EXPECT_EQ(claims.claims(0).id(), "a#0");
  EXPECT_EQ(claims.claims(0).attribution().cue_lemma(), "say");
}

}  // namespace
}  // namespace claimdiff
