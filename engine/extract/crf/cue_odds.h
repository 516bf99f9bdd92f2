#ifndef CLAIMDIFF_ENGINE_EXTRACT_CRF_CUE_ODDS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_CRF_CUE_ODDS_H_

// How likely a word is to attribute, learned by counting: odds: of all the
// times "note" was a verb, how often was it a cue?
//
//   classes.Find(CueKey(lemma of "said", kVerb))    likelihood 4, frequency 2
//   classes.Find(CueKey(lemma of "walked", kVerb))  likelihood 1
//
// Keys are fingerprints: the table holds no words.

#include <cstddef>
#include <cstdint>

namespace claimdiff {

// Parts of speech as far as cues care.
enum class CoarseTag : uint8_t {
  kVerb,
  kNoun,
  kAdjective,
  kPreposition,
  kAdverb,
  kOther
};

// `tag` is a PosTag.
CoarseTag CoarseTagOf(uint8_t tag);

struct CueOdds {
  // 0: seen less than six times; 1: a cue in under 20 % of its occurrences, 2:
  // 20 % or more, 3: 45 % or more, 4: 70 % or more.
  uint8_t likelihood = 0;
  // 0: seen less than 15 times, 1: 15 or more, 2: 80 or more.
  uint8_t frequency = 0;
};

// Words of this likelihood or more are likely cues.
inline constexpr uint8_t kLikelyCue = 2;

// The odds of a word that was a cue `cues` times of `count`.
CueOdds OddsOfCounts(uint32_t cues, uint32_t count);

// The key of a lemma, given by the fingerprint of its letters.
inline uint32_t CueKey(uint32_t lemma, CoarseTag tag) {
  return (lemma + static_cast<uint32_t>(tag) * 0x9E3779B1u) & ~15u;
}

// A view of a sorted table: key in the upper 28 bits, odds in the lower four.
class CueOddsTable {
 public:
  CueOddsTable() = default;
  CueOddsTable(const uint32_t* entries, size_t size)
      : entries_(entries), size_(size) {}

  // Logarithmic.
  CueOdds Find(uint32_t key) const;

  // An entry of such a table.
  static uint32_t Entry(uint32_t key, CueOdds odds) {
    return key | (odds.likelihood * 3u + odds.frequency);
  }

 private:
  const uint32_t* entries_ = nullptr;
  size_t size_ = 0;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_CRF_CUE_ODDS_H_
