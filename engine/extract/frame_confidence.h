#ifndef CLAIMDIFF_ENGINE_EXTRACT_FRAME_CONFIDENCE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_FRAME_CONFIDENCE_H_

// How far a frame can be trusted, as a share: of the frames with confidence .8
// about 80 % say who said what (the content covers the right one by half or
// more, and the source is the right one).
//
// A logistic function of what the models say: how sure they are of the cue and
// of this reading, whether the source is borrowed or missing, whether the
// content is in quotes or in pieces.

#include "engine/extract/cue_frames.h"
#include "engine/extract/paragraph_facts.h"

namespace claimdiff {

// 0..1, both excluded. Grows with the frame's score and posterior. Requires
// content.
float FrameConfidence(const ParagraphFacts& facts, const Frame& frame);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_FRAME_CONFIDENCE_H_
