#ifndef CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_MODEL_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_MODEL_H_

// The file of trained weights: vocabulary, tagger and parser one after another,
// used where they lie.
//
//   SyntaxFileHeader       192 bytes, little-endian
//   vocabulary             8 bytes a slot
//   rows of the tagger     2^tag_bits * 32
//   rows of the moves      2^move_bits * 4
//   rows of the labels     2^label_bits * 32

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/language/syntax/parser.h"
#include "engine/language/syntax/syntax_words.h"
#include "engine/language/syntax/tagger.h"

namespace claimdiff {

struct SyntaxFileHeader {
  char magic[8] = {'c', 'd', 's', 'y', 'n', 't', 'x', '2'};
  uint32_t vocabulary_slots = 0;  // a power of two, at most 2^24
  uint32_t tag_bits = 0;          // 4 to 24, as all bits
  uint32_t move_bits = 0;
  uint32_t label_bits = 0;
  uint8_t word_tags[WideSum::kClasses] = {};  // PosTags of the classes
  uint8_t mark_tags[WideSum::kClasses] = {};
  uint8_t left_labels[WideSum::kClasses] = {};  // Relations of the classes
  uint8_t right_labels[WideSum::kClasses] = {};
  uint8_t zeros[40] = {};
};
static_assert(sizeof(SyntaxFileHeader) == 192, "no padding in the file");

// A view of such a file.
struct SyntaxModel {
  Vocabulary vocabulary;
  TaggerWeights tagger;
  ParserWeights parser;
};

// Finds the parts in `bytes`, which must outlive the result and be aligned to 4
// bytes. InvalidArgument where they are no such file or cut off, or name tags
// or relations that there are none of. Linear in the vocabulary.
absl::StatusOr<SyntaxModel> ParseSyntaxModel(std::string_view bytes);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_MODEL_H_
