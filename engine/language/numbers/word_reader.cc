#include "engine/language/numbers/word_reader.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <string>
#include <string_view>

#include "absl/strings/ascii.h"
#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/quantity_lexicon.h"
#include "engine/language/words/function_words.h"

namespace claimdiff {
namespace {

using Atoms = std::vector<QuantityAtom>;

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
      if (current == 0 && total > 0) {  // "two lakh crore"
        total *= s->value;
      } else if (s->value >= 1000) {
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
  // Who writes a third in percent rounds it, up or down.
  number.grain = number.low == std::floor(number.low) ? 1 : 2;
  number.end = end;
  return number;
}

// The unit of which a part is told behind `at`: "half a century",
// "quarter-century", "three quarters of an hour"; `at` where there is none.
size_t UnitOfPart(const Atoms& atoms, size_t at) {
  size_t next = SkipHyphen(atoms, at);
  if (next == at) {
    if (IsWord(atoms, next, "of")) ++next;
    if (IsArticle(atoms, next)) ++next;
  }
  const QuantityWord* unit = WordAt(atoms, next, QuantityRole::kUnit);
  return unit != nullptr && unit->phrase.back() != 's' ? next : at;
}

ReadNumber PartOfUnit(double parts, double of, size_t end) {
  ReadNumber number;
  number.low = number.high = parts / of;
  number.grain = 1 / of;
  number.end = end;
  return number;
}

// What many do: "a third believe". "A third said" may be one man.
constexpr std::string_view kOfMany[] = {
    "are",  "were",    "have",   "do",    "say",       "think", "believe",
    "want", "support", "oppose", "favor", "favour",    "back",  "approve",
    "live", "see",     "expect", "own",   "disapprove"};

bool GoOn(const Atoms& atoms, size_t at) {
  return std::any_of(
      std::begin(kOfMany), std::end(kOfMany),
      [&](std::string_view verb) { return IsWord(atoms, at, verb); });
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
  const bool quarter = part->value == 4;
  if (names_a_part || quarter) {
    const size_t unit = UnitOfPart(atoms, word + 1);
    if (unit > word + 1) return PartOfUnit(1, part->value, unit);
  }
  if (article && GoOn(atoms, word + 1)) return Share(1, part->value, word + 1);
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

// Whether what follows a number is no noun.
bool CountsNothing(const Atoms& atoms, size_t at) {
  if (IsKind(atoms, at, AtomKind::kWord)) {
    std::string word(atoms[at].text);
    absl::AsciiStrToLower(&word);
    return IsFunctionWord(word);
  }
  return !IsKind(atoms, at, AtomKind::kHyphen);
}

// "one" is a pronoun in "one of them", "no one", "one another", "a large one".
bool IsPronounOne(const Atoms& atoms, size_t at) {
  if (!IsWord(atoms, at, "one")) return false;
  for (std::string_view next :
       {"of",    "another", "'s",    "should", "must", "can",
        "could", "would",   "may",   "might",  "has",  "is",
        "that",  "who",     "day",   "from",   "with", "for",
        "about", "like",    "where", "when",   "as",   "whose"}) {
    if (IsWord(atoms, at + 1, next)) return true;
  }
  if (at == 0) return false;
  if (at > 1 && IsArticle(atoms, at - 2) &&
      IsKind(atoms, at - 1, AtomKind::kWord) && CountsNothing(atoms, at + 1)) {
    return true;
  }
  for (std::string_view before :
       {"no", "any", "every", "some", "each", "this", "that", "the", "which",
        "another", "only", "first", "last", "other", "new", "good"}) {
    if (IsWord(atoms, at - 1, before)) return true;
  }
  return false;
}

}  // namespace

std::optional<ReadNumber> ReadWordsAt(const Atoms& atoms, size_t at) {
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
      if (IsWord(atoms, next + 1, "of") && IsArticle(atoms, next + 2)) {
        const size_t unit = UnitOfPart(atoms, next + 1);
        if (unit > next + 1) return PartOfUnit(number->low, part->value, unit);
      }
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

}  // namespace claimdiff
