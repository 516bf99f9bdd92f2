#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_QUOTED_SPEECH_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_QUOTED_SPEECH_H_

// Quotations that the models left without a speaker.
//
//   "We lost it all," Ruiz said. The house is gone. "We even lost the old dog."
//    ^ content         ^ frame                       ^ ClaimQuotations: hers
//    too
//
// Nearly all quotations of more than five words are somebody's words (shorter
// ones may be titles, or words held at arm's length).

#include <vector>

#include "engine/extract/spans/cue_frames.h"
#include "engine/extract/spans/paragraph_facts.h"

namespace claimdiff {

// Gives every quotation of more than five words of which no frame has a token
// to a frame: the last one before it that is quoted itself, else the first one
// whose cue begins within six tokens after it. Where there is neither it stays
// unclaimed. Linear in the paragraph for each frame.
void ClaimQuotations(const ParagraphFacts& facts, std::vector<Frame>* frames);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_QUOTED_SPEECH_H_
