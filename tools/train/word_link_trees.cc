// Writes word_link_trees.tsv and word_link_hinges.tsv of
// engine/language/links/data (see word_link_fit.h).
//
//   word_link_trees DIRECTORY GOLD.jsonl...
//
// Gold: see tools/gold/gold_file.h, units are words. Prints how well the words
// of each file are linked by models that have not seen the event.

#include <cstddef>
#include <cstdio>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/language/links/word_link_features.h"
#include "tools/gold/gold_file.h"
#include "tools/train/word_link_fit.h"

namespace claimdiff {
namespace {

constexpr size_t kFolds = 5;

bool Write(const std::string& path, const std::string& kind,
           const std::string& gold, const std::string& rows) {
  std::ofstream file(path, std::ios::binary);
  file << "# " << kind << " fitted by tools/train/word_link_trees on" << gold
       << ".\n"
       << rows;
  return static_cast<bool>(file.flush());
}

int Main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: word_link_trees DIRECTORY GOLD.jsonl...\n");
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
  const WordLinkFit fit = FitWordLinks(events, files, kFolds);
  for (size_t f = 0; f < files.size(); ++f) {
    std::printf("%s\n  unseen events: precision %.4f  recall %.4f  F1 %.4f\n",
                argv[f + 2], fit.unseen[f].Precision(), fit.unseen[f].Recall(),
                fit.unseen[f].F1());
  }
  const std::string path = absl::StrCat(argv[1], "/word_link_");
  return Write(path + "trees.tsv", "Trees (tree_ensemble.h)", names,
               fit.model.first.ToTable(FirstWordLinkFeatureNames())) &&
                 Write(path + "hinges.tsv", "Hinges (hinge_sum.h)", names,
                       fit.model.second.ToTable(WordLinkFeatureNames()))
             ? 0
             : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
