#include "engine/align/copies/quoted_words.h"

#include <string>

#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The words in quotation marks of a text of one paragraph.
std::string Quoted(const std::string& text) {
  const Document doc = Document::Parse(text);
  std::string words;
  if (doc.paragraphs().empty()) return words;
  const Paragraph& paragraph = doc.paragraphs()[0];
  const std::vector<bool> quoted = QuotedTokens(doc, paragraph);
  for (uint32_t i = paragraph.first_token; i < paragraph.end_token; ++i) {
    const Token& token = doc.tokens()[i];
    if (!quoted[i - paragraph.first_token] || token.kind != TokenKind::kWord) {
      continue;
    }
    if (!words.empty()) words += ' ';
    words += doc.norm(token);
  }
  return words;
}

TEST(QuotedWordsTest, Table) {
  const struct {
    const char* text;
    const char* quoted;
  } kCases[] = {
      {"", ""},
      {"The ferry sank.", ""},
      {"He said: \"We stay,\" and left.", "we stay"},
      {"He said: “We stay,” and left.", "we stay"},
      {"“We stay,” he said. “Here.”", "we stay here"},
      {"'We stay here,' he said.", "we stay here"},
      {"He said: \"They call it 'home' now\" and left.",
       "they call it home now"},
      {"The captain's crew's luck held.", ""},
      // Single marks that nothing closes are letters left out, but at the
      // beginning, where they may belong to a quotation of several paragraphs.
      {"Round the 'ouse, they said.", ""},
      {"Round the 'ouse, \"we stay,\" he said. Nobody moved.", "we stay"},
      {"They said 'we stay' round the 'ouse. Nobody moved.", "we stay"},
      {"'We stay here. It is home.", "we stay here it is home"},
      {"Get 'em out, \"we stay,\" he said.", "we stay"},
      // Marks without a partner.
      {"“We stay here. It is home.", "we stay here it is home"},
      {"We stay here. It is home.”", "we stay here it is home"},
      {"They call it 'home' now,\" he said.", "they call it home now"},
      {"We stay,\" he said. \"Nobody moves us.", "we stay nobody moves us"},
      {"“We stay,” he said. Nobody moved” then.", "we stay"},
      {"“We stay,” he said. “Nobody moves us.", "we stay nobody moves us"},
  };
  for (const auto& c : kCases) EXPECT_EQ(Quoted(c.text), c.quoted) << c.text;
}

}  // namespace
}  // namespace claimdiff
