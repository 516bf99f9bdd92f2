#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_CLASSES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_CLASSES_H_

// What sort of word a token is, as far as lining up two claims goes: which
// function words can face each other ("a" / "the", "of" / "in"), and which only
// stand between the words that matter.
//
//   ClassOf("the", TokenKind::kWord)           WordClass::kDeterminer
//   ClassOf("ferry", TokenKind::kWord)         WordClass::kContent
//   ClassOf(",", TokenKind::kPunctuation)      WordClass::kComma
//
// The table is data/word_link_classes.tsv.

#include <cstdint>
#include <string_view>

#include "engine/text/token.h"

namespace claimdiff {

// The numbers are in trained weights (data/word_link_trees.tsv).
enum class WordClass : uint8_t {
  kContent = 0,
  kDeterminer = 1,
  kPreposition = 2,
  kPronoun = 3,
  kPossessive = 4,
  kAuxiliary = 5,
  kModal = 6,
  kConjunction = 7,
  kNegation = 8,
  kRelative = 9,
  kAdverb = 10,
  kFunction = 11,  // any other function word
  kComma = 12,
  kStop = 13,  // . ? !
  kQuote = 14,
  kBracket = 15,
  kMark = 16,  // any other punctuation or symbol
};

// Takes a token's normalized form and kind. Logarithmic in the table.
WordClass ClassOf(std::string_view norm, TokenKind kind);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_CLASSES_H_
