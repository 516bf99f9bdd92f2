#ifndef CLAIMDIFF_ENGINE_RENDER_SECTIONS_H_
#define CLAIMDIFF_ENGINE_RENDER_SECTIONS_H_

// The sections of the printed report other than "Where they differ" (see
// versions.h). Each puts nothing where it has nothing to show.
//
//   ── What all tell (1) ────────────────────────────────
//
//    1  Mira Holt — said — "The bow doors were open"
//       Harbour Wire:3 · same words: Radio Marn:2 · reworded: The Daily Gull:5

#include <string>

#include "engine/render/view.h"

namespace claimdiff::terminal {

// "What all tell", then "What several tell": each claim once, as its most
// central telling has it, with who tells it.
void PutAgreements(const View& view);

// "Disputed": each claim with what contradicts it below. The numbers are those
// under which the claims stand elsewhere.
void PutDisputes(const View& view);

// "Only in X", one section a telling.
void PutOnlyIn(const View& view);

// "Notes": the issues of the inputs in the report's order.
void PutNotes(const View& view);

// One line about an issue: "Radio Marn, line 4: a quotation mark has ...".
// `article` may be nullptr: not known, or the request as a whole.
std::string IssueText(const v1::Issue& issue, const ArticlePlaces* article);

}  // namespace claimdiff::terminal

#endif  // CLAIMDIFF_ENGINE_RENDER_SECTIONS_H_
