#ifndef CLAIMDIFF_ENGINE_RENDER_TERMINAL_VIEW_H_
#define CLAIMDIFF_ENGINE_RENDER_TERMINAL_VIEW_H_

// What every section of the printed report is written from, and the parts that
// they share: headings, numbered items.
//
//   ── Disputed (1) ─────────────────────────────────────
//
//    7  Mira Holt — said — the bow doors were open

#include <string>

#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/styles.h"
#include "engine/render/terminal/layout.h"

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

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_TERMINAL_VIEW_H_
