#include "engine/language/words/lexical_table.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"

namespace claimdiff {
namespace {

constexpr std::string_view kMagic = "CDLX";
constexpr size_t kHeaderBytes = 12;
constexpr auto kLastRelation =
    static_cast<uint32_t>(LexicalRelation::kHypernym);

void AppendU32(size_t value, std::string* bytes) {
  for (int i = 0; i < 4; ++i) {
    bytes->push_back(static_cast<char>(value >> (8 * i) & 0xFF));
  }
}

// Words are found by their first letters, so many of them.
constexpr size_t kIndexedLetters = 3;
constexpr int kBitsPerLetter = 5;
constexpr size_t kBeginnings = size_t{1} << (kIndexedLetters * kBitsPerLetter);

// The letters that a word begins with, as a number that rises with the word:
// what is no letter ends them, since it says nothing of what comes after.
size_t BeginningOf(std::string_view word) {
  size_t beginning = 0;
  bool ended = false;
  for (size_t i = 0; i < kIndexedLetters; ++i) {
    size_t letter = 0;
    if (!ended && i < word.size()) {
      const auto byte = static_cast<unsigned char>(word[i]);
      ended = byte < 'a' || byte > 'z';
      if (byte >= 'a') letter = ended ? 27 : byte - 'a' + size_t{1};
    }
    beginning = beginning << kBitsPerLetter | letter;
  }
  return beginning;
}

absl::Status Broken() {
  return absl::InvalidArgumentError("not a table of lexical relations");
}

}  // namespace

uint32_t LexicalTable::Load(size_t offset) const {
  const auto* bytes = reinterpret_cast<const uint8_t*>(&bytes_[offset]);
  return uint32_t{bytes[0]} | uint32_t{bytes[1]} << 8 |
         uint32_t{bytes[2]} << 16 | uint32_t{bytes[3]} << 24;
}

absl::StatusOr<LexicalTable> LexicalTable::Parse(std::string_view bytes) {
  if (bytes.size() < kHeaderBytes || bytes.substr(0, 4) != kMagic) {
    return Broken();
  }
  LexicalTable table;
  table.bytes_ = bytes;
  table.words_ = table.Load(4);
  const size_t words = table.words_;
  const size_t relations = table.Load(8);
  table.text_starts_ = kHeaderBytes;
  table.related_starts_ = table.text_starts_ + (words + 1) * 4;
  table.related_ = table.related_starts_ + (words + 1) * 4;
  table.parts_ = table.related_ + relations * 4;
  table.text_ = table.parts_ + words;
  if (table.text_ > bytes.size() ||
      table.Load(table.related_ - 4) != relations ||
      table.Load(table.related_starts_ - 4) != bytes.size() - table.text_) {
    return Broken();
  }
  for (size_t i = 0; i < words; ++i) {
    for (const size_t starts : {table.text_starts_, table.related_starts_}) {
      if (table.Load(starts + i * 4) > table.Load(starts + i * 4 + 4)) {
        return Broken();
      }
    }
  }
  for (size_t i = 0; i < relations; ++i) {
    const uint32_t related = table.Load(table.related_ + i * 4);
    if (related >> 8 >= words || (related & 0xFF) == 0 ||
        (related & 0xFF) > kLastRelation) {
      return Broken();
    }
  }
  table.first_of_.assign(kBeginnings + 1, table.words_);
  for (uint32_t word = table.words_; word-- > 0;) {
    table.first_of_[BeginningOf(table.Word(word))] = word;
  }
  for (size_t i = kBeginnings; i-- > 0;) {
    table.first_of_[i] = std::min(table.first_of_[i], table.first_of_[i + 1]);
  }
  return table;
}

uint32_t LexicalTable::LowerBound(std::string_view word) const {
  if (first_of_.empty()) return 0;
  const size_t beginning = BeginningOf(word);
  uint32_t begin = first_of_[beginning];
  uint32_t end = first_of_[beginning + 1];
  while (begin < end) {
    const uint32_t middle = begin + (end - begin) / 2;
    if (Word(middle) < word) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return begin;
}

std::optional<uint32_t> LexicalTable::Find(std::string_view word) const {
  const uint32_t found = LowerBound(word);
  if (found < words_ && Word(found) == word) return found;
  return std::nullopt;
}

bool LexicalTable::HasPhraseOf(std::string_view word) const {
  const std::string beginning = absl::StrCat(std::string(word), " ");
  const uint32_t found = LowerBound(beginning);
  return found < words_ && Word(found).substr(0, beginning.size()) == beginning;
}

std::string_view LexicalTable::Word(uint32_t word) const {
  const size_t place = text_starts_ + size_t{word} * 4;
  const uint32_t begin = Load(place);
  return bytes_.substr(text_ + begin, Load(place + 4) - begin);
}

uint8_t LexicalTable::PartsOfSpeech(uint32_t word) const {
  return static_cast<uint8_t>(bytes_[parts_ + word]);
}

uint32_t LexicalTable::RelatedCount(uint32_t word) const {
  const size_t place = related_starts_ + size_t{word} * 4;
  return Load(place + 4) - Load(place);
}

LexicalTable::Related LexicalTable::RelatedTo(uint32_t word,
                                              uint32_t index) const {
  const size_t first = Load(related_starts_ + size_t{word} * 4);
  const uint32_t related = Load(related_ + (first + index) * 4);
  return {related >> 8, static_cast<LexicalRelation>(related & 0xFF)};
}

LexicalRelation LexicalTable::Between(uint32_t word, uint32_t other) const {
  uint32_t begin = 0;
  uint32_t end = RelatedCount(word);
  while (begin < end) {
    const uint32_t middle = begin + (end - begin) / 2;
    const Related found = RelatedTo(word, middle);
    if (found.word == other) return found.relation;
    if (found.word < other) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return LexicalRelation::kNone;
}

std::string SerializeLexicalTable(const LexicalEntries& entries) {
  std::map<std::string_view, size_t> place;
  for (const auto& [word, parts] : entries.words) {
    place.emplace(word, place.size());
  }
  std::vector<std::vector<size_t>> related(place.size());
  for (const auto& [pair, relation] : entries.relations) {
    related[place.at(pair.first)].push_back(place.at(pair.second) << 8 |
                                            static_cast<size_t>(relation));
  }
  std::string bytes(kMagic);
  AppendU32(place.size(), &bytes);
  AppendU32(entries.relations.size(), &bytes);
  size_t start = 0;
  AppendU32(start, &bytes);
  for (const auto& [word, parts] : entries.words) {
    AppendU32(start += word.size(), &bytes);
  }
  start = 0;
  AppendU32(start, &bytes);
  for (const auto& row : related) AppendU32(start += row.size(), &bytes);
  // The map keeps the pairs of a word in the order of the other one.
  for (const auto& row : related) {
    for (const size_t entry : row) AppendU32(entry, &bytes);
  }
  for (const auto& [word, parts] : entries.words) {
    bytes.push_back(static_cast<char>(parts));
  }
  for (const auto& [word, parts] : entries.words) bytes += word;
  return bytes;
}

}  // namespace claimdiff
