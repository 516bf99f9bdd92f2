#ifndef CLAIMDIFF_ENGINE_LANGUAGE_WORDS_LEXICAL_RELATIONS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_WORDS_LEXICAL_RELATIONS_H_

// How two words are related in meaning, by WordNet 3.0 and by tables of what
// news outlets write for each other (data/paraphrases_*.tsv).
//
//   RelateWords("rose", "fell")              kAntonym, by rise and fall
//   RelateWords("women", "woman")            kForm
//   RelateWords("destroyed", "destruction")  kDerived
//   RelateWords("stepped down", "quit")      kParaphrase
//   RelateWords("storms", "tempest")         kSynonym
//   RelateWords("ferry", "harbour")          kNone
//
// A word is looked up in every base form it can have: "rose" as rise and as
// rose. Senses are not told apart, but only the most frequent ones count, so a
// relation says that two words can mean the same, not that they do.

#include <cstdint>
#include <string_view>

#include "absl/container/inlined_vector.h"
#include "engine/language/words/lexical_table.h"

namespace claimdiff {

// The table built into the library: data/lexical_relations.bin.
const LexicalTable& LexicalRelations();

// The base forms of a word, as places in LexicalRelations(): the word itself if
// it is one, the bases of an irregular form, then what is left without a
// regular ending, each once; of a phrase also the phrase with its first word in
// its base forms ("stepped down", step down). Empty where the table has none of
// them. `lower` is lower case, phrases have single spaces. Logarithmic.
using BaseForms = absl::InlinedVector<uint32_t, 4>;
BaseForms FindBaseForms(std::string_view lower);

// Whether the table has a phrase that begins with a word or one of its base
// forms: whether FindBaseForms of a phrase can find anything. Logarithmic.
bool BeginsPhrase(std::string_view lower);

// The most telling relation between any base forms of two words in lower case;
// kForm where they have a base form in common, kNone where nothing relates
// them. Symmetric. Logarithmic.
LexicalRelation RelateWords(std::string_view a, std::string_view b);
LexicalRelation RelateForms(const BaseForms& a, const BaseForms& b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_WORDS_LEXICAL_RELATIONS_H_
