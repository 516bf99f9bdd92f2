#include "engine/extract/crf/cue_odds.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "engine/language/syntax/syntax_names.h"

namespace claimdiff {

CoarseTag CoarseTagOf(uint8_t tag) {
  switch (tag) {
    case kTagVb:
    case kTagVbd:
    case kTagVbg:
    case kTagVbn:
    case kTagVbp:
    case kTagVbz:
      return CoarseTag::kVerb;
    case kTagNn:
    case kTagNns:
    case kTagNnp:
    case kTagNnps:
      return CoarseTag::kNoun;
    case kTagJj:
    case kTagJjr:
    case kTagJjs:
      return CoarseTag::kAdjective;
    case kTagIn:
    case kTagTo:
    case kTagRp:
      return CoarseTag::kPreposition;
    case kTagRb:
    case kTagRbr:
    case kTagRbs:
      return CoarseTag::kAdverb;
    default:
      return CoarseTag::kOther;
  }
}

CueOdds OddsOfCounts(uint32_t cues, uint32_t count) {
  CueOdds result;
  if (count < 6) return result;
  const uint32_t percent = 100 * cues / count;
  result.likelihood = percent >= 70   ? 4
                      : percent >= 45 ? 3
                      : percent >= 20 ? 2
                                      : 1;
  result.frequency = count >= 80 ? 2 : count >= 15 ? 1 : 0;
  return result;
}

CueOdds CueOddsTable::Find(uint32_t key) const {
  const uint32_t* const end = entries_ + size_;
  const uint32_t* const it = std::lower_bound(entries_, end, key);
  CueOdds result;
  if (it == end || (*it & ~15u) != key) return result;
  result.likelihood = static_cast<uint8_t>((*it & 15u) / 3);
  result.frequency = static_cast<uint8_t>((*it & 15u) % 3);
  return result;
}

}  // namespace claimdiff
