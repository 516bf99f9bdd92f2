#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_CUE_FRAMES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_CUE_FRAMES_H_

// Frames: one cue candidate with the source and content that the second model
// gives it, and the choice among the frames of a paragraph.
//
//   Choe said the talks had failed, but would not say why.
//   said: score .97, "Choe" / "said" / "the talks had failed"
//   say:  score .38, dropped
//
// Indices are relative to the paragraph's first token.

#include <cstdint>
#include <optional>
#include <vector>

#include "engine/extract/crf/crf.h"
#include "engine/extract/crf/crf_model.h"
#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/spans/cue_candidates.h"
#include "engine/extract/spans/paragraph_facts.h"

namespace claimdiff {

struct Frame {
  uint32_t candidate = 0;
  float score = 0;  // 0..1: that the candidate is a cue, by both models
  std::optional<TokenRange> source;
  TokenRange cue;
  std::vector<TokenRange> content;  // in order, disjoint; may be empty
  bool borrowed_source = false;     // the first model's, not the second's
  // Of all ways to read the paragraph around the candidate, by the second
  // model, the share of just this one: 0..1.
  float posterior = 0;
};

// Frames of lower score are not taken.
inline constexpr float kFrameThreshold = 0.5f;

// Memory that the second model uses again and again.
struct FrameScratch {
  ColumnTable cue_columns;
  CrfChain chain;
  std::vector<uint32_t> children;
  std::vector<CrfModel::Sums> sums;
  std::vector<SpanLabel> labels;
};

// The frames of the candidates whose score reaches `threshold`, in their order.
// `columns` holds all kParagraphColumns, filled in.
std::vector<Frame> ScoreFrames(const CrfModel& model,
                               const ParagraphFacts& facts,
                               const StageOne& stage,
                               const std::vector<uint32_t>& candidates,
                               const ColumnTable& columns, float threshold,
                               FrameScratch* scratch);

// Those frames that can stand side by side: a cue touches no other cue or
// content, a content no other frame's. Wherever two compete the better one
// stays, or the outer one, where the inner one's cue stands in its content and
// it is not much worse. A frame left without content is dropped. `frames` come
// and go in the order of their candidates.
std::vector<Frame> ChooseFrames(std::vector<Frame> frames, uint32_t tokens);

// The span of the role nearest to `cue`, at most `limit` tokens away; of two as
// near the one before. nullopt where there is none.
std::optional<TokenRange> NearestSpan(const std::vector<LabelledSpan>& spans,
                                      SpanRole role, TokenRange cue,
                                      uint32_t limit);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_CUE_FRAMES_H_
