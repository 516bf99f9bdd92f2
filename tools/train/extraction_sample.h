#ifndef CLAIMDIFF_TOOLS_TRAIN_EXTRACTION_SAMPLE_H_
#define CLAIMDIFF_TOOLS_TRAIN_EXTRACTION_SAMPLE_H_

// What the two span models are taught: attributed articles, parsed, with their
// columns and labels.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/extract/crf/crf_model.h"
#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/spans/cue_candidates.h"
#include "engine/extract/spans/paragraph_facts.h"
#include "engine/language/syntax/syntax.h"
#include "engine/text/document.h"
#include "tools/train/attribution_gold.h"
#include "tools/train/crf_trainer.h"

namespace claimdiff {

// One paragraph that can be learned from.
struct SampleParagraph {
  size_t article = 0;
  std::vector<GoldFrame> frames;
  std::vector<SpanLabel> labels;
  ParagraphFacts facts;
  ColumnTable columns;
};

// The cue classes of the articles' words, sorted: a word is a cue where it is
// the head of a gold cue.
std::vector<uint32_t> LearnCueOdds(
    const std::vector<AttributedArticle>& articles,
    const SyntaxAnalyzer& analyzer);

// The paragraphs of the articles, with the columns of the first model. Left out
// are paragraphs whose labels are not legal, and those that were not annotated.
std::vector<SampleParagraph> MakeSample(
    const std::vector<AttributedArticle>& articles,
    const SyntaxAnalyzer& analyzer, const CueOddsTable& cue_odds);

// Sequences for the first model: every paragraph of an article whose number
// leaves another rest than `fold` when divided by `folds`; all where folds is
// 0.
std::vector<TrainingSequence> StageOneSequences(
    const std::vector<SampleParagraph>& sample, size_t folds, size_t fold);

// Sequences for the second model and the tables they point into.
struct StageTwoSample {
  std::vector<std::unique_ptr<ColumnTable>> tables;
  std::vector<TrainingSequence> sequences;
};

// Adds the sequences of the articles of fold `fold`: one for each candidate for
// a cue, labelled with that cue's own spans. `model` was taught by the other
// folds; the columns that it gives are filled in.
absl::Status AddStageTwoSequences(std::string_view model, size_t folds,
                                  size_t fold,
                                  std::vector<SampleParagraph>* sample,
                                  StageTwoSample* stage_two);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_EXTRACTION_SAMPLE_H_
