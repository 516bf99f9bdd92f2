#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_CONFLICT_LINE_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_CONFLICT_LINE_H_

// A conflict on one line, what stands against each other first, for where there
// is room for no more:
//
//   12 people ≠ at least 15 people — Pier, Marn / Gull · Holt: 12 people were
//   ... Reed denied: it left late (Gull) ⇄ Port said: it left late (Pier) …
//   doors were [wide → half] open (Pier → Gull)

#include <string>

#include "engine/render/model/conflicts.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {

// Never empty. Not safe to show as it is. The finding's explanation where its
// sides cannot be set against each other.
std::string ConflictLine(const ReportIndex& index, const Conflict& conflict);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_CONFLICT_LINE_H_
