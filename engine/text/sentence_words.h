#ifndef CLAIMDIFF_ENGINE_TEXT_SENTENCE_WORDS_H_
#define CLAIMDIFF_ENGINE_TEXT_SENTENCE_WORDS_H_

// The words that tell where sentences end; data/sentence_words.tsv.
//
//   FindSentenceWord("Gov.")  kTitle: a name follows, no sentence ends here
//   FindSentenceWord("Inc.")  kAbbreviation: a sentence may end here
//   FindSentenceWord("he")    kStarter: with a capital it starts a sentence

#include <string_view>

namespace claimdiff {

enum class SentenceWord {
  kNone,
  // Abbreviations, written with their period and in their usual case.
  kTitle,         // stands before a name
  kAbbreviation,  // may be the last word of a sentence
  kNumbered,      // "No.": an abbreviation where a number follows
  // Ordinary words, lower case.
  kStarter,    // function words: capitalized, they begin a sentence
  kReporting,  // "said": `"Really?" Vane said.` is one sentence
};

// Case-sensitive. Logarithmic in the table.
SentenceWord FindSentenceWord(std::string_view word);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_SENTENCE_WORDS_H_
