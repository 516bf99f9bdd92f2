// Prints how well words are linked, against gold links between two wordings.
//
//   word_links GOLD.jsonl...
//
// Gold: see tools/gold/gold_file.h, units are words. Figures (see
// word_link_score.h) are over all pairs of a file; "with slots" adds the links
// of words that only stand in the same place.

#include <cstdio>
#include <string>

#include "tools/gold/gold_file.h"
#include "tools/measure/word_link_score.h"

namespace claimdiff {
namespace {

void Print(const char* label, const WordLinkCounts& counts) {
  std::printf("  %-14s precision %.4f  recall %.4f  F1 %.4f  (%d gold)\n",
              label, counts.Precision(), counts.Recall(), counts.F1(),
              counts.gold);
}

int Main(int argc, char** argv) {
  if (argc < 2) {
    std::fprintf(stderr, "usage: word_links GOLD.jsonl...\n");
    return 2;
  }
  for (int i = 1; i < argc; ++i) {
    const auto events = ReadGoldFile(argv[i]);
    if (!events.ok()) {
      std::fprintf(stderr, "%s\n",
                   std::string(events.status().message()).c_str());
      return 2;
    }
    WordLinkCounts without;
    WordLinkCounts with;
    for (const GoldEvent& event : *events) {
      CountWordLinks(event, false, &without);
      CountWordLinks(event, true, &with);
    }
    std::printf("%s\n", argv[i]);
    Print("without slots", without);
    Print("with slots", with);
  }
  return 0;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
