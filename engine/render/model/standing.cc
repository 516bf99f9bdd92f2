#include "engine/render/model/standing.h"

#include <algorithm>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/outline.h"

namespace claimdiff::render {
namespace {

struct Look {
  const char* sign;
  const char* label;
};

// In the order of Standing.
constexpr Look kLooks[] = {{"–", "leaves it out"},
                           {"●", "tells it"},
                           {"=", "same words"},
                           {"≈", "reworded"},
                           {"≠", "differs"}};

// What one finding says of a claim of the item that it names.
void Take(const Item& item, v1::FindingKind kind, const std::string& value,
          Cell* cell) {
  Standing standing = Standing::kTells;
  switch (RoleOf(kind)) {
    case FindingRole::kAgreement:
      standing = kind == v1::FINDING_KIND_REWORDED ? Standing::kReworded
                                                   : Standing::kSame;
      break;
    case FindingRole::kDifference:
      standing = Standing::kDiffers;
      if (cell->value.empty()) cell->value = value;
      if (std::find(cell->differences.begin(), cell->differences.end(),
                    LabelOf(kind)) == cell->differences.end()) {
        cell->differences.emplace_back(LabelOf(kind));
      }
      break;
    case FindingRole::kDispute:
      cell->disputed = true;
      break;
    case FindingRole::kOnlyIn:
      // In a row of several tellings it is what the others do not say.
      if (IsDifference(item, kind)) {
        standing = Standing::kDiffers;
        if (cell->differences.empty()) {
          cell->differences.emplace_back("tells more");
        }
      }
      break;
  }
  cell->standing = std::max(cell->standing, standing);
}

// How `claim` agrees with the others of its item: the label of the first
// finding of agreement that names both it and the item's first claim, else of
// the first that names it, else "also".
std::string RelationOf(const ReportIndex& index, int first, int claim) {
  std::string relation = "also";
  for (const SideRef& ref : index.SidesOf(claim)) {
    const v1::FindingKind kind = index.finding(ref.finding).kind();
    if (RoleOf(kind) != FindingRole::kAgreement) continue;
    const std::vector<SideRef>& of_first = index.SidesOf(first);
    const bool both = std::any_of(
        of_first.begin(), of_first.end(),
        [&](const SideRef& other) { return other.finding == ref.finding; });
    if (both) return LabelOf(kind);
    if (relation == "also") relation = LabelOf(kind);
  }
  return relation;
}

}  // namespace

std::vector<Agreement> AgreementsOf(const ReportIndex& index,
                                    const Item& item) {
  std::vector<Agreement> agreements;
  for (size_t i = 1; i < item.claims.size(); ++i) {
    const std::string label = RelationOf(index, item.claims[0], item.claims[i]);
    auto same = std::find_if(
        agreements.begin(), agreements.end(),
        [&](const Agreement& entry) { return entry.label == label; });
    if (same == agreements.end()) {
      same = agreements.insert(agreements.end(), {label, {}});
    }
    same->claims.push_back(item.claims[i]);
  }
  return agreements;
}

std::string ToldUnread(const ReportIndex& index, const Item& item) {
  if (!IsToldUnread(index, item)) return "";
  return absl::StrCat(LabelOf(index.finding(item.findings[0]).kind()),
                      " in another text");
}

std::vector<Cell> CellsOf(const ReportIndex& index, const Item& item) {
  std::vector<Cell> cells(index.tellings().size());
  for (const int claim : item.claims) {
    Cell& cell = cells[index.TellingOf(claim)];
    cell.standing = std::max(cell.standing, Standing::kTells);
    if (cell.claim < 0) cell.claim = claim;
    for (const SideRef& ref : index.SidesOf(claim)) {
      const v1::Finding& finding = index.finding(ref.finding);
      const v1::FindingKind kind = finding.kind();
      if (IsDisputedWithin(item) &&
          std::count(item.disputes.begin(), item.disputes.end(), ref.finding) >
              0) {
        cell.standing = Standing::kDiffers;
      }
      // The item's first claim is what the others are the same as.
      const bool first = claim == item.claims[0];
      if (first && RoleOf(kind) == FindingRole::kAgreement) continue;
      const v1::FindingSide& side = finding.sides(ref.side);
      Take(item, kind,
           IsSpeaker(index, finding, side) ? "" : ShownValue(index, side),
           &cell);
    }
  }
  return cells;
}

const char* SignOf(Standing standing) {
  return kLooks[static_cast<size_t>(standing)].sign;
}

std::string LabelOf(const Cell& cell) {
  std::string label = kLooks[static_cast<size_t>(cell.standing)].label;
  if (!cell.differences.empty()) {
    label = absl::StrJoin(cell.differences, ", ");
  } else if (cell.disputed && cell.standing == Standing::kDiffers) {
    return LabelOf(v1::FINDING_KIND_DISPUTED);
  }
  return cell.disputed ? absl::StrCat(label, ", disputed") : label;
}

}  // namespace claimdiff::render
