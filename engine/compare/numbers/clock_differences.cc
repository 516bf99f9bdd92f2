#include "engine/compare/numbers/clock_differences.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/compare/numbers/number_slots.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/dates/clock_times.h"
#include "engine/language/numbers/quantities.h"
#include "engine/language/numbers/quantity_lexicon.h"
#include "engine/language/numbers/quantity_relation.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.7;
constexpr int kHalfDay = 12 * 60;  // minutes
constexpr int kRounded = 15;       // minutes that "about" may be off

bool IsHalf(std::string_view mark) {
  return !mark.empty() && (mark.front() == 'a' || mark.front() == 'p') &&
         mark.find('m') != std::string_view::npos;
}

// The words after the digits that say more: "p.m.", "gmt"; empty where none
// does.
struct Marks {
  std::string_view half;
  std::string_view zone;
  uint32_t end = 0;  // the token after digits and words
};

Marks MarksOf(const ClaimView& claim, const Quantity& q) {
  Marks marks{{}, {}, q.end_token};
  while (claim.Holds(marks.end)) {
    const std::string_view word = claim.norm(marks.end);
    if (FindQuantityWord(word, QuantityRole::kClock) == nullptr) break;
    const bool is_oclock = word.front() == 'o';
    std::string_view& mark = IsHalf(word) ? marks.half : marks.zone;
    if (!mark.empty()) break;
    if (!is_oclock) mark = word;
    ++marks.end;
    if (is_oclock) break;
  }
  return marks;
}

// Of "9:30 p.m." and "1430 GMT" nobody can say how far they are apart.
bool MayBeOfTwoZones(const Marks& a, const Marks& b) {
  if (!a.zone.empty() && !b.zone.empty()) return a.zone != b.zone;
  return a.zone.empty() != b.zone.empty() && a.half.empty() != b.half.empty();
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
  const Marks marks = MarksOf(*pair.left, a);
  const Marks others = MarksOf(*pair.right, b);
  if (MayBeOfTwoZones(marks, others)) return QuantityRelation::kUnlike;
  // Five to twelve at night is near five past.
  const int round =
      marks.half.empty() || others.half.empty() ? kHalfDay : 2 * kHalfDay;
  const int off = std::abs(*left - *right) % round;
  const int apart = std::min(off, round - off);
  const bool rounded =
      a.bound != QuantityBound::kExact || b.bound != QuantityBound::kExact;
  return apart <= (rounded ? kRounded : 0) ? QuantityRelation::kCompatible
                                           : QuantityRelation::kDifferent;
}

// The digits with the word that says more: "7:25 p.m.".
std::string Written(const ClaimView& claim, const Quantity& q) {
  const uint32_t end = MarksOf(claim, q).end;
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
