#include "engine/language/syntax/syntax_words.h"

#include <algorithm>

namespace claimdiff {
namespace {

bool IsUpper(char c) { return 'A' <= c && c <= 'Z'; }
bool IsLower(char c) { return 'a' <= c && c <= 'z'; }
bool IsDigit(char c) { return '0' <= c && c <= '9'; }

// True for bytes of letters outside ASCII, as opposed to those of quotation
// marks, dashes and symbols (U+2000 to U+2BFF: E2 80 to E2 AF; U+3000: E3 80).
bool StartsForeignLetter(std::string_view rest) {
  const auto first = static_cast<unsigned char>(rest[0]);
  if (first < 0xC3) return false;
  if (first == 0xE2)
    return rest.size() > 1 && static_cast<unsigned char>(rest[1]) >= 0xB0;
  return first < 0xEF;
}

// Case class and digit flag. A first letter outside ASCII counts as a capital
// where folding changed it.
uint8_t ShapeOf(const WordView& word) {
  int upper = 0;
  int lower = 0;
  bool digit = false;
  bool first_upper = false;
  for (size_t i = 0; i < word.written.size(); ++i) {
    const char c = word.written[i];
    if (IsUpper(c)) {
      ++upper;
      first_upper |= i == 0;
    } else if (IsLower(c)) {
      ++lower;
    } else if (IsDigit(c)) {
      digit = true;
    } else if (StartsForeignLetter(word.written.substr(i))) {
      if (i == 0 && !word.norm.empty() && word.norm[0] == c &&
          word.norm.substr(0, 2) != word.written.substr(0, 2)) {
        ++upper;
        first_upper = true;
      } else {
        ++lower;
      }
    }
  }
  uint8_t shape = digit ? kShapeDigit : 0;
  if (upper == 0) {
    if (lower == 0 && !digit) shape |= kShapeMark;
  } else if (lower == 0) {
    shape |= upper > 1 ? kShapeCaps : kShapeCapital;
  } else {
    shape |= first_upper && upper == 1 ? kShapeCapital : kShapeMixed;
  }
  if (word.space_before) shape |= kShapeSpaceBefore;
  if (word.space_after) shape |= kShapeSpaceAfter;
  return shape;
}

// A hash of short bytes, digits taken as 0; never 0.
uint32_t IdOf(std::string_view bytes) {
  uint64_t h = bytes.size();
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(IsDigit(c) ? '0' : c);
    h = (h ^ byte) * 0x9E3779B97F4A7C15u;
    h ^= h >> 29;
  }
  const auto id = static_cast<uint32_t>(h >> 16);
  return id == 0 ? 1 : id;
}

}  // namespace

const VocabularyEntry* Vocabulary::Find(uint32_t id) const {
  if (entries_ == nullptr) return nullptr;
  for (size_t slot = id & mask_; entries_[slot].id != 0;
       slot = (slot + 1) & mask_) {
    if (entries_[slot].id == id) return &entries_[slot];
  }
  return nullptr;
}

std::vector<VocabularyEntry> HashVocabulary(
    const std::vector<VocabularyEntry>& entries) {
  size_t slots = 2;
  while (slots < 2 * entries.size()) slots *= 2;
  std::vector<VocabularyEntry> table(slots);
  for (const VocabularyEntry& entry : entries) {
    size_t slot = entry.id & (slots - 1);
    while (table[slot].id != 0) slot = (slot + 1) & (slots - 1);
    table[slot] = entry;
  }
  return table;
}

SyntaxWord DescribeWord(const WordView& word) {
  SyntaxWord out;
  out.shape = ShapeOf(word);
  out.id = IdOf(out.is_mark() ? word.written : word.norm);
  const size_t bytes = std::min<size_t>(word.norm.size(), 4);
  for (size_t i = 0; i < bytes; ++i) {
    const auto first = static_cast<unsigned char>(word.norm[i]);
    const auto last =
        static_cast<unsigned char>(word.norm[word.norm.size() - 1 - i]);
    out.prefix |= uint32_t{first} << (8 * i);
    out.suffix |= uint32_t{last} << (8 * i);
  }
  return out;
}

void LookUpWord(const Vocabulary& vocabulary, SyntaxWord* word) {
  const VocabularyEntry* entry = vocabulary.Find(word->id);
  if (entry != nullptr) {
    word->tag = entry->tag;
    word->second_tag = entry->second_tag;
    word->one_tag = entry->one_tag != 0;
    word->known = true;
    return;
  }
  // The last two letters say most about what a word can be; bit 31 to 24 keep
  // apart from ids of words only by chance, which does no harm.
  word->id = (word->suffix & 0xFFFFFF) * 64 +
             (word->shape & (kShapeCase | kShapeDigit)) + 1;
}

}  // namespace claimdiff
