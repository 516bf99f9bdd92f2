#include "engine/compare/numbers/number_slots.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/language/links/word_links.h"

namespace claimdiff {
namespace {

// Points for what two numbers share; a slot needs kSlot of them.
constexpr double kLinked = 3;         // the numbers themselves are linked
constexpr double kSameUnit = 2;       // what they count is linked
constexpr double kSameDimension = 1;  // both money, both lengths
constexpr double kOtherUnit = -2;     // both count something, unlinked
constexpr double kSameKind = 0.5;     // both percent, money, years, ages
constexpr double kSamePlace = 1.5;    // and told of a place of one name
constexpr double kSamePerson = 1.5;   // ages, and told of one person
constexpr double kNextWord = 1;       // the word before, the word after
constexpr double kNearWord = 0.5;     // a content word a little further off
constexpr double kSlot = 2;
constexpr uint32_t kNear = 4;        // tokens
constexpr uint32_t kPlaceReach = 8;  // "of all homes in the county of Marn"
// What two claims share where they are not surely one: so many words, and so
// much of the shorter one.
constexpr uint32_t kNearWords = 4;
constexpr double kNearShare = 0.4;
constexpr double kHalf = 0.5;
constexpr double kFarApart = 3;

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

bool HasUnit(const Quantity& q) { return q.unit_begin < q.unit_end; }

// The noun of which the number is the measure, where it stands before it: "a
// magnitude of 5.9", "magnitude-5.9"; empty where there is none. With only a
// space between, any word may stand there: `loosely`.
std::string_view MeasureBefore(const ClaimView& claim, const Quantity& q,
                               bool loosely) {
  const std::string_view norm = claim.norm(q.first_token);
  const size_t inside = q.span.begin - claim.token(q.first_token).span.begin;
  if (inside > 1 && inside < norm.size() && norm[inside - 1] == '-') {
    return norm.substr(0, inside - 1);
  }
  uint32_t t = q.bound_token;
  if (t > 0 && claim.Holds(t - 1) && claim.norm(t - 1) == "of") {
    --t;
  } else if (!loosely) {
    return {};
  }
  return t > 0 && claim.Holds(t - 1) && claim.IsContentWord(t - 1) &&
                 claim.token(t - 1).kind == TokenKind::kWord
             ? claim.norm(t - 1)
             : std::string_view();
}

// Whether the word is what the number measures, before or after it.
bool Measures(const ClaimView& claim, const Quantity& q,
              std::string_view word) {
  if (MeasureBefore(claim, q, true) == word) return true;
  for (uint32_t t = q.unit_begin; t < q.unit_end; ++t) {
    if (claim.norm(t) == word) return true;
  }
  return false;
}

// Whether both are measures of one thing that is told before one of them at
// least: "a magnitude of 5.9" and "magnitude 6.1", "6.1-magnitude". Where both
// have words after them these tell what is counted: "a total of 12 boats".
bool AreOfOneMeasure(const PairView& pair, const Quantity& a,
                     const Quantity& b) {
  if (HasUnit(a) && HasUnit(b)) return false;
  const std::string_view left = MeasureBefore(*pair.left, a, false);
  const std::string_view right = MeasureBefore(*pair.right, b, false);
  return (!left.empty() && Measures(*pair.right, b, left)) ||
         (!right.empty() && Measures(*pair.left, a, right));
}

// "A magnitude of 6" and "a depth of 5".
bool AreOfTwoMeasures(const PairView& pair, const Quantity& a,
                      const Quantity& b) {
  if (HasUnit(a) || HasUnit(b)) return false;
  const std::string_view left = MeasureBefore(*pair.left, a, false);
  const std::string_view right = MeasureBefore(*pair.right, b, false);
  return !left.empty() && !right.empty() && left != right &&
         std::none_of(pair.links.begin(), pair.links.end(),
                      [&](const TokenLink& link) {
                        return link.kind != LinkKind::kSlot &&
                               pair.left->norm(link.left) == left &&
                               pair.right->norm(link.right) == right;
                      });
}

// Whether the words after both numbers name one thing.
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
// thing. Hours and minutes are one thing, and a time of day counts nothing.
bool CountOtherThings(const PairView& pair, const Quantity& a,
                      const Quantity& b) {
  if (!a.dimension.empty() && a.dimension == b.dimension) return false;
  if (a.kind == QuantityKind::kClock) return false;
  if (AreOfTwoMeasures(pair, a, b)) return true;
  return a.unit_begin < a.unit_end && b.unit_begin < b.unit_end &&
         pair.RightOf(a.unit_begin) == b.unit_begin &&
         !CountLinkedThings(pair, a, b);
}

// The words after one of the claim's numbers, up to the next one, that may name
// where it was counted; half-open.
ContentPiece WordsAfter(const ClaimView& claim, const Quantity& q) {
  const Quantity* const next = &q + 1;
  const uint32_t end = q.end_token + kPlaceReach;
  return {q.end_token, next == claim.quantities.data() + claim.quantities.size()
                           ? end
                           : std::min(end, next->first_token)};
}

// Whether a word of the piece is written like that.
bool HasWord(const ClaimView& claim, ContentPiece piece,
             std::string_view norm) {
  for (uint32_t t = piece.first; t < piece.end && claim.Holds(t); ++t) {
    if (claim.norm(t) == norm) return true;
  }
  return false;
}

// Whether a name after the number `own` is told of another number than `q` in
// the other claim: "4 percent in Selm, 8 percent in Marn" and "7.7 percent in
// Marn".
bool NameIsOfAnother(const ClaimView& claim, const Quantity& own,
                     const ClaimView& other, const Quantity& q) {
  const ContentPiece after = WordsAfter(claim, own);
  const ContentPiece after_q = WordsAfter(other, q);
  for (uint32_t t = after.first; t < after.end && claim.Holds(t); ++t) {
    if (!claim.token(t).capitalized || !claim.IsContentWord(t)) continue;
    const std::string_view name = claim.norm(t);
    if (HasWord(other, after_q, name)) continue;
    for (const Quantity& another : other.quantities) {
      if (another.first_token != q.first_token && another.kind == q.kind &&
          HasWord(other, WordsAfter(other, another), name)) {
        return true;
      }
    }
  }
  return false;
}

// Whether one name stands after both numbers.
bool AreOfOnePlace(const PairView& pair, const Quantity& left,
                   const Quantity& right) {
  const ContentPiece after = WordsAfter(*pair.left, left);
  const ContentPiece there = WordsAfter(*pair.right, right);
  for (uint32_t t = after.first; t < after.end && pair.left->Holds(t); ++t) {
    if (pair.left->token(t).capitalized && pair.left->IsContentWord(t) &&
        HasWord(*pair.right, there, pair.left->norm(t))) {
      return true;
    }
  }
  return false;
}

bool AreOfOtherPlaces(const PairView& pair, const Quantity& left,
                      const Quantity& right) {
  return NameIsOfAnother(*pair.left, left, *pair.right, right) ||
         NameIsOfAnother(*pair.right, right, *pair.left, left);
}

constexpr std::string_view kOfAges[] = {"age", "aged", "old", "year", "years"};

// "The driver, 46, said" and "the 64-year-old driver said": a content word near
// the one age is linked to one near the other, on either side of it.
bool AreOfOnePerson(const PairView& pair, const Quantity& a,
                    const Quantity& b) {
  constexpr uint32_t kBeside = 3;  // tokens: "man, a 46-year-old"
  const auto before = [](uint32_t t) { return t > kBeside ? t - kBeside : 0; };
  const uint32_t right_begin = before(b.first_token);
  const uint32_t right_end = std::max(b.end_token, b.unit_end) + kBeside;
  for (uint32_t t = before(a.first_token);
       t < std::max(a.end_token, a.unit_end) + kBeside; ++t) {
    const uint32_t r = pair.RightOf(t);
    if (r != kNoToken && right_begin <= r && r < right_end &&
        pair.left->Holds(t) && pair.left->IsContentWord(t) &&
        pair.left->token(t).kind == TokenKind::kWord &&
        !IsOneOf(pair.left->norm(t), kOfAges)) {
      return true;
    }
  }
  return false;
}

double SlotScore(const PairView& pair, const Quantity& a, const Quantity& b) {
  double score = 0;
  if (AnyLinked(pair, a.first_token, a.end_token, b.first_token, b.end_token)) {
    score += kLinked;
  }
  const bool units = a.unit_begin < a.unit_end && b.unit_begin < b.unit_end;
  if (CountLinkedThings(pair, a, b) || AreOfOneMeasure(pair, a, b)) {
    score += kSameUnit;
  } else if (!a.dimension.empty() && a.dimension == b.dimension) {
    score += kSameDimension;
  } else if (units) {
    score += kOtherUnit;
  }
  if (a.kind == b.kind && a.kind != QuantityKind::kCount) {
    score += kSameKind;
    if (AreOfOnePlace(pair, a, b)) score += kSamePlace;
    if (a.kind == QuantityKind::kAge && AreOfOnePerson(pair, a, b)) {
      score += kSamePerson;
    }
  }
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

// Whether nobody would take the one for the other: outlets err by a third, or
// by a day's count, and where little else is told alike, numbers further apart
// are of other things ("10 million watched" / "6,000 attended").
bool AreFarApart(const Quantity& a, const Quantity& b) {
  return !a.vague_word && !b.vague_word && a.low > 0 && b.low > 0 &&
         (a.low > kFarApart * b.high || b.low > kFarApart * a.high);
}

// Whether two numbers are linked to each other.
bool AreLinked(const PairView& pair, const Quantity& left,
               const Quantity& right) {
  return AnyLinked(pair, left.first_token, left.end_token, right.first_token,
                   right.end_token);
}

}  // namespace

std::vector<SlotEdge> NumberSlots(const PairView& pair, NumberJudge judge,
                                  QuantityRelation wanted) {
  const std::vector<Quantity>& left = pair.left->quantities;
  const std::vector<Quantity>& right = pair.right->quantities;
  if (left.empty() || right.empty()) return {};
  const bool same_claim = IsSameClaim(pair);
  if (!same_claim && !IsNearlySame(pair)) return {};
  const bool far_apart_is_other =
      !pair.reprint && OverlapOf(pair).OfLonger() < kHalf;
  const auto is_same = [&](const Quantity& a, const Quantity& b) {
    return judge(pair, a, b) == QuantityRelation::kSame;
  };
  std::vector<SlotEdge> candidates;
  for (uint32_t i = 0; i < left.size(); ++i) {
    for (uint32_t j = 0; j < right.size(); ++j) {
      const QuantityRelation relation = judge(pair, left[i], right[j]);
      if (relation == QuantityRelation::kUnlike ||
          CountOtherThings(pair, left[i], right[j]) ||
          (!same_claim && !CountLinkedThings(pair, left[i], right[j]))) {
        continue;
      }
      SlotEdge edge;
      edge.score = SlotScore(pair, left[i], right[j]);
      if (edge.score < kSlot || AreOfOtherPlaces(pair, left[i], right[j])) {
        continue;
      }
      edge.a = {pair.left, i, left[i].span.begin};
      edge.b = {pair.right, j, right[j].span.begin};
      // "Two countries" on both sides says nothing of "two bridges" here.
      const auto is_of_another = [&](const Quantity& own, const Quantity& q) {
        return std::any_of(left.begin(), left.end(), [&](const Quantity& l) {
          return &l != &own && is_same(l, q) && AreLinked(pair, l, q);
        });
      };
      const auto has_another = [&](const Quantity& q, const Quantity& own) {
        return std::any_of(right.begin(), right.end(), [&](const Quantity& r) {
          return &r != &own && is_same(q, r) && AreLinked(pair, q, r);
        });
      };
      const bool differs = relation == wanted;
      if (differs && far_apart_is_other && AreFarApart(left[i], right[j])) {
        continue;
      }
      const bool elsewhere =
          differs && !pair.reprint &&
          (std::any_of(right.begin(), right.end(),
                       [&](const Quantity& q) {
                         return is_same(left[i], q) &&
                                !is_of_another(left[i], q);
                       }) ||
           std::any_of(left.begin(), left.end(), [&](const Quantity& q) {
             return is_same(q, right[j]) && !has_another(q, right[j]);
           }));
      edge.differs = differs && !elsewhere;
      candidates.push_back(edge);
    }
  }
  return TakeSurest(std::move(candidates));
}

}  // namespace claimdiff
