#include "engine/extract/spans/model_span_finder.h"

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
#include "engine/extract/crf/crf.h"
#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/paragraphs/transcript.h"
#include "engine/extract/spans/cue_candidates.h"
#include "engine/extract/spans/cue_columns.h"
#include "engine/extract/spans/cue_frames.h"
#include "engine/extract/spans/frame_confidence.h"
#include "engine/extract/spans/paragraph_facts.h"
#include "engine/extract/spans/quoted_speech.h"
#include "engine/extract/spans/span_columns.h"
#include "engine/extract/spans/stage_one_data.h"
#include "engine/extract/spans/stage_two_data.h"
#include "engine/extract/spans/subject_source.h"

namespace claimdiff {
namespace {

// Frames that are right less often are not worth telling.
constexpr float kLeastConfidence = 0.2f;

constexpr uint32_t kLongestStretch = 1000;  // tokens

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

// What one call works with.
struct ModelSpanFinder::Workspace {
  SyntaxAnalyzer::Scratch analyzer;
  std::vector<TokenSyntax> syntax;
  ParagraphFacts facts;
  ParagraphFacts stretch;  // a part of `facts`
  ColumnTable columns;
  CrfChain chain;
  StageOne stage;
  FrameScratch frames;
};

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

void ModelSpanFinder::FindInStretch(
    const ParagraphFacts& facts, uint32_t offset, Workspace* work,
    std::vector<AttributionSpans>* found) const {
  FillSpanColumns(facts, kParagraphColumns, &work->columns);
  stage_one_.ScoreAll(work->columns, &work->chain);
  ReadStageOne(&work->chain, &work->stage);
  const std::vector<uint32_t> candidates =
      FindCueCandidates(facts, work->stage, kAskedChance);
  if (candidates.empty()) return;
  FillStageColumns(work->stage, &work->columns);
  std::vector<Frame> frames =
      ScoreFrames(stage_two_, facts, work->stage, candidates, work->columns,
                  kFrameThreshold, &work->frames);
  const auto doubtful = [&](const Frame& frame) {
    return FrameConfidence(facts, frame) < kLeastConfidence;
  };
  frames.erase(std::remove_if(frames.begin(), frames.end(), doubtful),
               frames.end());
  frames = ChooseFrames(std::move(frames),
                        static_cast<uint32_t>(facts.tokens.size()));
  ClaimQuotations(facts, &frames);
  for (Frame& frame : frames) {
    // Fitted to frames as the models leave them.
    const float confidence = FrameConfidence(facts, frame);
    const bool by_models = frame.source.has_value();
    if (!by_models) frame.source = FindSubjectSource(facts, frame);
    found->push_back(InDocument(frame, offset));
    found->back().confidence = confidence;
    if (!by_models && frame.source) found->back().rule = "crf/2-subject";
  }
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
  std::vector<AttributionSpans> found;
  const std::vector<TokenRange> stretches =
      FindStretches(work->facts, kLongestStretch);
  if (stretches.size() == 1) {
    FindInStretch(work->facts, place.first_token, work.get(), &found);
  } else {
    for (const TokenRange stretch : stretches) {
      CutFacts(work->facts, stretch, &work->stretch);
      FindInStretch(work->stretch, place.first_token + stretch.begin,
                    work.get(), &found);
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
