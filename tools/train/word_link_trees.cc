// Writes engine/language/data/word_link_trees.tsv (see word_link_fit.h).
//
//   word_link_trees OUT.tsv GOLD.jsonl...
//
// Gold: see tools/gold/gold_file.h, units are words. Prints how well the words
// of each file are linked by trees that have not seen the event.

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/language/word_link_features.h"
#include "tools/gold/gold_file.h"
#include "tools/measure/word_link_score.h"
#include "tools/train/word_link_fit.h"

namespace claimdiff {
namespace {

constexpr size_t kFolds = 5;

int Main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: word_link_trees OUT.tsv GOLD.jsonl...\n");
    return 2;
  }
  std::vector<GoldEvent> events;
  std::vector<size_t> files;
  std::string names;
  for (int i = 2; i < argc; ++i) {
    auto read = ReadGoldFile(argv[i]);
    if (!read.ok()) {
      std::fprintf(stderr, "%s\n",
                   std::string(read.status().message()).c_str());
      return 2;
    }
    files.push_back(read->size());
    const std::string path = argv[i];
    absl::StrAppend(&names, " ", path.substr(path.rfind('/') + 1));
    for (GoldEvent& event : *read) events.push_back(std::move(event));
  }
  std::vector<WordLinkSample> samples;
  samples.reserve(events.size());
  for (const GoldEvent& event : events) {
    samples.push_back(MakeWordLinkSample(event));
  }
  const auto counts = CrossValidate(events, samples, files, kFolds);
  for (size_t f = 0; f < files.size(); ++f) {
    std::printf("%s\n  unseen events: precision %.4f  recall %.4f  F1 %.4f\n",
                argv[f + 2], counts[f].Precision(), counts[f].Recall(),
                counts[f].F1());
  }
  std::ofstream file(argv[1], std::ios::binary);
  file << "# Trees (tree_ensemble.h) fitted by tools/train/word_link_trees on"
       << names << ".\n"
       << FitWordLinkTrees(samples, 0, 0).ToTable(WordLinkFeatureNames());
  return file.flush() ? 0 : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
