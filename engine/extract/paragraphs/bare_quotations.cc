#include "engine/extract/paragraphs/bare_quotations.h"

#include <cstdint>
#include <utility>

#include "engine/extract/paragraphs/quotes.h"

namespace claimdiff {
namespace {

constexpr uint32_t kFewestWords = 5;

}  // namespace

std::vector<AttributionSpans> FindBareQuotations(const ParagraphView& view) {
  std::vector<AttributionSpans> found;
  for (const QuoteRun& run : view.quotes().runs) {
    if (run.depth > 0 || run.words < kFewestWords) continue;
    AttributionSpans spans;
    spans.content = {run.range};
    spans.rule = "quote/other-language";
    found.push_back(std::move(spans));
  }
  return found;
}

}  // namespace claimdiff
