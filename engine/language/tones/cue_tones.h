#ifndef CLAIMDIFF_ENGINE_LANGUAGE_TONES_CUE_TONES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_TONES_CUE_TONES_H_

// The tone in which a reporting word attributes.
//
//   ToneOf("say")        kNeutral
//   ToneOf("claim")      kDoubtful
//   ToneOf("admit")      kConcession
//   ToneOf("sink")       kNone
//
// The classes are those of v1.CueClass, in its order. The table is
// data/cue_tones.tsv.

#include <cstdint>
#include <string_view>

namespace claimdiff {

// Values as in v1.CueClass, so that a cast converts.
enum class CueTone : uint8_t {
  kNone = 0,         // not in the table
  kNeutral = 1,      // takes no side: "said", "according to"
  kAssertive = 2,    // stresses that it is meant: "insisted"
  kDoubtful = 3,     // keeps a distance: "claimed", "allegedly"
  kConcession = 4,   // given up unwillingly: "admitted"
  kAccusation = 5,   // puts blame: "accused"
  kDenial = 6,       // says that it is not so: "denied"
  kPromise = 7,      // binds the speaker: "vowed"
  kThreat = 8,       // announces harm: "warned"
  kOrder = 9,        // wants something done: "urged"
  kQuestion = 10,    // "asked"
  kOpinion = 11,     // holds a view: "believes"
  kExpectation = 12  // looks ahead: "hopes"
};

// The tone of a cue's head word in its base form, lower case (see
// v1.Attribution.cue_lemma). Logarithmic in the table.
CueTone ToneOf(std::string_view lemma);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_TONES_CUE_TONES_H_
