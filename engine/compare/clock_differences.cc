#include "engine/compare/clock_differences.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/compare/number_slots.h"
#include "engine/compare/slots.h"
#include "engine/compare/speakers.h"
#include "engine/language/clock_times.h"
#include "engine/language/quantities.h"
#include "engine/language/quantity_lexicon.h"
#include "engine/language/quantity_relation.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.7;
constexpr int kHalfDay = 12 * 60;  // minutes
constexpr int kRounded = 15;       // minutes that "about" may be off

// "p.m.", "gmt": the word after the digits; empty where none says more.
std::string_view MarkOf(const ClaimView& claim, const Quantity& q) {
  if (!claim.Holds(q.end_token)) return {};
  const std::string_view word = claim.norm(q.end_token);
  return FindQuantityWord(word, QuantityRole::kClock) == nullptr
             ? std::string_view()
             : word;
}

bool IsHalf(std::string_view mark) {
  return !mark.empty() && (mark.front() == 'a' || mark.front() == 'p') &&
         mark.find('m') != std::string_view::npos;
}

QuantityRelation JudgeClocks(const PairView& pair, const Quantity& a,
                             const Quantity& b) {
  if (a.kind != QuantityKind::kClock || b.kind != QuantityKind::kClock) {
    return QuantityRelation::kUnlike;
  }
  const std::optional<int> left = MinutesFromMidnight(*pair.left->doc, a);
  const std::optional<int> right = MinutesFromMidnight(*pair.right->doc, b);
  if (!left.has_value() || !right.has_value()) return QuantityRelation::kUnlike;
  if (*left == *right) return QuantityRelation::kSame;
  const std::string_view mark = MarkOf(*pair.left, a);
  const std::string_view other = MarkOf(*pair.right, b);
  const bool halves = IsHalf(mark) && IsHalf(other);
  const bool zones = !mark.empty() && !other.empty() && !halves;
  if (zones && mark != other) return QuantityRelation::kUnlike;
  int apart = std::abs(*left - *right);
  if (!halves) apart = std::min(apart % kHalfDay, kHalfDay - apart % kHalfDay);
  const bool rounded =
      a.bound != QuantityBound::kExact || b.bound != QuantityBound::kExact;
  return apart <= (rounded ? kRounded : 0) ? QuantityRelation::kCompatible
                                           : QuantityRelation::kDifferent;
}

// The digits with the word that says more: "7:25 p.m.".
std::string Written(const ClaimView& claim, const Quantity& q) {
  const uint32_t end = q.end_token + (MarkOf(claim, q).empty() ? 0 : 1);
  return OneLine(claim.doc->SpanOf(q.first_token, end).In(claim.doc->text()));
}

}  // namespace

std::vector<FindingDraft> FindClockDifferences(const GroupView& group) {
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    if (!pair.reprint &&
        RelateSpeakers(*pair.left, *pair.right) == SpeakerRelation::kOther) {
      continue;
    }
    for (const SlotEdge& edge :
         NumberSlots(pair, JudgeClocks, QuantityRelation::kDifferent)) {
      edges.push_back(edge);
    }
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    FindingDraft draft{
        v1::FINDING_KIND_DATE, "date/clock", kImportance, {}, {}};
    for (const SlotItem& item : slot) {
      const Quantity& q = item.claim->quantities[item.item];
      const std::string written = Written(*item.claim, q);
      draft.sides.push_back({item.claim, {q.span}, written, written});
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
