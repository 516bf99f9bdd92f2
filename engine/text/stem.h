#ifndef CLAIMDIFF_ENGINE_TEXT_STEM_H_
#define CLAIMDIFF_ENGINE_TEXT_STEM_H_

// Stems of English words: Snowball's English stemmer (Porter2).
//
//   StemWord("negotiations")  "negoti"
//   StemWord("negotiating")   "negoti"
//   StemWord("said")          "said": stems are not lemmas

#include <string>
#include <string_view>

namespace claimdiff {

class Stemmer {
 public:
  // The stem of `lower_word`, a token's norm: lower-cased, straight
  // apostrophes. The result is in `*scratch`, or is `lower_word` itself where
  // nothing is to be done (not a word, or more than 64 bytes). Calls may run
  // side by side, each with its own scratch; nothing is allocated once the
  // scratch has grown.
  std::string_view Stem(std::string_view lower_word,
                        std::string* scratch) const;
};

// The same, for one word.
std::string StemWord(std::string_view lower_word);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_STEM_H_
