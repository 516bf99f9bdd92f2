#include "engine/extract/model_span_finder.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/base/thread_annotations.h"
#include "absl/synchronization/mutex.h"
#include "engine/base/status_macros.h"
#include "engine/extract/crf.h"
#include "engine/extract/cue_candidates.h"
#include "engine/extract/cue_columns.h"
#include "engine/extract/cue_frames.h"
#include "engine/extract/feature_templates.h"
#include "engine/extract/frame_confidence.h"
#include "engine/extract/paragraph_facts.h"
#include "engine/extract/quoted_speech.h"
#include "engine/extract/span_columns.h"
#include "engine/extract/stage_one_data.h"
#include "engine/extract/stage_two_data.h"
#include "engine/extract/transcript.h"

namespace claimdiff {
namespace {

// What one call works with.
struct Workspace {
  SyntaxAnalyzer::Scratch analyzer;
  std::vector<TokenSyntax> syntax;
  ParagraphFacts facts;
  ColumnTable columns;
  CrfChain chain;
  StageOne stage;
  FrameScratch frames;
};

// Frames that are right less often are not worth telling.
constexpr float kLeastConfidence = 0.2f;

// The frame's spans, moved from its paragraph to the document.
AttributionSpans InDocument(const Frame& frame, uint32_t offset) {
  const auto moved = [&](TokenRange range) {
    return TokenRange{range.begin + offset, range.end + offset};
  };
  AttributionSpans spans;
  if (frame.source) spans.source = moved(*frame.source);
  spans.cue = moved(frame.cue);
  for (const TokenRange content : frame.content) {
    spans.content.push_back(moved(content));
  }
  spans.rule = frame.borrowed_source ? "crf/1-nearest" : "crf/2";
  return spans;
}

uint32_t FirstToken(const AttributionSpans& spans) {
  const uint32_t first =
      std::min(spans.cue->begin, spans.content.front().begin);
  return spans.source ? std::min(first, spans.source->begin) : first;
}

}  // namespace

// Workspaces that are not in use: calls side by side need one each, and calls
// one after another should not allocate anew.
class ModelSpanFinder::Workspaces {
 public:
  std::unique_ptr<Workspace> Take() ABSL_LOCKS_EXCLUDED(mutex_) {
    absl::MutexLock lock(&mutex_);
    if (free_.empty()) return std::make_unique<Workspace>();
    std::unique_ptr<Workspace> workspace = std::move(free_.back());
    free_.pop_back();
    return workspace;
  }
  void Return(std::unique_ptr<Workspace> workspace)
      ABSL_LOCKS_EXCLUDED(mutex_) {
    absl::MutexLock lock(&mutex_);
    free_.push_back(std::move(workspace));
  }

 private:
  absl::Mutex mutex_;
  std::vector<std::unique_ptr<Workspace>> free_ ABSL_GUARDED_BY(mutex_);
};

ModelSpanFinder::ModelSpanFinder(CrfModel stage_one, CrfModel stage_two,
                                 const SyntaxAnalyzer* analyzer)
    : stage_one_(std::move(stage_one)),
      stage_two_(std::move(stage_two)),
      analyzer_(analyzer),
      workspaces_(std::make_unique<Workspaces>()) {}

ModelSpanFinder::~ModelSpanFinder() = default;

absl::StatusOr<std::unique_ptr<ModelSpanFinder>> ModelSpanFinder::Create(
    std::string_view stage_one, std::string_view stage_two,
    const SyntaxAnalyzer* analyzer) {
  CLAIMDIFF_ASSIGN_OR_RETURN(
      CrfModel first, CrfModel::Create(stage_one, ParagraphColumnNames(), {}));
  CLAIMDIFF_ASSIGN_OR_RETURN(
      CrfModel second,
      CrfModel::Create(stage_two, ParagraphColumnNames(), CueColumnNames()));
  return std::unique_ptr<ModelSpanFinder>(
      new ModelSpanFinder(std::move(first), std::move(second), analyzer));
}

const ModelSpanFinder& ModelSpanFinder::Default() {
  static const ModelSpanFinder* const finder =
      Create(StageOneData(), StageTwoData(), &SyntaxAnalyzer::Default())
          ->release();
  return *finder;
}

std::vector<AttributionSpans> ModelSpanFinder::Find(const Document& doc,
                                                    uint32_t paragraph) const {
  const Paragraph& place = doc.paragraphs()[paragraph];
  if (place.first_token == place.end_token) return {};
  if (auto turn = FindTranscriptTurn(doc, paragraph)) return {*turn};
  std::unique_ptr<Workspace> work = workspaces_->Take();
  analyzer_->Analyze(doc, place.first_sentence, place.end_sentence,
                     &work->analyzer, &work->syntax);
  FindFacts(doc, paragraph, work->syntax, stage_one_.cue_odds(), &work->facts);
  FillSpanColumns(work->facts, kParagraphColumns, &work->columns);
  stage_one_.ScoreAll(work->columns, &work->chain);
  ReadStageOne(&work->chain, &work->stage);
  const std::vector<uint32_t> candidates =
      FindCueCandidates(work->facts, work->stage, kAskedChance);
  std::vector<AttributionSpans> found;
  if (!candidates.empty()) {
    FillStageColumns(work->stage, &work->columns);
    std::vector<Frame> frames =
        ScoreFrames(stage_two_, work->facts, work->stage, candidates,
                    work->columns, kFrameThreshold, &work->frames);
    const auto doubtful = [&](const Frame& frame) {
      return FrameConfidence(work->facts, frame) < kLeastConfidence;
    };
    frames.erase(std::remove_if(frames.begin(), frames.end(), doubtful),
                 frames.end());
    frames =
        ChooseFrames(std::move(frames), place.end_token - place.first_token);
    ClaimQuotations(work->facts, &frames);
    for (const Frame& frame : frames) {
      found.push_back(InDocument(frame, place.first_token));
      found.back().confidence = FrameConfidence(work->facts, frame);
    }
  }
  workspaces_->Return(std::move(work));
  std::stable_sort(found.begin(), found.end(),
                   [](const AttributionSpans& a, const AttributionSpans& b) {
                     return FirstToken(a) < FirstToken(b);
                   });
  return found;
}

}  // namespace claimdiff
