#include "engine/language/numbers/number_reader.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <utility>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

// "2 1/16" is a measure, "2 9/11" an event and its number.
constexpr double kMostParts = 8;

const QuantityWord* WordAt(const Atoms& atoms, size_t at, QuantityRole role) {
  if (!IsKind(atoms, at, AtomKind::kWord)) return nullptr;
  return FindQuantityWord(atoms[at].text, role);
}

// The atom after a hyphen that is glued on both sides; `at` itself where there
// is no such hyphen.
size_t SkipHyphen(const Atoms& atoms, size_t at) {
  const bool joins = IsKind(atoms, at, AtomKind::kHyphen) &&
                     IsGlued(atoms, at) && IsGlued(atoms, at + 1);
  return joins ? at + 1 : at;
}

// Past "a", "an" or "the"-less article before a scale: "a dozen".
bool IsArticle(const Atoms& atoms, size_t at) {
  return IsWord(atoms, at, "a") || IsWord(atoms, at, "an");
}

void Multiply(double scale, ReadNumber* number) {
  number->low *= scale;
  number->high *= scale;
  number->grain *= scale;
  number->scale *= scale;
}

// "million", "-million", "hundred thousand" after a number.
void ReadScales(const Atoms& atoms, ReadNumber* number) {
  for (;;) {
    const size_t at = SkipHyphen(atoms, number->end);
    const QuantityWord* scale = WordAt(atoms, at, QuantityRole::kScale);
    if (scale == nullptr) return;
    Multiply(scale->value, number);
    number->end = at + 1;
  }
}

// "and a half", "and a quarter" after a number.
void ReadAndAPart(const Atoms& atoms, ReadNumber* number) {
  if (!IsWord(atoms, number->end, "and") || !IsArticle(atoms, number->end + 1))
    return;
  const QuantityWord* part =
      WordAt(atoms, number->end + 2, QuantityRole::kPart);
  if (part == nullptr) return;
  number->grain /= part->value;
  number->low += number->grain;
  number->high = number->low;
  number->end += 3;
}

// Trailing zeros of a round number were perhaps not counted: 1,200 has grain
// 100. Counts under 100 are taken as counted.
double GrainOfInteger(double value) {
  double grain = 1;
  if (value < 100) return grain;
  while (std::fmod(value, grain * 10) == 0) grain *= 10;
  return grain;
}

// "1,200" and "9.21"; unset where commas do not group by three.
bool ParseDigits(std::string_view text, ReadNumber* number) {
  const size_t point = text.find('.');
  std::string_view whole = text.substr(0, point);
  size_t group = whole.find(',');
  while (group != std::string_view::npos) {
    const size_t next = whole.find(',', group + 1);
    if (std::min(next, whole.size()) - group != 4) return false;
    group = next;
  }
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
  if (const QuantityWord* suffix =
          FindQuantityWord(letters, QuantityRole::kSuffix)) {
    Multiply(suffix->value, number);
    ++number->end;
    return true;
  }
  return FindQuantityWord(letters, QuantityRole::kUnit) != nullptr ||
         FindQuantityWord(letters, QuantityRole::kClock) != nullptr;
}

std::optional<ReadNumber> ReadDigits(const Atoms& atoms, size_t at) {
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
    Multiply(apart->value, &number);
    ++number.end;
  }
  ReadDigitFraction(atoms, &number);
  ReadScales(atoms, &number);
  ReadAndAPart(atoms, &number);
  return number;
}

// "twenty-five", "three hundred and five thousand": cardinals and scales.
// `value` starts at 1 after "a".
std::optional<ReadNumber> ReadCardinals(const Atoms& atoms, size_t at,
                                        bool after_article) {
  ReadNumber number;
  number.end = at;
  double total = 0;
  double current = after_article ? 1 : 0;
  double last_cardinal = 0;  // 0 after a scale
  bool any = false;
  size_t next = at;
  for (;;) {
    if (const QuantityWord* c = WordAt(atoms, next, QuantityRole::kCardinal)) {
      // After "twenty" only a unit continues the number, after a unit nothing.
      const bool continues =
          last_cardinal == 0 || (last_cardinal >= 20 && c->value < 10);
      if (!continues || (after_article && !any)) break;
      current += c->value;
      last_cardinal = c->value == 0 ? 1 : c->value;
    } else if (const QuantityWord* s =
                   WordAt(atoms, next, QuantityRole::kScale)) {
      if (!any && !after_article) break;
      if (s->value >= 1000) {
        total += current * s->value;
        current = 0;
      } else {
        current *= s->value;
      }
      last_cardinal = 0;
      number.scale = s->value;
    } else if (const QuantityWord* o =
                   WordAt(atoms, next, QuantityRole::kOrdinal);
               o != nullptr && last_cardinal >= 20 && o->value < 10) {
      current += o->value;
      number.form = NumberForm::kOrdinal;
      number.end = next + 1;
      any = true;
      break;
    } else {
      break;
    }
    any = true;
    number.end = next + 1;
    next = SkipHyphen(atoms, number.end);
    if (last_cardinal == 0 && number.scale >= 100 &&
        IsWord(atoms, next, "and") &&
        WordAt(atoms, next + 1, QuantityRole::kCardinal) != nullptr) {
      ++next;
    }
  }
  if (!any || (after_article && number.scale == 1)) return std::nullopt;
  number.low = number.high = total + current;
  number.grain = GrainOfInteger(number.low);
  ReadAndAPart(atoms, &number);
  return number;
}

ReadNumber Share(double parts, double of, size_t end) {
  ReadNumber number;
  number.form = NumberForm::kShare;
  number.low = number.high = 100 * parts / of;
  number.grain = 1;
  number.end = end;
  return number;
}

// "a third of", "half the", "half a million".
std::optional<ReadNumber> ReadPart(const Atoms& atoms, size_t at) {
  const bool article = IsArticle(atoms, at);
  const size_t word = article ? at + 1 : at;
  const QuantityWord* part = WordAt(atoms, word, QuantityRole::kPart);
  if (part == nullptr) return std::nullopt;
  size_t next = SkipHyphen(atoms, word + 1);
  if (IsWord(atoms, word, "half")) {
    if (IsArticle(atoms, next)) ++next;
    if (const QuantityWord* s = WordAt(atoms, next, QuantityRole::kScale)) {
      ReadNumber number;
      number.low = number.high = s->value / 2;
      number.grain = GrainOfInteger(number.low);
      number.scale = s->value;
      number.end = next + 1;
      return number;
    }
    for (std::string_view whole :
         {"the", "its", "his", "her", "their", "all"}) {
      if (IsWord(atoms, word + 1, whole)) return Share(1, 2, word + 1);
    }
  }
  const bool names_a_part = article || IsWord(atoms, word, "half");
  if (names_a_part && IsWord(atoms, word + 1, "of")) {
    return Share(1, part->value, word + 1);
  }
  return std::nullopt;
}

// "dozens", "several hundred", "a few thousand".
std::optional<ReadNumber> ReadVague(const Atoms& atoms, size_t at) {
  ReadNumber number;
  number.form = NumberForm::kVague;
  if (const PhraseMatch vague = PhraseFrom(atoms, at, QuantityRole::kVague);
      vague.word != nullptr) {
    number.low = vague.word->value;
    number.high = vague.word->high;
    number.end = vague.end;
    return number;
  }
  const PhraseMatch several = PhraseFrom(
      atoms, IsArticle(atoms, at) ? at + 1 : at, QuantityRole::kSeveral);
  if (several.word == nullptr) return std::nullopt;
  number.low = several.word->value;
  number.high = several.word->high;
  number.end = several.end;
  ReadScales(atoms, &number);
  if (number.scale == 1) return std::nullopt;
  return number;
}

// "one" is a pronoun in "one of them", "no one", "one another".
bool IsPronounOne(const Atoms& atoms, size_t at) {
  if (!IsWord(atoms, at, "one")) return false;
  for (std::string_view next :
       {"of", "another", "'s", "should", "must", "can", "could", "would", "may",
        "might", "has", "is", "that", "who", "day"}) {
    if (IsWord(atoms, at + 1, next)) return true;
  }
  if (at == 0) return false;
  for (std::string_view before :
       {"no", "any", "every", "some", "each", "this", "that", "the", "which",
        "another", "only", "first", "last", "other", "new", "good"}) {
    if (IsWord(atoms, at - 1, before)) return true;
  }
  return false;
}

std::optional<ReadNumber> ReadWords(const Atoms& atoms, size_t at) {
  // Most words are no numbers, and one look tells.
  if (!IsArticle(atoms, at) && !BeginsQuantityPhrase(atoms[at].text)) {
    return std::nullopt;
  }
  if (auto vague = ReadVague(atoms, at)) return vague;
  if (auto part = ReadPart(atoms, at)) return part;
  const bool article = IsArticle(atoms, at);
  if (auto number = ReadCardinals(atoms, article ? at + 1 : at, article)) {
    const size_t next = SkipHyphen(atoms, number->end);
    const QuantityWord* part = WordAt(atoms, next, QuantityRole::kPart);
    const bool plural_or_one = part != nullptr && number->scale == 1 &&
                               (number->low == 1 || part->phrase.back() == 's');
    if (plural_or_one && number->form == NumberForm::kCardinal &&
        number->low < part->value) {
      return Share(number->low, part->value, next + 1);
    }
    if (IsPronounOne(atoms, at) && number->end == at + 1) return std::nullopt;
    return number;
  }
  if (const QuantityWord* o = WordAt(atoms, at, QuantityRole::kOrdinal)) {
    ReadNumber number;
    number.form = NumberForm::kOrdinal;
    number.low = number.high = o->value;
    number.end = at + 1;
    return number;
  }
  return std::nullopt;
}

}  // namespace

bool IsWord(const Atoms& atoms, size_t at, std::string_view word) {
  return at < atoms.size() && atoms[at].kind == AtomKind::kWord &&
         std::equal(
             atoms[at].text.begin(), atoms[at].text.end(), word.begin(),
             word.end(), [](char a, char b) {
               return absl::ascii_tolower(static_cast<unsigned char>(a)) == b;
             });
}

bool IsGlued(const Atoms& atoms, size_t at) {
  return at > 0 && at < atoms.size() && !atoms[at].space_before &&
         atoms[at].span.begin == atoms[at - 1].span.end;
}

PhraseMatch PhraseFrom(const Atoms& atoms, size_t begin, QuantityRole role) {
  PhraseMatch match;
  std::string phrase;
  for (size_t end = begin + 1;
       end <= std::min(begin + kMaxQuantityPhraseWords, atoms.size()); ++end) {
    const QuantityAtom& atom = atoms[end - 1];
    if (atom.kind != AtomKind::kWord && atom.kind != AtomKind::kSymbol) break;
    if (!phrase.empty()) phrase += ' ';
    phrase.append(atom.text);
    if (const QuantityWord* word = FindQuantityWord(phrase, role)) {
      match = {word, begin, end};
    }
  }
  return match;
}

PhraseMatch PhraseUpTo(const Atoms& atoms, size_t end, QuantityRole role) {
  for (size_t words = std::min<size_t>(kMaxQuantityPhraseWords, end); words > 0;
       --words) {
    const PhraseMatch match = PhraseFrom(atoms, end - words, role);
    if (match.word != nullptr && match.end == end) return match;
  }
  return {};
}

std::optional<ReadNumber> ReadNumberAt(const Atoms& atoms, size_t at) {
  if (at >= atoms.size()) return std::nullopt;
  switch (atoms[at].kind) {
    case AtomKind::kDigits:
      return ReadDigits(atoms, at);
    case AtomKind::kFraction: {
      ReadNumber number;
      number.low = number.high = FractionValue(atoms[at].text);
      number.grain = 0.25;
      number.end = at + 1;
      ReadScales(atoms, &number);
      return number;
    }
    case AtomKind::kWord:
      return ReadWords(atoms, at);
    default:
      return std::nullopt;
  }
}

}  // namespace claimdiff
