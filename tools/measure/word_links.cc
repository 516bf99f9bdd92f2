// Prints how well words are linked, against gold links between two wordings.
//
//   word_links GOLD.jsonl...
//
// Gold: see tools/gold/gold_file.h, units are words. Figures (see
// word_link_score.h) are over all pairs of a file: of the surest links
// (word_links.h) without and with those of words that only stand in the same
// place, of these and other likely ones, one a word, and of all links, many to
// many (word_links_wide.h).

#include "engine/language/links/word_links.h"

#include <cstdio>
#include <string>
#include <vector>

#include "engine/language/links/word_links_wide.h"
#include "tools/gold/gold_file.h"
#include "tools/measure/word_link_score.h"

namespace claimdiff {
namespace {

void Print(const char* label, const WordLinkCounts& counts) {
  std::printf("  %-14s precision %.4f  recall %.4f  F1 %.4f  (%d gold)\n",
              label, counts.Precision(), counts.Recall(), counts.F1(),
              counts.gold);
}

void PrintFigures(const std::vector<GoldEvent>& events) {
  WordLinkCounts without;
  WordLinkCounts with;
  WordLinkCounts one_to_one;
  WordLinkCounts wide;
  for (const GoldEvent& event : events) {
    if (event.documents.size() != 2) continue;
    const WordGold gold(event);
    const std::vector<TokenLink> links = LinkWords(
        gold.left(), gold.left_tokens(), gold.right(), gold.right_tokens());
    std::vector<TokenLink> words;
    for (const TokenLink& link : links) {
      if (link.kind != LinkKind::kSlot) words.push_back(link);
    }
    gold.Count(words, &without);
    gold.Count(links, &with);
    const LinkSide left(gold.left(), gold.left_tokens());
    const LinkSide right(gold.right(), gold.right_tokens());
    gold.Count(WideLinker::Default().LinkOneToOne(left, right), &one_to_one);
    gold.Count(WideLinker::Default().Link(left, right), &wide);
  }
  Print("without slots", without);
  Print("with slots", with);
  Print("one to one", one_to_one);
  Print("many to many", wide);
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
    std::printf("%s\n", argv[i]);
    PrintFigures(*events);
  }
  return 0;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
