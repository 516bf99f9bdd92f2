#ifndef CLAIMDIFF_ENGINE_ALIGN_EVIDENCE_H_
#define CLAIMDIFF_ENGINE_ALIGN_EVIDENCE_H_

// Why two claims are as alike as they are, for people to read.
//
//   "the ferry sank, killing 12"  /  "the ferry did not sink and 15 died"
//     stem:ferri  stem:sink  -negation  -number-conflict
//
// The weights are what each piece adds to the scorer's logit. Features that
// stand for words in common are shared out over the stems that are in common,
// in proportion to their weight; the others speak for themselves.

#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/claim_text.h"
#include "engine/align/claim_vectors.h"
#include "engine/align/pair_features.h"
#include "engine/align/pair_scorer.h"
#include "engine/text/document.h"

namespace claimdiff {

// At most `most` pieces, the largest in size first; ties by name. `left_doc` is
// the article of the left claim.
std::vector<v1::PairEvidence> ExplainPair(const Document& left_doc,
                                          const ClaimText& left_text,
                                          const ClaimVectors& left,
                                          const ClaimVectors& right,
                                          const PairScorer& scorer,
                                          size_t most);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_EVIDENCE_H_
