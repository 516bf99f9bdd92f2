#include "engine/compare/reprints/reprint_groups.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

#include "engine/compare/view/speakers.h"

namespace claimdiff {
namespace {

// By claim: the index of its group; kNoToken where it has none.
std::vector<uint32_t> GroupsOf(const ReportView& view) {
  std::vector<uint32_t> group_of(view.claims().size(), kNoToken);
  for (uint32_t g = 0; g < view.groups().size(); ++g) {
    for (const ClaimView* claim : view.groups()[g].claims) {
      group_of[claim->index] = g;
    }
  }
  return group_of;
}

// Another person who does another thing: what a rewritten passage says there is
// no version of the claim.
bool AreTwoStatements(const ClaimView& a, const ClaimView& b) {
  return RelateSpeakers(a, b) == SpeakerRelation::kOther &&
         a.claim->attribution().cue_lemma() !=
             b.claim->attribution().cue_lemma();
}

// The most central claim stays in front, the others go by telling and place.
void PutIntoOrder(std::vector<const ClaimView*>* claims) {
  if (claims->empty()) return;
  std::stable_sort(claims->begin() + 1, claims->end(),
                   [](const ClaimView* a, const ClaimView* b) {
                     return std::tie(a->telling, a->index) <
                            std::tie(b->telling, b->index);
                   });
}

}  // namespace

bool JoinCounterparts(const ReportView& view, const Reprints& reprints,
                      v1::ComparisonReport* report) {
  std::vector<uint32_t> group_of = GroupsOf(view);
  std::vector<std::vector<const ClaimView*>> moved(view.groups().size());
  std::vector<bool> emptied(view.groups().size());
  const auto is_alone = [&](uint32_t g) {
    return view.groups()[g].claims.size() == 1 && moved[g].empty();
  };
  for (const auto& [left, right] : reprints.Counterparts()) {
    uint32_t from = group_of[right], to = group_of[left];
    if (from == to || from == kNoToken || to == kNoToken ||
        AreTwoStatements(view.claims()[left], view.claims()[right])) {
      continue;
    }
    if (!is_alone(from) || (is_alone(to) && to > from)) std::swap(from, to);
    if (!is_alone(from)) continue;
    const ClaimView* claim = view.groups()[from].claims.front();
    emptied[from] = true;
    group_of[claim->index] = to;
    moved[to].push_back(claim);
  }
  if (std::none_of(emptied.begin(), emptied.end(), [](bool e) { return e; })) {
    return false;
  }
  int kept = 0;
  for (int g = 0; g < report->groups_size(); ++g) {
    if (emptied[g]) continue;
    if (!moved[g].empty()) {
      v1::ClaimGroup* group = report->mutable_groups(g);
      std::vector<const ClaimView*> claims;
      for (const std::string& id : group->claim_ids()) {
        for (const ClaimView* claim : view.groups()[g].claims) {
          if (claim->claim->id() == id) claims.push_back(claim);
        }
      }
      claims.insert(claims.end(), moved[g].begin(), moved[g].end());
      PutIntoOrder(&claims);
      group->clear_claim_ids();
      for (const ClaimView* claim : claims) {
        group->add_claim_ids(claim->claim->id());
      }
    }
    report->mutable_groups()->SwapElements(kept++, g);
  }
  report->mutable_groups()->DeleteSubrange(kept, report->groups_size() - kept);
  return true;
}

}  // namespace claimdiff
