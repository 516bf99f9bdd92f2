#include "engine/extract/spans/cue_frames.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "engine/extract/spans/cue_columns.h"

namespace claimdiff {
namespace {

// How much the second model has to say in the score.
constexpr float kSecondShare = 0.6f;
// A frame without source takes the first model's within this many tokens.
constexpr uint32_t kSourceReach = 40;

// A cue whose likeliest content has less than this chance says nothing.
constexpr float kSaysNothing = 0.1f;
constexpr float kSaidByNobody = 0.2f;

constexpr uint8_t MaskOf(SpanRole role) {
  return static_cast<uint8_t>(1u << BeginLabel(role) | 1u << InsideLabel(role));
}

bool Has(SpanRole role, const std::vector<SpanLabel>& labels) {
  return std::find(labels.begin(), labels.end(), BeginLabel(role)) !=
         labels.end();
}

struct Likeliest {
  size_t token = 0;
  float chance = -1;
};

// The token other than `cue` that is most likely in a span of the role.
Likeliest FindLikeliest(const CrfChain& chain, SpanRole role, size_t cue) {
  Likeliest likeliest;
  for (size_t i = 0; i < chain.size(); ++i) {
    const float chance = chain.Marginal(i, BeginLabel(role)) +
                         chain.Marginal(i, InsideLabel(role));
    if (i != cue && chance > likeliest.chance) likeliest = {i, chance};
  }
  return likeliest;
}

// The best labels in which token `at` is a cue. The ways to have no source or
// content are one, the ways to have one many: the best sequence may lack what
// most of the chance is for, and then the likeliest token of it is forced too.
// False where the cue says nothing.
bool DecodeFrame(size_t at, CrfChain* chain, std::vector<SpanLabel>* labels) {
  std::vector<CrfChain::Forced> forced = {{at, MaskOf(SpanRole::kCue)}};
  chain->ForcedViterbi(forced, labels);
  const struct {
    SpanRole role;
    float least;
  } kRoles[] = {{SpanRole::kContent, kSaysNothing},
                {SpanRole::kSource, kSaidByNobody}};
  for (const auto& wanted : kRoles) {
    if (Has(wanted.role, *labels)) continue;
    const Likeliest likeliest = FindLikeliest(*chain, wanted.role, at);
    if (likeliest.chance >= wanted.least) {
      forced.push_back({likeliest.token, MaskOf(wanted.role)});
      chain->ForcedViterbi(forced, labels);
    }
  }
  return Has(SpanRole::kContent, *labels);
}

// The frame that the forced labels of a window spell.
void ReadFrame(const StageOne& stage, TokenRange window,
               const std::vector<SpanLabel>& labels, Frame* frame) {
  std::vector<LabelledSpan> spans = SpansOf(labels);
  for (LabelledSpan& span : spans) {
    span.tokens.begin += window.begin;
    span.tokens.end += window.begin;
  }
  const auto holds_candidate = [&](const LabelledSpan& span) {
    return span.role == SpanRole::kCue &&
           span.tokens.begin <= frame->candidate &&
           frame->candidate < span.tokens.end;
  };
  // The first model knows the extent of cues better.
  for (const LabelledSpan& span : spans) {
    if (holds_candidate(span)) frame->cue = span.tokens;
  }
  for (const LabelledSpan& span : stage.spans) {
    if (holds_candidate(span)) frame->cue = span.tokens;
  }
  for (const LabelledSpan& span : spans) {
    if (span.role == SpanRole::kContent) frame->content.push_back(span.tokens);
  }
  frame->source = NearestSpan(spans, SpanRole::kSource, frame->cue,
                              static_cast<uint32_t>(-1));
  if (!frame->source) {
    frame->source =
        NearestSpan(stage.spans, SpanRole::kSource, frame->cue, kSourceReach);
    frame->borrowed_source = frame->source.has_value();
  }
}

// An outer attribution may score this much less than one inside its content:
// the corpora mark the outer one, and "according to police" carries more of a
// sentence than the "showed" inside.
constexpr float kOuterMargin = 0.2f;

bool HoldsCueOf(const Frame& outer, const Frame& inner) {
  return std::any_of(
      outer.content.begin(), outer.content.end(), [&](TokenRange content) {
        return content.begin <= inner.cue.begin && inner.cue.end <= content.end;
      });
}

// Takes out the frames whose cue stands in the content of another, which does
// not score much less. `frames` are in the order of their candidates; contents
// end within a window of theirs, so that only neighbours are looked at.
void DropInnerFrames(uint32_t tokens, std::vector<Frame>* frames) {
  const auto is_inner = [&](const Frame& frame, const Frame& other) {
    return other.score >= frame.score - kOuterMargin &&
           HoldsCueOf(other, frame) && !HoldsCueOf(frame, other);
  };
  std::vector<bool> inner(frames->size(), false);
  for (size_t i = 0; i < frames->size(); ++i) {
    for (size_t j = i + 1; j < frames->size(); ++j) {
      const Frame& a = (*frames)[i];
      const Frame& b = (*frames)[j];
      if (b.candidate >= CueWindow(a.candidate, tokens).end) break;
      if (is_inner(a, b)) inner[i] = true;
      if (is_inner(b, a)) inner[j] = true;
    }
  }
  std::vector<Frame> kept;
  for (size_t i = 0; i < frames->size(); ++i) {
    if (!inner[i]) kept.push_back(std::move((*frames)[i]));
  }
  *frames = std::move(kept);
}

uint32_t Gap(TokenRange a, TokenRange b) {
  if (a.end <= b.begin) return b.begin - a.end;
  if (b.end <= a.begin) return a.begin - b.end;
  return 0;
}

}  // namespace

std::optional<TokenRange> NearestSpan(const std::vector<LabelledSpan>& spans,
                                      SpanRole role, TokenRange cue,
                                      uint32_t limit) {
  std::optional<TokenRange> nearest;
  for (const LabelledSpan& span : spans) {
    if (span.role != role) continue;
    const uint32_t gap = Gap(span.tokens, cue);
    if (gap > limit) continue;
    if (!nearest || gap < Gap(*nearest, cue)) nearest = span.tokens;
  }
  return nearest;
}

std::vector<Frame> ScoreFrames(const CrfModel& model,
                               const ParagraphFacts& facts,
                               const StageOne& stage,
                               const std::vector<uint32_t>& candidates,
                               const ColumnTable& columns, float threshold,
                               FrameScratch* scratch) {
  std::vector<Frame> frames;
  if (candidates.empty()) return frames;
  const uint32_t tokens = static_cast<uint32_t>(facts.tokens.size());
  FindChildren(facts, &scratch->children);
  model.SumFixed(columns, &scratch->sums);
  for (const uint32_t candidate : candidates) {
    const TokenRange window = CueWindow(candidate, tokens);
    FillCueColumns(facts, scratch->children, stage, candidate, window,
                   &scratch->cue_columns);
    model.Score(columns, scratch->sums, window.begin, scratch->cue_columns,
                &scratch->chain);
    scratch->chain.Infer();
    const size_t at = candidate - window.begin;
    const float second = scratch->chain.Marginal(at, kCueBegin) +
                         scratch->chain.Marginal(at, kCueInside);
    Frame frame;
    frame.candidate = candidate;
    frame.score =
        kSecondShare * second +
        (1 - kSecondShare) * stage.chance(candidate, SpanRole::kCue).inside;
    if (frame.score < threshold) continue;
    if (!DecodeFrame(at, &scratch->chain, &scratch->labels)) continue;
    frame.posterior = static_cast<float>(std::exp(
        scratch->chain.Score(scratch->labels) - scratch->chain.LogPartition()));
    ReadFrame(stage, window, scratch->labels, &frame);
    frames.push_back(std::move(frame));
  }
  return frames;
}

std::vector<Frame> ChooseFrames(std::vector<Frame> frames, uint32_t tokens) {
  DropInnerFrames(tokens, &frames);
  std::stable_sort(
      frames.begin(), frames.end(),
      [](const Frame& a, const Frame& b) { return a.score > b.score; });
  std::vector<bool> taken(tokens, false);
  const auto touches = [&](TokenRange range) {
    for (uint32_t i = range.begin; i < range.end; ++i) {
      if (taken[i]) return true;
    }
    return false;
  };
  const auto take = [&](TokenRange range) {
    for (uint32_t i = range.begin; i < range.end; ++i) taken[i] = true;
  };
  std::vector<Frame> chosen;
  for (Frame& frame : frames) {
    if (touches(frame.cue)) continue;
    frame.content.erase(
        std::remove_if(frame.content.begin(), frame.content.end(), touches),
        frame.content.end());
    if (frame.content.empty()) continue;
    take(frame.cue);
    for (const TokenRange content : frame.content) take(content);
    chosen.push_back(std::move(frame));
  }
  std::sort(chosen.begin(), chosen.end(), [](const Frame& a, const Frame& b) {
    return a.candidate < b.candidate;
  });
  return chosen;
}

}  // namespace claimdiff
