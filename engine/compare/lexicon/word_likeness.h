#ifndef CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_LIKENESS_H_
#define CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_LIKENESS_H_

// Whether one word, or phrase, can stand for another in the same place.
//
//   CompareWords("detained", "arrested")     kSame
//   CompareWords("stepped down", "resigned") kSame
//   CompareWords("killed", "shot")           kNear: of one event, but one says
//                                            more
//   CompareWords("jetty", "hangar")          kOther
//   CompareWords("rose", "fell")             kOther
//
// By their letters (one stem, another spelling), by WordNet and the paraphrases
// beside it (engine/language/words/lexical_relations.h), and by the kinds of
// things (word_kinds.h): a ferry is a boat.

#include <cstdint>
#include <string_view>

namespace claimdiff {

enum class WordLikeness : uint8_t { kOther, kNear, kSame };

// Of normalized forms (see Document::norm), phrases with single spaces.
// Symmetric. Logarithmic in the tables.
WordLikeness CompareWords(std::string_view a, std::string_view b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_LEXICON_WORD_LIKENESS_H_
