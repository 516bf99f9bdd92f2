#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_H_

// A number in running text with what it counts, as quantities.h finds it.

#include <cstdint>
#include <string_view>

#include "engine/base/span.h"

namespace claimdiff {

enum class QuantityKind : uint8_t {
  kCount,    // "12 people", "22½ years", a bare "12"
  kMoney,    // "$1.2bn", "two million euros"
  kPercent,  // "12%", "a third of", "two in five"
  kOrdinal,  // "third", "21st"
  kAge,      // "46-year-old", "aged 46", "Mara Holt, 46,"
  kYear,     // "1967", "1967 to 1979", "the 1990s"
  kLabel,    // "Flight 302", "0800 555 111": a number that is a name
  kDay,      // "14 March", "9/11", "2019-03-14"
  kClock,    // "9:30", "9 a.m."
};

enum class QuantityBound : uint8_t {
  kExact,
  kAbout,  // "about", "nearly", "some", "dozens"
  kLeast,  // "at least", "more than"
  kMost,   // "at most", "up to", "fewer than"
};

struct Quantity {
  // Tokens that hold the number with its currency, scale, percent and both ends
  // of a range; half-open, not empty. The bound and the unit are outside.
  uint32_t first_token = 0;
  uint32_t end_token = 0;
  // First token of the bound; first_token where there is none before it.
  uint32_t bound_token = 0;
  // Words after the number that may name what it counts, up to three; half-open
  // and possibly empty.
  uint32_t unit_begin = 0;
  uint32_t unit_end = 0;
  // The number in bytes; may begin or end inside a token ("46-year-old").
  ByteSpan span;
  QuantityKind kind = QuantityKind::kCount;
  QuantityBound bound = QuantityBound::kExact;
  // "gusting to 104", "a high of 104": the highest there was.
  bool peak = false;
  // "dozens", "several hundred": a word for a size, which `low` and `high` put
  // into figures.
  bool vague_word = false;
  double low = 0;     // in base units
  double high = 0;    // == low but for ranges; smaller in a score of "3-1"
  double grain = 1;   // what one step of the last digit written is worth
  double factor = 1;  // base units in the unit as written (12: years in months)
  // What the base unit is ("month", "dollar", "point" for percentage points);
  // empty: none that is known.
  std::string_view dimension;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NUMBERS_QUANTITY_H_
