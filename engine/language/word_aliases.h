#ifndef CLAIMDIFF_ENGINE_LANGUAGE_WORD_ALIASES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_WORD_ALIASES_H_

// One form for words that are written in several ways, so that they count as
// the same shingle:
//
//   WordAlias("u.s.")                "usa"
//   WordAlias("twelve")              "12"
//   WordPairAlias("united", "states")  "usa"
//
// The table is data/word_aliases.tsv. It serves similarity only: whether two
// numbers differ is decided by what they count (engine/language/quantities.h).

#include <string_view>

namespace claimdiff {

// The one form of a word in normalized form; words in capitals may be asked for
// as written first ("US"). The word itself where it has no other.
std::string_view WordAlias(std::string_view word);

// The one form of two words in a row; empty where they are two words.
std::string_view WordPairAlias(std::string_view first, std::string_view second);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_WORD_ALIASES_H_
