#include "engine/language/syntax/syntax_model.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

#include "absl/status/status.h"
#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {
namespace {

absl::Status Bad(const char* what) {
  return absl::InvalidArgumentError(std::string("syntax weights: ") + what);
}

bool GoodBits(uint32_t bits) { return 4 <= bits && bits <= 24; }

// True where all classes have a number below `end`.
bool AllBelow(const uint8_t* classes, uint8_t end) {
  return std::all_of(classes, classes + WideSum::kClasses,
                     [end](uint8_t c) { return c < end; });
}

// Tags that there are, and an end to every search.
bool GoodVocabulary(const VocabularyEntry* entries, size_t slots) {
  bool has_empty = false;
  for (size_t i = 0; i < slots; ++i) {
    if (entries[i].id == 0) has_empty = true;
    if (entries[i].tag >= kTags || entries[i].second_tag > kTags) return false;
  }
  return has_empty;
}

}  // namespace

absl::StatusOr<SyntaxModel> ParseSyntaxModel(std::string_view bytes) {
  SyntaxFileHeader header;
  const SyntaxFileHeader expected;
  if (bytes.size() < sizeof header) return Bad("too short");
  if (reinterpret_cast<uintptr_t>(bytes.data()) % alignof(VocabularyEntry)) {
    return Bad("not aligned");
  }
  std::memcpy(&header, bytes.data(), sizeof header);
  if (std::memcmp(header.magic, expected.magic, sizeof header.magic) != 0) {
    return Bad("another kind of file");
  }
  const uint32_t slots = header.vocabulary_slots;
  if (slots == 0 || slots > 1u << 24 || (slots & (slots - 1)) != 0 ||
      !GoodBits(header.tag_bits) || !GoodBits(header.move_bits) ||
      !GoodBits(header.label_bits)) {
    return Bad("sizes out of range");
  }
  const size_t vocabulary_size = slots * sizeof(VocabularyEntry);
  const size_t tag_size = WideRows::kRowBytes << header.tag_bits;
  const size_t move_size = NarrowRows::kRowBytes << header.move_bits;
  const size_t label_size = WideRows::kRowBytes << header.label_bits;
  if (bytes.size() !=
      sizeof header + vocabulary_size + tag_size + move_size + label_size) {
    return Bad("cut off");
  }
  // The class tables are used from the file itself.
  const auto* start = reinterpret_cast<const uint8_t*>(bytes.data());
  const uint8_t* word_tags = start + offsetof(SyntaxFileHeader, word_tags);
  const uint8_t* mark_tags = start + offsetof(SyntaxFileHeader, mark_tags);
  const uint8_t* left_labels = start + offsetof(SyntaxFileHeader, left_labels);
  const uint8_t* right_labels =
      start + offsetof(SyntaxFileHeader, right_labels);
  const auto* entries =
      reinterpret_cast<const VocabularyEntry*>(start + sizeof header);
  if (!AllBelow(word_tags, kTags) || !AllBelow(mark_tags, kTags) ||
      !AllBelow(left_labels, kRelations) ||
      !AllBelow(right_labels, kRelations)) {
    return Bad("unknown classes");
  }
  if (!GoodVocabulary(entries, slots)) return Bad("broken vocabulary");

  const uint8_t* tag_rows = start + sizeof header + vocabulary_size;
  const uint8_t* move_rows = tag_rows + tag_size;
  const uint8_t* label_rows = move_rows + move_size;
  const auto tag_bits = static_cast<int>(header.tag_bits);
  const auto move_bits = static_cast<int>(header.move_bits);
  const auto label_bits = static_cast<int>(header.label_bits);
  SyntaxModel model;
  model.vocabulary = Vocabulary(entries, slots);
  model.tagger = {{tag_rows, tag_bits}, word_tags, mark_tags};
  model.parser = {{move_rows, move_bits},
                  {label_rows, label_bits},
                  left_labels,
                  right_labels};
  return model;
}

}  // namespace claimdiff
