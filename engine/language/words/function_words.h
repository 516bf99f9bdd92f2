#ifndef CLAIMDIFF_ENGINE_LANGUAGE_WORDS_FUNCTION_WORDS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_WORDS_FUNCTION_WORDS_H_

// Function words: articles, pronouns, prepositions, auxiliaries, clitics.
//
//   IsFunctionWord("the")    true
//   IsFunctionWord("n't")    true
//   IsFunctionWord("ferry")  false
//
// They say how content words hang together; alone they are no evidence that two
// claims have something in common. The list is data/function_words.tsv.

#include <string_view>

namespace claimdiff {

// Takes a normalized form (see Document::norm). False for the empty string.
bool IsFunctionWord(std::string_view norm);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_WORDS_FUNCTION_WORDS_H_
