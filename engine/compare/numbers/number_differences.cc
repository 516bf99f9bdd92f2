#include "engine/compare/numbers/number_differences.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/numbers/negated_shares.h"
#include "engine/compare/numbers/number_margins.h"
#include "engine/compare/numbers/number_slots.h"
#include "engine/compare/numbers/ordinal_places.h"
#include "engine/compare/numbers/stated_elsewhere.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/slots.h"
#include "engine/language/dates/date_relation.h"
#include "engine/language/dates/dates.h"
#include "engine/language/numbers/quantities.h"
#include "engine/language/numbers/quantity_relation.h"
#include "engine/language/numbers/quantity_words.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.8;
constexpr double kDetailImportance = 0.4;

bool IsOneSided(const Quantity& q) {
  return q.bound == QuantityBound::kLeast || q.bound == QuantityBound::kMost;
}

// Whether the negation stands before the number in its sentence and near it.
bool Governs(const Negation& negation, const ClaimView& claim,
             const Quantity& q) {
  constexpr uint32_t kFar = 8;  // tokens
  if (negation.kind != NegationKind::kHard ||
      negation.end_token > q.bound_token ||
      q.bound_token - negation.end_token > kFar) {
    return false;
  }
  for (uint32_t t = negation.end_token; t < q.bound_token; ++t) {
    const std::string_view norm = claim.norm(t);
    if (norm == "." || norm == ";" || norm == "," || norm == "but")
      return false;
  }
  return true;
}

}  // namespace

bool TurnsABound(const ClaimView& claim, const Negation& negation) {
  return std::any_of(claim.quantities.begin(), claim.quantities.end(),
                     [&](const Quantity& q) {
                       return IsOneSided(q) && Governs(negation, claim, q);
                     });
}

bool IsBoundNegated(const ClaimView& claim, const Quantity& q) {
  return IsOneSided(q) &&
         std::any_of(claim.negations.begin(), claim.negations.end(),
                     [&](const Negation& negation) {
                       return Governs(negation, claim, q);
                     });
}

namespace {

// The date that the number is a part of; null where it is none's.
const DateMention* DateOf(const ClaimView& claim, const Quantity& q) {
  const auto date = std::find_if(
      claim.dates.begin(), claim.dates.end(), [&](const DateMention& d) {
        return d.first_token <= q.first_token && q.first_token < d.end_token;
      });
  return date == claim.dates.end() ? nullptr : &*date;
}

// Times of day, and what is part of a date, are not numbers of things.
bool IsNumberOfThings(const ClaimView& claim, const Quantity& q) {
  return q.kind != QuantityKind::kDay && q.kind != QuantityKind::kClock &&
         DateOf(claim, q) == nullptr;
}

// Whether two numbers may be set against each other: of things, or of the years
// by which two claims count back.
bool AreCompared(const PairView& pair, const Quantity& a, const Quantity& b) {
  const DateMention* left = DateOf(*pair.left, a);
  const DateMention* right = DateOf(*pair.right, b);
  if (left == nullptr || right == nullptr) {
    return IsNumberOfThings(*pair.left, a) && IsNumberOfThings(*pair.right, b);
  }
  // Both are rounded by whoever counted, but for one text in two prints.
  return left->days_ago != 0 && right->days_ago != 0 &&
         (pair.reprint || Relate(*left, *right) != DateRelation::kCompatible);
}

// The number as the claim means it: "no crew worked more than 10 hours" puts it
// at 10 at most.
Quantity Meant(const ClaimView& claim, const Quantity& q) {
  Quantity meant = q;
  if (!IsBoundNegated(claim, q)) return meant;
  meant.bound = q.bound == QuantityBound::kLeast ? QuantityBound::kMost
                                                 : QuantityBound::kLeast;
  return meant;
}

// Of a time "over" may say how long it takes ("$10 million over seven years").
constexpr std::string_view kTimes[] = {"day", "minute", "month"};

// Whether `a` is the least that there may be, and `b` what there is. The most
// is told in other words too ("may reach 12").
bool IsLeastOf(const Quantity& a, const Quantity& b) {
  return a.bound == QuantityBound::kLeast && b.bound == QuantityBound::kExact &&
         !IsOneOf(a.dimension, kTimes);
}

// "At least 12" says of 12 that there may be more, which "12" does not.
QuantityRelation RelateMeant(const Quantity& a, const Quantity& b) {
  const QuantityRelation relation = Relate(a, b);
  return relation == QuantityRelation::kSame &&
                 (IsLeastOf(a, b) || IsLeastOf(b, a))
             ? QuantityRelation::kCompatible
             : relation;
}

QuantityRelation JudgeNumbers(const PairView& pair, const Quantity& a,
                              const Quantity& b) {
  if (!AreCompared(pair, a, b) || PickOutOthers(pair, a, b) ||
      IsMargin(*pair.left, a) != IsMargin(*pair.right, b) ||
      IsEndOf(*pair.left, a, b) || IsEndOf(*pair.right, b, a) ||
      IsPartOf(*pair.left, a, b) || IsPartOf(*pair.right, b, a) ||
      CountsTheRest(pair, a, b)) {
    return QuantityRelation::kUnlike;
  }
  const QuantityRelation relation =
      RelateMeant(Meant(*pair.left, a), Meant(*pair.right, b));
  // What the other article tells elsewhere is the number of something else; but
  // of two speakers, each may have his own in one article.
  if (relation == QuantityRelation::kDifferent && !pair.reprint &&
      RelateSpeakers(*pair.left, *pair.right) != SpeakerRelation::kOther &&
      (StatesElsewhere(*pair.right, *pair.left, a) ||
       StatesElsewhere(*pair.left, *pair.right, b))) {
    return QuantityRelation::kUnlike;
  }
  // Of "hundreds" and "several hundred" neither tells more.
  return relation == QuantityRelation::kCompatible && a.vague_word &&
                 b.vague_word
             ? QuantityRelation::kSame
             : relation;
}

// Where the sentence's negation stands, where one turns the bound round; else
// the bound's own place.
uint32_t ShownBegin(const ClaimView& claim, const Quantity& q) {
  if (!IsBoundNegated(claim, q)) return q.bound_token;
  uint32_t first = q.bound_token;
  for (const Negation& negation : claim.negations) {
    if (Governs(negation, claim, q)) first = negation.first_token;
  }
  return first;
}

// The number with its bound and the words after it: "at least 15 people".
std::string Shown(const ClaimView& claim, const Quantity& q) {
  uint32_t end = q.end_token;
  uint32_t shown_end = end;
  for (int words = 0; words < 3 && claim.Holds(end); ++words, ++end) {
    if (claim.token(end).kind != TokenKind::kWord && claim.norm(end) != "-") {
      break;
    }
    if (claim.IsContentWord(end)) shown_end = end + 1;
  }
  return OneLine(
      claim.doc->SpanOf(ShownBegin(claim, q), shown_end).In(claim.doc->text()));
}

// The finest unit that a number of the slot is written in; 0 where all are in
// one.
double SharedFactor(const std::vector<SlotItem>& slot) {
  double finest = 0;
  bool several = false;
  for (const SlotItem& item : slot) {
    const double factor = item.claim->quantities[item.item].factor;
    several |= finest != 0 && factor != finest;
    finest = finest == 0 ? factor : std::min(finest, factor);
  }
  return several ? finest : 0;
}

// "dozens" has no value that could be written.
std::string ValueOf(const ClaimView& claim, const Quantity& q, double factor) {
  return q.vague_word ? OneLine(q.span.In(claim.doc->text()))
                      : PlainValue(q, factor);
}

using Items = std::vector<const SlotItem*>;

// Whether the two have one value, which no "dozens" is.
bool HaveOneValue(const Items& one, const Items& two) {
  return std::any_of(one.begin(), one.end(), [&](const SlotItem* a) {
    const Quantity& q = a->claim->quantities[a->item];
    return !q.vague_word &&
           std::any_of(two.begin(), two.end(), [&](const SlotItem* b) {
             return RelateMeant(
                        Meant(*a->claim, q),
                        Meant(*b->claim, b->claim->quantities[b->item])) ==
                    QuantityRelation::kSame;
           });
  });
}

// Whether two tellings of the slot have no value in common: one that says "100
// more" and "200 in all" has what another says by "100". Quadratic in the slot.
bool AnyTellingsPart(const std::vector<SlotItem>& slot) {
  std::map<uint32_t, Items> tellings;
  for (const SlotItem& item : slot) {
    tellings[item.claim->telling].push_back(&item);
  }
  for (auto one = tellings.begin(); one != tellings.end(); ++one) {
    for (auto two = std::next(one); two != tellings.end(); ++two) {
      if (!HaveOneValue(one->second, two->second)) return true;
    }
  }
  return tellings.size() < 2;
}

// Whether two numbers of the slot differ, which is told as that. Quadratic in
// the slot.
bool AnyDiffer(const std::vector<SlotItem>& slot) {
  const auto differ = [](const SlotItem& a, const SlotItem& b) {
    return RelateMeant(Meant(*a.claim, a.claim->quantities[a.item]),
                       Meant(*b.claim, b.claim->quantities[b.item])) ==
           QuantityRelation::kDifferent;
  };
  for (size_t i = 0; i < slot.size(); ++i) {
    for (size_t j = i + 1; j < slot.size(); ++j) {
      if (differ(slot[i], slot[j])) return true;
    }
  }
  return false;
}

// The drafts, as `without_sides` says, with sides.
std::vector<FindingDraft> FindSlots(const GroupView& group,
                                    QuantityRelation wanted,
                                    const FindingDraft& without_sides) {
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    const std::vector<SlotEdge> found = NumberSlots(pair, JudgeNumbers, wanted);
    edges.insert(edges.end(), found.begin(), found.end());
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    if (!AnyTellingsPart(slot) ||
        (wanted == QuantityRelation::kCompatible && AnyDiffer(slot))) {
      continue;
    }
    FindingDraft draft = without_sides;
    const double factor = SharedFactor(slot);
    for (const SlotItem& item : slot) {
      const Quantity& q = item.claim->quantities[item.item];
      draft.sides.push_back(
          {item.claim,
           {q.span},
           ValueOf(*item.claim, Meant(*item.claim, q), factor),
           Shown(*item.claim, q)});
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace

std::vector<SlotEdge> NumberEdges(const PairView& pair) {
  return NumberSlots(pair, JudgeNumbers, QuantityRelation::kDifferent);
}

bool IsNumberDisputed(const SlotItem& a, const SlotItem& b) {
  const Quantity& left = a.claim->quantities[a.item];
  const Quantity& right = b.claim->quantities[b.item];
  if (IsBoundNegated(*a.claim, left) == IsBoundNegated(*b.claim, right) ||
      Relate(Meant(*a.claim, left), Meant(*b.claim, right)) !=
          QuantityRelation::kDifferent) {
    return false;
  }
  const SpeakerRelation relation = RelateSpeakers(*a.claim, *b.claim);
  return relation == SpeakerRelation::kOther ||
         relation == SpeakerRelation::kNamedOnce;
}

DraftSide NumberSide(const ClaimView& claim, uint32_t quantity) {
  const Quantity& q = claim.quantities[quantity];
  return {
      &claim, {q.span}, ValueOf(claim, Meant(claim, q), 0), Shown(claim, q)};
}

std::vector<FindingDraft> FindNumberDifferences(const GroupView& group) {
  return FindSlots(
      group, QuantityRelation::kDifferent,
      {v1::FINDING_KIND_NUMBER, "number/slot", kImportance, {}, {}});
}

std::vector<FindingDraft> FindNumberDetails(const GroupView& group) {
  return FindSlots(
      group, QuantityRelation::kCompatible,
      {v1::FINDING_KIND_DETAIL, "detail/number", kDetailImportance, {}, {}});
}

}  // namespace claimdiff
