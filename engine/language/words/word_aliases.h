#ifndef CLAIMDIFF_ENGINE_LANGUAGE_WORDS_WORD_ALIASES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_WORDS_WORD_ALIASES_H_

// One form for words that are written in several ways, so that they count as
// the same word:
//
//   WordAlias("u.s.")                "usa"
//   WordAlias("twelve")              "12"
//   WordPairAlias("united", "states")  "usa"
//
// The table is data/word_aliases.tsv. It serves similarity only: whether two
// numbers differ is decided by what they count
// (engine/language/numbers/quantities.h).

#include <string_view>

#include "engine/text/document.h"

namespace claimdiff {

// The one form of a word, normalized or, in capitals, as written ("US"). The
// word itself where it has no other.
std::string_view WordAlias(std::string_view word);

// The one form of a token of `doc`, in capitals that of what is written: US and
// us are two words. Its normalized form where it has no other.
std::string_view TokenAlias(const Document& doc, const Token& token);

// The one form of two words in a row; empty where they are two words.
std::string_view WordPairAlias(std::string_view first, std::string_view second);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_WORDS_WORD_ALIASES_H_
