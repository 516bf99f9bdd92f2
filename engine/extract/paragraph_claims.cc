#include "engine/extract/paragraph_claims.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "engine/extract/dateline.h"
#include "engine/extract/hearsay.h"
#include "engine/extract/inner_attributions.h"
#include "engine/extract/lone_quotation.h"
#include "engine/extract/span_edges.h"

namespace claimdiff {
namespace {

// Whether the source is the outlet of a phrase: what it says may be what it
// heard somebody say.
bool IsCarried(const AttributionSpans& spans,
               const std::vector<RelayPhrase>& phrases) {
  return spans.source.has_value() &&
         std::any_of(phrases.begin(), phrases.end(),
                     [&](const RelayPhrase& phrase) {
                       return !phrase.addressee &&
                              Overlaps(phrase.outlet, *spans.source);
                     });
}

// Adds what speakers are said to say in the contents of outlets.
void AddCarried(const Document& doc, const std::vector<RelayPhrase>& phrases,
                const SpanFinder& finder,
                std::vector<AttributionSpans>* found) {
  const size_t outer = found->size();
  for (size_t i = 0; i < outer; ++i) {
    if (!IsCarried((*found)[i], phrases)) continue;
    const std::vector<TokenRange> content = (*found)[i].content;
    for (const TokenRange piece : content) {
      for (AttributionSpans& spans : FindInside(doc, piece, finder)) {
        if (spans.source.has_value()) found->push_back(std::move(spans));
      }
    }
  }
}

}  // namespace

std::vector<RelayedSpans> FindParagraphClaims(
    const ParagraphView& view, uint32_t paragraph,
    const std::vector<RelayPhrase>& phrases, const SpanFinder& finder) {
  std::vector<AttributionSpans> found = finder.Find(view.doc(), paragraph);
  AddCarried(view.doc(), phrases, finder, &found);
  AddHearsay(view, &found);
  const uint32_t end_of_dateline = EndOfDateline(view);
  for (AttributionSpans& spans : found) {
    SettleEdges(view, &spans);
    CutDateline(end_of_dateline, &spans);
  }
  if (found.empty()) {
    if (auto quotation = FindLoneQuotation(view)) {
      found.push_back(*std::move(quotation));
    }
  }
  std::vector<RelayedSpans> claims =
      ApplyRelays(view.doc(), phrases, std::move(found));
  std::stable_sort(claims.begin(), claims.end(),
                   [](const RelayedSpans& a, const RelayedSpans& b) {
                     return a.spans.content.front().begin <
                            b.spans.content.front().begin;
                   });
  return claims;
}

}  // namespace claimdiff
