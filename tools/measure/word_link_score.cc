#include "tools/measure/word_link_score.h"

#include <cstdint>
#include <set>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/links/word_links.h"
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

WordGold::WordGold(const GoldEvent& event)
    : event_(event),
      left_(Document::Parse(event.documents[0].text)),
      right_(Document::Parse(event.documents[1].text)),
      left_tokens_(AllTokens(left_)),
      right_tokens_(AllTokens(right_)),
      left_units_(UnitsOfTokens(left_, event.documents[0])),
      right_units_(UnitsOfTokens(right_, event.documents[1])) {}

bool WordGold::AreLinked(uint32_t left_token, uint32_t right_token) const {
  for (const uint32_t l : left_units_[left_token]) {
    for (const uint32_t r : right_units_[right_token]) {
      if (event_.IsGold({{0, l}, {1, r}})) return true;
    }
  }
  return false;
}

void WordGold::Count(absl::Span<const TokenLink> links,
                     WordLinkCounts* counts) const {
  std::set<GoldPair> found;
  for (const TokenLink& link : links) {
    for (const uint32_t l : left_units_[link.left]) {
      for (const uint32_t r : right_units_[link.right]) {
        found.insert({{0, l}, {1, r}});
      }
    }
  }
  for (const GoldPair& pair : found) {
    ++counts->found;
    counts->hit += event_.IsGold(pair);
    counts->right += event_.IsGold(pair) || event_.IsPossible(pair);
  }
  counts->gold += static_cast<int>(event_.gold.size());
}

}  // namespace claimdiff
