#ifndef CLAIMDIFF_ENGINE_EVENTS_PUBLICATION_DAY_H_
#define CLAIMDIFF_ENGINE_EVENTS_PUBLICATION_DAY_H_

// Days of publication, and the days that an event takes.
//
//   PublicationDay("2019-03-15T09:30:00+01:00")   17970
//   PublicationDay("2019-03-15")                  17970
//   PublicationDay("March 2019")                  none
//
//   spans  {15 March .. 16 March} and {19 March}
//   Joined {15 March .. 19 March}, 4 days long

#include <cstdint>
#include <optional>
#include <string_view>

namespace claimdiff {

// Days since 1970-01-01 of the date that `published` (see Article.published)
// begins with, as its writer's calendar had it; none where it begins with no
// whole date of the years 1 to 9999.
std::optional<int32_t> PublicationDay(std::string_view published);

// A range of days, both ends in it; or unknown.
class DaySpan {
 public:
  DaySpan() = default;  // unknown
  explicit DaySpan(std::optional<int32_t> day)
      : known_(day.has_value()), first_(day.value_or(0)), last_(first_) {}

  bool known() const { return known_; }
  // Only where it is known.
  int32_t first() const { return first_; }
  int32_t last() const { return last_; }

  // Days from the first to the last: 0 for one day, and where it is unknown.
  int32_t length() const { return last_ - first_; }

  // Days between the middles of two spans; 0 where either is unknown.
  double DistanceTo(const DaySpan& other) const;

 private:
  friend DaySpan Joined(const DaySpan& a, const DaySpan& b);

  bool known_ = false;
  int32_t first_ = 0;
  int32_t last_ = 0;
};

// How much a likeness counts over a distance in days.
struct DayDecay {
  // Half as much at this many days from each other, a quarter at twice of it,
  // and so on; above 0...
  double half_life = 3;
  // ... and so much where either is unknown, 0..1.
  double unknown = 0.7;

  // 0..1, 1 on the same day.
  double Of(const DaySpan& a, const DaySpan& b) const;
};

// The least span that covers both; an unknown one adds nothing.
DaySpan Joined(const DaySpan& a, const DaySpan& b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EVENTS_PUBLICATION_DAY_H_
