#include "engine/extract/edges/spliced_sentence.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "engine/extract/attributions/inner_attributions.h"
#include "engine/extract/lexicon/cue_lexicon.h"

namespace claimdiff {
namespace {

// "[...], Roe said [...]", without quotation marks.
bool MayBeSpliced(const ParagraphView& view, const AttributionSpans& spans) {
  if (!spans.source.has_value() || !spans.cue.has_value() ||
      spans.content.size() != 2 || spans.cue->begin != spans.source->end) {
    return false;
  }
  const TokenRange first = spans.content[0];
  const TokenRange second = spans.content[1];
  return first.end <= spans.source->begin && second.begin == spans.cue->end &&
         view.norm(spans.source->begin - 1) == "," &&
         !view.InQuotes(first.begin) && !view.InQuotes(second.begin);
}

// "some crews said it was unsafe", up to the token `end` or a comma before it.
bool SpeaksTo(const ParagraphView& view, const AttributionSpans& spans,
              uint32_t end) {
  if (!spans.source.has_value() || !spans.cue.has_value() ||
      spans.cue->begin != spans.source->end ||
      spans.content.front().begin != spans.cue->end) {
    return false;
  }
  const CueVerb* verb = FindCueVerb(view.norm(spans.cue->end - 1));
  const uint32_t last = spans.content.back().end;
  return verb != nullptr && verb->cue_class == CueClass::kSpeech &&
         (verb->forms & (kPastForm | kThirdForm | kBaseForm)) != 0 &&
         (last == end || (last + 1 == end && view.norm(last) == ","));
}

}  // namespace

void PartSpliced(const ParagraphView& view, const SpanFinder& finder,
                 std::vector<AttributionSpans>* found) {
  const size_t outer = found->size();
  for (size_t i = 0; i < outer; ++i) {
    if (!MayBeSpliced(view, (*found)[i])) continue;
    const TokenRange first = (*found)[i].content.front();
    for (AttributionSpans& inner : FindInside(view.doc(), first, finder)) {
      if (!SpeaksTo(view, inner, first.end)) continue;
      (*found)[i].content.erase((*found)[i].content.begin());
      found->push_back(std::move(inner));
      break;
    }
  }
}

}  // namespace claimdiff
