#ifndef CLAIMDIFF_ENGINE_RENDER_TEXT_H_
#define CLAIMDIFF_ENGINE_RENDER_TEXT_H_

// A report as editors read it in a terminal:
//
//   ══════════════════════════════════════════
//   Harbour Wire · The Daily Gull
//   2 articles, 4 claims
//
//     What all tell       1
//     Where they differ   1 — number 1
//
//   ── Where they differ (1) ──────────────────
//
//    2  number
//       Harbour Wire:4
//         Mira Holt — said — {12} people were hurt
//       The Daily Gull:7
//         Mira Holt — said — {at least 15} people were hurt
//       → number: Harbour Wire: 12; The Daily Gull: at least 15
//
// In this order: who tells and how much there is; what all tell, what several
// tell, what was copied; where they differ; what is disputed; what only one
// tells; what was odd about the inputs. A part with nothing to show is left
// out. testdata/ holds whole examples.

#include <string>

#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

struct TextOptions {
  // Cells in a line; no line is wider. Less than 20 counts as 20; on a page
  // wider than 110 only what stands side by side makes use of it.
  // Default: 80
  int width = 80;
  // Colors by SGR sequences, the only escape sequences there ever are. They
  // repeat what words and signs say. Default: false
  bool color = false;
  // Only one screen of it: how much of what there is, then the conflicts that
  // matter, what is agreed on, and who is quoted by whom; at most 23 lines
  // from a width of 34 on, each cut to it. Reports only. Default: false
  bool summary = false;
};

// The report as text, lines ended by "\n"; it may stand after another one.
// Everything from the inputs is shown as SafeDisplay shows it, so that a
// terminal never obeys it. Deterministic. Any report will do, also one that was
// not made by this engine: ids that name nothing are passed over, spans are cut
// to their text.
//
// Every group, every difference, dispute and issue is shown. Linear in the
// report but for sorting.
std::string RenderText(const v1::ComparisonReport& report,
                       const TextOptions& options);

// One article's claims as a numbered list in the order of the text:
//
//   ══════════════════════════════════════════
//   The Daily Gull — Ferry hits pier
//   2 claims: 1 direct, 1 indirect
//
//    1  She → Mira Holt — said — "The bow doors were open"
//       direct · line 5
std::string RenderClaimsText(const v1::ArticleClaims& claims,
                             const TextOptions& options);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_RENDER_TEXT_H_
