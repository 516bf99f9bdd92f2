#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_CONFLICTS_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_CONFLICTS_H_

// The conflicts that matter most: one finding an item that differs or thread
// that disputes, heaviest first.
//
//   disputed        Harbour Wire: the doors were open; Radio Marn: they were
//   not number          Harbour Wire, Radio Marn: 12; The Daily Gull: at least
//   15

#include <vector>

#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {

struct Conflict {
  int finding = 0;
  int item = -1;  // where it is shown; -1: a dispute about no claim at hand
};

// Of each differing item the most important difference (ties: the first; none
// where only disputes make it differ, or none
// weighs .2), of each dispute the most important
// finding. By importance; disputes before
// differences, then in the outline's order.
std::vector<Conflict> ConflictsOf(const ReportIndex& index,
                                  const Outline& outline);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_CONFLICTS_H_
