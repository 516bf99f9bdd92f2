// Writes engine/compare/lexicon/data/word_kinds.tsv from the files of
// WordNet 3.0, which Debian has as the package wordnet-base.
//
//   word_kinds OUT.tsv /usr/share/wordnet
//   engine/compare/lexicon/data/sibling_classes.tsv
//
// The same files give the same bytes.

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/language/tables/tsv.h"
#include "tools/train/word_kind_table.h"

namespace claimdiff {
namespace {

constexpr char kHeader[] =
    "# Which parts of speech English words are, the most frequent first (n v "
    "a\n"
    "# r), and where nouns stand among the kinds of things: see word_kinds.h.\n"
    "# Drawn from WordNet 3.0 (index.*, data.noun, cntlist.rev of Debian's\n"
    "# package wordnet-base) and sibling_classes.tsv by "
    "//tools/train:word_kinds\n"
    "# WordNet 3.0 Copyright 2006 by Princeton University. All rights "
    "reserved.\n"
    "# Its licence stands in "
    "engine/language/words/data/lexical_relations.txt.\n";

bool Read(const std::string& path, std::string* bytes) {
  std::ifstream file(path, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "%s: cannot be read\n", path.c_str());
    return false;
  }
  bytes->assign(std::istreambuf_iterator<char>(file), {});
  return true;
}

int Main(int argc, char** argv) {
  if (argc != 4) {
    std::fprintf(stderr, "usage: word_kinds OUT.tsv WORDNET CLASSES.tsv\n");
    return 2;
  }
  WordNetFiles files;
  for (const char* name : {"data.noun", "index.noun", "index.verb", "index.adj",
                           "index.adv", "cntlist.rev"}) {
    if (!Read(absl::StrCat(argv[2], "/", name), &files[name])) return 2;
  }
  std::string tsv;
  if (!Read(argv[3], &tsv)) return 2;
  std::vector<std::string> classes;
  for (const TsvRow& row : ParseTsv(tsv)) classes.emplace_back(row[0]);
  const auto table = WordKindTable(files, classes);
  if (!table.ok()) {
    std::fprintf(stderr, "%s\n", std::string(table.status().message()).c_str());
    return 2;
  }
  std::ofstream out(argv[1], std::ios::binary);
  out << kHeader << *table;
  std::printf("%zu bytes\n", table->size());
  return out.flush() ? 0 : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
