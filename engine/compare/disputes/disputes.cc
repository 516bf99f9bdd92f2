#include "engine/compare/disputes/disputes.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>

#include "engine/compare/disputes/answered_claims.h"
#include "engine/compare/disputes/claims_at_issue.h"
#include "engine/compare/disputes/denials.h"
#include "engine/compare/disputes/denied_accusations.h"
#include "engine/compare/disputes/denied_deeds.h"
#include "engine/compare/disputes/dispute_targets.h"
#include "engine/compare/disputes/disputed_bounds.h"
#include "engine/compare/disputes/negated_statements.h"
#include "engine/compare/negation/negation_differences.h"
#include "engine/compare/view/claim_matter.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/slots.h"

namespace claimdiff {
namespace {

// Shared words asked of a statement that is negated, its subject among them.
constexpr int kMinStatedWords = 3;

DraftSide Whole(const ClaimView& claim) {
  DraftSide side;
  side.claim = &claim;
  return side;
}

class Finder {
 public:
  Finder(const ReportView& view, const CompareSettings& settings)
      : settings_(settings), claims_(view), targets_(claims_, settings) {}

  std::vector<Dispute> Find() && {
    const ReportView& view = claims_.view();
    for (const ClaimView& claim : view.claims()) {
      if (claims_.SpeakerOf(claim).empty()) continue;
      const std::vector<Denial>& denials = claims_.DenialsOf(claim);
      for (const Denial& denial : denials) AddDenial(denial);
      if (denials.empty()) AddStatements(claim);
      Append(FindDisputedBounds(claim, claims_, targets_, settings_));
    }
    for (const GroupView& group : view.groups()) {
      Append(FindDisputedBounds(group));
      AddNegated(group);
    }
    return JoinContradictions(view, claims_.group_of(),
                              std::move(contradictions_));
  }

 private:
  void AddDenial(const Denial& denial) {
    DraftSide from = Whole(*denial.claim);
    if (!denial.cue.empty()) from.spans.push_back(denial.cue);
    bool found = false;
    for (const ClaimsAtIssue::Claims& article : claims_.articles()) {
      const ClaimView* target = targets_.Find(article, denial).claim;
      if (target == nullptr) {
        target = AnsweredClaim(claims_, targets_, article, denial);
      }
      if (target == nullptr) continue;
      Add(denial.rule, from, Whole(*target));
      found = true;
    }
    if (!found) AddAccusation(denial, from);
  }

  // The accusation in the denial's own article, else in the first other one
  // that has any.
  void AddAccusation(const Denial& denial, const DraftSide& from) {
    const ClaimView* target = nullptr;
    for (const ClaimsAtIssue::Claims& article : claims_.articles()) {
      const ClaimView* here =
          DeniedAccusation(claims_, targets_, article, denial);
      if (here == nullptr) continue;
      const bool own = here->doc == denial.claim->doc;
      if (own || target == nullptr ||
          (target->doc != denial.claim->doc &&
           PlaceInText(claims_.view(), *here) <
               PlaceInText(claims_.view(), *target))) {
        target = here;
      }
      if (own) break;
    }
    if (target != nullptr) Add(denial.rule, from, Whole(*target));
  }

  // Whether the other claim, which has the subject and what is not so of it,
  // states it. What stands in one group is told by AddNegated.
  bool States(const ClaimView& other, const NegatedStatement& statement) const {
    if (!other.negations.empty() || other.claim->attribution().negated() ||
        claims_.GroupOf(*statement.matter.claim) == claims_.GroupOf(other) ||
        !targets_.MayDispute(statement.matter, other)) {
      return false;
    }
    if (statement.of_himself) return TellsOfHim(other, statement);
    const MatterOverlap overlap = claims_.OverlapOf(statement.matter, other);
    return IsNamed(other) && overlap.words >= kMinStatedWords &&
           overlap.share >= settings_.min_dispute_overlap;
  }

  // "Okri took the money", where he says "I did not take any money".
  bool TellsOfHim(const ClaimView& other,
                  const NegatedStatement& statement) const {
    const ClaimView& claim = *statement.matter.claim;
    const uint32_t mention = claims_.MentionOf(claim, other);
    if (mention == kNoToken) return false;
    const std::optional<DeniedDeed> deed =
        FindDeed(claim, statement.negated, statement.matter.end_token);
    const std::vector<MatterWord> verb =
        MatterWords(claim, statement.negated, statement.negated + 1);
    return deed.has_value() && claims_.IsAbout(other, verb[0].key) &&
           TellsOf(other, mention, *deed, claim);
  }

  // What a named speaker says is not so, and another says is: the first claim
  // of each article that does.
  void AddStatements(const ClaimView& claim) {
    if (!IsNamed(claim)) return;
    for (const NegatedStatement& one : FindNegatedStatements(claim)) {
      const std::vector<MatterWord> subject =
          MatterWords(claim, one.subject, one.subject + 1);
      const std::vector<MatterWord> negated =
          MatterWords(claim, one.negated, one.negated + 1);
      if (subject.empty() != one.of_himself || negated.empty()) continue;
      for (const ClaimsAtIssue::Claims& article : claims_.articles()) {
        Target best;
        for (const ClaimView* other : article) {
          if ((!one.of_himself && (!claims_.IsAbout(*other, subject[0].key) ||
                                   !claims_.IsAbout(*other, negated[0].key))) ||
              !States(*other, one)) {
            continue;
          }
          const Target target{other,
                              claims_.OverlapOf(one.matter, *other).share};
          if (targets_.IsBetter(target, best)) best = target;
        }
        if (best.claim == nullptr) continue;
        Add(one.matter.rule, NegationSide(claim, one.negated),
            Whole(*best.claim));
      }
    }
  }

  // Two speakers of one group who negate each other.
  void AddNegated(const GroupView& group) {
    for (const PairView& pair : group.pairs) {
      if (RelateSpeakers(*pair.left, *pair.right) != SpeakerRelation::kOther) {
        continue;
      }
      for (const SlotEdge& edge : NegationEdges(pair)) {
        if (!edge.differs) continue;
        DraftSide a = NegationSide(*edge.a.claim, edge.a.item);
        DraftSide b = NegationSide(*edge.b.claim, edge.b.item);
        if (edge.b.claim->NegationAt(edge.b.item) != nullptr) std::swap(a, b);
        Add("disputed/negated", std::move(a), std::move(b));
        break;
      }
    }
  }

  void Add(std::string_view rule, DraftSide from, DraftSide about) {
    contradictions_.push_back({rule, std::move(from), std::move(about)});
  }

  void Append(std::vector<Contradiction> found) {
    std::move(found.begin(), found.end(), std::back_inserter(contradictions_));
  }

  const CompareSettings& settings_;
  const ClaimsAtIssue claims_;
  const DisputeTargets targets_;
  std::vector<Contradiction> contradictions_;
};

}  // namespace

std::vector<Dispute> FindDisputes(const ReportView& view,
                                  const CompareSettings& settings) {
  return Finder(view, settings).Find();
}

}  // namespace claimdiff
