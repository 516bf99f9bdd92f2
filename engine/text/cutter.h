#ifndef CLAIMDIFF_ENGINE_TEXT_CUTTER_H_
#define CLAIMDIFF_ENGINE_TEXT_CUTTER_H_

// Where words are cut into tokens: what stands between spaces loses the
// punctuation at its start, then that at its end, then is cut inside.
//
//   ("didn't,"  ->  ( | " | did | n't | , | "

#include <cstdint>
#include <vector>

#include "engine/text/glyphs.h"

namespace claimdiff {

// A half-open range of indices into a line's glyphs.
struct GlyphRange {
  uint32_t begin = 0;
  uint32_t end = 0;
};

// Makes `*pieces` the tokens of the line: in order, none empty, together every
// glyph, none with a space inside. Linear.
void CutWords(const std::vector<Glyph>& glyphs,
              std::vector<GlyphRange>* pieces);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_CUTTER_H_
