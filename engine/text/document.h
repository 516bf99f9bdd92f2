#ifndef CLAIMDIFF_ENGINE_TEXT_DOCUMENT_H_
#define CLAIMDIFF_ENGINE_TEXT_DOCUMENT_H_

// Document: a text cut into paragraphs, sentences and tokens, with every token
// in normalized form beside its place in the original bytes.
//
//   const Document doc = Document::Parse("Gov. Choe Son‑hui didn't say.");
//   doc.tokens()[2].span       {10, 13}: "Son" as written
//   doc.norm(doc.tokens()[3])  "-": U+2011 folded; no space_before
//   doc.norm(doc.tokens()[6])  "n't"
//   doc.sentences().size()     1: "Gov." ends no sentence
//
// Tokens follow the conventions of the Penn Treebank as spaCy's English model
// applies them, because taggers and parsers are trained on those: clitics are
// split ("did" "n't", "Choe" "'s"), hyphens inside words are tokens of their
// own between letters ("self" "-" "imposed"), "U.S." and "Gov." keep their
// periods, every quotation mark, bracket and final period stands alone. Names
// joined by a hyphen are split like other words; `space_before` says what was
// written together.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/text/token.h"

namespace claimdiff {

struct Paragraph {
  ByteSpan span;  // in the original text, without surrounding white space
  uint32_t first_token = 0;
  uint32_t end_token = 0;
  uint32_t first_sentence = 0;  // half-open range of indices into sentences()
  uint32_t end_sentence = 0;
};

class Document {
 public:
  // Cuts `text`, which must be valid UTF-8 (see RepairUtf8) and outlive the
  // document. Paragraphs are lines: any line break ends one, blank lines
  // between them do not matter. Linear in the text.
  static Document Parse(std::string_view text);

  std::string_view text() const { return text_; }
  // The token norms one after another; see Normalize for what is folded.
  const std::string& normalized() const { return normalized_; }

  // All in the order of the text. Sentences never cross paragraphs, tokens
  // never cross sentences.
  const std::vector<Token>& tokens() const { return tokens_; }
  const std::vector<Sentence>& sentences() const { return sentences_; }
  const std::vector<Paragraph>& paragraphs() const { return paragraphs_; }

  // The token as written.
  std::string_view written(const Token& token) const {
    return token.span.In(text_);
  }
  // The token lower-cased, with quotation marks, dashes, hyphens and
  // compatibility forms folded (every double quotation mark is `"`, every
  // single one `'`, every dash and hyphen `-`).
  std::string_view norm(const Token& token) const {
    return token.norm.In(normalized_);
  }

  // Index of the first token whose span ends after `offset`; tokens().size()
  // past the last one. Logarithmic.
  uint32_t TokenAt(uint32_t offset) const;
  // Index of the sentence or paragraph that token `token` lies in, or if it
  // lies in none the next one; their number past the last. Logarithmic.
  uint32_t SentenceAt(uint32_t token) const;
  uint32_t ParagraphAt(uint32_t token) const;
  // The span from the first byte of tokens()[first] to the last of
  // tokens()[end - 1]. Requires first < end.
  ByteSpan SpanOf(uint32_t first, uint32_t end) const {
    return {tokens_[first].span.begin, tokens_[end - 1].span.end};
  }

 private:
  std::string_view text_;
  std::string normalized_;
  std::vector<Token> tokens_;
  std::vector<Sentence> sentences_;
  std::vector<Paragraph> paragraphs_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_DOCUMENT_H_
