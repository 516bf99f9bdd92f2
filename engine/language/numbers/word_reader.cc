#include "engine/language/numbers/word_reader.h"

#include <string>
#include <string_view>

#include "absl/strings/ascii.h"
#include "engine/language/numbers/atom_phrases.h"
#include "engine/language/numbers/part_reader.h"
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
  if (const size_t next = SkipHyphen(atoms, at + 1);
      next > at + 1 && IsWord(atoms, next, "time")) {
    return true;  // "its one-time head"
  }
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
  if (auto part = ReadPartAt(atoms, at)) return part;
  const bool article = IsArticle(atoms, at);
  if (auto number = ReadCardinals(atoms, article ? at + 1 : at, article)) {
    if (const auto parts = ReadPartsAfter(atoms, *number)) return parts;
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
