#include "tools/measure/word_link_score.h"

#include <cstdint>
#include <set>
#include <vector>

#include "engine/language/word_links.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

double Share(int part, int whole) { return whole > 0 ? 1.0 * part / whole : 0; }

// The units that each token of the document lies in.
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

}  // namespace

double WordLinkCounts::Precision() const { return Share(right, found); }

double WordLinkCounts::Recall() const { return Share(hit, gold); }

double WordLinkCounts::F1() const {
  const double sum = Precision() + Recall();
  return sum > 0 ? 2 * Precision() * Recall() / sum : 0;
}

void CountWordLinks(const GoldEvent& event, bool with_slots,
                    WordLinkCounts* counts) {
  if (event.documents.size() != 2) return;
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

}  // namespace claimdiff
