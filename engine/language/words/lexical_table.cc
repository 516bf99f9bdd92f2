#include "engine/language/words/lexical_table.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

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

absl::Status Broken() {
  return absl::InvalidArgumentError("not a table of lexical relations");
}

}  // namespace

uint32_t LexicalTable::Load(size_t offset) const {
  uint32_t value = 0;
  for (size_t i = 4; i-- > 0;) {
    value = value << 8 | static_cast<uint8_t>(bytes_[offset + i]);
  }
  return value;
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
  return table;
}

std::optional<uint32_t> LexicalTable::Find(std::string_view word) const {
  uint32_t begin = 0;
  uint32_t end = words_;
  while (begin < end) {
    const uint32_t middle = begin + (end - begin) / 2;
    const int order = Word(middle).compare(word);
    if (order == 0) return middle;
    if (order < 0) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return std::nullopt;
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
