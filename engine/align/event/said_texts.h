#ifndef CLAIMDIFF_ENGINE_ALIGN_EVENT_SAID_TEXTS_H_
#define CLAIMDIFF_ENGINE_ALIGN_EVENT_SAID_TEXTS_H_

// What the claims of an event are said in: with the words that attribute them,
// and in their sentence.
//
//   On Monday Ms. Ruiz endorsed Ben Okri, her deputy.
//     content   Ben Okri, her deputy
//     said      endorsed Ben Okri, her deputy
//     sentence  On Monday Ms. Ruiz endorsed Ben Okri, her deputy.
//     passage   that sentence, the one before and the one after
//
// Where a content is a bare noun phrase, the deed is in the cue: "endorsed Ben
// Okri" is not what "criticized Ben Okri" is. What "it" and "the plan" are, and
// what a short quotation is about, stands in the sentences around.

#include <vector>

#include "absl/types/span.h"
#include "claimdiff/v1/claim.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/related_stems.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"

namespace claimdiff {

struct SaidText {
  // Words, tokens and wording of content and cue, character shingles of all
  // sentences from the first to the last that these stand in. As MakeClaimText
  // where nobody says it.
  ClaimText said;
  // The words of those sentences and of one on either side; none where nobody
  // says it.
  ClaimText passage;
};

// Linear in the passage.
SaidText MakeSaidText(const Document& doc, const v1::Claim& claim);

struct SaidVectors {
  SparseVector stems;       // of content and cue, idf
  SparseVector stem_tfidf;  // (1 + ln count) * idf, unit length
  // Every stem that a word of content or cue is or can mean, with how nearly,
  // 0..1 (related_stems.h).
  SparseVector related;
  SparseVector sentence;  // of character shingles, unit length
  SparseVector passage;   // (1 + ln count) * idf of its stems, unit length
};

// Of each claim of an event, in the order of `said` and `passages`. O(shingles
// * log).
std::vector<SaidVectors> WeighSaidTexts(const BackgroundTables& background,
                                        const RelatedStems& related,
                                        absl::Span<const ClaimText> said,
                                        absl::Span<const ClaimText> passages);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_EVENT_SAID_TEXTS_H_
