#ifndef CLAIMDIFF_TOOLS_TRAIN_CONLLU_H_
#define CLAIMDIFF_TOOLS_TRAIN_CONLLU_H_

// Parsed sentences in CoNLL-U form, as trainers and measures read them: ten
// columns between tabs, a blank line after each sentence. Read are the form,
// the treebank's own tag (the fifth column), the head, the relation and
// SpaceAfter=No; comments, word ranges ("3-4") and empty words ("3.1") are
// passed over.
//
//   1  Choe  choe  PROPN  NNP  _  2  nsubj  _  _
//   2  left  leave VERB   VBD  _  0  ROOT   _  SpaceAfter=No
//   3  .     .     PUNCT  .    _  2  punct  _  _

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/syntax/syntax_words.h"

namespace claimdiff {

struct GoldWord {
  std::string written;
  std::string norm;
  uint8_t tag = kTags;            // kTags: not one of ours
  uint8_t relation = kRelations;  // kRelations: not one of ours
  int head = -1;                  // index in the sentence, -1: the root
  bool space_after = true;
};

using GoldSentence = std::vector<GoldWord>;

// All sentences of `text`. InvalidArgument, with the line, where a line has too
// few columns or a head that is no number or outside the sentence.
absl::StatusOr<std::vector<GoldSentence>> ParseConllu(std::string_view text);

// Reads a file; "-" is standard input.
absl::StatusOr<std::vector<GoldSentence>> ReadConllu(const std::string& path);

// The word at `index` as features see it.
WordView ViewOf(const GoldSentence& sentence, size_t index);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_CONLLU_H_
