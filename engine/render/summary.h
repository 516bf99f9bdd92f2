#ifndef CLAIMDIFF_ENGINE_RENDER_SUMMARY_H_
#define CLAIMDIFF_ENGINE_RENDER_SUMMARY_H_

// The head of the printed report: who tells, and how much of what there is.
//
//   Harbour Wire · The Daily Gull
//   2 articles, 11 claims
//
//     What all tell       3
//     Where they differ   2   number 1, quote altered 1
//     Only in one         3   Harbour Wire 2, The Daily Gull 1

#include "engine/render/view.h"

namespace claimdiff::terminal {

// Puts the title, one line a section that has something to show, and a legend
// of the signs that follow.
void PutSummary(const View& view);

}  // namespace claimdiff::terminal

#endif  // CLAIMDIFF_ENGINE_RENDER_SUMMARY_H_
