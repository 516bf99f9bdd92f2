#ifndef CLAIMDIFF_ENGINE_RENDER_TERMINAL_SECTION_PRINT_H_
#define CLAIMDIFF_ENGINE_RENDER_TERMINAL_SECTION_PRINT_H_

// Prints one section of a report, for tests:
//
//   PrintSection(PutNotes, report, 60)    "── Notes (1) ───...\n\n! ...\n"

#include <string>
#include <utility>

#include "claimdiff/v1/report.pb.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/terminal/layout.h"
#include "engine/render/terminal/view.h"

namespace claimdiff::render {

inline std::string PrintSection(void (*put)(const View&),
                                const v1::ComparisonReport& report, int width) {
  const ReportIndex index(report);
  const Outline outline = MakeOutline(index);
  Page page(width, /*color=*/false);
  put({index, outline, page, IndentForNumbers(1)});
  return std::move(page).Finish();
}

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_TERMINAL_SECTION_PRINT_H_
