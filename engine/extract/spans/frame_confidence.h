#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_FRAME_CONFIDENCE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_FRAME_CONFIDENCE_H_

// How far a frame can be trusted, as a share: of the frames with confidence .8
// about 80 % say who said what (the content covers the right one by half or
// more, and the source is the right one).
//
// A logistic function of what the models say: how sure they are of the cue and
// of this reading, whether the source is borrowed or missing, whether the
// content is in quotes or in pieces. tools/train:fit_confidence fits it.

#include <array>
#include <cstddef>
#include <string_view>

#include "engine/extract/spans/cue_frames.h"
#include "engine/extract/spans/paragraph_facts.h"

namespace claimdiff {

enum ConfidenceFeature : size_t {
  kCueOdds,           // log odds of the frame's score, -4.6..6.9
  kReading,           // logarithm of its posterior, -6.9..0
  kSourceIsBorrowed,  // 0 or 1, as are the others
  kSourceIsMissing,
  kContentInPieces,
  kContentQuoted,
  kConfidenceFeatures
};

using ConfidenceFeatures = std::array<float, kConfidenceFeatures>;

// The feature's name in the constants of frame_confidence.cc.
std::string_view ConfidenceFeatureName(ConfidenceFeature feature);

// What the confidence of a frame is made of. Requires content.
ConfidenceFeatures ConfidenceFeaturesOf(const ParagraphFacts& facts,
                                        const Frame& frame);

// 0..1, both excluded. Grows with the frame's score and posterior. Requires
// content.
float FrameConfidence(const ParagraphFacts& facts, const Frame& frame);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_FRAME_CONFIDENCE_H_
