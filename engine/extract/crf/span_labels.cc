#include "engine/extract/crf/span_labels.h"

#include <cstdint>
#include <string>
#include <vector>

namespace claimdiff {

std::vector<LabelledSpan> SpansOf(const std::vector<SpanLabel>& labels) {
  std::vector<LabelledSpan> spans;
  for (uint32_t i = 0; i < labels.size(); ++i) {
    if (labels[i] == kOutside) continue;
    if (IsInside(labels[i])) {
      spans.back().tokens.end = i + 1;
    } else {
      spans.push_back({RoleOf(labels[i]), {i, i + 1}});
    }
  }
  return spans;
}

bool PaintSpan(const LabelledSpan& span, std::vector<SpanLabel>* labels) {
  const SpanLabel begin = BeginLabel(span.role);
  const SpanLabel inside = InsideLabel(span.role);
  const auto wanted = [&](uint32_t i) {
    return i == span.tokens.begin ? begin : inside;
  };
  bool free = true;
  bool same = true;
  for (uint32_t i = span.tokens.begin; i < span.tokens.end; ++i) {
    free = free && (*labels)[i] == kOutside;
    same = same && (*labels)[i] == wanted(i);
  }
  // The span before must not seem to go on into this one, nor this one into
  // the next; both are ruled out by begin labels.
  const bool ends_there =
      span.tokens.end == labels->size() || (*labels)[span.tokens.end] != inside;
  if (same && ends_there) return true;
  if (!free || !ends_there) return false;
  for (uint32_t i = span.tokens.begin; i < span.tokens.end; ++i) {
    (*labels)[i] = wanted(i);
  }
  return true;
}

std::string Dump(const std::vector<SpanLabel>& labels) {
  std::string dump;
  for (const SpanLabel label : labels) dump += "OSCQscq"[label];
  return dump;
}

}  // namespace claimdiff
