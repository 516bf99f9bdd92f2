#include "engine/events/publication_day.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "absl/time/civil_time.h"

namespace claimdiff {
namespace {

// The number written at [begin, begin + digits); -1 where other things stand
// there.
int Digits(std::string_view text, size_t begin, size_t digits) {
  int value = 0;
  for (const char c : text.substr(begin, digits)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

}  // namespace

std::optional<int32_t> PublicationDay(std::string_view published) {
  if (published.size() < 10 || published[4] != '-' || published[7] != '-') {
    return std::nullopt;
  }
  const int year = Digits(published, 0, 4);
  const int month = Digits(published, 5, 2);
  const int day = Digits(published, 8, 2);
  const absl::CivilDay civil(year, month, day);
  // What is no date (31 April) is carried over into one that is.
  if (year < 1 || civil.year() != year || civil.month() != month ||
      civil.day() != day) {
    return std::nullopt;
  }
  return static_cast<int32_t>(civil - absl::CivilDay(1970, 1, 1));
}

double DaySpan::DistanceTo(const DaySpan& other) const {
  if (!known_ || !other.known_) return 0;
  return std::abs((double{1} * first_ + last_ - other.first_ - other.last_) /
                  2);
}

double DayDecay::Of(const DaySpan& a, const DaySpan& b) const {
  if (!a.known() || !b.known()) return unknown;
  return std::exp2(-a.DistanceTo(b) / half_life);
}

DaySpan Joined(const DaySpan& a, const DaySpan& b) {
  if (!a.known_) return b;
  if (!b.known_) return a;
  DaySpan both = a;
  both.first_ = std::min(a.first_, b.first_);
  both.last_ = std::max(a.last_, b.last_);
  return both;
}

}  // namespace claimdiff
