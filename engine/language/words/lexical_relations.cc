#include "engine/language/words/lexical_relations.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/language/words/lexical_relations_data.h"
#include "engine/language/words/lexical_table.h"

namespace claimdiff {
namespace {

// A regular ending, what stands for it in the base form, and what the base form
// then is. The rules of WordNet's own lookup.
struct Ending {
  std::string_view ending;
  std::string_view base;
  uint8_t part;
};

constexpr Ending kEndings[] = {
    {"s", "", kNounBit},        {"ses", "s", kNounBit},
    {"xes", "x", kNounBit},     {"zes", "z", kNounBit},
    {"ches", "ch", kNounBit},   {"shes", "sh", kNounBit},
    {"men", "man", kNounBit},   {"ies", "y", kNounBit},
    {"s", "", kVerbBit},        {"ies", "y", kVerbBit},
    {"es", "e", kVerbBit},      {"es", "", kVerbBit},
    {"ed", "e", kVerbBit},      {"ed", "", kVerbBit},
    {"ing", "e", kVerbBit},     {"ing", "", kVerbBit},
    {"er", "", kAdjectiveBit},  {"est", "", kAdjectiveBit},
    {"er", "e", kAdjectiveBit}, {"est", "e", kAdjectiveBit},
};

// A base form is at least this long: "as" is not the plural of "a".
constexpr size_t kShortestBase = 2;

LexicalTable LoadTable() {
  // Built in and covered by a test: what does not parse is empty.
  return LexicalTable::Parse(LexicalRelationsData()).value_or(LexicalTable());
}

void AddOnce(uint32_t word, BaseForms* forms) {
  if (std::find(forms->begin(), forms->end(), word) == forms->end()) {
    forms->push_back(word);
  }
}

// How two words are related as base forms. That one may also be a form of the
// other does not count: "wound" of "wounded" is none of wind. The table holds
// that in one direction only, in the place of what else relates them.
LexicalRelation RelateBases(const LexicalTable& table, uint32_t a, uint32_t b) {
  LexicalRelation relation = table.Between(a, b);
  if (relation == LexicalRelation::kForm) relation = table.Between(b, a);
  return relation == LexicalRelation::kForm ? LexicalRelation::kNone : relation;
}

}  // namespace

const LexicalTable& LexicalRelations() {
  static const auto& table = *new const LexicalTable(LoadTable());
  return table;
}

BaseForms FindBaseForms(std::string_view lower) {
  const LexicalTable& table = LexicalRelations();
  BaseForms forms;
  std::string base;
  if (const std::optional<uint32_t> word = table.Find(lower)) {
    if (table.PartsOfSpeech(*word) != 0) AddOnce(*word, &forms);
    for (uint32_t i = 0; i < table.RelatedCount(*word); ++i) {
      const LexicalTable::Related related = table.RelatedTo(*word, i);
      if (related.relation == LexicalRelation::kForm) {
        AddOnce(related.word, &forms);
      }
    }
  }
  if (const size_t space = lower.find(' '); space != std::string_view::npos) {
    for (const uint32_t first : FindBaseForms(lower.substr(0, space))) {
      base.assign(table.Word(first)).append(lower.substr(space));
      if (const auto phrase = table.Find(base)) AddOnce(*phrase, &forms);
    }
  }
  for (const Ending& rule : kEndings) {
    if (lower.size() < rule.ending.size()) continue;
    const size_t kept = lower.size() - rule.ending.size();
    if (lower.substr(kept) != rule.ending ||
        kept + rule.base.size() < kShortestBase) {
      continue;
    }
    // "ss" is no plural.
    if (rule.ending == "s" && lower[kept - 1] == 's') continue;
    base.assign(lower.substr(0, kept)).append(rule.base);
    const auto word = table.Find(base);
    if (word && (table.PartsOfSpeech(*word) & rule.part) != 0) {
      AddOnce(*word, &forms);
    }
  }
  return forms;
}

bool BeginsPhrase(std::string_view lower) {
  const LexicalTable& table = LexicalRelations();
  if (table.HasPhraseOf(lower)) return true;
  const BaseForms bases = FindBaseForms(lower);
  return std::any_of(bases.begin(), bases.end(), [&](uint32_t base) {
    return table.HasPhraseOf(table.Word(base));
  });
}

LexicalRelation RelateForms(const BaseForms& a, const BaseForms& b) {
  const LexicalTable& table = LexicalRelations();
  auto best = LexicalRelation::kNone;
  for (const uint32_t left : a) {
    for (const uint32_t right : b) {
      const LexicalRelation relation = left == right
                                           ? LexicalRelation::kForm
                                           : RelateBases(table, left, right);
      if (relation == LexicalRelation::kNone) continue;
      if (best == LexicalRelation::kNone || relation < best) best = relation;
    }
  }
  return best;
}

LexicalRelation RelateWords(std::string_view a, std::string_view b) {
  return RelateForms(FindBaseForms(a), FindBaseForms(b));
}

}  // namespace claimdiff
