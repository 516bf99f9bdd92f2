#ifndef CLAIMDIFF_TOOLS_TRAIN_PARSER_TRAINER_H_
#define CLAIMDIFF_TOOLS_TRAIN_PARSER_TRAINER_H_

// Teaches the parser of engine/language from parsed sentences whose words are
// already tagged as they will be when there is no gold.
//
// Which moves are right is asked of a dynamic oracle (Goldberg and Nivre 2013):
// those that lose the fewest gold arcs from where the parser stands, also after
// errors. From the second pass on the parser mostly follows its own choice, so
// that it meets the states its errors lead to.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/language/syntax/parser.h"
#include "engine/language/syntax/syntax_words.h"
#include "engine/language/syntax/tagger.h"
#include "tools/train/conllu.h"

namespace claimdiff {

struct ParserTraining {
  int move_bits = 20;  // 2^bits buckets
  int label_bits = 16;
  int passes = 5;  // over the sentences
  float rate = 0.1f;
  float damping = 1.0f;
  // How often the parser follows its own choice from the second pass on.
  double explore = 0.9;
  float move_scale = 32.0f;  // steps of a packed weight to one
  float label_scale = 32.0f;
  uint64_t seed = 1;
};

struct TaggedSentence {
  const GoldSentence* gold;
  std::vector<SyntaxWord> words;
  std::vector<uint8_t> tags;
};

// What a trained parser consists of.
struct TrainedParser {
  int move_bits = 0;
  int label_bits = 0;
  std::vector<uint8_t> move_rows;
  std::vector<uint8_t> label_rows;
  std::vector<uint8_t> left_labels;   // 32
  std::vector<uint8_t> right_labels;  // 32

  ParserWeights view() const {
    return {{move_rows.data(), move_bits},
            {label_rows.data(), label_bits},
            left_labels.data(),
            right_labels.data()};
  }
};

// How many gold arcs each move loses, for the moves allowed; `heads` are gold
// heads of nodes, size + 1 for the root.
void CountLosses(const ParserState& state, const std::vector<int32_t>& heads,
                 int losses[kMoves]);

// Trains in an order that `seed` decides.
TrainedParser TrainParser(const std::vector<TaggedSentence>& sentences,
                          const ParserTraining& options);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_PARSER_TRAINER_H_
