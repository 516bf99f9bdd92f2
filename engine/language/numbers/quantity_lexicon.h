#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_LEXICON_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_LEXICON_H_

// The words that numbers are made of, and the words around them.
//
//   FindQuantityWord("Dozen", QuantityRole::kScale)->value       12
//   FindQuantityWord("weeks", QuantityRole::kUnit)->name         "day"
//   FindQuantityWord("weeks", QuantityRole::kUnit)->high         7
//   FindQuantityWord("ferry", QuantityRole::kCardinal)           null
//
// A word may play several roles: "third" is a place in a row and a part of a
// whole, "second" a place and a measure. The caller asks for the role it can
// use where the word stands. The table is data/quantities.tsv.

#include <cstdint>
#include <string_view>

namespace claimdiff {

enum class QuantityRole : uint8_t {
  kCardinal,
  kScale,
  kSuffix,
  kOrdinal,
  kPart,
  kVague,
  kSeveral,
  kUnit,
  kCurrency,
  kSign,
  kPercent,
  kMonth,
  kWeekday,
  kClock,
  kTimeWord,
  kBefore,
  kAfter,
  kPeak,
};

struct QuantityWord {
  std::string_view phrase;  // lower case, words separated by one space
  QuantityRole role = QuantityRole::kCardinal;
  double value = 0;       // meaning by role, see the table; 0 where a name is
  double high = 0;        // the second value; 0 where there is none
  std::string_view name;  // a dimension, currency or bound; else empty
};

// The most words in a phrase of the table.
inline constexpr int kMaxQuantityPhraseWords = 3;

// The entry of the phrase in that role; null where it has none. Upper and lower
// case ASCII are one. Constant time.
const QuantityWord* FindQuantityWord(std::string_view phrase,
                                     QuantityRole role);

// The word for `factor` base units of a dimension or currency ("hours" for 60
// of "minute"), or its sign where it has one ("$"); empty where the table has
// none. Linear in the table.
std::string_view UnitWord(std::string_view dimension, double factor,
                          bool plural);

// True where a phrase of the table begins with the word, in any role. Constant
// time.
bool BeginsQuantityPhrase(std::string_view word);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_LEXICON_H_
