// Writes engine/language/words/data/lexical_relations.bin from the files of
// WordNet 3.0, which Debian has as the package wordnet-base, and from the
// paraphrases that were written by hand.
//
//   lexical_relations OUT.bin /usr/share/wordnet PARAPHRASES.tsv...
//
// The same files give the same bytes.

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/language/words/lexical_table.h"
#include "tools/train/paraphrase_rows.h"
#include "tools/train/wordnet.h"

namespace claimdiff {
namespace {

int Fail(const char* file, const absl::Status& status) {
  std::fprintf(stderr, "%s: %s\n", file, std::string(status.message()).c_str());
  return 2;
}

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
  if (argc < 4) {
    std::fprintf(
        stderr,
        "usage: lexical_relations OUT.bin WORDNET PARAPHRASES.tsv...\n");
    return 2;
  }
  WordNetFiles files;
  for (const char* part : {"noun", "verb", "adj", "adv"}) {
    for (const std::string& name :
         {absl::StrCat("data.", part), absl::StrCat("index.", part),
          absl::StrCat(part, ".exc")}) {
      if (!Read(absl::StrCat(argv[2], "/", name), &files[name])) return 2;
    }
  }
  std::vector<ParaphraseRow> paraphrases;
  for (int i = 3; i < argc; ++i) {
    std::string tsv;
    if (!Read(argv[i], &tsv)) return 2;
    auto rows = ParseParaphraseRows(tsv);
    if (!rows.ok()) return Fail(argv[i], rows.status());
    std::move(rows->begin(), rows->end(), std::back_inserter(paraphrases));
  }
  const auto entries = RelationsOf(files, paraphrases);
  if (!entries.ok()) return Fail(argv[2], entries.status());
  const std::string bytes = SerializeLexicalTable(*entries);
  std::ofstream out(argv[1], std::ios::binary);
  out << bytes;
  std::printf("%zu words, %zu relations, %zu bytes\n", entries->words.size(),
              entries->relations.size(), bytes.size());
  return out.flush() ? 0 : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
