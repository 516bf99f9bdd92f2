#ifndef CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_KEYS_H_
#define CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_KEYS_H_

// What makes two written words the same word to an editor: style is folded,
// inflection is not.
//
//   WordKey("colour")   "color"      WordKey("two")   "2"
//   WordKey("u.s.")     "us"         WordKey("n't")   "not"
//   WordKey("organised") "organized" WordKey("walks") "walks"

#include <string>
#include <string_view>

namespace claimdiff {

// Takes a normalized form (see Document::norm). A key is for comparing, never
// for display: some are no words.
std::string WordKey(std::string_view norm);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_KEYS_H_
