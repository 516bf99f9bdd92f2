#ifndef CLAIMDIFF_ENGINE_RENDER_VIEW_H_
#define CLAIMDIFF_ENGINE_RENDER_VIEW_H_

// What every section of the printed report is written from, and the parts that
// they share: headings, numbered items, claims.
//
//   ── Disputed (1) ─────────────────────────────────────
//
//    7  Mira Holt — said — the bow doors were open

#include <string>
#include <vector>

#include "engine/render/claim_text.h"
#include "engine/render/layout.h"
#include "engine/render/outline.h"
#include "engine/render/report_index.h"
#include "engine/render/styles.h"

namespace claimdiff::render {

// A report on its way to a page. All of it outlives the sections' calls.
struct View {
  const ReportIndex& index;
  const Outline& outline;
  Page& page;
  int indent;  // of an item's text, behind its number
};

// Cells that the numbers up to `count` and the spaces around them take.
int IndentForNumbers(int count);

// Puts the double rule above a report, which parts it from one before it.
void PutTopRule(Page* page);

// Puts a heading with a rule to the right edge, set off by empty lines.
void PutHeading(const std::string& heading, Page* page);

// Puts `text` behind `number`, right-aligned in the indent.
void PutNumbered(int number, const StyledText& text, int indent, Page* page);

// The claim as ClaimText shows it under its telling's name.
StyledText TextOfClaim(const ReportIndex& index, int claim,
                       std::vector<TextMark> marks = {});

// Where a claim stands, for readers who see whose telling it is: "line 12", or
// "The Daily Gull:12" where the telling goes by another name than the article.
std::string ShortPlaceOf(const ReportIndex& index, int claim);

// Telling and place: "The Daily Gull:12", "New York Times (The Daily Gull:12)".
std::string TellingAndPlaceOf(const ReportIndex& index, int claim);

// "Harbour Wire", or with " (relayed)" where it reaches readers through others.
std::string HeadingOf(const TellingEntry& telling);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_VIEW_H_
