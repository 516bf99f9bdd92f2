#ifndef CLAIMDIFF_ENGINE_RENDER_TERMINAL_VERSIONS_H_
#define CLAIMDIFF_ENGINE_RENDER_TERMINAL_VERSIONS_H_

// "Where they differ": the versions of one claim, and what the findings say.
//
//    4  number
//       Harbour Wire:4
//         Mira Holt — said — {12} people were hurt
//       The Daily Gull:7, Radio Marn:3
//         Mira Holt — said — {at least 15} people were hurt
//       → number: Harbour Wire: 12; The Daily Gull, Radio Marn: 15

#include "engine/render/terminal/view.h"

namespace claimdiff::render {

// Puts the section; nothing where no item differs. Versions stand side by side
// in rows of as many as get kMinColumnWidth cells each, else one below the
// other.
void PutDifferences(const View& view);

inline constexpr int kMinColumnWidth = 44;

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_TERMINAL_VERSIONS_H_
