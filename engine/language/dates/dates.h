#ifndef CLAIMDIFF_ENGINE_LANGUAGE_DATES_DATES_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_DATES_DATES_H_

// Days, months and years in running text, placed in the calendar.
//
// Published on Friday, 2019-03-15:
//   "Tuesday"                2019-03-12
//   "on March 14"            2019-03-14
//   "last month"             2019-02
//   "will meet on Tuesday"   2019-03-19: the sentence looks ahead
//   "from 1967 to 1979"      1967 .. 1979
//
// A weekday without "next" or "last" is the day of publication or the nearest
// one before it, the nearest one after it where the sentence looks ahead. A day
// of a month without a year is the one nearest to the day of publication.
// Table: data/dates.tsv.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/types/span.h"
#include "engine/base/span.h"
#include "engine/language/numbers/quantities.h"
#include "engine/text/document.h"

namespace claimdiff {

struct DateMention {
  // The words of the date with its weekday and year ("Tuesday, 14 March"),
  // without a preposition; half-open, not empty. A quantity whose first_token
  // lies in here is a part of the date.
  uint32_t first_token = 0;
  uint32_t end_token = 0;
  ByteSpan span;
  // What is written; 0 where it is not. 1..12, 1..31, and 1 Monday .. 7 Sunday.
  int year = 0;
  int month = 0;
  int day = 0;
  int weekday = 0;
  // The last year or day of a range ("1967 to 1979", "14-16 March"); as `year`
  // and `day` where there is none.
  int last_year = 0;
  int last_day = 0;
  // "two years ago": counted back, and rounded by whoever counted; in days,
  // with those of the unit (365). 0 elsewhere.
  int days_ago = 0;
  int unit_days = 0;
  // The first and the last day meant, ISO 8601 as far as it is known
  // ("2019-03-14", "2019-03", "1967"). Empty: it cannot be placed.
  std::string first;
  std::string last;
};

// The dates among tokens [first, end) of `doc`, in order, disjoint.
// `quantities` are those that FindQuantities found there. `published` begins
// with an ISO 8601 date (see Article.published); with anything else, or empty,
// only dates with a year are placed. Linear in the tokens.
std::vector<DateMention> FindDates(const Document& doc, uint32_t first,
                                   uint32_t end,
                                   absl::Span<const Quantity> quantities,
                                   std::string_view published);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_DATES_DATES_H_
