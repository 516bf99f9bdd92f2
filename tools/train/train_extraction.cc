// Trains the two span models of engine/extract.
//
//   train_extraction GOLD FIRST.templates SECOND.templates FIRST.bin SECOND.bin
//
// GOLD is a file of attributed articles (see attribution_gold.h); the templates
// are read, the models written. The second model learns from what models taught
// by three quarters of the articles say about the fourth. The same files give
// the same bytes.
//
// What models make of articles that they do not know is measured by teaching
// them nine tenths, here every line but the tenth, twentieth, ...:
//
//   awk 'NR % 10' GOLD > nine.jsonl; awk 'NR % 10 == 0' GOLD > tenth.jsonl
//   train_extraction nine.jsonl ... one.bin two.bin
//   tools/measure:span_claims tenth.jsonl one.bin two.bin
//   tools/train:fit_confidence one.bin two.bin tenth.jsonl

#include <cstddef>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/extract/crf/crf_model.h"
#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/spans/cue_columns.h"
#include "engine/language/syntax/syntax.h"
#include "tools/train/attribution_gold.h"
#include "tools/train/crf_trainer.h"
#include "tools/train/extraction_sample.h"

namespace claimdiff {
namespace {

constexpr size_t kFolds = 4;

CrfTrainingOptions StageOneOptions() {
  CrfTrainingOptions options;
  options.bits = 18;
  options.pair_bits = 9;
  options.passes = 5;
  options.rate = 0.01f;
  options.average = false;
  return options;
}

CrfTrainingOptions StageTwoOptions() {
  CrfTrainingOptions options;
  options.bits = 19;
  options.pair_bits = 11;
  options.passes = 3;
  options.rate = 0.004f;
  options.average = false;
  options.seeds = 4;
  return options;
}

absl::StatusOr<std::string> ReadFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return absl::NotFoundError(absl::StrCat(path, ": cannot be read"));
  std::stringstream content;
  content << file.rdbuf();
  return content.str();
}

absl::Status WriteFile(const std::string& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  file.close();
  if (!file) {
    return absl::UnavailableError(absl::StrCat(path, ": cannot be written"));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::string> TrainModel(
    const std::string& templates_text, const std::vector<uint32_t>& cue_odds,
    const std::vector<TrainingSequence>& sequences,
    const CrfTrainingOptions& options) {
  CLAIMDIFF_ASSIGN_OR_RETURN(
      const FeatureTemplates templates,
      FeatureTemplates::Parse(templates_text, ParagraphColumnNames(),
                              CueColumnNames()));
  CrfModelParts parts;
  parts.templates = templates_text;
  parts.cue_odds = cue_odds;
  parts.bits = options.bits;
  parts.pair_bits = options.pair_bits;
  TrainCrf(templates, sequences, options, &parts.weights, &parts.pair_weights);
  return EncodeCrfModel(parts);
}

absl::Status Run(const std::vector<std::string>& paths) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::vector<AttributedArticle> articles,
                             ReadAttributionGold(paths[0]));
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::string first_templates,
                             ReadFile(paths[1]));
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::string second_templates,
                             ReadFile(paths[2]));
  const SyntaxAnalyzer& analyzer = SyntaxAnalyzer::Default();
  const std::vector<uint32_t> entries = LearnCueOdds(articles, analyzer);
  std::vector<SampleParagraph> sample = MakeSample(
      articles, analyzer, CueOddsTable(entries.data(), entries.size()));
  std::cerr << articles.size() << " articles, " << sample.size()
            << " paragraphs\n";

  StageTwoSample stage_two;
  for (size_t fold = 0; fold < kFolds; ++fold) {
    CLAIMDIFF_ASSIGN_OR_RETURN(
        const std::string model,
        TrainModel(first_templates, entries,
                   StageOneSequences(sample, kFolds, fold), StageOneOptions()));
    CLAIMDIFF_RETURN_IF_ERROR(
        AddStageTwoSequences(model, kFolds, fold, &sample, &stage_two));
    std::cerr << "fold " << fold << ": " << stage_two.sequences.size()
              << " candidates so far\n";
  }
  CrfTrainingOptions first_options = StageOneOptions();
  first_options.seeds = 2;
  CLAIMDIFF_ASSIGN_OR_RETURN(
      const std::string first,
      TrainModel(first_templates, entries, StageOneSequences(sample, 0, 0),
                 first_options));
  CLAIMDIFF_RETURN_IF_ERROR(WriteFile(paths[3], first));
  CLAIMDIFF_ASSIGN_OR_RETURN(
      const std::string second,
      TrainModel(second_templates, entries, stage_two.sequences,
                 StageTwoOptions()));
  return WriteFile(paths[4], second);
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) {
  const std::vector<std::string> paths(argv + 1, argv + argc);
  if (paths.size() != 5) {
    std::cerr << "usage: train_extraction GOLD FIRST.templates "
                 "SECOND.templates FIRST.bin SECOND.bin\n";
    return 2;
  }
  const absl::Status status = claimdiff::Run(paths);
  if (!status.ok()) std::cerr << status.message() << "\n";
  return status.ok() ? 0 : 2;
}
