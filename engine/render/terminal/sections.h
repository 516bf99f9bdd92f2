#ifndef CLAIMDIFF_ENGINE_RENDER_TERMINAL_SECTIONS_H_
#define CLAIMDIFF_ENGINE_RENDER_TERMINAL_SECTIONS_H_

// The sections of the printed report other than "Where they differ" (see
// versions.h). Each puts nothing where it has nothing to show.
//
//   ── What all tell (1) ────────────────────────────────
//
//    1  Mira Holt — said — "The bow doors were open"
//       Harbour Wire:3 · same words: Radio Marn:2 · reworded: The Daily Gull:5

#include <functional>

#include "claimdiff/v1/issue.pb.h"
#include "engine/render/terminal/view.h"
#include "google/protobuf/repeated_field.h"

namespace claimdiff::render {

// "What all tell", then "What several tell": each claim once, as its most
// central telling has it, with who tells it.
void PutAgreements(const View& view);

// "Copied passages": which article has how much of which, and the numbers under
// which the claims in it stand.
void PutCopies(const View& view);

// "On one matter": what several tellings said of one thing, each its own.
void PutRelated(const View& view);

// "Disputed": each claim with what contradicts it below, each as its first
// telling has it, with the places of all. The numbers are those under which the
// claims stand elsewhere.
void PutDisputes(const View& view);

// "Only in X", one section a telling.
void PutOnlyIn(const View& view);

// "Notes": the issues of the inputs in the report's order.
void PutNotes(const View& view);

// Puts one line for all issues of an article with the same message, in the
// order of the first: "! Radio Marn:4, 9 — a quotation mark has no partner".
// `article_of` returns nullptr where an issue concerns no article at hand.
void PutIssues(
    const google::protobuf::RepeatedPtrField<v1::Issue>& issues,
    const std::function<const ArticlePlaces*(const v1::Issue&)>& article_of,
    Page* page);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_TERMINAL_SECTIONS_H_
