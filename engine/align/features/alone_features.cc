#include "engine/align/features/alone_features.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/language/links/word_links.h"
#include "engine/language/words/function_words.h"
#include "engine/language/words/lemmas.h"
#include "engine/language/words/lexical_relations.h"
#include "engine/language/words/lexical_table.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"
#include "engine/text/stem.h"

namespace claimdiff {
namespace {

// What a link of two words of related meaning is worth beside the same word.
constexpr float kRelatedWorth = 0.8f;
// Runs and opposites are sought among so many words of a claim.
constexpr size_t kMostWords = 100;

enum class Bond : uint8_t { kNone, kSlot, kRelated, kSame };

struct Word {
  std::string_view norm;
  std::string stem;
  bool function = false;
  Bond bond = Bond::kNone;
};

// One of the two claims, by its words.
struct Side {
  std::vector<Word> words;
  float unlinked_weight = 0;
  float unlinked_rarest = 0;
  float unlinked_names = 0;
  float unlinked_numbers = 0;
  std::vector<BaseForms> left_over;  // of words that are not told
};

Bond BondOf(LinkKind kind) {
  switch (kind) {
    case LinkKind::kSame:
    case LinkKind::kForm:
      return Bond::kSame;
    case LinkKind::kMeaning:
      return Bond::kRelated;
    case LinkKind::kSlot:
      break;
  }
  return Bond::kSlot;
}

bool Holds(const SparseVector& ids, uint64_t id) {
  const auto it =
      std::lower_bound(ids.begin(), ids.end(), id,
                       [](WeightedId a, uint64_t b) { return a.id < b; });
  return it != ids.end() && it->id == id;
}

// `bonds` are those of the claim's tokens, `other` the other claim's vectors.
Side MakeSide(const PreparedEvent& event, uint32_t claim,
              const std::map<uint32_t, Bond>& bonds,
              const ClaimVectors& other) {
  Side side;
  const Document& doc = event.documents[event.article[claim]];
  const auto bond_of = [&](uint32_t token) {
    const auto it = bonds.find(token);
    return it == bonds.end() ? Bond::kNone : it->second;
  };
  for (const uint32_t index : event.texts[claim].tokens) {
    const Token& token = doc.tokens()[index];
    if (token.kind != TokenKind::kWord && token.kind != TokenKind::kNumber) {
      continue;
    }
    const std::string_view norm = doc.norm(token);
    side.words.push_back(
        {norm, StemWord(VerbBase(norm)), IsFunctionWord(norm), bond_of(index)});
  }
  const SparseVector& stems = event.vectors[claim].stems;
  for (const ContentWord& word : event.texts[claim].words) {
    if (bond_of(word.token) > Bond::kSlot || Holds(other.stems, word.id)) {
      continue;
    }
    const auto stem =
        std::lower_bound(stems.begin(), stems.end(), word.id,
                         [](WeightedId a, uint64_t b) { return a.id < b; });
    side.unlinked_weight += stem->weight;
    side.unlinked_rarest = std::max(side.unlinked_rarest, stem->weight);
    side.unlinked_names += word.name ? 1 : 0;
    side.unlinked_numbers += word.number ? 1 : 0;
    if (side.left_over.size() < kMostWords) {
      side.left_over.push_back(
          FindBaseForms(doc.norm(doc.tokens()[word.token])));
    }
  }
  return side;
}

float ShareOf(float part, size_t whole) {
  return whole == 0 ? 0 : part / static_cast<float>(whole);
}

// Of words with the same stems.
size_t LongestRun(const Side& left, const Side& right) {
  const size_t rows = std::min(left.words.size(), kMostWords);
  const size_t columns = std::min(right.words.size(), kMostWords);
  std::vector<size_t> run(columns + 1, 0);
  size_t longest = 0;
  for (size_t i = 0; i < rows; ++i) {
    for (size_t j = columns; j > 0; --j) {
      run[j] =
          left.words[i].stem == right.words[j - 1].stem ? run[j - 1] + 1 : 0;
      longest = std::max(longest, run[j]);
    }
  }
  return longest;
}

size_t CountOpposites(const Side& left, const Side& right) {
  size_t opposites = 0;
  for (const BaseForms& a : left.left_over) {
    for (const BaseForms& b : right.left_over) {
      opposites += RelateForms(a, b) == LexicalRelation::kAntonym ? 1 : 0;
    }
  }
  return opposites;
}

// Dice's coefficient of the function words, repeats counted; 1/2, which says
// nothing, where there are none.
float SharedFunctionWords(const Side& left, const Side& right) {
  std::map<std::string_view, int> counts;
  size_t all = 0;
  for (const Word& word : left.words) {
    if (!word.function) continue;
    ++counts[word.norm];
    ++all;
  }
  size_t shared = 0;
  for (const Word& word : right.words) {
    if (!word.function) continue;
    ++all;
    const auto it = counts.find(word.norm);
    if (it != counts.end() && it->second-- > 0) ++shared;
  }
  return all == 0 ? 0.5f : ShareOf(2 * static_cast<float>(shared), all);
}

}  // namespace

std::string_view AloneFeatureName(AloneFeature feature) {
  static constexpr std::array<std::string_view, kAloneFeatureCount> kNames = {
      "words",           "longest-run",    "linked-words",
      "replaced-words",  "function-words", "unlinked-weight",
      "unlinked-rarest", "unlinked-names", "unlinked-numbers",
      "opposites"};
  return kNames[feature];
}

int AloneFeatureSign(AloneFeature feature) {
  switch (feature) {
    case kLinkedWords:
      return 1;
    case kUnlinkedWeight:
    case kUnlinkedRarest:
    case kUnlinkedNames:
    case kUnlinkedNumbers:
    case kOpposites:
      return -1;
    default:
      return 0;
  }
}

AloneFeatures ComputeAloneFeatures(const PreparedEvent& event, uint32_t left,
                                   uint32_t right) {
  std::map<uint32_t, Bond> left_bonds;
  std::map<uint32_t, Bond> right_bonds;
  for (const TokenLink& link : LinkWords(
           event.documents[event.article[left]], event.texts[left].tokens,
           event.documents[event.article[right]], event.texts[right].tokens)) {
    left_bonds[link.left] = right_bonds[link.right] = BondOf(link.kind);
  }
  const Side a = MakeSide(event, left, left_bonds, event.vectors[right]);
  const Side b = MakeSide(event, right, right_bonds, event.vectors[left]);

  float linked = 0;
  float replaced = 0;
  size_t content = 0;
  for (const Side* side : {&a, &b}) {
    float worth = 0;
    for (const Word& word : side->words) {
      if (word.bond == Bond::kSame) worth += 1;
      if (word.bond == Bond::kRelated) worth += kRelatedWorth;
      if (word.function) continue;
      ++content;
      if (word.bond == Bond::kSlot) replaced += 1;
    }
    linked += worth;
  }
  const size_t all = a.words.size() + b.words.size();
  AloneFeatures f = {};
  f[kWordCount] = std::log1p(static_cast<float>(all));
  const float mean_length = std::sqrt(static_cast<float>(a.words.size()) *
                                      static_cast<float>(b.words.size()));
  f[kLongestRun] =
      mean_length > 0 ? static_cast<float>(LongestRun(a, b)) / mean_length : 0;
  f[kLinkedWords] = ShareOf(linked, all);
  f[kReplacedWords] = ShareOf(replaced, content);
  f[kFunctionWords] = SharedFunctionWords(a, b);
  f[kUnlinkedWeight] = std::max(a.unlinked_weight, b.unlinked_weight);
  f[kUnlinkedRarest] = std::max(a.unlinked_rarest, b.unlinked_rarest);
  f[kUnlinkedNames] = std::max(a.unlinked_names, b.unlinked_names);
  f[kUnlinkedNumbers] = std::max(a.unlinked_numbers, b.unlinked_numbers);
  f[kOpposites] = static_cast<float>(CountOpposites(a, b));
  return f;
}

}  // namespace claimdiff
