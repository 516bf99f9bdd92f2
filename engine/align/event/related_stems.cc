#include "engine/align/event/related_stems.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "absl/types/span.h"
#include "engine/align/event/claim_text.h"
#include "engine/language/words/lexical_relations.h"
#include "engine/language/words/lexical_table.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// How near a relation brings two words.
float LikenessOf(LexicalRelation relation) {
  switch (relation) {
    case LexicalRelation::kForm:
    case LexicalRelation::kVariant:
      return 0.95f;
    case LexicalRelation::kDerived:
    case LexicalRelation::kParaphrase:
      return 0.9f;
    case LexicalRelation::kSynonym:
      return 0.8f;
    case LexicalRelation::kDerivedSynonym:
    case LexicalRelation::kNear:
      return 0.6f;
    case LexicalRelation::kSimilar:
    case LexicalRelation::kHypernym:
      return 0.5f;
    case LexicalRelation::kAntonym:
      return 0.4f;
    case LexicalRelation::kNone:
      break;
  }
  return 0;
}

// Of words with a kind in common ("guitar" / "flute"), or two steps apart, by
// way of a word that is no kind of everything.
constexpr float kSecondStep = 0.3f;
constexpr uint32_t kMostKinds = 60;

// Words are alike by their letters where they begin with the same ones for at
// least this many and this share of the longer one.
constexpr size_t kCommonBeginning = 4;
constexpr float kLeastBeginning = 0.55f;
// Phrases are looked up to this length, in words.
constexpr size_t kMostPhraseWords = 3;
// More words than this that begin alike are not compared with each other.
constexpr size_t kMostAlike = 200;

struct EventWord {
  uint64_t stem = 0;
  std::string text;  // the stem
};

using Likeness = absl::flat_hash_map<std::pair<uint64_t, uint64_t>, float>;

void Relate(uint64_t a, uint64_t b, float likeness, Likeness* all) {
  if (a == b || likeness <= 0) return;
  float& known = (*all)[{std::min(a, b), std::max(a, b)}];
  known = std::max(known, likeness);
}

// By base form, the stems of the event that have it; of a phrase those of its
// content words.
using StemsOf = absl::flat_hash_map<uint32_t, std::vector<uint64_t>>;

void RelateByMeaning(const StemsOf& stems_of, Likeness* all) {
  const LexicalTable& table = LexicalRelations();
  // Of the words that relations lead to, few are in the event.
  std::vector<bool> in_event(table.words());
  for (const auto& [base, stems] : stems_of) in_event[base] = true;
  for (const auto& [base, stems] : stems_of) {
    // The words of a phrase are not forms of each other.
    if (table.Word(base).find(' ') == std::string_view::npos) {
      for (const uint64_t a : stems) {
        for (const uint64_t b : stems) {
          Relate(a, b, LikenessOf(LexicalRelation::kForm), all);
        }
      }
    }
    const auto relate = [&, &own = stems](uint32_t word, float likeness) {
      if (!in_event[word]) return;
      for (const uint64_t a : own) {
        for (const uint64_t b : stems_of.at(word)) Relate(a, b, likeness, all);
      }
    };
    for (uint32_t i = 0; i < table.RelatedCount(base); ++i) {
      const LexicalTable::Related related = table.RelatedTo(base, i);
      // Both are base forms already: the "wound" of "wounded" is not wind.
      if (related.relation == LexicalRelation::kForm) continue;
      relate(related.word, LikenessOf(related.relation));
      if (related.relation != LexicalRelation::kHypernym ||
          table.RelatedCount(related.word) > kMostKinds) {
        continue;
      }
      for (uint32_t k = 0; k < table.RelatedCount(related.word); ++k) {
        const LexicalTable::Related second = table.RelatedTo(related.word, k);
        if (second.relation == LexicalRelation::kHypernym) {
          relate(second.word, kSecondStep);
        }
      }
    }
  }
}

float CommonBeginning(std::string_view a, std::string_view b) {
  const size_t longer = std::max(a.size(), b.size());
  size_t common = 0;
  while (common < std::min(a.size(), b.size()) && a[common] == b[common]) {
    ++common;
  }
  const float share = static_cast<float>(common) / static_cast<float>(longer);
  return share >= kLeastBeginning ? share : 0;
}

// `words` ascend by text.
void RelateByLetters(const std::vector<EventWord>& words, Likeness* all) {
  for (size_t begin = 0, end = 0; begin < words.size(); begin = end) {
    const std::string_view first = words[begin].text;
    end = begin + 1;
    if (first.size() < kCommonBeginning) continue;
    const std::string_view beginning = first.substr(0, kCommonBeginning);
    while (end < words.size() &&
           std::string_view(words[end].text).substr(0, kCommonBeginning) ==
               beginning) {
      ++end;
    }
    if (end - begin > kMostAlike) continue;
    for (size_t i = begin; i < end; ++i) {
      for (size_t j = i + 1; j < end; ++j) {
        Relate(words[i].stem, words[j].stem,
               CommonBeginning(words[i].text, words[j].text), all);
      }
    }
  }
}

void AddOnce(uint64_t stem, std::vector<uint64_t>* stems) {
  if (std::find(stems->begin(), stems->end(), stem) == stems->end()) {
    stems->push_back(stem);
  }
}

// Written forms that were looked up already, and whether they begin a phrase.
using KnownForms = absl::flat_hash_map<std::string_view, bool>;

// Phrases of the table that begin with a content word of the claim ("stepped
// down"), for each of the content words in them.
void AddPhrases(const Document& doc, const ClaimText& claim,
                const KnownForms& forms,
                absl::flat_hash_set<std::string>* known, StemsOf* stems_of) {
  size_t first = 0;
  for (size_t w = 0; w < claim.words.size(); ++w) {
    if (claim.words[w].number) continue;
    while (claim.tokens[first] < claim.words[w].token) ++first;
    const std::string_view norm = doc.norm(doc.tokens()[claim.tokens[first]]);
    if (!forms.at(norm)) continue;
    const size_t end = std::min(first + kMostPhraseWords, claim.tokens.size());
    std::string phrase(norm);
    for (size_t last = first + 1; last < end; ++last) {
      phrase.append(" ").append(doc.norm(doc.tokens()[claim.tokens[last]]));
      if (!known->insert(phrase).second) continue;
      for (const uint32_t base : FindBaseForms(phrase)) {
        for (size_t i = w; i < claim.words.size() &&
                           claim.words[i].token <= claim.tokens[last];
             ++i) {
          if (claim.words[i].number) continue;
          AddOnce(claim.words[i].id, &(*stems_of)[base]);
        }
      }
    }
  }
}

}  // namespace

RelatedStems RelatedStems::Find(absl::Span<const Document> documents,
                                absl::Span<const uint32_t> article,
                                absl::Span<const ClaimText> claims) {
  std::vector<EventWord> words;
  StemsOf stems_of;
  KnownForms known;
  absl::flat_hash_set<std::string> known_phrases;
  absl::flat_hash_set<uint64_t> stems;
  for (size_t i = 0; i < claims.size(); ++i) {
    const Document& doc = documents[article[i]];
    for (const ContentWord& word : claims[i].words) {
      if (word.number) continue;
      const std::string_view norm = doc.norm(doc.tokens()[word.token]);
      if (known.contains(norm)) continue;
      known.emplace(norm, BeginsPhrase(norm));
      const std::string stem = WordStem(doc, word);
      BaseForms bases = FindBaseForms(norm);
      // What is left of a word without its endings may be a form of another.
      if (bases.empty()) bases = FindBaseForms(stem);
      for (const uint32_t base : bases) AddOnce(word.id, &stems_of[base]);
      if (stems.insert(word.id).second) words.push_back({word.id, stem});
    }
    AddPhrases(doc, claims[i], known, &known_phrases, &stems_of);
  }
  std::sort(
      words.begin(), words.end(),
      [](const EventWord& a, const EventWord& b) { return a.text < b.text; });
  Likeness likeness;
  RelateByMeaning(stems_of, &likeness);
  RelateByLetters(words, &likeness);
  RelatedStems result;
  for (const auto& [pair, value] : likeness) {
    result.related_[pair.first].push_back({pair.second, value});
    result.related_[pair.second].push_back({pair.first, value});
  }
  for (auto& [stem, row] : result.related_) {
    std::sort(row.begin(), row.end(),
              [](WeightedId a, WeightedId b) { return a.id < b.id; });
  }
  return result;
}

absl::Span<const WeightedId> RelatedStems::Of(uint64_t id) const {
  const auto row = related_.find(id);
  if (row == related_.end()) return {};
  return row->second;
}

SparseVector RelatedStems::Expand(const ClaimText& claim) const {
  SparseVector all;
  for (const ContentWord& word : claim.words) {
    all.push_back({word.id, 1});
    for (const WeightedId& other : Of(word.id)) all.push_back(other);
  }
  std::sort(all.begin(), all.end(), [](WeightedId a, WeightedId b) {
    return a.id != b.id ? a.id < b.id : a.weight > b.weight;
  });
  all.erase(
      std::unique(all.begin(), all.end(),
                  [](WeightedId a, WeightedId b) { return a.id == b.id; }),
      all.end());
  return all;
}

}  // namespace claimdiff
