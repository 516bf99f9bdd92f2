#include "engine/language/dates/date_relation.h"

#include <algorithm>
#include <cstdlib>

#include "absl/time/civil_time.h"

namespace claimdiff {
namespace {

constexpr int kWeek = 7;
// How far a count of years back may be off: one of them, and this share of all.
constexpr double kCountedSlack = 0.1;

// Whether all of `part` lies in `whole`. ISO dates compare as text, and what
// follows a tilde sorts after every day of a month or year.
bool Holds(const DateMention& whole, const DateMention& part) {
  return whole.first <= part.first && part.last <= whole.last + "~";
}

// Whether the one lies in the other. Ranges that only meet are different.
bool IsPart(const DateMention& a, const DateMention& b) {
  return Holds(a, b) || Holds(b, a);
}

// Days from one date to the other where both are single days, else -1.
int64_t DaysApart(const DateMention& a, const DateMention& b) {
  absl::CivilDay x, y;
  if (a.first != a.last || b.first != b.last ||
      !absl::ParseCivilTime(a.first, &x) ||
      !absl::ParseCivilTime(b.first, &y)) {
    return -1;
  }
  return std::llabs(x - y);
}

bool IsWeekdayOnly(const DateMention& date) {
  return date.weekday != 0 && date.day == 0;
}

// "today", "last month": the day of publication places it and nothing else.
bool IsRelative(const DateMention& date) {
  return date.year == 0 && date.month == 0 && date.weekday == 0;
}

// "1967 to 1979", "14-16 March": two ends that somebody wrote; no decade.
bool IsRange(const DateMention& date) {
  constexpr int kDecade = 10;
  const bool decade =
      date.year % kDecade == 0 && date.last_year == date.year + kDecade - 1;
  return (date.last_year != date.year && !decade) || date.last_day != date.day;
}

DateRelation RelatePlaced(const DateMention& a, const DateMention& b) {
  if (a.first == b.first && a.last == b.last) return DateRelation::kSame;
  if (IsRange(a) && IsRange(b)) return DateRelation::kDifferent;
  if (IsPart(a, b)) return DateRelation::kCompatible;
  const int64_t apart = DaysApart(a, b);
  if ((IsRelative(a) || IsRelative(b)) && apart == 1) {
    return DateRelation::kCompatible;
  }
  if (IsWeekdayOnly(a) && IsWeekdayOnly(b)) {
    return a.weekday == b.weekday ? DateRelation::kSame
                                  : DateRelation::kDifferent;
  }
  if ((IsWeekdayOnly(a) || IsWeekdayOnly(b)) && apart == kWeek) {
    return DateRelation::kCompatible;
  }
  return DateRelation::kDifferent;
}

DateRelation RelateWritten(const DateMention& a, const DateMention& b) {
  const int parts[][2] = {{a.year, b.year},         {a.last_year, b.last_year},
                          {a.month, b.month},       {a.day, b.day},
                          {a.last_day, b.last_day}, {a.weekday, b.weekday}};
  bool shared = false, missing = false;
  for (const auto& [x, y] : parts) {
    if (x != 0 && y != 0) {
      if (x != y) return DateRelation::kDifferent;
      shared = true;
    }
    missing |= (x != 0) != (y != 0);
  }
  if (!shared) return DateRelation::kUnlike;
  return missing ? DateRelation::kCompatible : DateRelation::kSame;
}

// The day after the last one of a year, month or day in ISO 8601.
absl::CivilDay EndOf(const std::string& iso) {
  constexpr size_t kYear = 4, kMonth = 7;  // bytes
  absl::CivilDay day;
  if (!absl::ParseLenientCivilTime(iso, &day)) return day;
  if (iso.size() == kYear) return absl::CivilDay(absl::CivilYear(day) + 1);
  if (iso.size() == kMonth) return absl::CivilDay(absl::CivilMonth(day) + 1);
  return day + 1;
}

// Days between the end of the one and the beginning of the other; 0 where they
// meet. Both are placed.
int64_t GapBetween(const DateMention& a, const DateMention& b) {
  absl::CivilDay x, y;
  if (!absl::ParseLenientCivilTime(a.first, &x) ||
      !absl::ParseLenientCivilTime(b.first, &y)) {
    return 0;
  }
  return std::max<int64_t>({0, x - EndOf(b.last), y - EndOf(a.last)});
}

// Of two dates one is counted back ("two years ago"). Two counts can be told
// apart without a day of publication: those of one event are near.
DateRelation RelateCounted(const DateMention& a, const DateMention& b,
                           bool placed) {
  if (placed && IsPart(a, b)) return DateRelation::kCompatible;
  const double slack = std::max(a.unit_days, b.unit_days) +
                       kCountedSlack * std::max(a.days_ago, b.days_ago);
  if (a.days_ago != 0 && b.days_ago != 0) {
    if (a.days_ago == b.days_ago) return DateRelation::kSame;
    return std::abs(a.days_ago - b.days_ago) > slack
               ? DateRelation::kDifferent
               : DateRelation::kCompatible;
  }
  return placed && static_cast<double>(GapBetween(a, b)) > slack
             ? DateRelation::kDifferent
             : DateRelation::kUnlike;
}

}  // namespace

DateRelation Relate(const DateMention& a, const DateMention& b) {
  const bool placed = !a.first.empty() && !b.first.empty();
  if (a.days_ago != 0 || b.days_ago != 0) return RelateCounted(a, b, placed);
  return placed ? RelatePlaced(a, b) : RelateWritten(a, b);
}

std::string PlainDate(const DateMention& date) {
  return date.first == date.last ? date.first : date.first + " to " + date.last;
}

}  // namespace claimdiff
