#ifndef CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_SPAN_FINDER_H_
#define CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_SPAN_FINDER_H_

// SpanFinder: where in a paragraph somebody is said to say something.
//
//   "We are hopeful," Pompeo said Friday.
//    ^content        ^source ^cue
//
// The one seam between finding spans and everything after it (names, relays,
// quote types, messages): a finder may be rules or trained models.

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "engine/text/document.h"

namespace claimdiff {

// A half-open range of indices into Document::tokens().
struct TokenRange {
  uint32_t begin = 0;
  uint32_t end = 0;
  bool empty() const { return begin == end; }
};

inline bool operator==(TokenRange a, TokenRange b) {
  return a.begin == b.begin && a.end == b.end;
}

// True where the ranges have a token in common.
inline bool Overlaps(TokenRange a, TokenRange b) {
  return a.begin < b.end && b.begin < a.end;
}

// One attribution. What belongs to a span: quotation marks, "that" and "to" are
// inside the content; the sentence's final period and the comma before the cue
// are outside.
struct AttributionSpans {
  std::optional<TokenRange> source;  // unset: none in the paragraph
  std::optional<TokenRange> cue;     // unset: a quotation that stands alone
  std::vector<TokenRange> content;   // in order, disjoint, at least one
  std::string_view rule;             // stable id of what found it, static
  float confidence = 0;              // 0..1
};

// Whether any span of the attribution has a token of the range.
inline bool Touches(const AttributionSpans& spans, TokenRange range) {
  return (spans.source.has_value() && Overlaps(*spans.source, range)) ||
         (spans.cue.has_value() && Overlaps(*spans.cue, range)) ||
         std::any_of(
             spans.content.begin(), spans.content.end(),
             [range](TokenRange piece) { return Overlaps(piece, range); });
}

class SpanFinder {
 public:
  virtual ~SpanFinder() = default;

  // The attributions of doc.paragraphs()[paragraph] in the order of their first
  // token. Contents may run over sentences but not out of the paragraph.
  // Thread-compatible: const calls may run side by side.
  virtual std::vector<AttributionSpans> Find(const Document& doc,
                                             uint32_t paragraph) const = 0;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_SPAN_FINDER_H_
