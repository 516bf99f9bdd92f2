// Writes engine/language/data/lexical_relations.bin from the files of WordNet
// 3.0, which Debian has as the package wordnet-base.
//
//   lexical_relations OUT.bin /usr/share/wordnet
//
// The same files give the same bytes.

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

#include "absl/strings/str_cat.h"
#include "engine/language/lexical_table.h"
#include "tools/train/wordnet.h"

namespace claimdiff {
namespace {

int Main(int argc, char** argv) {
  if (argc != 3) {
    std::fprintf(stderr, "usage: lexical_relations OUT.bin WORDNET\n");
    return 2;
  }
  WordNetFiles files;
  for (const char* part : {"noun", "verb", "adj", "adv"}) {
    for (const std::string& name :
         {absl::StrCat("data.", part), absl::StrCat("index.", part),
          absl::StrCat(part, ".exc")}) {
      std::ifstream file(absl::StrCat(argv[2], "/", name), std::ios::binary);
      if (!file) {
        std::fprintf(stderr, "%s: cannot be read\n", name.c_str());
        return 2;
      }
      files[name].assign(std::istreambuf_iterator<char>(file), {});
    }
  }
  const auto entries = RelationsOf(files);
  if (!entries.ok()) {
    std::fprintf(stderr, "%s\n",
                 std::string(entries.status().message()).c_str());
    return 2;
  }
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
