#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_LIKENESS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_LIKENESS_H_

// How alike two words are by themselves: form, letters and meaning.
//
//   ferry / ferry            1      the same
//   sinking / sank           .95    forms of one word; US / U.S.
//   destroy / destruction    .85    one made from the other
//   Hollander / Holander     .8     a letter apart; synonyms; paraphrases
//   ferry / boat             .5     near in meaning
//   poodle / dog             .45    the one a kind of the other
//   PAE / Authority          .9     in "Port Authority of Ellan"
//
// The worths are those that word links were found to deserve on paraphrased
// news; only their order and rough size matter.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/links/word_link_classes.h"
#include "engine/language/links/word_link_grid.h"
#include "engine/language/syntax/syntax.h"
#include "engine/language/words/lexical_relations.h"
#include "engine/language/words/lexical_table.h"
#include "engine/text/document.h"

namespace claimdiff {

// A token as linking wants to see it.
struct LinkWord {
  std::string_view norm;
  std::string_view written;
  std::string stem;                // of the word
  std::string verb_stem;           // of the verb's base: "sank" as "sink"
  BaseForms forms;                 // of content words
  std::vector<uint32_t> trigrams;  // of content words: TrigramsOf
  WordClass word_class = WordClass::kContent;
  bool capitalized = false;
  TokenSyntax syntax;
  int head = -1;  // place in the list of the word it depends on; -1: none there

  bool is_content() const { return word_class == WordClass::kContent; }
};

// `tokens` index into doc.tokens(), ascending; the words point into `doc`. The
// sentences that they stand in are parsed.
std::vector<LinkWord> MakeLinkWords(const Document& doc,
                                    absl::Span<const uint32_t> tokens);

struct LinkLikeness {
  float worth = 0;  // 0..1
  LexicalRelation relation = LexicalRelation::kNone;
};

// Symmetric. Quadratic in the letters of a word.
LinkLikeness CompareLinkWords(const LinkWord& a, const LinkWord& b);

// The letter trigrams of a word as numbers, ascending, with repeats; a mark at
// either end of the word counts as a letter.
std::vector<uint32_t> TrigramsOf(std::string_view word);

// Dice's coefficient of the trigrams of two words, 0..1; 0 where there are
// none. Symmetric. Linear.
float SharedTrigrams(absl::Span<const uint32_t> a,
                     absl::Span<const uint32_t> b);

// Raises the likeness of an acronym on one side and the capitalized words on
// the other that it is made from: ECB / European Central Bank. Rows of `grid`
// are the words of `left`. O(rows * columns).
void AddAcronyms(const std::vector<LinkWord>& left,
                 const std::vector<LinkWord>& right, LinkGrid* grid);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_LIKENESS_H_
