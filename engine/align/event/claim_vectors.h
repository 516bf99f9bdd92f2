#ifndef CLAIMDIFF_ENGINE_ALIGN_EVENT_CLAIM_VECTORS_H_
#define CLAIMDIFF_ENGINE_ALIGN_EVENT_CLAIM_VECTORS_H_

// The claims of one event as weighted vectors: what is rare in this event and
// in news at large weighs most (engine/similarity/idf.h).
//
//   "people said the ferry sank at Ellan", in an event about that ferry
//     ellan > sink > ferri > say
//
// Weights depend on all claims of the event, not on their order.

#include <cstdint>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "engine/align/event/claim_text.h"
#include "engine/similarity/background_frequencies.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/speaker_keys.h"

namespace claimdiff {

struct ClaimVectors {
  SparseVector stems;       // idf of each stem
  SparseVector stem_tfidf;  // (1 + ln count) * idf, unit length
  SparseVector characters;  // the same of character shingles, unit length
  SparseVector names;       // idf of the stems that are names
  SparseVector plain;       // of those that are neither names nor numbers
  SparseVector quoted;      // idf of the stems inside quotation marks
  // Every stem that a word of the claim is or can mean, with how nearly, 0..1
  // (related_stems.h). Empty until it is filled in for a whole event.
  SparseVector related;
  std::vector<uint64_t> sequence;  // stems in the order of the text
  std::vector<uint64_t> bigrams;   // word shingles of two, ascending, unique
  std::vector<uint64_t> numbers;   // ascending, unique
  SpeakerKeys speaker;
  bool negated = false;
};

// How often stems and character shingles occur in news at large.
struct BackgroundTables {
  BackgroundFrequencies stems;
  BackgroundFrequencies characters;

  // The tables built into the library.
  static absl::StatusOr<BackgroundTables> Load();
};

// The vectors of each claim of an event. O(shingles * log).
std::vector<ClaimVectors> WeighClaims(const BackgroundTables& background,
                                      absl::Span<const ClaimText> claims);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_EVENT_CLAIM_VECTORS_H_
