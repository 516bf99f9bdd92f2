#ifndef CLAIMDIFF_TOOLS_TRAIN_WORDNET_H_
#define CLAIMDIFF_TOOLS_TRAIN_WORDNET_H_

// Reads the files of WordNet 3.0 (format: wndb(5WN)) and draws from them the
// relations between single words; paraphrases written by hand stand beside
// them.
//
//   data.verb   01323958 35 v 01 kill 0 016 @ 00339934 v 0000 > 00358431 v ...
//   kill kSimilar die, by the pointer ">" (cause)
//
// Kept are words of letters alone in their first senses (files list senses by
// frequency). Of two relations between the same words the more telling one
// stays. Of the paraphrases, phrases are kept too.

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/language/words/lexical_table.h"
#include "tools/train/paraphrase_rows.h"

namespace claimdiff {

// The contents of the files by name: "data.noun", "noun.exc" and the like for
// noun, verb, adj and adv.
using WordNetFiles = std::map<std::string, std::string>;

// InvalidArgument, naming file and line, where a line is not as documented;
// NotFound where a data file is missing.
absl::StatusOr<LexicalEntries> RelationsOf(
    const WordNetFiles& files, const std::vector<ParaphraseRow>& paraphrases);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_WORDNET_H_
