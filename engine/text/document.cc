#include "engine/text/document.h"

#include <algorithm>

#include "engine/text/characters.h"
#include "engine/text/glyphs.h"
#include "engine/text/sentences.h"
#include "engine/text/tokens.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

// The first of the parts, which are in order, that ends behind the token.
template <typename Part>
uint32_t FirstEndingAfter(const std::vector<Part>& parts, uint32_t token) {
  const auto part = std::partition_point(
      parts.begin(), parts.end(),
      [token](const Part& p) { return p.end_token <= token; });
  return static_cast<uint32_t>(part - parts.begin());
}

// The end of the line that starts at `begin`: its line break or the text's end.
size_t LineEnd(std::string_view text, size_t begin) {
  for (size_t i = begin; i < text.size();) {
    const size_t at = i;
    const auto byte = static_cast<unsigned char>(text[i]);
    // All but NEL, LS and PS are ASCII; of those NEL begins with C2, the
    // others with E2.
    if (byte >= 0x20 && byte != 0xC2 && byte != 0xE2) {
      ++i;
      continue;
    }
    if (Classify(NextCodePoint(text, &i)).char_class == CharClass::kLineBreak) {
      return at;
    }
  }
  return text.size();
}

}  // namespace

Document Document::Parse(std::string_view text) {
  Document doc;
  doc.text_ = text;
  doc.normalized_.reserve(text.size());
  doc.tokens_.reserve(text.size() / 5);
  std::vector<Glyph> glyphs;
  for (size_t begin = 0; begin < text.size();) {
    const size_t end = LineEnd(text, begin);
    ReadGlyphs(text, {static_cast<uint32_t>(begin), static_cast<uint32_t>(end)},
               &glyphs);
    if (!glyphs.empty()) {
      Paragraph paragraph;
      paragraph.first_token = static_cast<uint32_t>(doc.tokens_.size());
      paragraph.first_sentence = static_cast<uint32_t>(doc.sentences_.size());
      AppendTokens(text, glyphs, &doc.tokens_, &doc.normalized_);
      AppendSentences(text, doc.normalized_, doc.tokens_, paragraph.first_token,
                      &doc.sentences_);
      paragraph.end_token = static_cast<uint32_t>(doc.tokens_.size());
      paragraph.end_sentence = static_cast<uint32_t>(doc.sentences_.size());
      paragraph.span = doc.SpanOf(paragraph.first_token, paragraph.end_token);
      doc.paragraphs_.push_back(paragraph);
    }
    begin = end;
    if (begin < text.size()) NextCodePoint(text, &begin);
  }
  return doc;
}

uint32_t Document::TokenAt(uint32_t offset) const {
  const auto token = std::partition_point(
      tokens_.begin(), tokens_.end(),
      [offset](const Token& t) { return t.span.end <= offset; });
  return static_cast<uint32_t>(token - tokens_.begin());
}

uint32_t Document::SentenceAt(uint32_t token) const {
  return FirstEndingAfter(sentences_, token);
}

uint32_t Document::ParagraphAt(uint32_t token) const {
  return FirstEndingAfter(paragraphs_, token);
}

}  // namespace claimdiff
