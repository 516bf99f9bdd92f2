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
#include "engine/extract/confidence.h"
#include "engine/extract/crf.h"
#include "engine/extract/cue_candidates.h"
#include "engine/extract/cue_columns.h"
#include "engine/extract/cue_frames.h"
#include "engine/extract/feature_templates.h"
#include "engine/extract/paragraph_facts.h"
#include "engine/extract/span_columns.h"
#include "engine/extract/stage_one_data.h"
#include "engine/extract/stage_two_data.h"

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
  std::vector<AttributionSpans> found;
  const Paragraph& place = doc.paragraphs()[paragraph];
  if (place.first_token == place.end_token) return found;
  std::unique_ptr<Workspace> work = workspaces_->Take();
  analyzer_->Analyze(doc, place.first_sentence, place.end_sentence,
                     &work->analyzer, &work->syntax);
  FindFacts(doc, paragraph, work->syntax, stage_one_.cue_classes(),
            &work->facts);
  FillSpanColumns(work->facts, kParagraphColumns, &work->columns);
  stage_one_.ScoreAll(work->columns, &work->chain);
  ReadStageOne(&work->chain, &work->stage);
  const std::vector<uint32_t> candidates =
      FindCueCandidates(work->facts, work->stage);
  if (!candidates.empty()) {
    FillStageColumns(work->stage, &work->columns);
    const uint32_t tokens = place.end_token - place.first_token;
    for (const Frame& frame : ChooseFrames(
             ScoreFrames(stage_two_, work->facts, work->stage, candidates,
                         work->columns, kFrameThreshold, &work->frames),
             tokens)) {
      const auto in_document = [&](TokenRange range) {
        return TokenRange{range.begin + place.first_token,
                          range.end + place.first_token};
      };
      AttributionSpans spans;
      if (frame.source) spans.source = in_document(*frame.source);
      spans.cue = in_document(frame.cue);
      for (const TokenRange content : frame.content) {
        spans.content.push_back(in_document(content));
      }
      spans.rule = frame.borrowed_source ? "crf/1-nearest" : "crf/2";
      spans.confidence = Confidence(frame);
      found.push_back(std::move(spans));
    }
  }
  workspaces_->Return(std::move(work));
  const auto first_token = [](const AttributionSpans& spans) {
    uint32_t first = std::min(spans.cue->begin, spans.content.front().begin);
    return spans.source ? std::min(first, spans.source->begin) : first;
  };
  std::stable_sort(found.begin(), found.end(),
                   [&](const AttributionSpans& a, const AttributionSpans& b) {
                     return first_token(a) < first_token(b);
                   });
  return found;
}

}  // namespace claimdiff
