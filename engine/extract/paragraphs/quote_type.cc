#include "engine/extract/paragraphs/quote_type.h"

namespace claimdiff {

v1::QuoteType QuoteTypeOf(const ParagraphView& paragraph,
                          const std::vector<TokenRange>& content) {
  bool inside = false;
  bool outside = false;
  for (const TokenRange piece : content) {
    for (uint32_t i = piece.begin; i < piece.end; ++i) {
      const TokenKind kind = paragraph.token(i).kind;
      if (kind != TokenKind::kWord && kind != TokenKind::kNumber) continue;
      (paragraph.InQuotes(i) ? inside : outside) = true;
    }
  }
  if (inside && outside) return v1::QUOTE_TYPE_MIXED;
  return inside ? v1::QUOTE_TYPE_DIRECT : v1::QUOTE_TYPE_INDIRECT;
}

}  // namespace claimdiff
