#ifndef CLAIMDIFF_ENGINE_ALIGN_EVENT_RELATED_STEMS_H_
#define CLAIMDIFF_ENGINE_ALIGN_EVENT_RELATED_STEMS_H_

// Which words of an event can mean each other, and how nearly.
//
//   "the vessel sank, drowning 12"  /  "12 died in the ship's sinking"
//     vessel-ship .9   drown-die .6   sink-sink 1 (the same stem)
//
// By WordNet and the paraphrases of news outlets (see
// engine/language/words/lexical_relations.h), with each content word of a
// phrase like what the phrase means ("stepped down", "quit"), and by a long
// common beginning, which finds forms and names that these lack ("Ellanite",
// "Ellan"). Numbers are only ever like themselves. A claim's words together
// with all words of the event that they can mean make one vector; how much of
// one claim another one tells, in whatever words, is then a sum over the words
// of the one that are in the vector of the other.

#include <cstdint>

#include "absl/container/flat_hash_map.h"
#include "absl/types/span.h"
#include "engine/align/event/claim_text.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"

namespace claimdiff {

class RelatedStems {
 public:
  // The words of all claims of an event; `article` is each claim's index into
  // `documents`. O(words * log), and the square of how many words begin alike.
  static RelatedStems Find(absl::Span<const Document> documents,
                           absl::Span<const uint32_t> article,
                           absl::Span<const ClaimText> claims);

  // The stems that `id` can mean, ascending by id, with how nearly: above 0, at
  // most 1. Without itself. Symmetric.
  absl::Span<const WeightedId> Of(uint64_t id) const;

  // The claim's words, 1 each, and what they can mean, the largest value
  // counting. O(n log n).
  SparseVector Expand(const ClaimText& claim) const;

 private:
  absl::flat_hash_map<uint64_t, SparseVector> related_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_EVENT_RELATED_STEMS_H_
