// Writes the models of engine/align/scoring/data: pair_weights.tsv,
// event_trees.tsv, event_hinges.tsv and alone_trees.tsv (see pair_model_fit.h).
//
//   pair_models OUTDIR --train GOLD.jsonl... [--merged GOLD.jsonl...]
//     --alone GRADED.jsonl... [--dev GOLD.jsonl...]
//     [--dev-alone GRADED.jsonl...]
//
// Each --train file is one set, and so are the larger events made of those of a
// --merged file (merged_events.h), which is one of the former. Figures are
// printed: of --train files by models that have not seen the event, of the
// others by the models written.

#include <cmath>
#include <cstdio>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/scoring/event_scorer.h"
#include "tools/train/logistic.h"
#include "tools/train/merged_events.h"
#include "tools/train/pair_model_fit.h"
#include "tools/train/pair_model_tables.h"
#include "tools/train/pair_sets.h"

namespace claimdiff {
namespace {

struct Inputs {
  std::vector<PairSet> train;
  std::vector<PairSet> merged;
  std::vector<PairSet> dev;
  std::vector<AlonePair> alone;
  std::vector<std::pair<std::string, std::vector<AlonePair>>> dev_alone;
  std::string train_names;
  std::string merged_names;
  std::string alone_names;
};

void PrintFigures(const std::string& name,
                  const std::vector<ScoredLabel>& scored, double threshold) {
  double best = 0;
  BestCommonThreshold({scored}, &best);
  std::printf("%-34s %7zu pairs  F1 %.4f  at its best %.4f  AP %.4f\n",
              name.c_str(), scored.size(), F1At(scored, threshold), best,
              AveragePrecision(scored));
}

// Of likeness as graded and 1 / (1 + exp(-logit)).
double Pearson(const std::vector<AlonePair>& pairs,
               const FittedModels& models) {
  double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
  for (const AlonePair& pair : pairs) {
    const double p = 1 / (1 + std::exp(-ScoreAlone(pair, models)));
    n += 1;
    x += p;
    y += pair.likeness;
    xx += p * p;
    yy += pair.likeness * pair.likeness;
    xy += p * pair.likeness;
  }
  const double spread = (xx - x * x / n) * (yy - y * y / n);
  return spread > 0 ? (xy - x * y / n) / std::sqrt(spread) : 0;
}

bool Read(const BackgroundTables& background, const std::string& option,
          const std::string& path, Inputs* inputs) {
  const std::string name = path.substr(path.rfind('/') + 1);
  absl::Status status;
  if (option == "--train" || option == "--dev") {
    auto set = ReadPairSet(background, path);
    status = set.status();
    if (set.ok()) {
      (option == "--train" ? inputs->train : inputs->dev)
          .push_back(*std::move(set));
    }
    if (option == "--train") absl::StrAppend(&inputs->train_names, " ", name);
  } else if (option == "--merged") {
    auto set = ReadMergedSet(background, path);
    status = set.status();
    if (set.ok()) {
      absl::StrAppend(&inputs->merged_names, ", ", set->name);
      inputs->merged.push_back(*std::move(set));
    }
  } else if (option == "--alone" || option == "--dev-alone") {
    auto pairs = ReadAlonePairs(background, path);
    status = pairs.status();
    if (pairs.ok() && option == "--alone") {
      inputs->alone.insert(inputs->alone.end(), pairs->begin(), pairs->end());
      absl::StrAppend(&inputs->alone_names, " ", name);
    } else if (pairs.ok()) {
      inputs->dev_alone.emplace_back(name, *std::move(pairs));
    }
  } else {
    status = absl::InvalidArgumentError(
        absl::StrCat(path, ": no --train, --merged, --dev, --alone before it"));
  }
  if (!status.ok()) {
    std::fprintf(stderr, "%s\n", std::string(status.message()).c_str());
  }
  return status.ok();
}

bool Write(const std::string& path, const std::string& table) {
  std::ofstream file(path);
  file << table;
  return static_cast<bool>(file.flush());
}

int Main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr,
                 "usage: pair_models OUTDIR --train GOLD... [--merged GOLD...] "
                 "--alone GRADED... [--dev GOLD...] [--dev-alone GRADED...]\n");
    return 2;
  }
  const auto background = BackgroundTables::Load();
  if (!background.ok()) return 2;
  Inputs inputs;
  std::string option;
  for (int i = 2; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument.rfind("--", 0) == 0) {
      option = argument;
    } else if (!Read(*background, option, argument, &inputs)) {
      return 2;
    }
  }
  const FittedModels models =
      FitModels(inputs.train, inputs.merged, inputs.alone);
  for (size_t s = 0; s < inputs.train.size(); ++s) {
    const std::string& name = inputs.train[s].name;
    PrintFigures(name + " words", models.held_out_words[s], 0);
    PrintFigures(name + " held out", models.held_out[s],
                 models.event.trees.threshold);
  }
  for (const PairSet& set : inputs.dev) {
    PrintFigures(set.name + " words", ScoreByWords(set, models.words), 0);
    PrintFigures(set.name, ScoreSet(set, models), models.event.trees.threshold);
  }
  for (const auto& [name, pairs] : inputs.dev_alone) {
    std::printf("%-34s %7zu pairs  Pearson %.4f\n", name.c_str(), pairs.size(),
                Pearson(pairs, models));
    std::vector<AlonePair> news;
    for (const AlonePair& pair : pairs) {
      if (pair.weight == 1) news.push_back(pair);
    }
    std::printf("%-34s %7zu pairs  Pearson %.4f\n", (name + " news").c_str(),
                news.size(), Pearson(news, models));
  }
  const std::string event_names = inputs.train_names + inputs.merged_names;
  const std::string out = std::string(argv[1]) + "/";
  const bool written =
      Write(out + "pair_weights.tsv",
            WordsTable(models.words, inputs.train_names)) &&
      Write(out + "event_hinges.tsv",
            HingesTable(models.event.hinges, event_names)) &&
      Write(out + "event_trees.tsv",
            TreesTable(Company::kEvent, models.event.trees, event_names)) &&
      Write(out + "alone_trees.tsv",
            TreesTable(Company::kAlone, models.alone, inputs.alone_names));
  return written ? 0 : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
