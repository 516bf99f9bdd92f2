#ifndef CLAIMDIFF_ENGINE_LANGUAGE_WORDS_LEXICAL_TABLE_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_WORDS_LEXICAL_TABLE_H_

// A thesaurus as a table: words, and for each the words it is related to, read
// in place from static data.
//
//   const auto table = LexicalTable::Parse(LexicalRelationsData());
//   const uint32_t rise = *table->Find("rise");
//   for (size_t i = 0; i < table->RelatedCount(rise); ++i) ...
//     fall kAntonym, increase kParaphrase, arise kSynonym, ...
//
// lexical_relations.h is what to ask; this is how it is stored.
//
// Layout, little-endian: "CDLX", u32 words, u32 relations, (words + 1) * u32
// where each word's characters begin, (words + 1) * u32 where its relations
// begin, relations * u32 (other word << 8 | relation; ascending within a word),
// words * u8 parts of speech, the characters of all words. Words ascend.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"

namespace claimdiff {

// How two words are related, most telling first.
enum class LexicalRelation : uint8_t {
  kNone = 0,
  // Opposites: "rise" / "fall".
  kAntonym = 1,
  // The base form of an irregular one: "sank" / "sink".
  kForm = 2,
  // The same word in another spelling: "colour" / "color".
  kVariant = 3,
  // One made from the other: "destroy" / "destruction", "France" / "French".
  kDerived = 4,
  // What news outlets write for each other, with nothing lost: "arrest" /
  // "detain".
  kParaphrase = 5,
  // One meaning: "storm" / "tempest".
  kSynonym = 6,
  // A synonym of a derived word: "assassinate" / "blackwash".
  kDerivedSynonym = 7,
  // What outlets write of one event, though one says more: "kill" / "shoot".
  kNear = 8,
  // Close in meaning, or one causes or implies the other: "show" / "see".
  kSimilar = 9,
  // The one names a kind of the other: "canoe" / "boat".
  kHypernym = 10,
};

// Bits: what a word can be.
enum PartOfSpeechBit : uint8_t {
  kNounBit = 1,
  kVerbBit = 2,
  kAdjectiveBit = 4,
  kAdverbBit = 8,
};

class LexicalTable {
 public:
  // Words are named by their place in the table.
  struct Related {
    uint32_t word = 0;
    LexicalRelation relation = LexicalRelation::kNone;
  };

  // A view of `bytes`, which must outlive it. InvalidArgument where they are
  // not a whole table of this layout. Linear.
  static absl::StatusOr<LexicalTable> Parse(std::string_view bytes);

  uint32_t words() const { return words_; }
  // Lower case. Logarithmic in the words that begin with the same three
  // letters.
  std::optional<uint32_t> Find(std::string_view word) const;
  // Whether the table has a phrase whose first word is `word`. As Find.
  bool HasPhraseOf(std::string_view word) const;
  std::string_view Word(uint32_t word) const;
  // Of PartOfSpeechBits; 0 for a form that is only that.
  uint8_t PartsOfSpeech(uint32_t word) const;

  // Those related to a word, ascending, each once and both ways (but kForm,
  // which leads from the form to its base).
  uint32_t RelatedCount(uint32_t word) const;
  Related RelatedTo(uint32_t word, uint32_t index) const;
  // Logarithmic in the related words.
  LexicalRelation Between(uint32_t word, uint32_t other) const;

 private:
  uint32_t Load(size_t offset) const;
  // The first word that is not before `word`; words() where there is none.
  uint32_t LowerBound(std::string_view word) const;

  std::string_view bytes_;
  uint32_t words_ = 0;
  size_t text_starts_ = 0;  // offsets of the parts in bytes_
  size_t related_starts_ = 0;
  size_t related_ = 0;
  size_t parts_ = 0;
  size_t text_ = 0;
  // By the letters that words begin with, the first word that does not begin
  // with lower ones.
  std::vector<uint32_t> first_of_;
};

// What a table is made from.
struct LexicalEntries {
  std::map<std::string, uint8_t> words;  // with their parts of speech
  // By pair of words, both in `words`.
  std::map<std::pair<std::string, std::string>, LexicalRelation> relations;
};

// The bytes of a table of fewer than 2^24 words.
std::string SerializeLexicalTable(const LexicalEntries& entries);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_WORDS_LEXICAL_TABLE_H_
