// Prints how well words are linked, against gold links between two wordings.
//
//   word_links GOLD.jsonl...
//
// Gold: see tools/gold/gold_file.h, units are words. Each line's two documents
// are linked; precision counts possible links as right, recall is of the gold
// ones, both over all pairs of a file. "with slots" adds the links of words
// that only stand in the same place.

#include "engine/language/word_links.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <set>
#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/text/document.h"
#include "tools/gold/gold_file.h"

namespace claimdiff {
namespace {

struct Counts {
  int found = 0;
  int right = 0;  // found and gold or possible
  int hit = 0;    // found and gold
  int gold = 0;
};

// The units that each token of the document lies in; gold words and ours may be
// cut differently.
std::vector<std::vector<uint32_t>> UnitsOfTokens(const Document& doc,
                                                 const GoldDocument& gold) {
  std::vector<std::vector<uint32_t>> units(doc.tokens().size());
  for (uint32_t u = 0; u < gold.units.size(); ++u) {
    for (uint32_t t = doc.TokenAt(gold.units[u].begin);
         t < doc.tokens().size() &&
         doc.tokens()[t].span.begin < gold.units[u].end;
         ++t) {
      units[t].push_back(u);
    }
  }
  return units;
}

std::vector<uint32_t> AllTokens(const Document& doc) {
  std::vector<uint32_t> tokens(doc.tokens().size());
  for (uint32_t i = 0; i < tokens.size(); ++i) tokens[i] = i;
  return tokens;
}

void CountPair(const GoldEvent& event, bool with_slots, Counts* counts) {
  const Document left = Document::Parse(event.documents[0].text);
  const Document right = Document::Parse(event.documents[1].text);
  const auto left_units = UnitsOfTokens(left, event.documents[0]);
  const auto right_units = UnitsOfTokens(right, event.documents[1]);
  std::set<GoldPair> found;
  for (const TokenLink& link :
       LinkWords(left, AllTokens(left), right, AllTokens(right))) {
    if (link.kind == LinkKind::kSlot && !with_slots) continue;
    for (const uint32_t l : left_units[link.left]) {
      for (const uint32_t r : right_units[link.right]) {
        found.insert({{0, l}, {1, r}});
      }
    }
  }
  for (const GoldPair& pair : found) {
    ++counts->found;
    counts->hit += event.IsGold(pair);
    counts->right += event.IsGold(pair) || event.IsPossible(pair);
  }
  counts->gold += static_cast<int>(event.gold.size());
}

void Print(const char* label, const Counts& c) {
  const double precision = c.found > 0 ? 1.0 * c.right / c.found : 0;
  const double recall = c.gold > 0 ? 1.0 * c.hit / c.gold : 0;
  const double f1 = precision + recall > 0
                        ? 2 * precision * recall / (precision + recall)
                        : 0;
  std::printf("  %-14s precision %.4f  recall %.4f  F1 %.4f  (%d gold)\n",
              label, precision, recall, f1, c.gold);
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
    Counts without;
    Counts with;
    for (const GoldEvent& event : *events) {
      if (event.documents.size() != 2) continue;
      CountPair(event, false, &without);
      CountPair(event, true, &with);
    }
    std::printf("%s\n", argv[i]);
    Print("same and form", without);
    Print("with slots", with);
  }
  return 0;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
