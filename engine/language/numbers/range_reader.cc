#include "engine/language/numbers/range_reader.h"

#include <string_view>

#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/number_reader.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

// A hyphen between two numbers: written on to both or, where the setter left a
// space ("10- 12"), to the first; with spaces around it only between two sums
// ("$10 - $12").
bool IsRangeHyphen(const Atoms& atoms, size_t at) {
  if (!IsKind(atoms, at, AtomKind::kHyphen)) return false;
  if (IsGlued(atoms, at) && IsKind(atoms, at + 1, AtomKind::kDigits)) {
    return true;
  }
  return CurrencySign(atoms, at + 1) != nullptr;
}

// Where the second number of a range would start: after "-", "to", "-to-" or,
// where "between" stands before the first, "and". `at` where nothing joins.
size_t AfterRangeJoiner(const Atoms& atoms, size_t begin, size_t at) {
  if (IsRangeHyphen(atoms, at)) return at + 1;
  size_t next = at;
  const bool hyphen =
      IsKind(atoms, next, AtomKind::kHyphen) && IsGlued(atoms, next);
  if (hyphen) ++next;
  // "between 12 and 16", "between the ages of 12 and 16"
  const bool between =
      begin > 0 && (IsWord(atoms, begin - 1, "between") ||
                    IsWord(atoms, begin - 1, "ages") ||
                    (begin > 1 && IsWord(atoms, begin - 1, "of") &&
                     IsWord(atoms, begin - 2, "ages")));
  if (IsWord(atoms, next, "to") || (between && IsWord(atoms, next, "and"))) {
    ++next;
    if (hyphen && IsKind(atoms, next, AtomKind::kHyphen)) ++next;
    return next;
  }
  return hyphen && IsGlued(atoms, next) ? next : at;
}

// "1978-79" means 1979.
void CompleteShortYear(const ReadNumber& first, ReadNumber* last) {
  if (!first.four_digits || !last->in_digits || last->low >= 100) return;
  const double century = first.low - static_cast<int>(first.low) % 100;
  if (century + last->low <= first.low) return;
  last->low += century;
  last->high = last->low;
  last->four_digits = true;
}

// "10 to 12 million": the scale of the second number is the first's too.
void ShareScale(const ReadNumber& last, ReadNumber* first) {
  if (first->scale != 1 || first->low * last.scale >= last.low) return;
  MultiplyBy(last.scale, first);
}

// Before a number they say that the second one is where a change ended.
constexpr std::string_view kChanges[] = {
    "by",        "up",     "down",    "add",     "added",  "climbed",
    "declined",  "drop",   "dropped", "edged",   "fall",   "fell",
    "gained",    "grew",   "jump",    "jumped",  "lost",   "plunged",
    "increased", "rise",   "rises",   "rose",    "shrank", "slid",
    "slipped",   "soared", "surged",  "swelled", "tumbled"};
// A range whose ends are further apart than this after such a word is none.
constexpr double kWidestChange = 3;

// "rose by 51,000 to 419,000"; "rose by 3 to 4 percent" is a range.
bool EndsAChange(const Atoms& atoms, size_t begin, const ReadNumber& first,
                 const ReadNumber& last) {
  if (begin == 0 || last.low <= kWidestChange * first.high) {
    return false;
  }
  return IsAnyWord(atoms, begin - 1, kChanges);
}

// "from 6,121 in 2016 to 7,314"
bool BeginsWithAYear(const Atoms& atoms, size_t begin, const ReadNumber& first,
                     const ReadNumber& last) {
  return first.four_digits && !last.four_digits && begin > 0 &&
         IsWord(atoms, begin - 1, "in");
}

// "3-1", not "10- 12", which is one only where the second number is greater.
bool AreWrittenTogether(const Atoms& atoms, size_t hyphen) {
  return !IsKind(atoms, hyphen, AtomKind::kHyphen) ||
         (IsGlued(atoms, hyphen) && IsGlued(atoms, hyphen + 1));
}

// "46 to 40 percent"; not "from 46 to 40 percent".
bool IsPercentScore(const Atoms& atoms, size_t begin, const ReadNumber& last) {
  return PhraseFrom(atoms, last.end, QuantityRole::kPercent).word != nullptr &&
         (begin == 0 || !IsWord(atoms, begin - 1, "from"));
}

}  // namespace

std::optional<ReadNumber> ReadRangeEnd(const Atoms& atoms, size_t begin,
                                       ReadNumber* first) {
  const size_t joined = AfterRangeJoiner(atoms, begin, first->end);
  if (joined == first->end) return std::nullopt;
  const size_t at =
      CurrencySign(atoms, joined) != nullptr ? joined + 1 : joined;
  std::optional<ReadNumber> last = ReadNumberAt(atoms, at);
  if (!last.has_value()) return std::nullopt;
  const bool alike = last->form == NumberForm::kCardinal &&
                     last->in_digits == first->in_digits;
  if (!alike) return std::nullopt;
  CompleteShortYear(*first, &*last);
  ShareScale(*last, first);
  const bool spelled_out =
      IsWord(atoms, first->end, "to") || !AreWrittenTogether(atoms, first->end);
  // "fell from 12 to 10" is no range; "won 3-1" and "ahead by 46 to 40 percent"
  // are scores.
  if (spelled_out &&
      ((last->low <= first->low && !IsPercentScore(atoms, begin, *last)) ||
       EndsAChange(atoms, begin, *first, *last) ||
       BeginsWithAYear(atoms, begin, *first, *last))) {
    return std::nullopt;
  }
  return last;
}

}  // namespace claimdiff
