#include "tools/train/wordnet.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/language/words/lexical_table.h"
#include "tools/train/paraphrase_rows.h"

namespace claimdiff {
namespace {

// Meanings that a word has more rarely than these relate it to nothing.
constexpr size_t kFirstSenses = 4;
// Words of a synset are spellings of one word where they share this many first
// letters and are this close.
constexpr size_t kVariantPrefix = 3;
constexpr size_t kVariantEdits = 2;

struct Part {
  std::string_view name;
  char letter;
  uint8_t bit;
};
constexpr Part kParts[] = {{"noun", 'n', kNounBit},
                           {"verb", 'v', kVerbBit},
                           {"adj", 'a', kAdjectiveBit},
                           {"adv", 'r', kAdverbBit}};

// A synset, named by its part of speech and its offset: "v01323958".
using SynsetId = std::string;

struct Pointer {
  std::string symbol;
  SynsetId target;
  size_t source_word = 0;  // from 1; 0: of the whole synset
  size_t target_word = 0;
};

struct Synset {
  std::vector<std::string> words;  // lower case; empty where not of letters
  std::vector<Pointer> pointers;
};

bool IsWord(std::string_view word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) {
           return absl::ascii_islower(c);
         });
}

// The pieces between `separator`s; empty ones are left out.
std::vector<std::string_view> Pieces(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const size_t end = std::min(text.find(separator), text.size());
    if (end > 0) pieces.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return pieces;
}

template <typename Number>
bool ParseDecimal(std::string_view text, Number* number) {
  return absl::SimpleAtoi(std::string(text), number);
}

bool ParseHex(std::string_view text, uint32_t* number) {
  return absl::SimpleHexAtoi(std::string(text), number);
}

std::string WordOrNothing(std::string_view written) {
  // Adjectives may say where they stand: "afloat(p)".
  std::string word(written.substr(0, written.find('(')));
  absl::AsciiStrToLower(&word);
  return IsWord(word) ? word : std::string();
}

size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t change = diagonal + (a[i - 1] != b[j - 1]);
      diagonal = row[j];
      row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row[b.size()];
}

bool IsVariant(std::string_view a, std::string_view b) {
  return a.size() > kVariantPrefix &&
         a.substr(0, kVariantPrefix) == b.substr(0, kVariantPrefix) &&
         EditDistance(a, b) <= kVariantEdits;
}

// A satellite adjective ("s") is kept in the file of adjectives.
SynsetId IdOf(std::string_view part, std::string_view offset) {
  return std::string(part == "s" ? "a" : part).append(offset);
}

bool ParseSynset(std::string_view line, char part, SynsetId* id,
                 Synset* synset) {
  const std::vector<std::string_view> fields = Pieces(line, ' ');
  uint32_t words = 0;
  if (fields.size() < 5 || !ParseHex(fields[3], &words) ||
      fields.size() < 5 + 2 * size_t{words}) {
    return false;
  }
  *id = IdOf(std::string(1, part), fields[0]);
  for (size_t w = 0; w < words; ++w) {
    synset->words.push_back(WordOrNothing(fields[4 + 2 * w]));
  }
  size_t next = 4 + 2 * size_t{words};
  uint32_t pointers = 0;
  if (!ParseDecimal(fields[next], &pointers) ||
      fields.size() < next + 1 + 4 * size_t{pointers}) {
    return false;
  }
  ++next;
  for (; pointers > 0; --pointers, next += 4) {
    uint32_t ends = 0;
    if (!ParseHex(fields[next + 3], &ends)) return false;
    synset->pointers.push_back({std::string(fields[next]),
                                IdOf(fields[next + 2], fields[next + 1]),
                                ends >> 8, ends & 0xFF});
  }
  return true;
}

LexicalRelation RelationOfPointer(std::string_view symbol) {
  static constexpr std::pair<std::string_view, LexicalRelation> kPointers[] = {
      {"!", LexicalRelation::kAntonym},  {"+", LexicalRelation::kDerived},
      {"\\", LexicalRelation::kDerived}, {"<", LexicalRelation::kDerived},
      {"&", LexicalRelation::kSimilar},  {"$", LexicalRelation::kSimilar},
      {">", LexicalRelation::kSimilar},  {"*", LexicalRelation::kSimilar},
      {"@", LexicalRelation::kHypernym},
  };
  for (const auto& [known, relation] : kPointers) {
    if (known == symbol) return relation;
  }
  return LexicalRelation::kNone;
}

class Builder {
 public:
  absl::Status Read(const WordNetFiles& files) {
    for (const Part& part : kParts) {
      for (const char* kind : {"data.", "index."}) {
        const std::string name = std::string(kind).append(part.name);
        const auto file = files.find(name);
        if (file == files.end()) {
          return absl::NotFoundError(absl::StrCat(name, ": missing"));
        }
        size_t number = 0;
        for (const std::string_view line : Pieces(file->second, '\n')) {
          ++number;
          // The licence stands on top, indented.
          if (line[0] == ' ') continue;
          if (!(kind[0] == 'd' ? AddData(line, part) : AddIndex(line, part))) {
            return absl::InvalidArgumentError(
                absl::StrCat(name, ":", number, ": not a line of WordNet"));
          }
        }
      }
    }
    return absl::OkStatus();
  }

  LexicalEntries Build(const WordNetFiles& files,
                       const std::vector<ParaphraseRow>& paraphrases) {
    for (const auto& [id, synset] : synsets_) Relate(id, synset);
    for (const ParaphraseRow& row : paraphrases) RelateParaphrases(row);
    RelateDerivedSynonyms();
    for (const Part& part : kParts) {
      const auto file = files.find(std::string(part.name).append(".exc"));
      if (file != files.end()) AddForms(file->second);
    }
    LexicalEntries entries;
    entries.relations = relations_;
    for (const auto& [pair, relation] : relations_) {
      for (const std::string& word : {pair.first, pair.second}) {
        const auto parts = parts_.find(word);
        entries.words[word] = parts == parts_.end() ? 0 : parts->second;
      }
    }
    return entries;
  }

 private:
  bool AddData(std::string_view line, const Part& part) {
    SynsetId id;
    Synset synset;
    if (!ParseSynset(line, part.letter, &id, &synset)) return false;
    synsets_.emplace(std::move(id), std::move(synset));
    return true;
  }

  // "lemma pos synsets pointers [symbols] senses tagged offsets...": the
  // offsets stand last, the most frequent sense first.
  bool AddIndex(std::string_view line, const Part& part) {
    const std::vector<std::string_view> fields = Pieces(line, ' ');
    uint32_t senses = 0;
    if (fields.size() < 7 || !ParseDecimal(fields[2], &senses) ||
        fields.size() < size_t{senses} + 6) {
      return false;
    }
    const std::string word(fields[0]);
    if (!IsWord(word)) return true;
    parts_[word] |= part.bit;
    for (size_t s = 0; s < std::min<size_t>(senses, kFirstSenses); ++s) {
      first_senses_.emplace(word, IdOf(std::string(1, part.letter),
                                       fields[fields.size() - senses + s]));
    }
    return true;
  }

  bool IsFirstSense(const std::string& word, const SynsetId& synset) const {
    return !word.empty() && first_senses_.count({word, synset}) > 0;
  }

  void Add(const std::string& a, const std::string& b,
           LexicalRelation relation) {
    if (a.empty() || b.empty() || a == b) return;
    for (const auto& pair : {std::make_pair(a, b), std::make_pair(b, a)}) {
      const auto [it, is_new] = relations_.emplace(pair, relation);
      if (!is_new) it->second = std::min(it->second, relation);
    }
  }

  void AddBetween(const SynsetId& id, const Synset& a, const SynsetId& other_id,
                  const Synset& b, LexicalRelation relation) {
    for (const std::string& left : a.words) {
      if (!IsFirstSense(left, id)) continue;
      for (const std::string& right : b.words) {
        if (IsFirstSense(right, other_id)) Add(left, right, relation);
      }
    }
  }

  void Relate(const SynsetId& id, const Synset& synset) {
    for (const std::string& a : synset.words) {
      for (const std::string& b : synset.words) {
        if (b <= a || a.empty()) continue;
        if (IsVariant(a, b)) {
          Add(a, b, LexicalRelation::kVariant);
        } else if (IsFirstSense(a, id) && IsFirstSense(b, id)) {
          Add(a, b, LexicalRelation::kSynonym);
          synonyms_[a].insert(b);
          synonyms_[b].insert(a);
        }
      }
    }
    for (const Pointer& pointer : synset.pointers) {
      const LexicalRelation relation = RelationOfPointer(pointer.symbol);
      const auto target = synsets_.find(pointer.target);
      if (relation == LexicalRelation::kNone || target == synsets_.end()) {
        continue;
      }
      const Synset& other = target->second;
      if (pointer.source_word == 0) {
        AddBetween(id, synset, pointer.target, other, relation);
      } else if (pointer.source_word <= synset.words.size() &&
                 pointer.target_word - 1 < other.words.size()) {
        const std::string& a = synset.words[pointer.source_word - 1];
        const std::string& b = other.words[pointer.target_word - 1];
        Add(a, b, relation);
        if (relation == LexicalRelation::kDerived) derived_.emplace(a, b);
      }
    }
  }

  void RelateParaphrases(const ParaphraseRow& row) {
    for (const std::string& a : row.words) {
      // What WordNet lacks can be any part of speech that has endings.
      parts_.emplace(a, kNounBit | kVerbBit | kAdjectiveBit);
      for (const std::string& b : row.words) {
        if (b <= a) continue;
        if (!row.same) {
          Add(a, b, LexicalRelation::kNear);
          continue;
        }
        Add(a, b, LexicalRelation::kParaphrase);
        synonyms_[a].insert(b);
        synonyms_[b].insert(a);
      }
    }
  }

  void RelateDerivedSynonyms() {
    for (const auto& [word, derived] : derived_) {
      const auto synonyms = synonyms_.find(derived);
      if (synonyms == synonyms_.end()) continue;
      for (const std::string& synonym : synonyms->second) {
        Add(word, synonym, LexicalRelation::kDerivedSynonym);
      }
    }
  }

  // "women woman": one way, since many forms may have a base in common; and
  // before any other relation, since it is what brings all of the base's.
  void AddForms(std::string_view file) {
    for (const std::string_view line : Pieces(file, '\n')) {
      const std::vector<std::string_view> words = Pieces(line, ' ');
      for (size_t i = 1; i < words.size(); ++i) {
        const std::string form(words[0]);
        const std::string base(words[i]);
        if (IsWord(form) && IsWord(base) && form != base &&
            parts_.count(base) > 0) {
          relations_[{form, base}] = LexicalRelation::kForm;
        }
      }
    }
  }

  std::map<SynsetId, Synset> synsets_;
  std::map<std::string, uint8_t> parts_;
  std::set<std::pair<std::string, SynsetId>> first_senses_;
  std::map<std::string, std::set<std::string>> synonyms_;
  std::set<std::pair<std::string, std::string>> derived_;
  std::map<std::pair<std::string, std::string>, LexicalRelation> relations_;
};

}  // namespace

absl::StatusOr<LexicalEntries> RelationsOf(
    const WordNetFiles& files, const std::vector<ParaphraseRow>& paraphrases) {
  Builder builder;
  CLAIMDIFF_RETURN_IF_ERROR(builder.Read(files));
  return builder.Build(files, paraphrases);
}

}  // namespace claimdiff
