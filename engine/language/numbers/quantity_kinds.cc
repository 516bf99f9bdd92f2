#include "engine/language/numbers/quantity_kinds.h"

#include <string_view>

#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/quantity_lexicon.h"
#include "engine/language/words/function_words.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

constexpr double kFirstYear = 1500;
constexpr double kLastYear = 2099;
constexpr double kOldestAge = 120;

bool IsClock(const Atoms& atoms, const QuantityReading& r) {
  if (r.first.form == NumberForm::kClock) return true;
  if (r.first.low > 2400 || r.currency != nullptr) return false;
  return WordAt(atoms, r.end, QuantityRole::kClock) != nullptr;
}

// "14 March", "March 14", "14th of March", "Monday 14".
bool IsDay(const Atoms& atoms, const QuantityReading& r) {
  if (r.first.form == NumberForm::kDay) return true;
  if (r.first.low > 31 || r.first.scale != 1) return false;
  if (!r.first.in_digits) {  // "the Fourth of July"
    return r.first.form == NumberForm::kOrdinal && IsWord(atoms, r.end, "of") &&
           IsNameOf(atoms, r.end + 1, QuantityRole::kMonth);
  }
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

bool IsYear(const Atoms& atoms, const QuantityReading& r) {
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

// Whether the tens that start there are a person's years: "in her early 70s".
bool IsOfSomeone(const Atoms& atoms, size_t at) {
  for (std::string_view part : {"early", "mid", "late"}) {
    if (at > 0 && IsWord(atoms, at - 1, part)) --at;
  }
  for (std::string_view whose : {"her", "his", "my", "our", "their", "your"}) {
    if (at > 0 && IsWord(atoms, at - 1, whose)) return true;
  }
  return false;
}

// "She is 46", "who turned 80", before the number.
bool IsOfHim(const Atoms& atoms, size_t at) {
  if (at < 2) return false;
  const bool is = IsWord(atoms, at - 1, "is") || IsWord(atoms, at - 1, "was") ||
                  IsWord(atoms, at - 1, "turned") ||
                  IsWord(atoms, at - 1, "turns");
  return is && (IsWord(atoms, at - 2, "he") || IsWord(atoms, at - 2, "she") ||
                IsWord(atoms, at - 2, "who"));
}

// "46-year-old", "46 years old", "aged 46", "Mara Holt, 46, said".
bool IsAge(const Atoms& atoms, const QuantityReading& r) {
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
  if (r.first.form == NumberForm::kDecade) return IsOfSomeone(atoms, r.begin);
  if (IsWord(atoms, r.begin - 1, "aged") || IsWord(atoms, r.begin - 1, "age") ||
      IsWord(atoms, r.begin - 1, "ages") ||
      (r.begin > 1 && IsWord(atoms, r.begin - 1, "of") &&
       (IsWord(atoms, r.begin - 2, "age") ||
        IsWord(atoms, r.begin - 2, "ages")))) {
    return true;
  }
  const bool in_commas = IsSymbol(atoms, r.end, ",");
  const bool closed =
      in_commas || r.end == atoms.size() || IsSymbol(atoms, r.end, ".");
  if (closed && r.first.in_digits && !r.range && IsOfHim(atoms, r.begin)) {
    return true;
  }
  // "Holt, 46." and "the driver, 46, said"
  return closed && !r.range && r.begin > 1 && r.first.in_digits &&
         IsSymbol(atoms, r.begin - 1, ",") &&
         IsKind(atoms, r.begin - 2, AtomKind::kWord) &&
         (in_commas || atoms[r.begin - 2].has_upper);
}

// What is told from its like by a number: "route 52 just past the bridge".
constexpr std::string_view kNumbered[] = {
    "apartment", "article", "autobahn",   "bus",      "category", "channel",
    "chapter",   "clause",  "episode",    "exit",     "flight",   "gate",
    "hangar",    "highway", "interstate", "junction", "lane",     "motorway",
    "page",      "phase",   "pier",       "platform", "precinct", "proposition",
    "room",      "route",   "runway",     "section",  "sector",   "suite",
    "terminal",  "title",   "volume",     "ward",     "zone"};

// "No. 1", "No 1", "#1": not the "no" of "no 12 boats".
bool IsNumberSign(const Atoms& atoms, const QuantityReading& r) {
  size_t at = r.begin - 1;
  if (IsSymbol(atoms, at, "#")) return IsGlued(atoms, r.begin);
  if (IsSymbol(atoms, at, ".") && at > 0) --at;
  for (std::string_view sign : {"no", "no.", "nos", "nos."}) {
    if (IsWord(atoms, at, sign) && atoms[at].has_upper) return true;
  }
  return false;
}

// "The Group of 20".
bool IsGroup(const Atoms& atoms, const QuantityReading& r) {
  return r.begin > 1 && IsWord(atoms, r.begin - 1, "of") &&
         IsWord(atoms, r.begin - 2, "group") && atoms[r.begin - 2].has_upper;
}

bool IsNumbered(const Atoms& atoms, const QuantityReading& r) {
  return r.begin > 0 && (IsNumberSign(atoms, r) || IsGroup(atoms, r) ||
                         IsAnyWord(atoms, r.begin - 1, kNumbered));
}

// "Capital One", "Air Force One".
bool IsCapitalWord(const Atoms& atoms, const QuantityReading& r) {
  return !r.first.in_digits && r.end == r.begin + 1 &&
         atoms[r.begin].has_upper && atoms[r.begin].space_before;
}

// A number in itself: no sum, no share, no place in a row.
bool IsPlain(const QuantityReading& r) {
  return r.begin > 0 && r.first.scale == 1 && !r.percent &&
         r.currency == nullptr && r.first.form == NumberForm::kCardinal;
}

// "Article 50": a capitalized word before, and no unit after.
bool IsLabel(const Document& doc, const Atoms& atoms,
             const QuantityReading& r) {
  if (!IsPlain(r) || (!r.first.in_digits && !IsCapitalWord(atoms, r))) {
    return false;
  }
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

}  // namespace

QuantityKind KindOfQuantity(const Document& doc, const Atoms& atoms,
                            const QuantityReading& r) {
  if (r.first.form == NumberForm::kPhone) return QuantityKind::kLabel;
  if (IsClock(atoms, r)) return QuantityKind::kClock;
  if (IsDay(atoms, r)) return QuantityKind::kDay;
  if (r.percent || r.first.form == NumberForm::kShare) {
    return QuantityKind::kPercent;
  }
  if (r.first.form == NumberForm::kOrdinal) return QuantityKind::kOrdinal;
  if (r.currency != nullptr) return QuantityKind::kMoney;
  if (IsAge(atoms, r)) return QuantityKind::kAge;
  if (IsPlain(r) && r.first.in_digits && IsNumbered(atoms, r)) {
    return QuantityKind::kLabel;  // "Flight 302", "Section 1557"
  }
  if (IsYear(atoms, r)) return QuantityKind::kYear;
  if (IsLabel(doc, atoms, r)) return QuantityKind::kLabel;
  return QuantityKind::kCount;
}

size_t UnitStart(const Atoms& atoms, size_t at) {
  if (IsKind(atoms, at, AtomKind::kHyphen)) return at + 1;
  for (std::string_view skipped :
       {"of", "the", "its", "his", "her", "their", "those", "these", "more",
        "other", "additional", "further"}) {
    if (IsWord(atoms, at, skipped)) ++at;
  }
  return at;
}

}  // namespace claimdiff
