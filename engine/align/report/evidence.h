#ifndef CLAIMDIFF_ENGINE_ALIGN_REPORT_EVIDENCE_H_
#define CLAIMDIFF_ENGINE_ALIGN_REPORT_EVIDENCE_H_

// Why two claims are as alike as they are, for people to read.
//
//   "the ferry sank, killing 12"  /  "the ferry did not sink and 15 died"
//     stem:ferri  stem:sink  related:kill  -negation  -number-conflict
//   "the vessel sank"  /  "the ship went down", where a third claim has both
//     related:vessel  event:third-sum
//
// The weights are what each piece adds to the logit. Features that stand for
// words in common are shared out over the words of the left claim that are in
// the right one (stem:) or can mean one of its words (related:), in proportion
// to their weight; the others speak for themselves. What the trees add goes to
// the features that they asked about, "event:" those of the event, "wording:"
// those of two claims alone. "words" stands by itself where nothing is shared.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/scoring/event_scorer.h"

namespace claimdiff {

// At most `most` pieces, the largest in size first; ties by name. `left` and
// `right` are claims of the event, `features` those of the pair.
std::vector<v1::PairEvidence> ExplainPair(const PreparedEvent& event,
                                          uint32_t left, uint32_t right,
                                          const TreeFeatures& features,
                                          const EventScorer& scorer,
                                          size_t most);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_REPORT_EVIDENCE_H_
