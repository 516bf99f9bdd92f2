#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_VERB_STAGES_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_VERB_STAGES_H_

// Whether what a verb tells has been done, or is still ahead.
//
//   they moved the boats, the boats had been moved      done
//   they will move the boats, the boats are to be moved ahead
//   they agreed to move the boats                       ahead
//   moving the boats, they move the boats               kOpen: neither is said

#include <cstdint>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

enum class VerbStage : uint8_t { kOpen, kDone, kAhead };

struct StagedVerb {
  VerbStage stage = VerbStage::kOpen;
  // The words that say so begin here, and end with the verb.
  uint32_t from = kNoToken;
  // "agreed" of "agreed to sell"; the verb itself where there is no other one.
  uint32_t first_verb = kNoToken;
};

// Of a token of the sentence; kOpen for all but verbs, and under a condition or
// a negation. Linear in the sentence.
StagedVerb StageOf(const ClaimView& claim, const SentenceTree& tree,
                   uint32_t t);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_CLAUSES_VERB_STAGES_H_
