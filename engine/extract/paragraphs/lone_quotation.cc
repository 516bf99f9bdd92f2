#include "engine/extract/paragraphs/lone_quotation.h"

#include <cstdint>

#include "engine/extract/paragraphs/quotes.h"

namespace claimdiff {
namespace {

// Nine of ten such paragraphs are attributions to those who marked news.
constexpr float kConfidence = 0.7f;

// Most words begin with a capital.
bool IsSetLikeHeadline(const ParagraphView& view, TokenRange quotation) {
  uint32_t words = 0;
  uint32_t capitalized = 0;
  for (uint32_t i = quotation.begin; i < quotation.end; ++i) {
    if (view.token(i).kind != TokenKind::kWord) continue;
    ++words;
    capitalized += view.token(i).capitalized;
  }
  return 2 * capitalized > words;
}

}  // namespace

std::optional<AttributionSpans> FindLoneQuotation(const ParagraphView& view) {
  const QuoteRun* run = view.RunBeginningAt(view.begin());
  // A period may stand behind the closing mark.
  if (run == nullptr || run->range.end + 1 < view.end()) return std::nullopt;
  if (!IsQuotation(*run) && !run->continues) return std::nullopt;
  if (IsSetLikeHeadline(view, run->range)) return std::nullopt;
  AttributionSpans spans;
  spans.content = {run->range};
  spans.rule = "quote-alone";
  spans.confidence = kConfidence;
  return spans;
}

}  // namespace claimdiff
