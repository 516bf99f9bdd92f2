// train_syntax: writes engine/language/syntax/data/syntax_model.bin from parsed
// news.
//
//   zcat silver-train.conllu.gz | train_syntax --out syntax_model.bin -
//
// The same input and options give the same bytes.

#include <exception>
#include <fstream>
#include <iostream>
#include <string>
#include <vector>

#include "CLI/CLI.hpp"
#include "absl/status/statusor.h"
#include "tools/train/conllu.h"
#include "tools/train/syntax_trainer.h"

namespace {

int Run(int argc, char** argv) {
  CLI::App app("Trains the tagger and the parser of engine/language.");
  std::vector<std::string> paths;
  std::string out;
  claimdiff::SyntaxTraining options;
  app.add_option("FILE", paths, "parsed sentences in CoNLL-U form, - for stdin")
      ->required();
  app.add_option("--out", out, "the file to write")->required();
  app.add_option("--least-count", options.least_count, "of vocabulary words")
      ->capture_default_str();
  app.add_option("--tag-bits", options.tagger.bits)->capture_default_str();
  app.add_option("--tag-passes", options.tagger.passes)->capture_default_str();
  app.add_option("--move-bits", options.parser.move_bits)
      ->capture_default_str();
  app.add_option("--label-bits", options.parser.label_bits)
      ->capture_default_str();
  app.add_option("--passes", options.parser.passes, "of the parser")
      ->capture_default_str();
  CLI11_PARSE(app, argc, argv);

  std::vector<claimdiff::GoldSentence> sentences;
  for (const std::string& path : paths) {
    absl::StatusOr<std::vector<claimdiff::GoldSentence>> part =
        claimdiff::ReadConllu(path);
    if (!part.ok()) {
      std::cerr << path << ": " << part.status() << "\n";
      return 2;
    }
    sentences.insert(sentences.end(), part->begin(), part->end());
  }
  const std::string bytes = claimdiff::TrainSyntax(sentences, options);
  std::ofstream file(out, std::ios::binary);
  if (!(file << bytes).flush()) {
    std::cerr << out << ": cannot write\n";
    return 2;
  }
  std::cout << sentences.size() << " sentences, " << bytes.size() << " bytes\n";
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return Run(argc, argv);
  } catch (const std::exception& error) {
    std::cerr << error.what() << "\n";
    return 2;
  }
}
