#include "engine/extract/spans/model_span_finder.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "source | cue | content | content" of every attribution of the text.
std::vector<std::string> Claims(std::string_view text) {
  const Document doc = Document::Parse(text);
  const auto words = [&](TokenRange range) {
    return std::string(doc.SpanOf(range.begin, range.end).In(text));
  };
  std::vector<std::string> claims;
  for (uint32_t p = 0; p < doc.paragraphs().size(); ++p) {
    for (const AttributionSpans& spans :
         ModelSpanFinder::Default().Find(doc, p)) {
      std::string claim = spans.source ? words(*spans.source) : "-";
      claim += " | " + words(*spans.cue);
      for (const TokenRange content : spans.content) {
        claim += " | " + words(content);
      }
      claims.push_back(claim);
    }
  }
  return claims;
}

TEST(ModelSpanFinderTest, FindsWhoSaysWhat) {
  const struct {
    std::string_view text;
    std::vector<std::string> claims;
  } kCases[] = {
      {"The talks have failed, Choe said on Friday.",
       {"Choe | said | The talks have failed"}},
      {"\"We lost it all,\" said Anna Ruiz, a baker. \"The water came at "
       "night.\"",
       {"Anna Ruiz, a baker | said | \"We lost it all,\" | \"The water came "
        "at night.\""}},
      {"Mayor Lind told reporters that the bridge would be closed.",
       {"Mayor Lind | told | that the bridge would be closed"}},
      {"According to police, two men were arrested.",
       {"police | According to | two men were arrested"}},
      {"The river rose quickly in the night.", {}},
  };
  for (const auto& test : kCases) {
    EXPECT_EQ(Claims(test.text), test.claims) << test.text;
  }
}

// Promises of SpanFinder, kept on whatever the text is.
void ExpectPromises(const Document& doc, uint32_t p) {
  const Paragraph& place = doc.paragraphs()[p];
  const auto inside = [&](TokenRange range) {
    return place.first_token <= range.begin && range.begin < range.end &&
           range.end <= place.end_token;
  };
  uint32_t before = 0;
  for (const AttributionSpans& spans :
       ModelSpanFinder::Default().Find(doc, p)) {
    ASSERT_TRUE(spans.cue.has_value());
    ASSERT_FALSE(spans.content.empty());
    EXPECT_TRUE(inside(*spans.cue));
    EXPECT_TRUE(!spans.source || inside(*spans.source));
    uint32_t end = 0;
    for (const TokenRange content : spans.content) {
      EXPECT_TRUE(inside(content));
      EXPECT_GE(content.begin, end) << "in order, disjoint";
      end = content.end;
    }
    EXPECT_GT(spans.confidence, 0);
    EXPECT_LT(spans.confidence, 1);
    EXPECT_FALSE(spans.rule.empty());
    uint32_t first = std::min(spans.cue->begin, spans.content[0].begin);
    if (spans.source) first = std::min(first, spans.source->begin);
    EXPECT_GE(first, before) << "in the order of the first token";
    before = first;
  }
}

TEST(ModelSpanFinderTest, KeepsItsPromisesOnAnyText) {
  constexpr std::string_view kPieces[] = {
      "said", "Choe",     "\"",    "\u201C", "\u201D",
      "that", "the",      "talks", ",",      ".",
      " ",    " ",        " ",     "'",      "told",
      "''",   "\xC3\xA9", "12",    "NAME:",  "according to",
      "\n"};
  std::mt19937_64 random(11);
  for (int round = 0; round < 200; ++round) {
    std::string text;
    const size_t size = random() % 120;
    for (size_t i = 0; i < size; ++i) {
      text += kPieces[random() % std::size(kPieces)];
      if (random() % 2 != 0) text += ' ';
    }
    const Document doc = Document::Parse(text);
    for (uint32_t p = 0; p < doc.paragraphs().size(); ++p) {
      ExpectPromises(doc, p);
    }
  }
}

TEST(ModelSpanFinderTest, VeryLongParagraphsAreFine) {
  std::string text;
  for (int i = 0; i < 400; ++i) {
    text += "\"We lost it all,\" Ruiz said, adding that the water came. ";
  }
  const Document doc = Document::Parse(text);
  ExpectPromises(doc, 0);
  EXPECT_GE(ModelSpanFinder::Default().Find(doc, 0).size(), 400u);
}

TEST(ModelSpanFinderTest, CallsSideBySideGiveTheSame) {
  const std::string text =
      "\"We lost it all,\" Ruiz said, adding that the water came at night.";
  const std::vector<std::string> expected = Claims(text);
  std::vector<std::vector<std::string>> found(4);
  std::vector<std::thread> threads;
  for (auto& claims : found) {
    threads.emplace_back([&] {
      for (int i = 0; i < 20; ++i) claims = Claims(text);
    });
  }
  for (std::thread& thread : threads) thread.join();
  for (const auto& claims : found) EXPECT_EQ(claims, expected);
}

TEST(ModelSpanFinderTest, RefusesOtherBytes) {
  const std::string text = "no model at all, whatever its length may be";
  EXPECT_FALSE(
      ModelSpanFinder::Create(text, text, &SyntaxAnalyzer::Default()).ok());
}

}  // namespace
}  // namespace claimdiff
