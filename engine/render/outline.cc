#include "engine/render/outline.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>

#include "engine/render/labels.h"

namespace claimdiff::terminal {
namespace {

bool Differs(const ReportIndex& index, const Item& item) {
  return !item.is_group ||
         std::any_of(item.findings.begin(), item.findings.end(), [&](int i) {
           return RoleOf(index.finding(i).kind()) == FindingRole::kDifference;
         });
}

double ImportanceOf(const ReportIndex& index, int item) {
  double importance = 0;
  for (const int i : index.items()[item].findings) {
    importance = std::max(importance, index.finding(i).importance());
  }
  return importance;
}

void SortByImportance(const ReportIndex& index, std::vector<int>* items) {
  std::vector<std::pair<double, int>> keyed;
  keyed.reserve(items->size());
  for (const int item : *items) {
    keyed.emplace_back(-ImportanceOf(index, item), item);
  }
  std::sort(keyed.begin(), keyed.end());
  for (size_t i = 0; i < keyed.size(); ++i) (*items)[i] = keyed[i].second;
}

int ClaimOfSide(const ReportIndex& index, const v1::Finding& finding,
                int side) {
  if (side >= finding.sides_size()) return -1;
  return index.FindClaim(finding.sides(side).claim_id()).value_or(-1);
}

// One thread an item contradicted: several outlets may tell of one dispute.
std::vector<DisputeThread> Threads(const ReportIndex& index) {
  std::vector<DisputeThread> threads;
  std::unordered_map<int, size_t> thread_of_item;
  for (const int i : index.disputes()) {
    const int claim = Contradicted(index, index.finding(i));
    if (claim < 0) {
      threads.push_back({-1, {i}});
      continue;
    }
    const auto [entry, added] =
        thread_of_item.emplace(index.ItemOf(claim), threads.size());
    if (added) threads.push_back({claim, {}});
    threads[entry->second].findings.push_back(i);
  }
  const auto importance = [&](const DisputeThread& thread) {
    double most = 0;
    for (const int i : thread.findings) {
      most = std::max(most, index.finding(i).importance());
    }
    return most;
  };
  std::stable_sort(threads.begin(), threads.end(),
                   [&](const DisputeThread& a, const DisputeThread& b) {
                     return importance(a) > importance(b);
                   });
  return threads;
}

}  // namespace

int Contradicting(const ReportIndex& index, const v1::Finding& finding) {
  return ClaimOfSide(index, finding, 0);
}

int Contradicted(const ReportIndex& index, const v1::Finding& finding) {
  const int contradicting = Contradicting(index, finding);
  for (int side = 1; side < finding.sides_size(); ++side) {
    const int claim = ClaimOfSide(index, finding, side);
    if (claim >= 0 && (contradicting < 0 ||
                       index.ItemOf(claim) != index.ItemOf(contradicting))) {
      return claim;
    }
  }
  return ClaimOfSide(index, finding, 1);
}

Outline MakeOutline(const ReportIndex& index) {
  Outline outline;
  std::vector<std::vector<int>> only_in(index.tellings().size());
  const int items = static_cast<int>(index.items().size());
  for (int i = 0; i < items; ++i) {
    const Item& item = index.items()[i];
    if (Differs(index, item)) {
      outline.differing.push_back(i);
    } else if (item.tellings.size() == 1) {
      only_in[item.tellings[0]].push_back(i);
    } else if (item.tellings.size() == index.tellings().size()) {
      outline.told_by_all.push_back(i);
    } else if (!item.tellings.empty()) {
      outline.told_by_several.push_back(i);
    }
  }
  SortByImportance(index, &outline.differing);
  for (size_t telling = 0; telling < only_in.size(); ++telling) {
    if (only_in[telling].empty()) continue;
    SortByImportance(index, &only_in[telling]);
    outline.only_in.push_back(
        {static_cast<int>(telling), std::move(only_in[telling])});
  }
  outline.disputes = Threads(index);

  outline.number_of.assign(items, 0);
  int number = 0;
  const auto count = [&](const std::vector<int>& printed) {
    for (const int item : printed) outline.number_of[item] = ++number;
  };
  count(outline.told_by_all);
  count(outline.told_by_several);
  count(outline.differing);
  for (const OnlyIn& only : outline.only_in) count(only.items);
  return outline;
}

}  // namespace claimdiff::terminal
