#include "engine/render/model/outline.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <unordered_map>
#include <unordered_set>

#include "engine/render/model/labels.h"

namespace claimdiff::render {
namespace {

// The rule of a finding that sets claims beside each other which are not one.
constexpr char kOneMatterRule[] = "framing/matter";

bool Differs(const ReportIndex& index, const Item& item) {
  return !item.is_group || IsDisputedWithin(item) ||
         std::any_of(item.findings.begin(), item.findings.end(), [&](int i) {
           return IsDifference(item, index.finding(i).kind());
         });
}

double ImportanceOf(const ReportIndex& index, int item) {
  double importance = 0;
  for (const auto* findings :
       {&index.items()[item].findings, &index.items()[item].disputes}) {
    for (const int i : *findings) {
      importance = std::max(importance, index.finding(i).importance());
    }
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

// The claims of the finding that are its first speaker's, or all the others.
// Where one speaker is on all sides, the first side stands against the others.
std::vector<int> ClaimsOf(const ReportIndex& index, const v1::Finding& finding,
                          bool of_first_speaker) {
  std::vector<int> claims;
  for (const v1::FindingSide& side : finding.sides()) {
    const auto claim = index.FindClaim(side.claim_id());
    if (claim) claims.push_back(*claim);
  }
  if (claims.empty()) return claims;
  const auto speaker = [&](int claim) -> const std::string& {
    return index.claim(claim).attribution().source().name();
  };
  const int first = claims[0];
  const bool one_speaker =
      std::all_of(claims.begin(), claims.end(),
                  [&](int claim) { return speaker(claim) == speaker(first); });
  claims.erase(std::remove_if(claims.begin(), claims.end(),
                              [&](int claim) {
                                const bool firsts =
                                    one_speaker
                                        ? claim == first
                                        : speaker(claim) == speaker(first);
                                return firsts != of_first_speaker;
                              }),
               claims.end());
  return claims;
}

// One thread an item contradicted: several outlets may tell of one dispute.
std::vector<DisputeThread> Threads(const ReportIndex& index) {
  std::vector<DisputeThread> threads;
  std::unordered_map<int, size_t> thread_of_item;
  for (const int i : index.disputes()) {
    const std::vector<int> claims = Contradicted(index, index.finding(i));
    if (claims.empty()) {
      threads.push_back({-1, {i}});
      continue;
    }
    const auto [entry, added] =
        thread_of_item.emplace(index.ItemOf(claims[0]), threads.size());
    if (added) threads.push_back({claims[0], {}});
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

bool IsDifference(const Item& item, v1::FindingKind kind) {
  const FindingRole role = RoleOf(kind);
  return !item.is_group || role == FindingRole::kDifference ||
         (role == FindingRole::kOnlyIn && item.tellings.size() > 1);
}

const char* DifferenceLabel(const Item& item, v1::FindingKind kind) {
  return RoleOf(kind) == FindingRole::kOnlyIn && item.tellings.size() > 1
             ? "one tells more"
             : LabelOf(kind);
}

bool IsToldUnread(const ReportIndex& index, const Item& item) {
  return item.is_group && item.tellings.size() == 1 && !item.findings.empty() &&
         index.tellings().size() > 1 &&
         std::all_of(item.findings.begin(), item.findings.end(), [&](int i) {
           return RoleOf(index.finding(i).kind()) == FindingRole::kAgreement;
         });
}

bool IsOnOneMatter(const ReportIndex& index, const Item& item) {
  if (!item.is_group || item.tellings.size() < 2 || item.findings.empty() ||
      IsDisputedWithin(item)) {
    return false;
  }
  std::unordered_set<std::string> own;  // claims, by id
  for (const int i : item.findings) {
    const v1::Finding& finding = index.finding(i);
    if (RoleOf(finding.kind()) != FindingRole::kOnlyIn &&
        finding.rule() != kOneMatterRule) {
      return false;
    }
    own.insert(finding.claim_ids().begin(), finding.claim_ids().end());
  }
  // Of claims that no finding names nobody knows whether they are one.
  int unnamed = -1;
  return std::all_of(item.claims.begin(), item.claims.end(), [&](int claim) {
    if (own.count(index.claim(claim).id()) > 0) return true;
    const int telling = index.TellingOf(claim);
    if (unnamed < 0) unnamed = telling;
    return unnamed == telling;
  });
}

bool IsDisputedWithin(const Item& item) {
  return !item.disputes.empty() && item.tellings.size() > 1;
}

std::vector<int> Contradicting(const ReportIndex& index,
                               const v1::Finding& finding) {
  return ClaimsOf(index, finding, /*of_first_speaker=*/true);
}

std::vector<int> Contradicted(const ReportIndex& index,
                              const v1::Finding& finding) {
  return ClaimsOf(index, finding, /*of_first_speaker=*/false);
}

std::vector<int> Contradicted(const ReportIndex& index,
                              const DisputeThread& thread) {
  std::vector<int> contradicted;
  std::unordered_set<int> known;
  for (const int i : thread.findings) {
    for (const int claim : Contradicted(index, index.finding(i))) {
      if (known.insert(claim).second) contradicted.push_back(claim);
    }
  }
  return contradicted;
}

std::vector<Contradiction> ContradictionsOf(const ReportIndex& index,
                                            const DisputeThread& thread) {
  std::vector<Contradiction> contradictions;
  std::unordered_map<int, size_t> by_claim;
  for (const int i : thread.findings) {
    const std::vector<int> claims = Contradicting(index, index.finding(i));
    size_t place = contradictions.size();
    for (const int claim : claims) {
      const auto known = by_claim.find(claim);
      if (known != by_claim.end()) place = std::min(place, known->second);
    }
    if (place == contradictions.size()) contradictions.push_back({i, {}});
    for (const int claim : claims) {
      if (!by_claim.emplace(claim, place).second) continue;
      contradictions[place].claims.push_back(claim);
    }
  }
  return contradictions;
}

std::vector<int> ComparedItems(const ReportIndex& index,
                               const Outline& outline) {
  std::vector<int> items;
  for (const auto* part :
       {&outline.differing, &outline.told_by_all, &outline.told_by_several}) {
    std::copy_if(part->begin(), part->end(), std::back_inserter(items),
                 [&](int i) {
                   const Item& item = index.items()[i];
                   return item.is_group && item.tellings.size() > 1;
                 });
  }
  return items;
}

std::vector<int> DifferencesOf(const ReportIndex& index, const Item& item) {
  std::vector<int> findings;
  for (const int i : item.findings) {
    if (IsDifference(item, index.finding(i).kind())) findings.push_back(i);
  }
  return findings;
}

std::vector<v1::FindingKind> KindsOf(const ReportIndex& index,
                                     const Item& item) {
  std::vector<v1::FindingKind> kinds;
  if (IsDisputedWithin(item)) kinds.push_back(v1::FINDING_KIND_DISPUTED);
  for (const int i : DifferencesOf(index, item)) {
    const v1::FindingKind kind = index.finding(i).kind();
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) {
      kinds.push_back(kind);
    }
  }
  return kinds;
}

Outline MakeOutline(const ReportIndex& index) {
  Outline outline;
  std::vector<std::vector<int>> only_in(index.tellings().size());
  const int items = static_cast<int>(index.items().size());
  outline.part_of.assign(items, Part::kNone);
  for (const v1::SkippedClaim& skipped : index.report().skipped()) {
    const auto claim = index.FindClaim(skipped.claim_id());
    // A claim that stands in a group all the same was not left out.
    if (!claim || index.ItemOf(*claim) < index.report().groups_size()) continue;
    Part& part = outline.part_of[index.ItemOf(*claim)];
    if (part == Part::kSkipped) continue;
    part = Part::kSkipped;
    outline.skipped.push_back({index.ItemOf(*claim), skipped.reason()});
  }
  for (int i = 0; i < items; ++i) {
    const Item& item = index.items()[i];
    if (outline.part_of[i] == Part::kSkipped) continue;
    // One more than were read to tell it, at least.
    const size_t tellings =
        item.tellings.size() + (IsToldUnread(index, item) ? 1 : 0);
    if (IsOnOneMatter(index, item)) {
      outline.related.push_back(i);
    } else if (Differs(index, item)) {
      outline.differing.push_back(i);
    } else if (tellings == 1) {
      only_in[item.tellings[0]].push_back(i);
    } else if (tellings == index.tellings().size()) {
      outline.told_by_all.push_back(i);
    } else if (!item.tellings.empty()) {
      outline.told_by_several.push_back(i);
    }
  }
  SortByImportance(index, &outline.differing);
  SortByImportance(index, &outline.related);
  for (size_t telling = 0; telling < only_in.size(); ++telling) {
    if (only_in[telling].empty()) continue;
    SortByImportance(index, &only_in[telling]);
    outline.only_in.push_back(
        {static_cast<int>(telling), std::move(only_in[telling])});
  }
  outline.disputes = Threads(index);

  outline.number_of.assign(items, 0);
  int number = 0;
  const auto count = [&](Part part, const std::vector<int>& printed) {
    for (const int item : printed) {
      outline.part_of[item] = part;
      outline.number_of[item] = ++number;
    }
  };
  count(Part::kAll, outline.told_by_all);
  count(Part::kSeveral, outline.told_by_several);
  count(Part::kDiffering, outline.differing);
  count(Part::kRelated, outline.related);
  for (const OnlyIn& only : outline.only_in) count(Part::kOnlyIn, only.items);
  for (const Skipped& skipped : outline.skipped) {
    outline.number_of[skipped.item] = ++number;
  }
  return outline;
}

}  // namespace claimdiff::render
