#include "engine/language/numbers/digit_reader.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

// "2 1/16" is a measure, "2 9/11" an event and its number.
constexpr double kMostParts = 8;
// Nobody counts so far without commas: "account 4071562281".
constexpr size_t kNameDigits = 10;

// Whether the commas group by three ("1,200,000") or, as in India, by two but
// for the last group ("12,00,000").
bool AreGrouped(std::string_view whole) {
  constexpr size_t kThree = 4, kTwo = 3;  // digits with their comma
  size_t group = whole.find(',');
  size_t inner = 0;  // of every group but the last; 0 before the first is read
  while (group != std::string_view::npos) {
    const size_t next = whole.find(',', group + 1);
    if (next == std::string_view::npos) return whole.size() - group == kThree;
    const size_t length = next - group;
    if (inner == 0) inner = length;
    if (length != inner || (length != kThree && length != kTwo)) return false;
    group = next;
  }
  return true;
}

// "1,200", "12,00,000" and "9.21"; unset where the commas do not group.
bool ParseDigits(std::string_view text, ReadNumber* number) {
  const size_t point = text.find('.');
  if (!AreGrouped(text.substr(0, point))) return false;
  std::string plain(text);
  plain.erase(std::remove(plain.begin(), plain.end(), ','), plain.end());
  if (!absl::SimpleAtod(plain, &number->low)) return false;
  number->high = number->low;
  number->grain = point == std::string_view::npos
                      ? GrainOfInteger(number->low)
                      : std::pow(10.0, -double(text.size() - point - 1));
  number->four_digits =
      text.size() == 4 && plain == text && point == std::string_view::npos;
  return true;
}

// A run of digits joined by `joiner`: "9/11", "9:30:15". Returns the end.
size_t JoinedDigits(const Atoms& atoms, size_t at, std::string_view joiner) {
  size_t end = at + 1;
  while (IsSymbol(atoms, end, joiner) && IsGlued(atoms, end) &&
         IsKind(atoms, end + 1, AtomKind::kDigits) && IsGlued(atoms, end + 1)) {
    end += 2;
  }
  return end;
}

// "2019-03-14": three runs of digits joined by hyphens. Returns the end, or
// at + 1.
size_t IsoDateEnd(const Atoms& atoms, size_t at) {
  size_t end = at + 1;
  for (int part = 0; part < 2; ++part) {
    const size_t digits = SkipHyphen(atoms, end);
    if (digits == end || !IsKind(atoms, digits, AtomKind::kDigits))
      return at + 1;
    end = digits + 1;
  }
  return end;
}

// True where the digits go on a name: "COVID-19", "F-16", "MI6"; not in
// "$US5".
bool EndsAName(const Atoms& atoms, size_t at) {
  if (!IsGlued(atoms, at) || at == 0) return false;
  size_t before = at - 1;
  if (before > 0 && IsSymbol(atoms, before - 1, "$") &&
      FindQuantityWord(std::string(atoms[before].text) + "$",
                       QuantityRole::kCurrency) != nullptr) {
    return false;
  }
  if (CurrencySign(atoms, before) != nullptr) return false;  // "R3.5m"
  if (atoms[before].kind == AtomKind::kHyphen && IsGlued(atoms, before) &&
      before > 0) {
    --before;
  }
  return atoms[before].kind == AtomKind::kWord && atoms[before].has_upper;
}

// "2 1/2": a whole number and a part of one, written in digits.
void ReadDigitFraction(const Atoms& atoms, ReadNumber* number) {
  const size_t at = number->end;
  if (at >= atoms.size() || atoms[at].kind != AtomKind::kDigits ||
      JoinedDigits(atoms, at, "/") != at + 3) {
    return;
  }
  double parts = 0, of = 0;
  if (!absl::SimpleAtod(std::string(atoms[at].text), &parts) ||
      !absl::SimpleAtod(std::string(atoms[at + 2].text), &of) || parts < 1 ||
      parts >= of || of > kMostParts) {
    return;
  }
  number->grain = 1 / of;
  number->low += parts / of;
  number->high = number->low;
  number->four_digits = false;
  number->end = at + 3;
}

// Letters written on to the digits. False where they make no number ("5G").
bool ReadGlued(const Atoms& atoms, ReadNumber* number) {
  if (IsKind(atoms, number->end, AtomKind::kFraction)) {
    const double part = FractionValue(atoms[number->end].text);
    number->low += part;
    number->high = number->low;
    number->grain = part < 0.5 ? part : 1 - part;
    number->four_digits = false;
    if (number->grain == 0) number->grain = 0.5;
    ++number->end;
  }
  const size_t at = number->end;
  if (!IsGlued(atoms, at) || !IsKind(atoms, at, AtomKind::kWord)) return true;
  std::string letters(atoms[at].text);
  absl::AsciiStrToLower(&letters);
  if (letters == "st" || letters == "nd" || letters == "rd" ||
      letters == "th") {
    number->form = NumberForm::kOrdinal;
    number->grain = 1;
    ++number->end;
    return true;
  }
  if (letters == "s" && std::fmod(number->low, 10) == 0) {
    number->form = NumberForm::kDecade;
    number->high = number->low + 9;
    ++number->end;
    return true;
  }
  // "$200MM", but "200mm of rain"
  if (letters == "mm" && at > 1 && CurrencySign(atoms, at - 2) != nullptr) {
    letters = "mn";
  }
  if (const QuantityWord* suffix =
          FindQuantityWord(letters, QuantityRole::kSuffix)) {
    MultiplyBy(suffix->value, number);
    ++number->end;
    return true;
  }
  return FindQuantityWord(letters, QuantityRole::kUnit) != nullptr ||
         FindQuantityWord(letters, QuantityRole::kClock) != nullptr;
}

}  // namespace

std::optional<ReadNumber> ReadDigitsAt(const Atoms& atoms, size_t at) {
  if (EndsAName(atoms, at)) return std::nullopt;
  ReadNumber number;
  number.in_digits = true;
  number.end = at + 1;
  const std::string_view text = atoms[at].text;
  const std::pair<size_t, NumberForm> joined[] = {
      {JoinedDigits(atoms, at, ":"), NumberForm::kClock},
      {JoinedDigits(atoms, at, "/"), NumberForm::kDay},
      {IsoDateEnd(atoms, at), NumberForm::kDay},
  };
  for (const auto& [end, form] : joined) {
    if (end == at + 1) continue;
    number.end = end;
    number.form = form;
    return number;
  }
  if (text.size() >= kNameDigits &&
      text.find_first_of(".,") == std::string_view::npos) {
    number.form = NumberForm::kPhone;
    if (!absl::SimpleAtod(std::string(text), &number.low)) return std::nullopt;
    number.high = number.low;
    return number;
  }
  if (std::count(text.begin(), text.end(), '.') > 1) {  // "14.03.2019"
    number.form = NumberForm::kDay;
    return number;
  }
  if (!ParseDigits(text, &number)) return std::nullopt;
  const bool leading_point = IsGlued(atoms, at) &&
                             IsSymbol(atoms, at - 1, ".") &&
                             !IsGlued(atoms, at - 1);
  if (leading_point && text.find('.') == std::string_view::npos) {  // ".20"
    number.grain = std::pow(10.0, -double(text.size()));
    number.low *= number.grain;
    number.high = number.low;
    number.four_digits = false;
  }
  if (!ReadGlued(atoms, &number)) return std::nullopt;
  if (number.form != NumberForm::kCardinal) return number;
  // "5 bn" written apart; "5 m" may be metres.
  const QuantityWord* apart = WordAt(atoms, number.end, QuantityRole::kSuffix);
  if (apart != nullptr && apart->phrase.size() > 1) {
    MultiplyBy(apart->value, &number);
    ++number.end;
  }
  ReadDigitFraction(atoms, &number);
  ReadScales(atoms, &number);
  ReadAndAPart(atoms, &number);
  return number;
}

}  // namespace claimdiff
