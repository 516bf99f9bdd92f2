#ifndef CLAIMDIFF_ENGINE_RENDER_TERMINAL_SUMMARY_H_
#define CLAIMDIFF_ENGINE_RENDER_TERMINAL_SUMMARY_H_

// The head of the printed report: who tells, and how much of what there is.
//
//   Harbour Wire · The Daily Gull
//   2 articles, 11 claims
//
//     What all tell       3
//     Where they differ   2   number 1, quote altered 1
//     Only in one         3   Harbour Wire 2, The Daily Gull 1

#include <string>
#include <vector>

#include "engine/render/model/styles.h"
#include "engine/render/terminal/view.h"

namespace claimdiff::render {

// "Harbour Wire · The Daily Gull"
StyledText TitleOf(const View& view);
// "2 articles, 11 claims"
StyledText SizeOf(const View& view);

struct SectionCount {
  std::string section;  // "Where they differ"
  StyledText text;      // "2 — number 1, quote altered 1"
};

// Those sections that have something to show, in the report's order.
std::vector<SectionCount> SectionCounts(const View& view);
inline constexpr int kCountIndent = 22;  // cells, of a count's text

// Puts the title, one line a section that has something to show, and a legend
// of the signs that follow.
void PutSummary(const View& view);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_TERMINAL_SUMMARY_H_
