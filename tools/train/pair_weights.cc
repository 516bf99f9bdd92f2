// Writes engine/align/data/pair_weights.tsv: the weights by which pairs of
// claims are scored (see pair_weight_fit.h).
//
//   pair_weights OUT.tsv [--train GOLD.jsonl...] [--dev GOLD.jsonl...]
//
// Each --train file is one set. Figures of all files are printed; nothing is
// fitted on the --dev files.

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "engine/align/claim_vectors.h"
#include "tools/gold/gold_file.h"
#include "tools/train/logistic.h"
#include "tools/train/pair_weight_fit.h"

namespace claimdiff {
namespace {

bool ReadSet(const BackgroundTables& background, const std::string& path,
             PairSet* set) {
  const auto events = ReadGoldFile(path);
  if (!events.ok()) {
    std::fprintf(stderr, "%s\n",
                 std::string(events.status().message()).c_str());
    return false;
  }
  set->name = path.substr(path.rfind('/') + 1);
  for (const GoldEvent& event : *events) AddPairs(background, event, set);
  return true;
}

void PrintFigures(const PairSet& set, const FittedPairs& fitted) {
  const auto scored = ScorePairs(set, fitted.model);
  double best = 0;
  BestCommonThreshold({scored}, &best);
  std::printf("%-30s %7zu pairs  F1 %.4f  at its best %.4f  AP %.4f\n",
              set.name.c_str(), scored.size(), F1At(scored, fitted.threshold),
              best, AveragePrecision(scored));
}

int Main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(
        stderr,
        "usage: pair_weights OUT.tsv [--train GOLD...] [--dev GOLD...]\n");
    return 2;
  }
  const auto background = BackgroundTables::Load();
  if (!background.ok()) return 2;
  std::vector<PairSet> train;
  std::vector<PairSet> dev;
  std::vector<PairSet>* target = &train;
  for (int i = 2; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--train") {
      target = &train;
    } else if (argument == "--dev") {
      target = &dev;
    } else {
      target->emplace_back();
      if (!ReadSet(*background, argument, &target->back())) return 2;
    }
  }
  const FittedPairs fitted = FitPairs(train);
  for (const auto* sets : {&train, &dev}) {
    for (const PairSet& set : *sets) PrintFigures(set, fitted);
  }
  std::ofstream file(argv[1]);
  file << PairWeightTable(fitted, train);
  return file.flush() ? 0 : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
