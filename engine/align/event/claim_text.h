#ifndef CLAIMDIFF_ENGINE_ALIGN_EVENT_CLAIM_TEXT_H_
#define CLAIMDIFF_ENGINE_ALIGN_EVENT_CLAIM_TEXT_H_

// What a claim says, as tokens, stems and shingles: everything that scoring it
// against others needs, worked out once.
//
//   "that the U.S. ferry did not sink off Port Ellan"
//     content words  usa ferri sink port ellan
//     names          usa port ellan
//     negated        yes
//
// Function words and punctuation are in no shingle of words, but the character
// shingles run over all words.

#include <cstdint>
#include <string>
#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/text/document.h"
#include "engine/text/speaker_keys.h"

namespace claimdiff {

// Characters a shingle. Longer ones miss endings, shorter ones match by chance.
inline constexpr int kCharactersPerShingle = 4;

struct ContentWord {
  uint64_t id = 0;  // fingerprint of the stem of its base form ("sank": sink)
  uint32_t token = 0;  // the first, where a pair of words has one form
  bool number = false;
  bool name = false;    // capitalized within a sentence, or all in capitals
  bool quoted = false;  // between quotation marks
};

struct ClaimText {
  std::vector<uint32_t> tokens;              // of the document, ascending
  std::vector<ContentWord> words;            // in the order of the text
  std::vector<uint64_t> character_shingles;  // in that order, with repeats
  // Of all words as normalized, in order: equal where two claims use the same
  // words. 0 where there is none.
  uint64_t wording = 0;
  SpeakerKeys speaker;
  bool person = false;   // the speaker is a person with a name
  bool spoken = false;   // the text says that somebody says it
  bool negated = false;  // an odd number of negations
  // It is somebody's name, title or pronoun and no more: what is said of them
  // is in the cue ("endorsed [Gov. Ana Ruiz]", "[which] Ruiz denied").
  bool bare = false;
};

// `doc` is the claim's article. Linear in the claim.
ClaimText MakeClaimText(const Document& doc, const v1::Claim& claim);

// The stem by which a content word of `doc` is compared, as text: what its id
// is the fingerprint of.
std::string WordStem(const Document& doc, const ContentWord& word);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_EVENT_CLAIM_TEXT_H_
