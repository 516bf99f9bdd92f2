#include "engine/compare/numbers/date_differences.h"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/compare/clauses/deeds.h"
#include "engine/compare/numbers/date_places.h"
#include "engine/compare/numbers/stated_elsewhere.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/dates/date_relation.h"
#include "engine/language/dates/dates.h"
#include "engine/language/numbers/quantities.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.8;

// Points for what two dates share; a slot needs kSlot of them.
constexpr double kLinked = 2;      // a word of the one is linked to the other's
constexpr double kOnly = 1.5;      // each is the only date of its claim
constexpr double kNextWord = 1;    // the content word before, or after
constexpr double kSameForm = 0.5;  // two weekdays, two years
constexpr double kSlot = 2;
constexpr uint32_t kNear = 4;  // tokens

int FormOf(const DateMention& date) {
  return (date.year != 0 ? 1 : 0) + (date.month != 0 ? 2 : 0) +
         (date.day != 0 ? 4 : 0) + (date.weekday != 0 ? 8 : 0);
}

bool AnyLinked(const PairView& pair, const DateMention& a,
               const DateMention& b) {
  for (uint32_t t = a.first_token; t < a.end_token; ++t) {
    const uint32_t r = pair.RightOf(t);
    if (r != kNoToken && b.first_token <= r && r < b.end_token) return true;
  }
  return false;
}

// The nearest content word from `t` on, in steps of `step`, within reach.
uint32_t NextWord(const ClaimView& claim, uint32_t t, int step) {
  for (uint32_t i = 0; i < kNear; ++i, t += static_cast<uint32_t>(step)) {
    if (!claim.Holds(t)) return kNoToken;
    if (claim.IsContentWord(t)) return t;
  }
  return kNoToken;
}

bool AreLinked(const PairView& pair, uint32_t left, uint32_t right) {
  return left != kNoToken && right != kNoToken && pair.RightOf(left) == right;
}

double SlotScore(const PairView& pair, const DateMention& a,
                 const DateMention& b) {
  double score = 0;
  if (AnyLinked(pair, a, b)) score += kLinked;
  if (pair.left->dates.size() == 1 && pair.right->dates.size() == 1) {
    score += kOnly;
  }
  if (FormOf(a) == FormOf(b)) score += kSameForm;
  if (AreLinked(pair, NextWord(*pair.left, a.first_token - 1, -1),
                NextWord(*pair.right, b.first_token - 1, -1))) {
    score += kNextWord;
  }
  if (AreLinked(pair, NextWord(*pair.left, a.end_token, 1),
                NextWord(*pair.right, b.end_token, 1))) {
    score += kNextWord;
  }
  return score;
}

// Whether the date is that of the value from which something moved: "fell to
// 4.8 percent from 5.2 percent in August".
bool DatesAStart(const ClaimView& claim, const DateMention& date) {
  const auto start =
      std::find_if(claim.quantities.begin(), claim.quantities.end(),
                   [&](const Quantity& quantity) {
                     return quantity.end_token <= date.first_token &&
                            date.first_token - quantity.end_token < kNear &&
                            claim.Holds(quantity.bound_token - 1) &&
                            claim.norm(quantity.bound_token - 1) == "from";
                   });
  return start != claim.quantities.end() &&
         std::none_of(claim.quantities.begin(), claim.quantities.end(),
                      [&](const Quantity& quantity) {
                        return start->end_token <= quantity.first_token &&
                               quantity.end_token <= date.first_token;
                      });
}

// Whether the claim has a date that may be this one.
bool MayHave(const ClaimView& claim, const DateMention& wanted) {
  return std::any_of(claim.dates.begin(), claim.dates.end(),
                     [&](const DateMention& date) {
                       const DateRelation relation = Relate(date, wanted);
                       return relation == DateRelation::kSame ||
                              relation == DateRelation::kCompatible;
                     });
}

// Whether an article has both dates: then they are of two things.
bool AreBothTold(const PairView& pair, const DateMention& left,
                 const DateMention& right) {
  return !pair.reprint && (StatesElsewhere(*pair.right, left) ||
                           StatesElsewhere(*pair.left, right));
}

void AddEdges(const PairView& pair, std::vector<SlotEdge>* edges) {
  const auto& left = pair.left->dates;
  const auto& right = pair.right->dates;
  if (left.empty() || right.empty() || !IsSameClaim(pair)) return;
  std::vector<SlotEdge> candidates;
  for (uint32_t i = 0; i < left.size(); ++i) {
    for (uint32_t j = 0; j < right.size(); ++j) {
      // Two counts of years are numbers: see number_differences.h.
      if (left[i].days_ago != 0 && right[j].days_ago != 0) continue;
      const DateRelation relation = Relate(left[i], right[j]);
      if (relation == DateRelation::kUnlike ||
          DatesAStart(*pair.left, left[i]) !=
              DatesAStart(*pair.right, right[j])) {
        continue;
      }
      SlotEdge edge;
      edge.score = SlotScore(pair, left[i], right[j]);
      if (edge.score < kSlot) continue;
      edge.a = {pair.left, i, left[i].span.begin};
      edge.b = {pair.right, j, right[j].span.begin};
      const bool elsewhere =
          MayHave(*pair.right, left[i]) || MayHave(*pair.left, right[j]);
      edge.differs =
          relation == DateRelation::kDifferent && (pair.reprint || !elsewhere);
      if (edge.differs && (AreDatesOfOthers(pair, left[i], right[j]) ||
                           AreBothTold(pair, left[i], right[j]))) {
        continue;
      }
      candidates.push_back(edge);
    }
  }
  for (const SlotEdge& edge : TakeSurest(std::move(candidates))) {
    edges->push_back(edge);
  }
}

}  // namespace

std::vector<FindingDraft> FindDateDifferences(const GroupView& group) {
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    const SpeakerRelation relation = RelateSpeakers(*pair.left, *pair.right);
    if (relation == SpeakerRelation::kOther && !pair.reprint) continue;
    AddEdges(pair, &edges);
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    FindingDraft draft{v1::FINDING_KIND_DATE, "date/slot", kImportance, {}, {}};
    for (const SlotItem& item : slot) {
      const DateMention& date = item.claim->dates[item.item];
      const std::string words = OneLine(date.span.In(item.claim->doc->text()));
      const std::string value = PlainDate(date);
      draft.sides.push_back(
          {item.claim, {date.span}, value.empty() ? words : value, words});
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
