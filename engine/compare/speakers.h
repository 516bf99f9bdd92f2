#ifndef CLAIMDIFF_ENGINE_COMPARE_SPEAKERS_H_
#define CLAIMDIFF_ENGINE_COMPARE_SPEAKERS_H_

// Whether two claims have one speaker.
//
//   "Choe"                 "Choe Son-hui"          kSame: a part of the name
//   "Ben Okri"             "Benjamin J. Okri"      kSame: surname and initial
//   "the interior ministry" "ministry spokesman"   kSame: a word in common
//   "Ana Ruiz"             "Ben Okri"              kOther
//   "Ana Ruiz"             "two officials"         kNamedOnce
//   "Ana Ruiz"             "she" (not resolved)    kUnknown

#include <cstdint>
#include <string>
#include <vector>

#include "engine/compare/report_view.h"

namespace claimdiff {

enum class SpeakerRelation : uint8_t {
  kSame,
  kOther,      // two names, or two descriptions, with nothing in common
  kNamedOnce,  // a name here, a description there
  kUnknown,    // a side has no attribution, no name or only a pronoun
};

// Symmetric.
SpeakerRelation RelateSpeakers(const ClaimView& a, const ClaimView& b);

// The words that make up the speaker's name, folded, without titles and roles;
// for a description the folded words. Empty where the speaker is unknown.
std::vector<std::string> SpeakerWords(const ClaimView& claim);

// True where the speaker has a name, not only a description.
bool IsNamed(const ClaimView& claim);

// The source as written, else where its name stands; empty where neither is.
ByteSpan SpeakerSpan(const ClaimView& claim);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_SPEAKERS_H_
