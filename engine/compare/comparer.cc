#include "engine/compare/comparer.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "engine/compare/coverage/agreements.h"
#include "engine/compare/coverage/only_in.h"
#include "engine/compare/coverage/skipped_claims.h"
#include "engine/compare/coverage/telling_pairs.h"
#include "engine/compare/details/detail_differences.h"
#include "engine/compare/details/meaning_changes.h"
#include "engine/compare/details/told_additions.h"
#include "engine/compare/disputes/disputed_values.h"
#include "engine/compare/disputes/disputes.h"
#include "engine/compare/facts/certainty_differences.h"
#include "engine/compare/facts/name_differences.h"
#include "engine/compare/facts/opposite_differences.h"
#include "engine/compare/facts/role_differences.h"
#include "engine/compare/facts/stage_differences.h"
#include "engine/compare/framing/concession_differences.h"
#include "engine/compare/framing/framing_differences.h"
#include "engine/compare/framing/label_differences.h"
#include "engine/compare/framing/place_differences.h"
#include "engine/compare/framing/voice_differences.h"
#include "engine/compare/negation/negation_differences.h"
#include "engine/compare/numbers/clock_differences.h"
#include "engine/compare/numbers/date_differences.h"
#include "engine/compare/numbers/number_differences.h"
#include "engine/compare/numbers/scope_differences.h"
#include "engine/compare/quotations/quote_differences.h"
#include "engine/compare/quotations/quote_marks.h"
#include "engine/compare/quotations/told_quotations.h"
#include "engine/compare/reprints/copied_passages.h"
#include "engine/compare/reprints/copy_index.h"
#include "engine/compare/reprints/reprint_differences.h"
#include "engine/compare/reprints/reprint_groups.h"
#include "engine/compare/reprints/reprints.h"
#include "engine/compare/reprints/unread_places.h"
#include "engine/compare/sources/attribution_differences.h"
#include "engine/compare/sources/origins.h"
#include "engine/compare/sources/relay_differences.h"
#include "engine/compare/view/article_places.h"
#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/outlet_names.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {
namespace {

struct Context {
  const ReportView& view;
  const Reprints& reprints;
  const CompareSettings& settings;
  const ToldQuotations quotations;
  const SpeakerCoverage coverage;
  const ArticlePlaces places;
  const OutletSet outlets;
  const UnreadPlaces unread;
  ToldRelays& relays;  // in the groups before
};

// Looks at one group that several tellings carry.
using GroupRule = std::vector<FindingDraft> (*)(const GroupView&,
                                                const Context&);

// Differences of fact within a group. A new kind is a file and a row.
constexpr GroupRule kFactRules[] = {
    [](const GroupView& group, const Context&) {
      return FindNegationDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindNumberDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindScopeDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindDateDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindClockDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindNameDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindOppositeDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindRoleDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindCertaintyDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindStageDifferences(group);
    },
};

// All others.
constexpr GroupRule kOtherRules[] = {
    [](const GroupView& group, const Context&) {
      return FindDetailDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindFramingDifferences(group);
    },
    [](const GroupView& group, const Context&) {
      return FindLabelDifferences(group);
    },
    [](const GroupView& group, const Context& context) {
      return FindVoiceDifferences(group, context.view);
    },
    [](const GroupView& group, const Context&) {
      return FindConcessionDifferences(group);
    },
    [](const GroupView& group, const Context& context) {
      return FindPlaceDifferences(group, context.places);
    },
    [](const GroupView& group, const Context& context) {
      return FindQuoteDifferences(group, context.settings);
    },
    [](const GroupView& group, const Context&) {
      return FindQuoteMarkDifferences(group);
    },
    [](const GroupView& group, const Context& context) {
      return FindAttributionDifferences(group, context.outlets);
    },
    [](const GroupView& group, const Context& context) {
      return FindRelayDifferences(group, context.view.tellings(),
                                  &context.relays);
    },
};

void Append(std::vector<FindingDraft> found,
            std::vector<FindingDraft>* drafts) {
  std::move(found.begin(), found.end(), std::back_inserter(*drafts));
}

// Whether another text has the claim's words all the same.
bool IsTold(const ClaimView& claim, const Context& context) {
  return context.reprints.IsCarried(claim) || context.quotations.IsTold(claim);
}

// The claims of which that is all that is to be said; `known` are the findings
// so far.
std::vector<FindingDraft> FindTold(const GroupView& group,
                                   const std::vector<FindingDraft>& known,
                                   const Context& context) {
  std::vector<FindingDraft> drafts = FindCarriedClaims(group, context.reprints);
  Append(context.quotations.Find(group, drafts), &drafts);
  for (FindingDraft& draft : context.unread.FindReworded(group, known)) {
    if (!Names(drafts, *draft.sides.front().claim)) {
      drafts.push_back(std::move(draft));
    }
  }
  return drafts;
}

// Differences of fact from what stands in the place of the group's claims and
// was read as none.
std::vector<FindingDraft> FindUnread(const GroupView& group,
                                     const std::vector<FindingDraft>& known,
                                     const Context& context) {
  const GroupView unread = context.unread.PairsOf(group);
  std::vector<FindingDraft> drafts;
  if (unread.pairs.empty()) return drafts;
  for (const GroupRule rule : kFactRules) {
    Append(rule(unread, context), &drafts);
  }
  return context.unread.OfGroup(std::move(drafts), group, known);
}

// What only one telling was read to say: it stands in another one's text all
// the same, or nowhere.
std::vector<FindingDraft> FindInOneTelling(const GroupView& group,
                                           const Context& context) {
  std::vector<FindingDraft> drafts = FindUnread(group, {}, context);
  Append(FindTold(group, drafts, context), &drafts);
  GroupView others = group;
  others.claims.erase(std::remove_if(others.claims.begin(), others.claims.end(),
                                     [&](const ClaimView* claim) {
                                       return IsTold(*claim, context) ||
                                              Names(drafts, *claim);
                                     }),
                      others.claims.end());
  if (!others.claims.empty()) {
    drafts.push_back(FindOnlyIn(others, context.view, context.coverage));
  }
  return drafts;
}

// What a telling has of its own on a matter that others speak of too.
std::vector<FindingDraft> FindOwn(const GroupView& marked,
                                  const std::vector<FindingDraft>& findings,
                                  const Context& context) {
  std::vector<FindingDraft> told = FindTold(marked, findings, context);
  std::vector<FindingDraft> own =
      FindCutClaims(marked, context.reprints, context.view);
  for (FindingDraft& draft :
       FindOnlyInShared(marked, context.view, context.coverage, findings)) {
    draft.sides.erase(
        std::remove_if(draft.sides.begin(), draft.sides.end(),
                       [&](const DraftSide& side) {
                         return IsTold(*side.claim, context) ||
                                Names(told, *side.claim) ||
                                context.reprints.IsCut(*side.claim);
                       }),
        draft.sides.end());
    if (!draft.sides.empty()) own.push_back(std::move(draft));
  }
  Append(std::move(told), &own);
  return own;
}

// `disputes` are those between claims of the group.
std::vector<FindingDraft> FindInGroup(
    const GroupView& group, const std::vector<const Dispute*>& disputes,
    const Context& context) {
  std::vector<FindingDraft> drafts;
  if (group.claims.empty()) return drafts;
  if (group.telling_count < 2) {
    return context.view.tellings().size() > 1 ? FindInOneTelling(group, context)
                                              : drafts;
  }
  const GroupView marked = context.reprints.Marked(group);
  GroupView told = marked;
  told.pairs.erase(
      std::remove_if(told.pairs.begin(), told.pairs.end(),
                     [](const PairView& pair) { return pair.misplaced; }),
      told.pairs.end());
  for (const GroupRule rule : kFactRules) Append(rule(told, context), &drafts);
  Append(FindUnread(group, drafts, context), &drafts);
  for (const GroupRule rule : kOtherRules) Append(rule(told, context), &drafts);
  // What the rules before have left, each over what was found so far.
  Append(FindMeaningChanges(told, drafts), &drafts);
  drafts = context.unread.WithoutTold(WithoutTold(std::move(drafts)));
  Append(FindAgreements(marked, context.view, drafts), &drafts);
  Append(FindOwn(marked, drafts, context), &drafts);
  // Claims that dispute each other are set beside each other by that.
  const size_t told_so_far = drafts.size();
  for (const Dispute* dispute : disputes) drafts.push_back(dispute->draft);
  std::vector<FindingDraft> partly =
      FindPartlyTold(marked, context.view, drafts);
  drafts.resize(told_so_far);
  Append(std::move(partly), &drafts);
  // Last: what it takes away is a difference all the same for the rules above.
  return WithoutDisputed(std::move(drafts), disputes);
}

using CopiedOfClaim = std::vector<std::vector<const CopiedClaims*>>;

// The passages whose first claim is in the group, in their order.
std::vector<const CopiedClaims*> PassagesOf(const GroupView& group,
                                            const CopiedOfClaim& copied) {
  std::vector<const CopiedClaims*> passages;
  for (const ClaimView* claim : group.claims) {
    passages.insert(passages.end(), copied[claim->index].begin(),
                    copied[claim->index].end());
  }
  std::sort(passages.begin(), passages.end());  // they lie in one vector
  return passages;
}

// Most important first; ties by rule, then by first claim.
void SortFindings(std::vector<v1::Finding>* findings) {
  std::stable_sort(findings->begin(), findings->end(),
                   [](const v1::Finding& a, const v1::Finding& b) {
                     if (a.importance() != b.importance()) {
                       return a.importance() > b.importance();
                     }
                     return a.rule() < b.rule();
                   });
}

bool IsShare(double value) { return value > 0 && value <= 1; }

}  // namespace

absl::StatusOr<Comparer> Comparer::Create(const CompareSettings& settings) {
  if (settings.min_shared_quote_words < 1) {
    return absl::InvalidArgumentError(
        "min_shared_quote_words must be 1 or more");
  }
  if (!IsShare(settings.min_quote_overlap)) {
    return absl::InvalidArgumentError(
        "min_quote_overlap must be above 0 and at most 1");
  }
  if (!IsShare(settings.min_dispute_overlap)) {
    return absl::InvalidArgumentError(
        "min_dispute_overlap must be above 0 and at most 1");
  }
  return Comparer(settings);
}

void Comparer::Compare(v1::ComparisonReport* report) const {
  report->clear_findings();
  ReportView view(*report);
  const Reprints reprints(view);
  if (JoinCounterparts(view, reprints, report)) view.ReadGroups(*report);
  ToldRelays relays;
  const Context context{view,
                        reprints,
                        settings_,
                        ToldQuotations(view),
                        SpeakerCoverage(view),
                        ArticlePlaces(*report, view),
                        OutletSet(view.tellings()),
                        UnreadPlaces(view, reprints),
                        relays};
  const std::vector<Dispute> disputes = FindDisputes(view, settings_);
  auto dispute = disputes.begin();
  const std::vector<CopiedClaims> passages = FindCopiedPassages(*report, view);
  CopiedOfClaim copied(view.claims().size());
  for (const CopiedClaims& passage : passages) {
    copied[passage.claim].push_back(&passage);
  }
  std::vector<v1::Finding> all;
  for (uint32_t g = 0; g < view.groups().size(); ++g) {
    const GroupView& group = view.groups()[g];
    std::vector<v1::Finding> findings;
    std::vector<const Dispute*> within;
    for (; dispute != disputes.end() && dispute->from == g; ++dispute) {
      findings.push_back(ToFinding(dispute->draft, view));
      if (dispute->about != g) continue;
      findings.back().set_group_id(group.group->id());
      within.push_back(&*dispute);
    }
    for (const FindingDraft& draft : FindInGroup(group, within, context)) {
      findings.push_back(ToFinding(draft, view));
      findings.back().set_group_id(group.group->id());
    }
    for (const CopiedClaims* passage : PassagesOf(group, copied)) {
      findings.push_back(ToFinding(passage->draft, view));
    }
    SortFindings(&findings);
    std::move(findings.begin(), findings.end(), std::back_inserter(all));
  }
  std::vector<std::vector<v1::Origin>> origins;
  const Agencies agencies = FindAgencies(*report, view);
  const CopyIndex copies(*report, view);
  for (const GroupView& group : view.groups()) {
    origins.push_back(FindOrigins(group, view, agencies, copies));
  }
  // From here on the report changes under the view.
  for (int g = 0; g < report->groups_size(); ++g) {
    v1::ClaimGroup* group = report->mutable_groups(g);
    group->clear_origins();
    for (v1::Origin& origin : origins[static_cast<size_t>(g)]) {
      *group->add_origins() = std::move(origin);
    }
  }
  for (v1::Finding& finding : all) {
    *report->add_findings() = std::move(finding);
  }
  FillTellingPairs(report);
  AddSkippedClaims(report);
}

}  // namespace claimdiff
