#ifndef CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_PARSER_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_PARSER_H_

// Dependency trees, built from the left with a stack (the arc-hybrid system).
//
//   stack             rest                        move
//                     Choe said the talks failed
//   Choe              said the talks failed       shift
//                     said the talks failed       left: Choe <- said, nsubj
//   said              the talks failed            shift
//   ...
//
// A word is popped when it gets its head: the first word of the rest (left) or
// the word below it on the stack (right). A small classifier picks the move, a
// second one the relation of the arc that was made. The root comes after the
// last word: when the rest is empty all that can follow is right, until one
// word is left, and that is the root.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/language/syntax/syntax_names.h"
#include "engine/language/syntax/syntax_words.h"
#include "engine/language/tables/packed_rows.h"

namespace claimdiff {

enum Move : uint8_t { kShift, kLeft, kRight, kMoves };

// A word with what hangs on it so far. Indices are those of ParserState::nodes.
struct ParserNode {
  uint32_t word = 0;    // SyntaxWord::id
  uint8_t tag = kTags;  // kTags: no word
  uint8_t label = kRelations;
  uint8_t left_count = 0;  // children on either side, at most 255
  uint8_t right_count = 0;
  int32_t head = -1;
  int32_t left = 0;         // outermost child on the left, 0: none ...
  int32_t second_left = 0;  // ... and the one inside of it
  int32_t right = 0;
  int32_t second_right = 0;
  uint64_t left_labels = 0;  // bit for each relation among the children
  uint64_t right_labels = 0;
  // Counts from the start of the sentence up to and with this word.
  uint16_t verbs = 0;
  uint16_t commas = 0;
  uint16_t quotes = 0;
  int32_t next_verb = 0;   // the first finite verb after this word
  int32_t stack_verb = 0;  // the nearest verb below it on the stack, 0: none
};

// A sentence in the middle of being parsed. nodes[0] stands for "no word",
// nodes[1] to nodes[size] are the words, the three after them no words again.
struct ParserState {
  std::vector<ParserNode> nodes;
  std::vector<int32_t> stack;  // starts with three zeros: "no word"
  int32_t next = 1;            // first word of the rest; size + 1: no rest
  int32_t size = 0;

  void Clear();
  // Adds a word with its tag; Start() after the last.
  void Add(const SyntaxWord& word, uint8_t tag);
  void Start();

  size_t depth() const { return stack.size() - 3; }
  // The i-th word of the stack from the top, 0: none.
  int32_t Top(size_t i) const { return stack[stack.size() - 1 - i]; }
  // True where no decision is left: the rest is empty.
  bool AtEnd() const { return next > size; }

  bool Allowed(Move move) const;
  // Makes the move, and returns the word that got a head, 0 where none did. Its
  // label is still to be set.
  int32_t Apply(Move move);
  // Sets the label of a word that has a head.
  void SetLabel(int32_t word, uint8_t label);
};

constexpr size_t kMaxMoveFeatures = 80;
constexpr size_t kMaxLabelFeatures = 40;

// Puts the features of the next move into `features`, which has room for
// kMaxMoveFeatures, and returns how many.
size_t MoveFeatures(const ParserState& state, uint32_t* features);

// The same for the label of `word`, which has just got its head, and
// kMaxLabelFeatures.
size_t LabelFeatures(const ParserState& state, int32_t word,
                     uint32_t* features);

// Weights of the parser as they are stored; a view.
struct ParserWeights {
  NarrowRows moves;
  WideRows labels;
  // The relations that the 32 classes stand for, one set for words on the left
  // of their head, one for those on the right.
  const uint8_t* left_labels = nullptr;
  const uint8_t* right_labels = nullptr;
};

// Parses to the end: every node gets head and label, the root head 0. Linear.
void ParseWords(const ParserWeights& weights, ParserState* state);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_SYNTAX_PARSER_H_
