#include "engine/compare/number_differences.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "engine/compare/claim_match.h"
#include "engine/compare/slots.h"
#include "engine/compare/speakers.h"
#include "engine/language/date_relation.h"
#include "engine/language/dates.h"
#include "engine/language/negation.h"
#include "engine/language/quantities.h"
#include "engine/language/quantity_relation.h"
#include "engine/language/quantity_words.h"
#include "engine/language/word_links.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.8;
constexpr double kDetailImportance = 0.4;

// Points for what two numbers share; a slot needs kSlot of them.
constexpr double kLinked = 3;         // the numbers themselves are linked
constexpr double kSameUnit = 2;       // what they count is linked
constexpr double kSameDimension = 1;  // both money, both lengths
constexpr double kOtherUnit = -2;     // both count something, unlinked
constexpr double kSameKind = 0.5;     // both percent, money, years, ages
constexpr double kNextWord = 1;       // the word before, the word after
constexpr double kNearWord = 0.5;     // a content word a little further off
constexpr double kSlot = 2;
constexpr uint32_t kNear = 4;  // tokens
// What two claims share where they are not surely one: so many words, and so
// much of the shorter one.
constexpr uint32_t kNearWords = 4;
constexpr double kNearShare = 0.4;

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

bool AnyLinked(const PairView& pair, uint32_t left_begin, uint32_t left_end,
               uint32_t right_begin, uint32_t right_end) {
  for (uint32_t t = left_begin; t < left_end; ++t) {
    const uint32_t r = pair.RightOf(t);
    if (r != kNoToken && right_begin <= r && r < right_end) return true;
  }
  return false;
}

// Whether a content word within reach on one side of the left number is linked
// into reach on the same side of the right one.
double NearScore(const PairView& pair, uint32_t left_begin, uint32_t left_end,
                 uint32_t right_begin, uint32_t right_end) {
  double score = 0;
  for (uint32_t t = left_begin; t < left_end; ++t) {
    if (!pair.left->Holds(t) || !pair.left->IsContentWord(t)) continue;
    const uint32_t r = pair.RightOf(t);
    if (r != kNoToken && right_begin <= r && r < right_end) score += kNearWord;
  }
  return std::min(score, 2 * kNearWord);
}

// Whether what both numbers count is one thing by its words.
bool CountLinkedThings(const PairView& pair, const Quantity& a,
                       const Quantity& b) {
  return std::any_of(
      pair.links.begin(), pair.links.end(), [&](const TokenLink& link) {
        return link.kind != LinkKind::kSlot && a.unit_begin <= link.left &&
               link.left < a.unit_end && b.unit_begin <= link.right &&
               link.right < b.unit_end;
      });
}

// "12 boats" and "30 sheds": other words stand in the place of the counted
// thing. Hours and minutes are one thing.
bool CountOtherThings(const PairView& pair, const Quantity& a,
                      const Quantity& b) {
  if (!a.dimension.empty() && a.dimension == b.dimension) return false;
  return a.unit_begin < a.unit_end && b.unit_begin < b.unit_end &&
         pair.RightOf(a.unit_begin) == b.unit_begin &&
         !CountLinkedThings(pair, a, b);
}

double SlotScore(const PairView& pair, const Quantity& a, const Quantity& b) {
  double score = 0;
  if (AnyLinked(pair, a.first_token, a.end_token, b.first_token, b.end_token)) {
    score += kLinked;
  }
  const bool units = a.unit_begin < a.unit_end && b.unit_begin < b.unit_end;
  if (CountLinkedThings(pair, a, b)) {
    score += kSameUnit;
  } else if (!a.dimension.empty() && a.dimension == b.dimension) {
    score += kSameDimension;
  } else if (units) {
    score += kOtherUnit;
  }
  if (a.kind == b.kind && a.kind != QuantityKind::kCount) score += kSameKind;
  if (a.bound_token > 0 && b.bound_token > 0 &&
      pair.RightOf(a.bound_token - 1) == b.bound_token - 1) {
    score += kNextWord;
  }
  const uint32_t left_after = std::max(a.end_token, a.unit_end);
  const uint32_t right_after = std::max(b.end_token, b.unit_end);
  if (pair.RightOf(left_after) == right_after) score += kNextWord;
  const auto before = [](uint32_t t) { return t > kNear ? t - kNear : 0; };
  score += NearScore(pair, before(a.bound_token), a.bound_token,
                     before(b.bound_token), b.bound_token);
  score += NearScore(pair, left_after, left_after + kNear, right_after,
                     right_after + kNear);
  return score;
}

// Whether the two claims are close enough to one for numbers of linked things.
bool IsNearlySame(const PairView& pair) {
  const ClaimOverlap overlap = OverlapOf(pair);
  return overlap.shared >= kNearWords && overlap.OfShorter() >= kNearShare;
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

bool HasValue(const ClaimView& claim, const Quantity& wanted) {
  return std::any_of(
      claim.quantities.begin(), claim.quantities.end(), [&](const Quantity& q) {
        return Relate(Meant(claim, q), wanted) == QuantityRelation::kSame;
      });
}

// The numbers of the two claims that fill the same slots, each in one edge at
// most; they differ where they stand to each other in the way that is `wanted`.
void AddEdges(const PairView& pair, QuantityRelation wanted,
              std::vector<SlotEdge>* edges) {
  std::vector<SlotEdge> candidates;
  const std::vector<Quantity>& left = pair.left->quantities;
  const std::vector<Quantity>& right = pair.right->quantities;
  if (left.empty() || right.empty()) return;
  const bool same_claim = IsSameClaim(pair);
  if (!same_claim && !IsNearlySame(pair)) return;
  for (uint32_t i = 0; i < left.size(); ++i) {
    for (uint32_t j = 0; j < right.size(); ++j) {
      if (!AreCompared(pair, left[i], right[j])) continue;
      const Quantity left_meant = Meant(*pair.left, left[i]);
      const Quantity right_meant = Meant(*pair.right, right[j]);
      const QuantityRelation relation = Relate(left_meant, right_meant);
      if (relation == QuantityRelation::kUnlike ||
          CountOtherThings(pair, left[i], right[j])) {
        continue;
      }
      SlotEdge edge;
      if (!same_claim && !CountLinkedThings(pair, left[i], right[j])) continue;
      edge.score = SlotScore(pair, left[i], right[j]);
      if (edge.score < kSlot) continue;
      edge.a = {pair.left, i, left[i].span.begin};
      edge.b = {pair.right, j, right[j].span.begin};
      const bool elsewhere = HasValue(*pair.right, left_meant) ||
                             HasValue(*pair.left, right_meant);
      edge.differs = relation == wanted && (pair.reprint || !elsewhere);
      candidates.push_back(edge);
    }
  }
  const auto key = [](const SlotEdge& e) {
    return std::tuple(-e.score, std::min(e.a.place, e.b.place),
                      std::max(e.a.place, e.b.place));
  };
  std::stable_sort(
      candidates.begin(), candidates.end(),
      [&](const SlotEdge& x, const SlotEdge& y) { return key(x) < key(y); });
  std::vector<bool> left_used(left.size()), right_used(right.size());
  for (const SlotEdge& edge : candidates) {
    if (left_used[edge.a.item] || right_used[edge.b.item]) continue;
    left_used[edge.a.item] = right_used[edge.b.item] = true;
    edges->push_back(edge);
  }
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
  const bool vague =
      q.bound == QuantityBound::kAbout && q.low < q.high && q.grain == 1;
  return vague ? OneLine(q.span.In(claim.doc->text())) : PlainValue(q, factor);
}

// The drafts, as `without_sides` says, with sides.
std::vector<FindingDraft> FindSlots(const GroupView& group,
                                    QuantityRelation wanted,
                                    const FindingDraft& without_sides) {
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    std::vector<SlotEdge> found;
    AddEdges(pair, wanted, &found);
    std::copy_if(found.begin(), found.end(), std::back_inserter(edges),
                 [&](const SlotEdge& edge) {
                   return pair.reprint || !IsNumberDisputed(pair, edge);
                 });
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
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
  std::vector<SlotEdge> edges;
  AddEdges(pair, QuantityRelation::kDifferent, &edges);
  return edges;
}

bool IsNumberDisputed(const PairView& pair, const SlotEdge& edge) {
  const auto negated = [](const SlotItem& item) {
    return IsBoundNegated(*item.claim, item.claim->quantities[item.item]);
  };
  if (!edge.differs || negated(edge.a) == negated(edge.b)) return false;
  const SpeakerRelation relation = RelateSpeakers(*pair.left, *pair.right);
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
