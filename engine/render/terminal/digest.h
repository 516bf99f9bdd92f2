#ifndef CLAIMDIFF_ENGINE_RENDER_TERMINAL_DIGEST_H_
#define CLAIMDIFF_ENGINE_RENDER_TERMINAL_DIGEST_H_

// A report on one screen of a terminal.
//
//   ══════════════════════════════════════════════════════════════════
//   Harbour Wire · The Daily Gull
//   2 articles, 11 claims · 14 May 2024
//
//     What all tell       3
//     Where they differ   2 — number 1, quote altered 1
//
//   Conflicts that matter
//     number            12 people ≠ at least 15 people — Harbour Wire / The
//     Daily
//                       Gull · Mira Holt: 12 people were hurt
//   What all agree on
//     port authority    said — the ferry left eleven minutes late
//   Who is quoted by whom
//     Mira Holt         Harbour Wire 2 · The Daily Gull 1

#include "engine/render/terminal/view.h"

namespace claimdiff::render {

// At most 23 lines from a width of 34 cells on, so that a prompt fits under
// them on a screen of 24; a conflict may take three, the others are cut.
void PutDigest(const View& view);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_TERMINAL_DIGEST_H_
