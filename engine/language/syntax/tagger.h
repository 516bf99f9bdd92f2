#ifndef CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_TAGGER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_TAGGER_H_

// Parts of speech, word by word from the left.
//
//   "talks had failed"   NNS VBD VBN
//
// Words that had one tag only in the training text take it at once; for the
// others a linear classifier votes on the word, its ending, its looks, its
// neighbours and the tags given so far.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/language/syntax/syntax_words.h"
#include "engine/language/tables/packed_rows.h"

namespace claimdiff {

// Words of one sentence with room on both sides, so that features need not ask
// whether a neighbour exists.
class PaddedWords {
 public:
  static constexpr size_t kPad = 3;

  void Clear();
  void Add(const SyntaxWord& word);
  // To be called after the last Add.
  void Close();

  size_t size() const { return size_; }
  // -kPad <= i < size() + kPad
  const SyntaxWord& operator[](ptrdiff_t i) const {
    return words_[static_cast<size_t>(i + ptrdiff_t{kPad})];
  }

 private:
  std::vector<SyntaxWord> words_;
  size_t size_ = 0;
};

// The tags before a word.
struct TagHistory {
  uint8_t last = kTags;         // of the word before; kTags: none
  uint8_t before_last = kTags;  // of the one before that
  uint32_t verb = 0;            // the last verb: its id ...
  uint8_t verb_tag = kTags;     // ... its tag ...
  int verb_index = -100;        // ... and its place

  void Push(int index, const SyntaxWord& word, uint8_t tag);
};

constexpr size_t kMaxTagFeatures = 48;

// Puts the features of words[i] into `features`, which has room for
// kMaxTagFeatures, and returns how many. Trainer and tagger share it.
size_t TagFeatures(const PaddedWords& words, int i, const TagHistory& history,
                   uint32_t* features);

// Weights of the tagger as they are stored; a view.
struct TaggerWeights {
  WideRows rows;
  // The tags that the 32 classes stand for, one set for words and one for
  // marks.
  const uint8_t* word_tags = nullptr;
  const uint8_t* mark_tags = nullptr;
};

// Tags a sentence: tags[i] for words[i]. Linear.
void TagWords(const TaggerWeights& weights, const PaddedWords& words,
              uint8_t* tags);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_TAGGER_H_
