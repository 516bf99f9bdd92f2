#include "engine/render/model/conflicts.h"

#include <algorithm>

#include "engine/render/model/labels.h"

namespace claimdiff::render {
namespace {

// What weighs less stands with its row only: that claims are on one matter and
// no one claim, that a text has what nobody read there.
constexpr double kLeastImportance = 0.2;

// The most important of `findings` in that role (in any, where `role` is
// null), -1 where there is none.
int Heaviest(const ReportIndex& index, const std::vector<int>& findings,
             const FindingRole* role) {
  int heaviest = -1;
  for (const int i : findings) {
    const v1::Finding& finding = index.finding(i);
    if (role != nullptr && RoleOf(finding.kind()) != *role) continue;
    if (heaviest < 0 ||
        finding.importance() > index.finding(heaviest).importance()) {
      heaviest = i;
    }
  }
  return heaviest;
}

}  // namespace

std::vector<Conflict> ConflictsOf(const ReportIndex& index,
                                  const Outline& outline) {
  std::vector<Conflict> conflicts;
  for (const DisputeThread& thread : outline.disputes) {
    conflicts.push_back({Heaviest(index, thread.findings, nullptr),
                         thread.claim < 0 ? -1 : index.ItemOf(thread.claim)});
  }
  for (const int i : outline.differing) {
    const Item& item = index.items()[i];
    const FindingRole difference = FindingRole::kDifference;
    const int finding =
        Heaviest(index, item.findings, item.is_group ? &difference : nullptr);
    if (finding < 0 || index.finding(finding).importance() < kLeastImportance) {
      continue;
    }
    conflicts.push_back({finding, i});
  }
  std::stable_sort(conflicts.begin(), conflicts.end(),
                   [&](const Conflict& a, const Conflict& b) {
                     return index.finding(a.finding).importance() >
                            index.finding(b.finding).importance();
                   });
  return conflicts;
}

}  // namespace claimdiff::render
