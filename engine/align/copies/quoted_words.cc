#include "engine/align/copies/quoted_words.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/text/document.h"

namespace claimdiff {
namespace {

// A mark with a gap on its left and none on its right opens; other double marks
// close what is open. Single marks open only so, for some are apostrophes.
bool LooksOpening(const Document& doc, const Paragraph& paragraph, uint32_t i,
                  bool is_open, bool is_double) {
  const bool gap_before =
      i == paragraph.first_token || doc.tokens()[i].space_before;
  const bool gap_after =
      i + 1 == paragraph.end_token || doc.tokens()[i + 1].space_before;
  if (gap_before != gap_after) return gap_before;
  return is_double && !is_open;
}

// The last single mark of the paragraph that may close a quotation; its first
// token where there is none.
uint32_t LastSingleClosing(const Document& doc, const Paragraph& paragraph) {
  for (uint32_t i = paragraph.end_token; i-- > paragraph.first_token;) {
    const Token& token = doc.tokens()[i];
    if (token.kind == TokenKind::kQuote && doc.norm(token) == "'" &&
        !LooksOpening(doc, paragraph, i, true, false)) {
      return i;
    }
  }
  return paragraph.first_token;
}

}  // namespace

std::vector<bool> QuotedTokens(const Document& doc,
                               const Paragraph& paragraph) {
  const uint32_t first = paragraph.first_token;
  std::vector<bool> quoted(paragraph.end_token - first, false);
  std::string_view open;    // the mark that is open, as normalized
  bool any_double = false;  // stands before in the paragraph
  const uint32_t last_single = LastSingleClosing(doc, paragraph);
  for (uint32_t i = first; i < paragraph.end_token; ++i) {
    const Token& token = doc.tokens()[i];
    quoted[i - first] = !open.empty();
    if (token.kind != TokenKind::kQuote) continue;
    const std::string_view mark = doc.norm(token);
    // Marks of the other family are of a quotation within this one.
    if (!open.empty() && mark != open) continue;
    const bool is_double = mark == "\"";
    if (LooksOpening(doc, paragraph, i, !open.empty(), is_double)) {
      // A single one that nothing closes is an apostrophe.
      if (is_double || i < last_single || i == first) open = mark;
    } else if (!open.empty()) {
      open = {};
    } else if (!any_double && is_double) {
      std::fill(quoted.begin(), quoted.begin() + (i - first), true);
    }
    any_double |= is_double;
  }
  return quoted;
}

}  // namespace claimdiff
