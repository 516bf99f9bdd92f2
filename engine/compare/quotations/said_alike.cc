#include "engine/compare/quotations/said_alike.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <utility>

#include "engine/language/dates/date_relation.h"
#include "engine/language/dates/dates.h"
#include "engine/language/names/name_variants.h"
#include "engine/language/numbers/quantities.h"

namespace claimdiff {
namespace {

using Words = std::vector<QuotedWord>;

// The words of a hunk where all of them are capitalized: a name.
std::vector<std::string_view> NameIn(const ClaimView& claim, const Words& words,
                                     uint32_t begin, uint32_t end) {
  std::vector<std::string_view> name;
  for (uint32_t i = begin; i < end; ++i) {
    const uint32_t t = words[i].token;
    if (claim.norm(t) == "al" || claim.norm(t) == "-") continue;
    if (!claim.token(t).capitalized) return {};
    name.push_back(claim.norm(t));
  }
  return name;
}

// Another spelling of a foreign name is nobody's alteration.
bool SpellsOneName(const PairView& pair, const Words& left, const Words& right,
                   const QuoteHunk& hunk) {
  const auto a = NameIn(*pair.left, left, hunk.left_begin, hunk.left_end);
  const auto b = NameIn(*pair.right, right, hunk.right_begin, hunk.right_end);
  if (a.empty() || a.size() != b.size()) return false;
  const NameRelation relation = RelateNames(a, b);
  return relation == NameRelation::kSame || relation == NameRelation::kVariant;
}

// The date of the claim in which all words of a hunk's side lie; null where
// there are none, or no such date.
const DateMention* DateAround(const ClaimView& claim, const Words& words,
                              uint32_t begin, uint32_t end) {
  if (begin == end) return nullptr;
  for (const DateMention& date : claim.dates) {
    if (date.first_token <= words[begin].token &&
        words[end - 1].token < date.end_token) {
      return &date;
    }
  }
  return nullptr;
}

// "August the 31st" is said as "Aug. 31" is written.
bool WritesOneDate(const PairView& pair, const Words& left, const Words& right,
                   const QuoteHunk& hunk) {
  const DateMention* a =
      DateAround(*pair.left, left, hunk.left_begin, hunk.left_end);
  const DateMention* b =
      DateAround(*pair.right, right, hunk.right_begin, hunk.right_end);
  return a != nullptr && b != nullptr && Relate(*a, *b) == DateRelation::kSame;
}

// What a clitic may stand for: who takes it down writes the one or the other.
constexpr std::pair<std::string_view, std::string_view> kClitics[] = {
    {"'s", "is"}, {"'s", "has"}, {"'s", "us"}, {"'d", "had"}, {"'d", "would"}};

// "'s been" and "has been": written otherwise, said alike.
bool SaysOneWord(const PairView& pair, const Words& left, const Words& right,
                 const QuoteHunk& hunk) {
  if (hunk.left_end - hunk.left_begin != 1 ||
      hunk.right_end - hunk.right_begin != 1) {
    return false;
  }
  const std::string_view a = pair.left->norm(left[hunk.left_begin].token);
  const std::string_view b = pair.right->norm(right[hunk.right_begin].token);
  return std::any_of(
      std::begin(kClitics), std::end(kClitics), [a, b](const auto& clitic) {
        const auto& [written, meant] = clitic;
        return (a == written && b == meant) || (b == written && a == meant);
      });
}

// The number of the claim in which all words of a hunk's side lie; null where
// there are none, or no such number.
const Quantity* NumberAround(const ClaimView& claim, const Words& words,
                             uint32_t begin, uint32_t end) {
  if (begin == end) return nullptr;
  for (const Quantity& q : claim.quantities) {
    if (q.first_token <= words[begin].token &&
        words[end - 1].token < q.end_token) {
      return &q;
    }
  }
  return nullptr;
}

// "The eleventh hour" is said as "the 11th hour" is written.
bool WritesOneNumber(const PairView& pair, const Words& left,
                     const Words& right, const QuoteHunk& hunk) {
  const Quantity* a =
      NumberAround(*pair.left, left, hunk.left_begin, hunk.left_end);
  const Quantity* b =
      NumberAround(*pair.right, right, hunk.right_begin, hunk.right_end);
  return a != nullptr && b != nullptr && a->kind == b->kind &&
         a->factor == b->factor && a->low == b->low && a->high == b->high;
}

// "Ness's" and "Ness'": the possessive of a name in s. `with` has the words
// [begin, end), `without` none of them, from word `at` on.
bool IsPossessive(const Words& with, uint32_t begin, uint32_t end,
                  const ClaimView& without, const Words& words, uint32_t at) {
  if (end - begin != 1 || with[begin].key != "'s" || begin == 0 || at == 0) {
    return false;
  }
  const QuotedWord& owner = words[at - 1];
  if (owner.key != with[begin - 1].key || owner.key.back() != 's') return false;
  const uint32_t mark = owner.token + 1;
  return without.Holds(mark) && !without.token(mark).space_before &&
         (without.norm(mark) == "'" || without.norm(mark) == "’");
}

bool WritesOnePossessive(const PairView& pair, const Words& left,
                         const Words& right, const QuoteHunk& hunk) {
  if (hunk.left_begin == hunk.left_end) {
    return IsPossessive(right, hunk.right_begin, hunk.right_end, *pair.left,
                        left, hunk.left_begin);
  }
  return hunk.right_begin == hunk.right_end &&
         IsPossessive(left, hunk.left_begin, hunk.left_end, *pair.right, right,
                      hunk.right_begin);
}

}  // namespace

bool AreSaidAlike(const PairView& pair, const Words& left, const Words& right,
                  const QuoteHunk& hunk) {
  return SpellsOneName(pair, left, right, hunk) ||
         WritesOneDate(pair, left, right, hunk) ||
         WritesOneNumber(pair, left, right, hunk) ||
         WritesOnePossessive(pair, left, right, hunk) ||
         SaysOneWord(pair, left, right, hunk);
}

}  // namespace claimdiff
