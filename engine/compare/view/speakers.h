#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_SPEAKERS_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_SPEAKERS_H_

// Who a claim's speaker is, and whether two claims have one speaker.
//
//   "Choe"                 "Choe Son-hui"          kSame: a part of the name
//   "Ben Okri"             "Benjamin J. Okri"      kSame: surname and initial
//   "the interior ministry" "ministry spokesman"   kSame: a word in common
//   "Ana Ruiz"             "Ben Okri"              kOther
//   "Ana Ruiz"             "two officials"         kNamedOnce
//   "Ana Ruiz"             "she" (not resolved)    kUnknown
//   "Ana Ruiz of Port Aid" "Port Aid"              kUnknown: hers, or her own?
//
// The words of the source as written count beside its name, so that an
// apposition or a title ("Ruiz, the head of Port Aid,") ties the two.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

enum class SpeakerRelation : uint8_t {
  kSame,
  kOther,      // two names, or two descriptions, with nothing in common
  kNamedOnce,  // a name here, a description there
  kUnknown,    // a side has no name or only a pronoun, or some words meet
};

// Symmetric.
SpeakerRelation RelateSpeakers(const ClaimView& a, const ClaimView& b);

enum class SpeakerKind : uint8_t {
  kUnclear,    // nobody, several at once, or words that may mean anybody: "the
               // official", "the report", "his group"
  kPerson,     // "Ana Ruiz", "Mr. Okri"
  kBody,       // an organisation, a place, an outlet: "Port Aid", "the Gull"
  kAnonymous,  // people left without a name: "two officials", "a witness"
};

// What kind of speaker the source as written is. Names are told apart by their
// words alone, so that one of a person may be taken for a body's.
SpeakerKind KindOfSpeaker(const ClaimView& claim);

// True where the text itself says who speaks; false where a pronoun, a role or
// the claim before had to tell, which is right most of the time only.
bool IsSpeakerWritten(const ClaimView& claim);

// The words that make up the speaker's name, folded, without titles and roles;
// for a description the folded words. Empty where the speaker is unknown.
inline const std::vector<std::string>& SpeakerWords(const ClaimView& claim) {
  return claim.speaker.words;
}

// True where the speaker has a name, not only a description.
inline bool IsNamed(const ClaimView& claim) { return claim.speaker.named; }

// The source as written, else where its name stands; empty where neither is.
ByteSpan SpeakerSpan(const ClaimView& claim);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_SPEAKERS_H_
