#include "engine/language/numbers/part_reader.h"

#include <cmath>
#include <string_view>

#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/quantity_lexicon.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

ReadNumber Share(double parts, double of, size_t end) {
  ReadNumber number;
  number.form = NumberForm::kShare;
  number.low = number.high = 100 * parts / of;
  // Who writes a third in percent rounds it, up or down.
  number.grain = number.low == std::floor(number.low) ? 1 : 2;
  number.end = end;
  return number;
}

// The unit or scale of which a part is told behind `at`: "three quarters of an
// hour"; where the part `may_stand_before` it also "half a century",
// "quarter-century". Unset where there is none: "a third-year student".
std::optional<size_t> UnitOfPart(const Atoms& atoms, size_t at,
                                 bool may_stand_before) {
  size_t next = at;
  if (IsWord(atoms, at, "of") && IsArticle(atoms, at + 1)) {
    next = at + 2;
  } else if (!may_stand_before) {
    return std::nullopt;
  } else if (IsArticle(atoms, at)) {
    next = at + 1;
  } else {
    next = SkipHyphen(atoms, at);
  }
  const QuantityWord* unit = WordAt(atoms, next, QuantityRole::kUnit);
  const bool one = (unit != nullptr && unit->phrase.back() != 's') ||
                   PhraseFrom(atoms, next, QuantityRole::kPercent).word !=
                       nullptr;  // "half a percentage point"
  if (!one && WordAt(atoms, next, QuantityRole::kScale) == nullptr) {
    return std::nullopt;
  }
  return next;
}

// "Half a [century]", "a quarter of a million".
ReadNumber PartOfUnit(const Atoms& atoms, double parts, double of, size_t end) {
  ReadNumber number;
  number.low = number.high = parts / of;
  number.grain = 1 / of;
  number.end = end;
  ReadScales(atoms, &number);
  return number;
}

// Before what is halved: "half the crew".
constexpr std::string_view kWholes[] = {"all", "her",   "his",
                                        "its", "their", "the"};
// What many do: "a third believe". "A third said" may be one man.
constexpr std::string_view kOfMany[] = {
    "are",   "approve", "back",  "believe", "disapprove", "do",  "expect",
    "favor", "favour",  "have",  "live",    "oppose",     "own", "say",
    "see",   "support", "think", "want",    "were"};
// What a thing is in part: "half full", "a third built".
constexpr std::string_view kInPart[] = {"built", "complete", "empty",
                                        "finished", "full"};

}  // namespace

std::optional<ReadNumber> ReadPartAt(const Atoms& atoms, size_t at) {
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
    if (IsAnyWord(atoms, word + 1, kWholes)) return Share(1, 2, word + 1);
  }
  const bool names_a_part = article || IsWord(atoms, word, "half");
  const bool common =
      IsWord(atoms, word, "half") || IsWord(atoms, word, "quarter");
  if (names_a_part || common) {
    if (const auto unit = UnitOfPart(atoms, word + 1, common)) {
      return PartOfUnit(atoms, 1, part->value, *unit);
    }
  }
  if ((names_a_part && (IsWord(atoms, word + 1, "of") ||
                        IsAnyWord(atoms, word + 1, kInPart))) ||
      (article && IsAnyWord(atoms, word + 1, kOfMany))) {
    return Share(1, part->value, word + 1);
  }
  return std::nullopt;
}

std::optional<ReadNumber> ReadPartsAfter(const Atoms& atoms,
                                         const ReadNumber& count) {
  const size_t at = SkipHyphen(atoms, count.end);
  const QuantityWord* part = WordAt(atoms, at, QuantityRole::kPart);
  if (part == nullptr || count.scale != 1 ||
      count.form != NumberForm::kCardinal || count.low >= part->value ||
      (count.low != 1 && part->phrase.back() != 's')) {
    return std::nullopt;
  }
  if (const auto unit = UnitOfPart(atoms, at + 1, false)) {
    return PartOfUnit(atoms, count.low, part->value, *unit);
  }
  return Share(count.low, part->value, at + 1);
}

}  // namespace claimdiff
