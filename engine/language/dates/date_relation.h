#ifndef CLAIMDIFF_ENGINE_LANGUAGE_DATES_DATE_RELATION_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_DATES_DATE_RELATION_H_

// Whether two dates say the same.
//
//   "Thursday"        "March 14"       kSame, published on 2019-03-15
//   "March 2019"      "14 March 2019"  kCompatible
//   "1967 to 1979"    "1966 to 1978"   kDifferent
//   "Monday"          "Tuesday"        kDifferent
//   "Monday"          "in 2019"        kUnlike: nothing to be compared

#include <cstdint>
#include <string>

#include "engine/language/dates/dates.h"

namespace claimdiff {

enum class DateRelation : uint8_t {
  kSame,
  kCompatible,  // one holds the other, or the text leaves room for both
  kDifferent,
  kUnlike,  // not to be compared
};

// How two dates stand to each other; symmetric. Where both are placed in the
// calendar their days count, else what is written. Leaves room for a reference
// that is off: a day named "today" may be the one before or after, a weekday
// the same one a week away, and "two years ago" is never precise: one of its
// units more or less, and a tenth of the count, make no difference.
DateRelation Relate(const DateMention& a, const DateMention& b);

// "2019-03-14", "1967 to 1979"; empty where the date is not placed.
std::string PlainDate(const DateMention& date);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_DATES_DATE_RELATION_H_
