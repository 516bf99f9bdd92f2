#ifndef CLAIMDIFF_TOOLS_TRAIN_TAGGER_TRAINER_H_
#define CLAIMDIFF_TOOLS_TRAIN_TAGGER_TRAINER_H_

// Teaches the tagger of engine/language from parsed sentences.

#include <cstddef>
#include <cstdint>
#include <random>
#include <vector>

#include "engine/language/syntax/syntax_words.h"
#include "engine/language/syntax/tagger.h"
#include "tools/train/conllu.h"
#include "tools/train/softmax_learner.h"

namespace claimdiff {

struct TaggerTraining {
  int bits = 16;   // 2^bits buckets
  int passes = 3;  // over the sentences
  float rate = 0.1f;
  float damping = 1.0f;
  float scale = 32.0f;  // steps of a packed weight to one
  uint64_t seed = 1;
};

// What a trained tagger consists of.
struct TrainedTagger {
  int bits = 0;
  std::vector<uint8_t> rows;
  std::vector<uint8_t> word_tags;  // 32
  std::vector<uint8_t> mark_tags;  // 32

  TaggerWeights view() const {
    return {{rows.data(), bits}, word_tags.data(), mark_tags.data()};
  }
};

// The words that occur `least` times or more in `sentences`, with their tags.
// A word has one tag only where 199 in 200 of at least 20 occurrences have it.
std::vector<VocabularyEntry> CountVocabulary(
    const std::vector<GoldSentence>& sentences, int least);

// The words of a sentence looked up and padded.
void DescribeSentence(const GoldSentence& sentence,
                      const Vocabulary& vocabulary, PaddedWords* words);

// Trains on the sentences given, in an order that `seed` decides.
TrainedTagger TrainTagger(const std::vector<const GoldSentence*>& sentences,
                          const Vocabulary& vocabulary,
                          const TaggerTraining& options);

// Shuffles in the same way everywhere (std::shuffle may not).
template <typename T>
void Shuffle(std::mt19937_64* random, std::vector<T>* items) {
  for (size_t i = items->size(); i > 1; --i) {
    std::swap((*items)[i - 1], (*items)[(*random)() % i]);
  }
}

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_TAGGER_TRAINER_H_
