#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_SPEAKER_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_SPEAKER_WORDS_H_

// The words that a claim has for its speaker, worked out once: an event holds
// each claim's speaker against those of hundreds of others (see speakers.h).
//
//   "Mr. Ben Okri-Lund", written "Mr. Ben Okri-Lund of Gull Aid"
//     all      mr. ben okri-lund
//     words    ben okri-lund
//     parts    ben okri lund
//     telling  ben okri lund gull aid
//     stems    of all of them

#include <cstdint>
#include <string>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/text/document.h"

namespace claimdiff {

struct SpeakerWordLists {
  std::vector<std::string> all;    // of the name, folded
  std::vector<std::string> words;  // see SpeakerWords
  std::vector<std::string> parts;  // those, cut at hyphens
  // Words of the name and capitalized ones of the source as written that tell
  // one speaker from another: no titles, no short ones.
  std::vector<std::string> telling;
  // Stems of the content words of the source as written and of its name.
  std::vector<std::string> stems;
  bool named = false;  // not only described
};

// `source` as written is tokens [first, end) of `doc`. Linear in its words.
SpeakerWordLists MakeSpeakerWords(const v1::Source& source, const Document& doc,
                                  uint32_t first, uint32_t end);

// Whether a folded word is a title or role and no given name.
bool IsTitleWord(const std::string& word);

// "north": names that differ in such a word alone are of two places.
bool IsDirection(const std::string& word);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_SPEAKER_WORDS_H_
