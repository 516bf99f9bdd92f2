// What holds for any article: spans are verbatim and ordered, passages are left
// alone, nothing takes more than linear time.
#include <algorithm>
#include <ctime>
#include <iterator>
#include <string>

#include "engine/extract/extractor.h"
#include "engine/text/utf8.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const Extractor& TheExtractor() {
  static const Extractor* const extractor =
      new Extractor(*Extractor::Create(ExtractOptions()));
  return *extractor;
}

v1::Article MakeArticle(const std::string& text) {
  v1::Article article;
  article.set_id("a");
  article.set_text(text);
  return article;
}

void CheckSpan(const v1::TextSpan& span, const std::string& text) {
  ASSERT_LT(span.begin(), span.end());
  ASSERT_LE(span.end(), text.size());
  ASSERT_TRUE(IsCodePointBoundary(text, span.begin()));
  ASSERT_TRUE(IsCodePointBoundary(text, span.end()));
}

void CheckClaims(const v1::ArticleClaims& claims) {
  const std::string& text = claims.article().text();
  SCOPED_TRACE(text.substr(0, 500));
  uint32_t first = 0;
  int number = 0;
  for (const v1::Claim& claim : claims.claims()) {
    ASSERT_EQ(claim.id(), claims.article().id() + "#" + std::to_string(number));
    ++number;
    ASSERT_GT(claim.content_size(), 0);
    ASSERT_LE(first, claim.content(0).begin());
    first = claim.content(0).begin();
    uint32_t end = 0;
    for (const v1::TextSpan& piece : claim.content()) {
      ASSERT_NO_FATAL_FAILURE(CheckSpan(piece, text));
      ASSERT_LE(end, piece.begin());
      end = piece.end();
      for (const v1::Passage& passage : claims.article().passages()) {
        if (passage.kind() == v1::PASSAGE_KIND_HEADLINE) continue;
        ASSERT_TRUE(piece.end() <= passage.span().begin() ||
                    passage.span().end() <= piece.begin());
      }
    }
    const v1::Attribution& attribution = claim.attribution();
    if (attribution.has_cue()) {
      ASSERT_NO_FATAL_FAILURE(CheckSpan(attribution.cue(), text));
      ASSERT_FALSE(attribution.cue_lemma().empty());
    }
    const v1::Source& source = attribution.source();
    if (source.has_span()) {
      ASSERT_NO_FATAL_FAILURE(CheckSpan(source.span(), text));
      ASSERT_FALSE(source.name().empty());
    }
    if (source.has_name_span()) {
      ASSERT_NO_FATAL_FAILURE(CheckSpan(source.name_span(), text));
    }
    ASSERT_EQ(source.name().empty(),
              source.resolution() == v1::NAME_RESOLUTION_UNSPECIFIED);
    for (const v1::Relay& relay : attribution.relays()) {
      ASSERT_NO_FATAL_FAILURE(CheckSpan(relay.span(), text));
      ASSERT_FALSE(relay.outlet().empty());
    }
    ASSERT_NE(claim.quote_type(), v1::QUOTE_TYPE_UNSPECIFIED);
    ASSERT_GE(claim.confidence(), 0);
    ASSERT_LE(claim.confidence(), 1);
    for (const auto* spans :
         {&claim.certainty_spans(), &claim.negation_spans()}) {
      for (const v1::TextSpan& span : *spans) {
        ASSERT_NO_FATAL_FAILURE(CheckSpan(span, text));
      }
    }
    for (const v1::Quantity& quantity : claim.quantities()) {
      ASSERT_NO_FATAL_FAILURE(CheckSpan(quantity.span(), text));
      ASSERT_NE(quantity.kind(), v1::QUANTITY_KIND_UNSPECIFIED);
      ASSERT_EQ(quantity.date_first().empty(), quantity.date_last().empty());
    }
    ASSERT_FALSE(claim.rule().empty());
  }
  for (const v1::Issue& issue : claims.issues()) {
    if (issue.has_span()) {
      ASSERT_NO_FATAL_FAILURE(CheckSpan(issue.span(), text));
    }
  }
}

class Random {
 public:
  explicit Random(uint32_t seed) : state_(seed) {}
  uint32_t Below(uint32_t n) {
    state_ = state_ * 1664525 + 1013904223;
    return (state_ >> 8) % n;
  }

 private:
  uint32_t state_;
};

TEST(ExtractorPropertyTest, HoldsForWordSalad) {
  const char* kPieces[] = {"said",
                           "told",
                           "reported",
                           "adding",
                           "that",
                           "to",
                           "according to",
                           "reportedly",
                           "is expected to",
                           "was accused of",
                           "who",
                           "she",
                           "he",
                           "they",
                           "it",
                           "Ana Rell",
                           "Mr. Roe",
                           "the mayor",
                           "the report",
                           "Reuters",
                           "the New York Times",
                           "Rha Min‑ju",
                           "officials",
                           "and",
                           "but",
                           ",",
                           ",",
                           ".",
                           ".",
                           "!",
                           ":",
                           ";",
                           "\"",
                           "\"",
                           "“",
                           "”",
                           "'",
                           "’",
                           "‘",
                           "''",
                           "``",
                           "(",
                           ")",
                           "-",
                           "—",
                           "not",
                           "n't",
                           "has",
                           "in a statement",
                           "RELL:",
                           "\n",
                           "\n\n",
                           "\t",
                           "é",
                           "e\u0301",
                           "漢字",
                           "🙂",
                           "\u200B",
                           "\u202E",
                           "\u00AD",
                           "\u00A0",
                           "\uFEFF",
                           "12",
                           "$5",
                           "U.S.",
                           "Friday",
                           "of",
                           "the",
                           "as saying",
                           "quoted",
                           "\xFF",
                           "\xE2\x80",
                           "\xF0\x9F",
                           "AAAA",
                           "of the",
                           "King",
                           "Jr.",
                           "a"};
  for (uint32_t seed = 0; seed < 4000; ++seed) {
    Random random(seed);
    v1::Article article;
    article.set_id("a");
    const uint32_t pieces = random.Below(80);
    std::string text;
    for (uint32_t i = 0; i < pieces; ++i) {
      text += kPieces[random.Below(std::size(kPieces))];
      if (random.Below(6) > 0) text += ' ';
    }
    article.set_text(RepairUtf8(text).text);
    for (uint32_t i = random.Below(3); i > 0; --i) {
      // Wherever somebody may have put it, in order or not.
      v1::TextSpan* span = article.add_passages()->mutable_span();
      span->set_begin(random.Below(300));
      span->set_end(span->begin() + random.Below(60));
    }
    const v1::ArticleClaims claims = TheExtractor().Extract(article);
    ASSERT_NO_FATAL_FAILURE(CheckClaims(claims)) << seed;
    ASSERT_EQ(TheExtractor().Extract(article).SerializeAsString(),
              claims.SerializeAsString());
  }
}

TEST(ExtractorPropertyTest, HoldsForRandomBytes) {
  for (uint32_t seed = 0; seed < 1000; ++seed) {
    Random random(seed);
    std::string text;
    for (uint32_t i = random.Below(300); i > 0; --i) {
      text += static_cast<char>(random.Below(256));
    }
    ASSERT_NO_FATAL_FAILURE(
        CheckClaims(TheExtractor().Extract(MakeArticle(text))))
        << seed;
  }
}

std::string Repeated(const std::string& piece, size_t bytes) {
  std::string text;
  while (text.size() < bytes) text += piece;
  return text;
}

// Seconds of processor time that a paragraph of `bytes` takes.
double SecondsFor(const std::string& piece, size_t bytes) {
  const v1::Article article = MakeArticle(Repeated(piece, bytes));
  const std::clock_t start = std::clock();
  TheExtractor().Extract(article);
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

// One paragraph of what each loop likes least, and one four times as long:
// four times the time is linear, sixteen times would be quadratic.
TEST(ExtractorPropertyTest, TakesLinearTime) {
  const std::string kPieces[] = {
      "a ",
      "\"",
      "\" ",
      " \"a",
      "'a' ",
      "“",
      "said ",
      "he said ",
      "he said, ",
      ", said",
      "saying that ",
      ", saying that he",
      "according to ",
      "according to Reuters, ",
      ", Reuters reported",
      "told Reuters ",
      "Rell ",
      "Rell, ",
      "Ana Rell said that ",
      "Ana Rell, the mayor, said so. ",
      "King King of ",
      "is expected to ",
      "who ",
      "Rell-",
      "\"Go,\" he said. ",
      "\"Go now or stay here,\" ",
      "they said. ",
      "of the ",
      ", ",
      "and said that ",
      "reportedly ",
  };
  for (const std::string& piece : kPieces) {
    const double seconds = SecondsFor(piece, 1 << 15);
    EXPECT_LT(SecondsFor(piece, 1 << 17), 9 * seconds + 0.2) << piece;
  }
}

}  // namespace
}  // namespace claimdiff
