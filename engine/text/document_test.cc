#include "engine/text/document.h"

#include <chrono>
#include <string>

#include "engine/text/characters.h"
#include "engine/text/normalize.h"
#include "engine/text/utf8.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(DocumentTest, TakesTheHeadersExample) {
  //                 0123456789012345678 (U+2011 takes 13 to 15)
  const Document doc = Document::Parse("Gov. Choe Son‑hui didn't say.");
  const Token& son = doc.tokens()[2];
  EXPECT_EQ(son.span, (ByteSpan{10, 13}));
  EXPECT_EQ(doc.written(son), "Son");
  EXPECT_EQ(doc.norm(son), "son");
  EXPECT_TRUE(son.capitalized);
  EXPECT_EQ(doc.written(doc.tokens()[3]), "‑");
  EXPECT_EQ(doc.norm(doc.tokens()[3]), "-");
  EXPECT_FALSE(doc.tokens()[3].space_before);
  EXPECT_EQ(doc.norm(doc.tokens()[6]), "n't");
  EXPECT_EQ(doc.sentences().size(), 1u);
}

TEST(DocumentTest, TakesLinesForParagraphs) {
  const std::string text =
      "  Ferry sinks  \r\n\r\nIt sank. Nobody was hurt.\u2028\tThe end\r";
  const Document doc = Document::Parse(text);
  std::string dump;
  for (const Paragraph& paragraph : doc.paragraphs()) {
    dump += std::string(paragraph.span.In(text)) + " [" +
            std::to_string(paragraph.first_token) + "," +
            std::to_string(paragraph.end_token) + ") [" +
            std::to_string(paragraph.first_sentence) + "," +
            std::to_string(paragraph.end_sentence) + ")\n";
  }
  EXPECT_EQ(dump,
            "Ferry sinks [0,2) [0,1)\n"
            "It sank. Nobody was hurt. [2,9) [1,3)\n"
            "The end [9,11) [3,4)\n");
}

TEST(DocumentTest, IsEmptyWithoutVisibleText) {
  for (const char* text : {"", " \n\t\r\n", "\u200B\uFEFF\u2028\u00AD"}) {
    const Document doc = Document::Parse(text);
    EXPECT_TRUE(doc.tokens().empty());
    EXPECT_TRUE(doc.sentences().empty());
    EXPECT_TRUE(doc.paragraphs().empty());
    EXPECT_EQ(doc.TokenAt(0), 0u);
  }
}

TEST(DocumentTest, FindsTheTokenAtAnOffset) {
  const Document doc = Document::Parse("The ferry sank.");
  std::string dump;
  for (uint32_t offset = 0; offset <= 16; ++offset) {
    dump += std::to_string(doc.TokenAt(offset));
  }
  //                0123456789012345
  //                The ferry sank.
  EXPECT_EQ(dump, "00011111122222344");
}

TEST(DocumentTest, FindsTheSentenceAndTheParagraphOfAToken) {
  const Document doc =
      Document::Parse("A ferry sank. It rained.\n\nBoats left.");
  std::string sentences, paragraphs;
  for (uint32_t token = 0; token <= doc.tokens().size(); ++token) {
    sentences += std::to_string(doc.SentenceAt(token));
    paragraphs += std::to_string(doc.ParagraphAt(token));
  }
  //                   A ferry sank . It rained . Boats left .
  EXPECT_EQ(sentences, "00001112223");
  EXPECT_EQ(paragraphs, "00000001112");
}

// What holds for the parts of any document.
void ExpectSound(const std::string& text) {
  const Document doc = Document::Parse(text);
  uint32_t offset = 0;
  uint32_t norm = 0;
  const auto expect_dropped = [&](uint32_t end) {
    for (size_t i = offset; i < end;) {
      const CharClass dropped = Classify(NextCodePoint(text, &i)).char_class;
      ASSERT_TRUE(dropped == CharClass::kSpace ||
                  dropped == CharClass::kLineBreak ||
                  dropped == CharClass::kInvisible)
          << text << " at " << i;
    }
  };
  for (const Token& token : doc.tokens()) {
    ASSERT_LE(offset, token.span.begin) << text;
    ASSERT_LT(token.span.begin, token.span.end) << text;
    ASSERT_LE(token.span.end, text.size()) << text;
    ASSERT_TRUE(IsCodePointBoundary(text, token.span.begin)) << text;
    ASSERT_TRUE(IsCodePointBoundary(text, token.span.end)) << text;
    expect_dropped(token.span.begin);
    ASSERT_EQ(token.norm.begin, norm) << text;
    ASSERT_LT(token.norm.begin, token.norm.end) << text;
    ASSERT_EQ(doc.norm(token).find(' '), std::string::npos) << text;
    if (token.kind != TokenKind::kQuote) {  // '' becomes "
      ASSERT_EQ(doc.norm(token),
                NormalizedCopy(doc.written(token), {/*fold_case=*/true}))
          << text;
    }
    offset = token.span.end;
    norm = token.norm.end;
  }
  expect_dropped(static_cast<uint32_t>(text.size()));
  ASSERT_EQ(norm, doc.normalized().size()) << text;

  uint32_t sentence_end = 0;
  for (const Sentence& sentence : doc.sentences()) {
    ASSERT_EQ(sentence.first_token, sentence_end) << text;
    ASSERT_LT(sentence.first_token, sentence.end_token) << text;
    sentence_end = sentence.end_token;
  }
  ASSERT_EQ(sentence_end, doc.tokens().size()) << text;

  uint32_t token_end = 0;
  uint32_t paragraph_end = 0;
  for (const Paragraph& paragraph : doc.paragraphs()) {
    ASSERT_EQ(paragraph.first_token, token_end) << text;
    ASSERT_EQ(paragraph.first_sentence, paragraph_end) << text;
    ASSERT_LT(paragraph.first_sentence, paragraph.end_sentence) << text;
    ASSERT_EQ(paragraph.first_token,
              doc.sentences()[paragraph.first_sentence].first_token);
    ASSERT_EQ(paragraph.end_token,
              doc.sentences()[paragraph.end_sentence - 1].end_token);
    ASSERT_EQ(paragraph.span,
              doc.SpanOf(paragraph.first_token, paragraph.end_token));
    token_end = paragraph.end_token;
    paragraph_end = paragraph.end_sentence;
  }
  ASSERT_EQ(token_end, doc.tokens().size()) << text;
  ASSERT_EQ(paragraph_end, doc.sentences().size()) << text;
}

TEST(DocumentTest, IsSoundForAnyText) {
  constexpr const char* kPieces[] = {
      "a",      "Vane",       " ",      " ",      "\r\n",
      "\n",     "\t",         "“",      "”",      "’",
      "‘",      "''",         "``",     "\"",     "'",
      "\u2011", "\u00AD",     "\u200B", "\u0301", "e\u0301",
      "é",      "\U0001F600", "\u200D", "🏽",   "ﬁ",
      "½",      "…",          "ﷺ",      "\u1112", "\u1161",
      "ß",      "İ",          "\u3000", "ｶﾞ",     "\xED\xA0\x80",
      "\xFF",   "\u202E",     "\uFFFD", "¨",      "-",
      "--",     "—",          ".",      "...",    "U.S.",
      "Mr.",    "n't",        "'s",     "$",      "5",
      "1,200",  "%",          "km",     "(",      ")",
      "@",      "http://",    "/",      ":",      "?",
      "!",      ",",          "\u0085", "\u2028", "\u0600",
      "\u3164", "\u20E3",     "🇫🇷",     "\uFE0F", "said",
      "He",     "cannot"};
  uint32_t state = 7;
  for (int round = 0; round < 20000; ++round) {
    std::string bytes;
    for (int i = 0; i < 16; ++i) {
      state = state * 1664525 + 1013904223;
      bytes += kPieces[(state >> 12) % (sizeof(kPieces) / sizeof(*kPieces))];
    }
    ExpectSound(RepairUtf8(bytes).text);
    if (HasFatalFailure()) return;
  }
}

TEST(DocumentTest, IsSoundForRandomCodePoints) {
  uint32_t state = 11;
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (int i = 0; i < 12; ++i) {
      state = state * 1664525 + 1013904223;
      const char32_t c = (state >> 8) % (i % 2 ? 0x3100 : 0x20000);
      if (c < 0xD800 || c > 0xDFFF) AppendCodePoint(c, &text);
    }
    ExpectSound(text);
    if (HasFatalFailure()) return;
  }
}

TEST(DocumentTest, IsLinearInAnyLine) {
  for (const char* unit :
       {"a", "\"", "' ", "s' ", "'a ", ". ", "\" . ", "(", "\u0301", "\u00AD",
        "U.S.", "J. ", "a-", "1. ", "\n", "?\" A ", "www.", "@."}) {
    std::string text;
    while (text.size() < (1 << 20)) text += unit;
    const auto start = std::chrono::steady_clock::now();
    const Document doc = Document::Parse(text);
    EXPECT_LE(doc.sentences().size(), doc.tokens().size());
    EXPECT_LT(std::chrono::steady_clock::now() - start,
              std::chrono::seconds(20))
        << unit;
  }
}

}  // namespace
}  // namespace claimdiff
