#ifndef CLAIMDIFF_ENGINE_TEXT_LANGUAGE_GUESS_H_
#define CLAIMDIFF_ENGINE_TEXT_LANGUAGE_GUESS_H_

// The language of a text, by Compact Language Detector 2.
//
//   GuessLanguage("Die Fähre sank am Dienstag vor dem Hafen, sagte ...")  "de"
//   GuessLanguage("Ferry sinks")                                          ""

#include <string>
#include <string_view>

namespace claimdiff {

// A BCP 47 tag ("en", "de", "zh-Hant"); empty where the text is too short (less
// than 200 bytes) or too mixed to tell. Reads at most the first 2 KiB of valid
// UTF-8.
std::string GuessLanguage(std::string_view utf8);

// True where both tags name one language, whatever the region: "en" and
// "en-GB". Case does not matter.
bool IsSameLanguage(std::string_view a, std::string_view b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_LANGUAGE_GUESS_H_
