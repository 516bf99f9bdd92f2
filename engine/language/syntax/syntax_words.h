#ifndef CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_WORDS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_WORDS_H_

// What the tagger and the parser know of a word before they start: numbers in
// place of its letters, and the tags it had in the training text.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {

// A token as it comes: from a Document, or from a file of parsed sentences.
struct WordView {
  std::string_view written;
  std::string_view norm;      // folded and lower-cased, see Document::norm
  bool space_before = false;  // the token before it is not written together
  bool space_after = false;   // nor the token after it
};

// The look of a word, in bits: three for its case, then what is around it.
enum WordShape : uint8_t {
  kShapeLower = 0,
  kShapeCapital = 1,  // Choe
  kShapeCaps = 2,     // NATO
  kShapeMixed = 3,    // McDonald
  kShapeMark = 4,     // no letter, no digit
  kShapeCase = 7,     // the mask of the above
  kShapeDigit = 8,
  kShapeSpaceBefore = 16,
  kShapeSpaceAfter = 32,
};

struct SyntaxWord {
  // Fingerprint of the norm, digits taken as 0; of the written form for marks
  // ("“" is not "”"). For words not in the vocabulary that of ending and shape.
  uint32_t id = 0;
  uint32_t prefix = 0;  // first four bytes of the norm, the first one lowest
  uint32_t suffix = 0;  // last four, the last one lowest
  uint8_t shape = 0;    // WordShape bits
  uint8_t tag = kTags;  // the commonest PosTag in the training text
  uint8_t second_tag = kTags;  // the next, kTags where there was none
  bool known = false;          // in the vocabulary
  bool one_tag = false;        // `tag` is all it ever is

  bool is_mark() const { return (shape & kShapeCase) == kShapeMark; }
};

// An entry of the vocabulary as it is stored.
struct VocabularyEntry {
  uint32_t id = 0;  // 0: an empty slot
  uint8_t tag = 0;
  uint8_t second_tag = 0;
  uint8_t one_tag = 0;
  uint8_t unused = 0;
};

// Words of the training text by their fingerprint: a hash table of 2^n slots,
// linear probing. A view: the entries must outlive it.
class Vocabulary {
 public:
  Vocabulary() = default;
  // `slots` is a power of two and at least one slot is empty.
  Vocabulary(const VocabularyEntry* entries, size_t slots)
      : entries_(entries), mask_(slots - 1) {}

  // nullptr where there is none. Constant time.
  const VocabularyEntry* Find(uint32_t id) const;

 private:
  const VocabularyEntry* entries_ = nullptr;
  size_t mask_ = 0;
};

// The table that Vocabulary reads, at most half full. `entries` have different
// ids other than 0.
std::vector<VocabularyEntry> HashVocabulary(
    const std::vector<VocabularyEntry>& entries);

// The word without regard to any vocabulary: known is false, id its own.
SyntaxWord DescribeWord(const WordView& word);

// Looks `word` up; puts the id of an unknown one to that of its looks.
void LookUpWord(const Vocabulary& vocabulary, SyntaxWord* word);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_SYNTAX_WORDS_H_
