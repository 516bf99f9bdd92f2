#ifndef CLAIMDIFF_TOOLS_TRAIN_PARAPHRASE_ROWS_H_
#define CLAIMDIFF_TOOLS_TRAIN_PARAPHRASE_ROWS_H_

// Reads a table of words that news outlets use for each other:
//
//   =<tab>arrest, detain, apprehend, take into custody
//   ~<tab>kill, murder, shoot, die
//
// Words of a row marked "=" say the same fact in the same place; those of a row
// marked "~" are used of one event, but one says more than the other. Lines
// that begin with # are comment.

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"

namespace claimdiff {

struct ParaphraseRow {
  bool same = false;               // "=", not "~"
  std::vector<std::string> words;  // in their base form, lower case; two at
                                   // least; phrases with single spaces
};

// The rows in the order of the file. InvalidArgument, naming the line, where
// one has another mark, fewer than two words, or a word that is not of small
// letters, digits and ' - . & with single spaces. Linear.
absl::StatusOr<std::vector<ParaphraseRow>> ParseParaphraseRows(
    std::string_view tsv);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_PARAPHRASE_ROWS_H_
