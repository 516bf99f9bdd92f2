#include "engine/language/numbers/quantities.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/number_reader.h"
#include "engine/language/numbers/phone_reader.h"
#include "engine/language/numbers/quantity_atoms.h"
#include "engine/language/numbers/quantity_lexicon.h"
#include "engine/language/numbers/ratio_reader.h"
#include "engine/language/words/function_words.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

constexpr int kMaxUnitWords = 3;
constexpr double kFirstYear = 1500;
constexpr double kLastYear = 2099;
constexpr double kOldestAge = 120;

// Month and weekday names count only with a capital: "may", "march".
bool IsNameOf(const Atoms& atoms, size_t at, QuantityRole role) {
  return at < atoms.size() && atoms[at].has_upper &&
         WordAt(atoms, at, role) != nullptr;
}

// One number with what is written on to it, and where its atoms lie.
struct Reading {
  size_t begin = 0;  // with the currency sign
  size_t end = 0;    // with the percent word
  ReadNumber first;  // the number, or the low end of a range
  ReadNumber last;   // the high end; the same where there is no range
  const QuantityWord* currency = nullptr;
  bool percent = false;
  std::string_view share;  // "point" for percentage points
  bool range = false;
};

const QuantityWord* CurrencySign(const Atoms& atoms, size_t at) {
  if (!IsKind(atoms, at, AtomKind::kSymbol)) return nullptr;
  return FindQuantityWord(atoms[at].text, QuantityRole::kCurrency);
}

// The dollar that letters after the sign tell of: "$US5", "$A5". Null where
// none is written there.
const QuantityWord* LetteredDollar(const Atoms& atoms, size_t at) {
  if (!IsSymbol(atoms, at, "$") || !IsKind(atoms, at + 1, AtomKind::kWord) ||
      !IsGlued(atoms, at + 1)) {
    return nullptr;
  }
  return FindQuantityWord(std::string(atoms[at + 1].text) + "$",
                          QuantityRole::kCurrency);
}

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
  first->scale = last.scale;
  first->low *= last.scale;
  first->high *= last.scale;
  first->grain *= last.scale;
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
bool EndsAChange(const Atoms& atoms, const Reading& reading,
                 const ReadNumber& last) {
  if (reading.begin == 0 || last.low <= kWidestChange * reading.first.high) {
    return false;
  }
  return std::any_of(std::begin(kChanges), std::end(kChanges),
                     [&](std::string_view change) {
                       return IsWord(atoms, reading.begin - 1, change);
                     });
}

// "from 6,121 in 2016 to 7,314"
bool BeginsWithAYear(const Atoms& atoms, const Reading& reading,
                     const ReadNumber& last) {
  return reading.first.four_digits && !last.four_digits && reading.begin > 0 &&
         IsWord(atoms, reading.begin - 1, "in");
}

// "3-1", not "10- 12", which is one only where the second number is greater.
bool AreWrittenTogether(const Atoms& atoms, size_t hyphen) {
  return !IsKind(atoms, hyphen, AtomKind::kHyphen) ||
         (IsGlued(atoms, hyphen) && IsGlued(atoms, hyphen + 1));
}

// Reads the second end of a range, where there is one.
void ReadRange(const Atoms& atoms, Reading* reading) {
  const size_t joined =
      AfterRangeJoiner(atoms, reading->begin, reading->first.end);
  if (joined == reading->first.end) return;
  const size_t at =
      CurrencySign(atoms, joined) != nullptr ? joined + 1 : joined;
  std::optional<ReadNumber> last = ReadNumberAt(atoms, at);
  if (!last.has_value()) return;
  const bool alike = last->form == NumberForm::kCardinal &&
                     last->in_digits == reading->first.in_digits;
  if (!alike) return;
  CompleteShortYear(reading->first, &*last);
  ShareScale(*last, &reading->first);
  const bool spelled_out = IsWord(atoms, reading->first.end, "to") ||
                           !AreWrittenTogether(atoms, reading->first.end);
  // "fell from 12 to 10" is no range; "won 3-1" is a score.
  if (spelled_out &&
      (last->low <= reading->first.low || EndsAChange(atoms, *reading, *last) ||
       BeginsWithAYear(atoms, *reading, *last))) {
    return;
  }
  reading->last = *last;
  reading->range = true;
}

std::optional<Reading> ReadAt(const Atoms& atoms, size_t at) {
  Reading reading;
  reading.begin = at;
  reading.currency = CurrencySign(atoms, at);
  // "A$5m"
  if (reading.currency != nullptr && at > 0 && IsGlued(atoms, at) &&
      IsKind(atoms, at - 1, AtomKind::kWord)) {
    const std::string sign =
        std::string(atoms[at - 1].text) + std::string(atoms[at].text);
    const QuantityWord* whole = FindQuantityWord(sign, QuantityRole::kCurrency);
    if (whole != nullptr) reading.currency = whole;
  }
  if (const QuantityWord* dollar = LetteredDollar(atoms, at)) {
    reading.currency = dollar;
    ++at;
  }
  if (reading.currency != nullptr) ++at;
  std::optional<ReadNumber> number;
  if (reading.currency == nullptr) number = ReadPhoneAt(atoms, at);
  if (!number.has_value() && reading.currency == nullptr) {
    number = ReadRatioAt(atoms, at);
  }
  if (!number.has_value()) number = ReadNumberAt(atoms, at);
  if (!number.has_value()) return std::nullopt;
  reading.first = reading.last = *number;
  if (number->form == NumberForm::kCardinal) ReadRange(atoms, &reading);
  reading.end = reading.last.end;
  size_t percent = reading.end;
  if (IsKind(atoms, percent, AtomKind::kHyphen)) ++percent;
  if (const PhraseMatch word =
          PhraseFrom(atoms, percent, QuantityRole::kPercent);
      word.word != nullptr) {
    reading.percent = true;
    reading.share = word.word->name;
    reading.end = word.end;
  }
  return reading;
}

// Words that name what is counted: the atoms after the number, "of the"
// skipped.
size_t UnitStart(const Atoms& atoms, size_t at) {
  if (IsKind(atoms, at, AtomKind::kHyphen)) return at + 1;
  for (std::string_view skipped :
       {"of", "the", "its", "his", "her", "their", "those", "these", "more",
        "other", "additional", "further"}) {
    if (IsWord(atoms, at, skipped)) ++at;
  }
  return at;
}

bool IsClock(const Atoms& atoms, const Reading& r) {
  if (r.first.form == NumberForm::kClock) return true;
  if (r.first.low > 2400 || r.currency != nullptr) return false;
  return WordAt(atoms, r.end, QuantityRole::kClock) != nullptr;
}

// "14 March", "March 14", "14th of March", "Monday 14".
bool IsDay(const Atoms& atoms, const Reading& r) {
  if (r.first.form == NumberForm::kDay) return true;
  if (r.first.low > 31 || r.first.scale != 1 || !r.first.in_digits)
    return false;
  // "August the 31st", but "in August the 31 boats"
  const bool the = r.first.form == NumberForm::kOrdinal && r.begin > 1 &&
                   IsWord(atoms, r.begin - 1, "the");
  const size_t before = the ? 2 : 1;
  if (r.begin >= before &&
      IsNameOf(atoms, r.begin - before, QuantityRole::kMonth)) {
    return true;
  }
  const size_t month = IsWord(atoms, r.end, "of") ? r.end + 1 : r.end;
  return IsNameOf(atoms, month, QuantityRole::kMonth);
}

// Words after which four digits count something.
bool LooksPlural(const Atoms& atoms, size_t at) {
  for (std::string_view irregular : {"people", "men", "women", "children"}) {
    if (IsWord(atoms, at, irregular)) return true;
  }
  return IsKind(atoms, at, AtomKind::kWord) && atoms[at].text.size() > 3 &&
         atoms[at].text.back() == 's' && !atoms[at].has_upper;
}

bool IsYear(const Atoms& atoms, const Reading& r) {
  if (r.first.form == NumberForm::kDecade) {
    return r.first.low >= kFirstYear && r.first.low <= kLastYear;
  }
  if (!r.first.four_digits || !r.last.four_digits || r.currency != nullptr ||
      r.percent || r.first.low < kFirstYear || r.last.low > kLastYear) {
    return false;
  }
  if (r.range) return true;
  if (r.begin > 0 &&
      (WordAt(atoms, r.begin - 1, QuantityRole::kTimeWord) != nullptr ||
       IsNameOf(atoms, r.begin - 1, QuantityRole::kMonth))) {
    return true;
  }
  return !LooksPlural(atoms, r.end) &&
         FindQuantityWord(r.end < atoms.size() ? atoms[r.end].text : "",
                          QuantityRole::kUnit) == nullptr;
}

// "46-year-old", "46 years old", "aged 46", "Mara Holt, 46, said".
bool IsAge(const Atoms& atoms, const Reading& r) {
  if (r.percent || r.currency != nullptr || r.first.scale != 1 ||
      r.last.low > kOldestAge) {
    return false;
  }
  const size_t unit = UnitStart(atoms, r.end);
  if (IsWord(atoms, unit, "year") || IsWord(atoms, unit, "years")) {
    const bool hyphen = IsKind(atoms, unit + 1, AtomKind::kHyphen);
    const size_t old = hyphen ? unit + 2 : unit + 1;
    return IsWord(atoms, old, "old") || IsWord(atoms, old, "olds");
  }
  if (r.begin == 0) return false;
  if (IsWord(atoms, r.begin - 1, "aged") || IsWord(atoms, r.begin - 1, "age") ||
      (r.begin > 1 && IsWord(atoms, r.begin - 1, "of") &&
       (IsWord(atoms, r.begin - 2, "age") ||
        IsWord(atoms, r.begin - 2, "ages")))) {
    return true;
  }
  const bool closed = r.end == atoms.size() || IsSymbol(atoms, r.end, ",") ||
                      IsSymbol(atoms, r.end, ".");
  return closed && r.begin > 1 && r.first.in_digits &&
         IsSymbol(atoms, r.begin - 1, ",") &&
         IsKind(atoms, r.begin - 2, AtomKind::kWord) &&
         atoms[r.begin - 2].has_upper;
}

// What is told from its like by a number: "route 52 just past the bridge".
constexpr std::string_view kNumbered[] = {
    "apartment", "article",  "autobahn", "channel",  "chapter", "clause",
    "exit",      "flight",   "gate",     "hangar",   "highway", "interstate",
    "junction",  "motorway", "platform", "precinct", "room",    "route",
    "runway",    "section",  "suite",    "terminal", "ward"};

bool IsNumbered(const Atoms& atoms, size_t at) {
  return std::any_of(
      std::begin(kNumbered), std::end(kNumbered),
      [&](std::string_view word) { return IsWord(atoms, at, word); });
}

// "Flight 302", "Article 50": a word for numbered things before, or a
// capitalized one and no unit after.
bool IsLabel(const Document& doc, const Atoms& atoms, const Reading& r) {
  if (r.begin == 0 || !r.first.in_digits || r.first.scale != 1 || r.percent ||
      r.currency != nullptr || r.first.form != NumberForm::kCardinal) {
    return false;
  }
  if (IsNumbered(atoms, r.begin - 1)) return true;
  const QuantityAtom& before = atoms[r.begin - 1];
  if (before.kind != AtomKind::kWord || !before.has_upper ||
      IsNameOf(atoms, r.begin - 1, QuantityRole::kWeekday) ||
      IsFunctionWord(doc.norm(doc.tokens()[before.token])) ||
      PhraseUpTo(atoms, r.begin, QuantityRole::kBefore).word != nullptr) {
    return false;
  }
  const bool unit = IsKind(atoms, r.end, AtomKind::kWord) &&
                    !IsFunctionWord(doc.norm(doc.tokens()[atoms[r.end].token]));
  return !unit;
}

// The kind where the unit does not decide it.
QuantityKind KindOf(const Document& doc, const Atoms& atoms, const Reading& r) {
  if (r.first.form == NumberForm::kPhone) return QuantityKind::kLabel;
  if (IsClock(atoms, r)) return QuantityKind::kClock;
  if (IsDay(atoms, r)) return QuantityKind::kDay;
  if (r.percent || r.first.form == NumberForm::kShare) {
    return QuantityKind::kPercent;
  }
  if (r.first.form == NumberForm::kOrdinal) return QuantityKind::kOrdinal;
  if (r.currency != nullptr) return QuantityKind::kMoney;
  if (IsAge(atoms, r)) return QuantityKind::kAge;
  if (IsYear(atoms, r)) return QuantityKind::kYear;
  if (IsLabel(doc, atoms, r)) return QuantityKind::kLabel;
  return QuantityKind::kCount;
}

QuantityBound BoundNamed(std::string_view name) {
  if (name == "least") return QuantityBound::kLeast;
  if (name == "most") return QuantityBound::kMost;
  return QuantityBound::kAbout;
}

void SetUnit(const Document& doc, const Atoms& atoms, const Reading& r,
             Quantity* q) {
  size_t at = UnitStart(atoms, r.end);
  // A dimension only where it follows at once; a currency may have an adjective
  // ("Australian dollars").
  if (q->kind == QuantityKind::kCount) {
    const QuantityWord* unit = PhraseFrom(atoms, at, QuantityRole::kUnit).word;
    const QuantityWord* money = WordAt(atoms, at, QuantityRole::kCurrency);
    if (money == nullptr) {
      money = WordAt(atoms, at + 1, QuantityRole::kCurrency);
    }
    if (unit == nullptr && money != nullptr) {
      unit = money;
      q->kind = QuantityKind::kMoney;
    }
    if (unit != nullptr) {
      q->dimension = unit->name;
      q->factor = unit->high;
    }
  } else if (r.currency != nullptr) {
    q->dimension = r.currency->name;
    q->factor = r.currency->high;
  } else if (q->kind == QuantityKind::kPercent) {
    q->dimension = r.share;
  }
  q->low *= q->factor;
  q->high *= q->factor;
  q->grain *= q->factor;
  q->unit_begin = q->unit_end = q->end_token;
  for (int words = 0; words < kMaxUnitWords; ++at) {
    if (IsKind(atoms, at, AtomKind::kHyphen)) continue;
    if (!IsKind(atoms, at, AtomKind::kWord)) break;
    const uint32_t token = atoms[at].token;
    if (token < q->end_token) continue;  // the "year" of "46-year"
    if (IsFunctionWord(doc.norm(doc.tokens()[token]))) break;
    if (words++ == 0) q->unit_begin = token;
    q->unit_end = token + 1;
  }
}

// Verbs that go on with "up": what they go up to is reached.
constexpr std::string_view kGoUp[] = {
    "added", "adding", "adds",   "brings", "brought", "came",  "come",
    "comes", "crept",  "driven", "drove",  "goes",    "going", "gone",
    "moved", "pushed", "put",    "raised", "rose",    "shot",  "went"};

// "Costs had gone up to $5 million".
bool IsGoneUpTo(const Atoms& atoms, const PhraseMatch& bound) {
  if (bound.word->phrase != "up to" || bound.begin == 0) return false;
  return std::any_of(std::begin(kGoUp), std::end(kGoUp),
                     [&](std::string_view verb) {
                       return IsWord(atoms, bound.begin - 1, verb);
                     });
}

void SetBound(const Atoms& atoms, const Reading& r, Quantity* q) {
  q->bound_token = q->first_token;
  q->vague_word = r.first.form == NumberForm::kVague;
  if (q->vague_word) q->bound = QuantityBound::kAbout;
  if (const PhraseMatch before =
          PhraseUpTo(atoms, r.begin, QuantityRole::kBefore);
      before.word != nullptr && !IsGoneUpTo(atoms, before)) {
    q->bound = BoundNamed(before.word->name);
    q->bound_token = atoms[before.begin].token;
    return;
  }
  if (IsSymbol(atoms, r.end, "+")) q->bound = QuantityBound::kLeast;
  // "600-plus people"
  const size_t next =
      IsKind(atoms, r.end, AtomKind::kHyphen) ? r.end + 1 : r.end;
  if (const PhraseMatch after = PhraseFrom(atoms, next, QuantityRole::kAfter);
      after.word != nullptr) {
    q->bound = BoundNamed(after.word->name);
  }
}

Quantity MakeQuantity(const Document& doc, const Atoms& atoms,
                      const Reading& r) {
  Quantity q;
  q.first_token = atoms[r.begin].token;
  q.end_token = atoms[r.end - 1].token + 1;
  q.span = Cover(atoms[r.begin].span, atoms[r.end - 1].span);
  q.low = r.first.low;
  q.high = r.last.high;
  q.grain = r.range ? r.last.grain : r.first.grain;
  q.kind = KindOf(doc, atoms, r);
  SetUnit(doc, atoms, r, &q);
  SetBound(atoms, r, &q);
  return q;
}

}  // namespace

std::vector<Quantity> FindQuantities(const Document& doc, uint32_t first,
                                     uint32_t end) {
  std::vector<Quantity> quantities;
  const Atoms atoms = CutQuantityAtoms(doc, first, end);
  for (size_t at = 0; at < atoms.size();) {
    const std::optional<Reading> reading = ReadAt(atoms, at);
    if (!reading.has_value()) {
      ++at;
      continue;
    }
    quantities.push_back(MakeQuantity(doc, atoms, *reading));
    at = reading->end;
  }
  return quantities;
}

}  // namespace claimdiff
