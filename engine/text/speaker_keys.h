#ifndef CLAIMDIFF_ENGINE_TEXT_SPEAKER_KEYS_H_
#define CLAIMDIFF_ENGINE_TEXT_SPEAKER_KEYS_H_

// Whether two names may be one speaker's.
//
//   "Mara Holt"     "Holt"           the same: an ending of the name
//   "Mara J. Holt"  "Mara Holt"      the same: middle initials do not count
//   "Maggie Holt"   "Margaret Holt"  the same: surname and initial
//   "Rha Min-ju"    "Rha Min Ju"     the same: a hyphen is a space
//   "Mara Holt"     "Ben Holt"       two speakers
//   "Mara Holt"     ""               nobody knows

#include <cstdint>
#include <string_view>
#include <vector>

namespace claimdiff {

struct SpeakerKeys {
  // Fingerprints of the name, folded, then of its endings: "mara holt", "holt".
  // Empty where the speaker is unknown.
  std::vector<uint64_t> endings;
  // Of the first letter and the last word; 0 where there is one word only.
  uint64_t initial = 0;

  bool known() const { return !endings.empty(); }
};

SpeakerKeys MakeSpeakerKeys(std::string_view name);

// Symmetric; false where either is unknown.
bool SameSpeaker(const SpeakerKeys& a, const SpeakerKeys& b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_SPEAKER_KEYS_H_
