#include "engine/extract/edges/dateline.h"

#include <algorithm>
#include <string_view>

#include "engine/base/one_of.h"

namespace claimdiff {
namespace {

constexpr uint32_t kLongestDateline = 16;  // tokens
constexpr uint32_t kLongestLabel = 6;      // tokens

constexpr std::string_view kLabels[] = {"clarification", "correction", "update",
                                        "updated"};

bool IsDash(std::string_view norm) { return norm == "-" || norm == "--"; }

// The token behind the ")" that closes the "(" at `open`; `open` where none
// does before `end`.
uint32_t BehindParenthesis(const ParagraphView& view, uint32_t open,
                           uint32_t end) {
  for (uint32_t i = open + 1; i < end; ++i) {
    if (view.norm(i) == ")") return i + 1;
  }
  return open;
}

// Behind "UPDATE:" or "Update, 2:52 p.m. --"; the paragraph's first token where
// it has no such label.
uint32_t BehindLabel(const ParagraphView& view) {
  const uint32_t begin = view.begin();
  if (!view.token(begin).capitalized || !IsOneOf(view.norm(begin), kLabels)) {
    return begin;
  }
  const uint32_t end = std::min(view.end(), begin + kLongestLabel);
  for (uint32_t i = begin + 1; i < end; ++i) {
    if (view.norm(i) == ":" || IsDash(view.norm(i))) return i + 1;
  }
  return begin;
}

// Whether the token can stand in a dateline outside of parentheses.
bool IsPlaceOrDate(const ParagraphView& view, uint32_t i) {
  const Token& token = view.token(i);
  return token.kind != TokenKind::kWord || token.all_caps || token.capitalized;
}

}  // namespace

uint32_t EndOfDateline(const ParagraphView& view) {
  const uint32_t begin = view.begin();
  const uint32_t end = std::min(view.end(), begin + kLongestDateline);
  if (begin == end) return begin;
  if (const uint32_t label = BehindLabel(view); label > begin) return label;
  uint32_t i = begin;
  if (i < end && view.norm(i) == "(") {
    i = BehindParenthesis(view, i, end);
    if (i == begin || !view.token(begin + 1).capitalized) return begin;
    return i < end && IsDash(view.norm(i)) ? i + 1 : i;
  }
  // "A pier - closed ..." is no dateline: a place has letters.
  if (i == end || !view.token(i).all_caps || view.norm(i).size() < 3) {
    return begin;
  }
  while (i < end && !IsDash(view.norm(i))) {
    if (view.norm(i) == "(") {
      const uint32_t behind = BehindParenthesis(view, i, end);
      if (behind == i) return begin;
      i = behind;
    } else if (!IsPlaceOrDate(view, i) || view.InQuotes(i)) {
      return begin;
    } else {
      ++i;
    }
  }
  return i < end ? i + 1 : begin;
}

void CutDateline(uint32_t end_of_dateline, AttributionSpans* spans) {
  const auto cut = [end_of_dateline](TokenRange* range) {
    if (range->end > end_of_dateline) {
      range->begin = std::max(range->begin, end_of_dateline);
    }
  };
  if (spans->source.has_value() && spans->source->end <= end_of_dateline) {
    spans->source.reset();
  }
  if (spans->source.has_value()) cut(&*spans->source);
  for (TokenRange& piece : spans->content) cut(&piece);
}

}  // namespace claimdiff
