#ifndef CLAIMDIFF_TOOLS_TRAIN_WORD_KIND_TABLE_H_
#define CLAIMDIFF_TOOLS_TRAIN_WORD_KIND_TABLE_H_

// Draws from the files of WordNet 3.0 what single words can be, and where a
// noun stands among the kinds of things.
//
//   barge	nv	ab~c3f     a noun more often than a verb, under "craft"
//   sink	vn	ab04
//
// The format of a row is that of engine/compare/lexicon/word_kinds.h.

#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "tools/train/wordnet.h"

namespace claimdiff {

// Rows in the order of the words' bytes. `files` are those of RelationsOf and
// "cntlist.rev", how often each sense was met. `classes` are nouns in their
// first sense, the roots of the kinds of which a thing is only one.
// InvalidArgument or NotFound, naming what is wrong, where a file is not as
// documented or a class is no noun.
absl::StatusOr<std::string> WordKindTable(
    const WordNetFiles& files, const std::vector<std::string>& classes);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_WORD_KIND_TABLE_H_
