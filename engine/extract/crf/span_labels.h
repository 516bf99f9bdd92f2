#ifndef CLAIMDIFF_ENGINE_EXTRACT_CRF_SPAN_LABELS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_CRF_SPAN_LABELS_H_

// The labels a sequence model gives to tokens, and the spans they spell.
//
//   "  We  are  hopeful  ,  "  Pompeo  said  Friday  .
//   Q  q   q    q        q  q  S       C     O       O     (upper case: begin)
//
// A span is a begin label and the inside labels of the same role after it; two
// spans of a role may touch.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

enum SpanLabel : uint8_t {
  // May follow any label.
  kOutside,
  kSourceBegin,
  kCueBegin,
  kContentBegin,
  // Follow only their own role.
  kSourceInside,
  kCueInside,
  kContentInside,
};

inline constexpr int kSpanLabels = 7;
// Tables of scores have eight places a token: one aligned load.
inline constexpr int kLabelStride = 8;

enum class SpanRole : uint8_t { kSource = 0, kCue = 1, kContent = 2 };

constexpr SpanLabel BeginLabel(SpanRole role) {
  return static_cast<SpanLabel>(kSourceBegin + static_cast<int>(role));
}
constexpr SpanLabel InsideLabel(SpanRole role) {
  return static_cast<SpanLabel>(kSourceInside + static_cast<int>(role));
}
constexpr bool IsInside(SpanLabel label) { return label >= kSourceInside; }
// Requires label != kOutside.
constexpr SpanRole RoleOf(SpanLabel label) {
  return static_cast<SpanRole>((label - 1) % 3);
}

// True where `label` may stand after `previous`: an inside label needs a label
// of its own role before it. A sequence begins as if after kOutside.
constexpr bool MayFollow(SpanLabel previous, SpanLabel label) {
  return !IsInside(label) ||
         (previous != kOutside && RoleOf(previous) == RoleOf(label));
}

// Legal pairs are numbered so that those that lead to labels which may follow
// any label come first, four for each label before.
inline constexpr int kSpanLabelPairs = 34;
// Tables of pairs have this many places.
inline constexpr int kPairStride = 48;

// Requires MayFollow(previous, label).
constexpr int PairIndex(SpanLabel previous, SpanLabel label) {
  return IsInside(label) ? 4 * kSpanLabels + 2 * (label - kSourceInside) +
                               IsInside(previous)
                         : 4 * previous + label;
}

struct LabelledSpan {
  SpanRole role = SpanRole::kSource;
  TokenRange tokens;  // relative to the labels' first token
};

// The spans of a legal sequence, in order. Linear.
std::vector<LabelledSpan> SpansOf(const std::vector<SpanLabel>& labels);

// Writes `span` into `labels`. False, and nothing written, where a label is
// taken by another role or cut in another way; the same span twice is fine.
// Requires a span inside the labels, not empty.
bool PaintSpan(const LabelledSpan& span, std::vector<SpanLabel>* labels);

// "QqqqqqSCOO", for tests and traces.
std::string Dump(const std::vector<SpanLabel>& labels);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_CRF_SPAN_LABELS_H_
