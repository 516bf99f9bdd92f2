#include "engine/language/dates/dates.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "absl/strings/str_format.h"
#include "absl/time/civil_time.h"
#include "engine/language/dates/dates_data.h"
#include "engine/language/numbers/quantity_lexicon.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

using absl::CivilDay;
using absl::CivilMonth;
using absl::CivilYear;

constexpr int kMostAgo = 1000;  // "a thousand days ago" is no date

// Word to its roles and their values: most words of a text have none, and one
// look tells.
using Words = absl::flat_hash_map<
    std::string_view,
    std::vector<std::pair<std::string_view, std::string_view>>>;

const Words& Table() {
  static const Words& table = *[] {
    auto* words = new Words();
    for (const TsvRow& row : ParseTsv(DatesData())) {
      if (row.size() == 3) (*words)[row[0]].emplace_back(row[1], row[2]);
    }
    return words;
  }();
  return table;
}

std::optional<std::string_view> Look(std::string_view role,
                                     std::string_view word) {
  const auto found = Table().find(word);
  if (found == Table().end()) return std::nullopt;
  for (const auto& [own, value] : found->second) {
    if (own == role) return value;
  }
  return std::nullopt;
}

std::optional<int> ToInt(std::string_view text) {
  int number = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) {
    return std::nullopt;
  }
  return number;
}

std::optional<int> LookNumber(std::string_view role, std::string_view word) {
  const auto value = Look(role, word);
  return value.has_value() ? ToInt(*value) : std::nullopt;
}

// Three numbers with one of the characters of `separators` between them.
struct ThreeNumbers {
  std::array<int, 3> n = {};
  std::array<size_t, 3> digits = {};
};

std::optional<ThreeNumbers> CutNumbers(std::string_view text,
                                       std::string_view separators) {
  ThreeNumbers cut;
  for (size_t i = 0; i < 3; ++i) {
    const size_t end = i < 2 ? text.find_first_of(separators) : text.size();
    if (end == std::string_view::npos) return std::nullopt;
    const auto number = ToInt(text.substr(0, end));
    if (!number.has_value() || *number < 0) return std::nullopt;
    cut.n[i] = *number;
    cut.digits[i] = end;
    text.remove_prefix(i < 2 ? end + 1 : end);
  }
  return cut;
}

std::optional<CivilDay> DayOf(int year, int month, int day) {
  const CivilDay civil(year, month, day);
  if (civil.year() != year || civil.month() != month || civil.day() != day) {
    return std::nullopt;
  }
  return civil;
}

std::optional<CivilDay> ParsePublished(std::string_view published) {
  const auto cut = CutNumbers(published.substr(0, 10), "-");
  if (!cut.has_value() || cut->digits[0] != 4) return std::nullopt;
  return DayOf(cut->n[0], cut->n[1], cut->n[2]);
}

int DaysOf(std::string_view unit) {
  return unit == "year" ? 365 : unit == "month" ? 30 : unit == "week" ? 7 : 1;
}

std::string Iso(CivilDay d) {
  return absl::StrFormat("%04d-%02d-%02d", d.year(), d.month(), d.day());
}
std::string Iso(CivilMonth m) {
  return absl::StrFormat("%04d-%02d", m.year(), m.month());
}
std::string Iso(CivilYear y) { return absl::StrFormat("%04d", y.year()); }

// 1 Monday .. 7 Sunday.
int WeekdayOf(CivilDay day) {
  return static_cast<int>(absl::GetWeekday(day)) + 1;
}

class DateReader {
 public:
  DateReader(const Document& doc, uint32_t first, uint32_t end,
             absl::Span<const Quantity> quantities, std::string_view published)
      : doc_(doc),
        first_(first),
        end_(end),
        quantities_(quantities),
        reference_(ParsePublished(published)) {}

  std::vector<DateMention> Read() {
    using Rule = std::optional<DateMention> (DateReader::*)(uint32_t) const;
    constexpr Rule kRules[] = {
        &DateReader::ReadWeekday, &DateReader::ReadMonth,
        &DateReader::ReadDay,     &DateReader::ReadYear,
        &DateReader::ReadShifted, &DateReader::ReadAgo,
    };
    std::vector<DateMention> dates;
    for (uint32_t t = first_; t < end_;) {
      std::optional<DateMention> date;
      for (const Rule rule : kRules) {
        date = (this->*rule)(t);
        if (date.has_value()) break;
      }
      if (!date.has_value()) {
        ++t;
        continue;
      }
      date->first_token = t;
      date->span = doc_.SpanOf(t, date->end_token);
      t = date->end_token;
      dates.push_back(*std::move(date));
    }
    return dates;
  }

 private:
  std::string_view Norm(uint32_t t) const {
    return first_ <= t && t < end_ ? doc_.norm(doc_.tokens()[t])
                                   : std::string_view();
  }

  // The token's place among the months or weekdays; 0 where it names none.
  int NameOf(uint32_t t, QuantityRole role) const {
    if (t < first_ || t >= end_ || !doc_.tokens()[t].capitalized) return 0;
    const QuantityWord* word = FindQuantityWord(Norm(t), role);
    return word == nullptr ? 0 : static_cast<int>(word->value);
  }

  const Quantity* QuantityAt(uint32_t t) const {
    const auto q = std::lower_bound(
        quantities_.begin(), quantities_.end(), t,
        [](const Quantity& a, uint32_t b) { return a.first_token < b; });
    return q != quantities_.end() && q->first_token == t && q->end_token <= end_
               ? &*q
               : nullptr;
  }

  // Words that tell of what is to come, in the token's sentence.
  bool LooksAhead(uint32_t t) const {
    const auto& sentences = doc_.sentences();
    auto sentence = std::upper_bound(
        sentences.begin(), sentences.end(), t,
        [](uint32_t a, const Sentence& b) { return a < b.first_token; });
    if (sentence == sentences.begin()) return false;
    --sentence;
    for (uint32_t i = sentence->first_token; i < sentence->end_token; ++i) {
      if (Look("future", doc_.norm(doc_.tokens()[i])).has_value()) return true;
    }
    return false;
  }

  void Place(CivilDay first, CivilDay last, DateMention* date) const {
    date->first = Iso(first);
    date->last = Iso(last);
  }

  // ", 2019", "2019", "of 2019", "of last year" from t on.
  void ReadYearAfter(DateMention* date) const {
    uint32_t t = date->end_token;
    if (Norm(t) == "," || Norm(t) == "of") ++t;
    if (const Quantity* q = QuantityAt(t);
        q != nullptr && q->kind == QuantityKind::kYear && q->low == q->high) {
      date->year = date->last_year = static_cast<int>(q->low);
      date->end_token = q->end_token;
      return;
    }
    const auto shift = LookNumber("shift", Norm(t));
    if (shift.has_value() && Norm(t + 1) == "year" && reference_.has_value()) {
      date->year = date->last_year =
          static_cast<int>(reference_->year()) + *shift;
      date->end_token = t + 2;
    }
  }

  // Places a day of a month, or a month, once all is read.
  void PlaceWritten(uint32_t t, DateMention* date) const {
    int year = date->year;
    if (year == 0) {
      if (!reference_.has_value()) return;
      year = NearestYear(t, *date);
    }
    if (date->day == 0) {
      const CivilMonth month(year, date->month);
      date->first = date->last = Iso(month);
      return;
    }
    const auto first = DayOf(year, date->month, date->day);
    const auto last = DayOf(year, date->month, date->last_day);
    if (first.has_value() && last.has_value()) Place(*first, *last, date);
  }

  // The year that puts a date without one where the text means it.
  int NearestYear(uint32_t t, const DateMention& date) const {
    const int year = static_cast<int>(reference_->year());
    if (date.day == 0) {
      const bool later = date.month > reference_->month();
      if (LooksAhead(t))
        return date.month < reference_->month() ? year + 1 : year;
      return later ? year - 1 : year;
    }
    int best = year;
    for (const int candidate : {year - 1, year + 1}) {
      const CivilDay day(candidate, date.month, date.day);
      const CivilDay known(best, date.month, date.day);
      if (std::llabs(day - *reference_) < std::llabs(known - *reference_)) {
        best = candidate;
      }
    }
    return best;
  }

  static bool SetDay(const Quantity& q, DateMention* date) {
    date->day = static_cast<int>(q.low);
    date->last_day = static_cast<int>(q.high);
    return 1 <= date->day && date->day <= date->last_day &&
           date->last_day <= 31;
  }

  // "March 14", "March 14-16, 2019", "March 2019", "in March".
  std::optional<DateMention> ReadMonth(uint32_t t) const {
    DateMention date;
    date.month = NameOf(t, QuantityRole::kMonth);
    if (date.month == 0) return std::nullopt;
    date.end_token = t + 1;
    // "August the 31st"
    const Quantity* q = QuantityAt(Norm(t + 1) == "the" ? t + 2 : t + 1);
    if (q != nullptr && q->kind == QuantityKind::kDay) {
      if (!SetDay(*q, &date)) return std::nullopt;
      date.end_token = q->end_token;
    }
    ReadYearAfter(&date);
    if (date.day == 0 && date.year == 0 &&
        !(t > first_ && (Look("before", Norm(t - 1)).has_value() ||
                         Look("shift", Norm(t - 1)).has_value()))) {
      return std::nullopt;  // "May said"
    }
    PlaceWritten(t, &date);
    return date;
  }

  // "14 March 2019", "the 14th of March", "14.03.2019".
  std::optional<DateMention> ReadDay(uint32_t t) const {
    const Quantity* q = QuantityAt(t);
    if (q == nullptr || q->kind != QuantityKind::kDay) return std::nullopt;
    DateMention date;
    date.end_token = q->end_token;
    const uint32_t month =
        Norm(q->end_token) == "of" ? q->end_token + 1 : q->end_token;
    date.month = NameOf(month, QuantityRole::kMonth);
    if (date.month == 0) return ReadDigits(*q);
    if (!SetDay(*q, &date)) return std::nullopt;
    date.end_token = month + 1;
    ReadYearAfter(&date);
    PlaceWritten(t, &date);
    return date;
  }

  // "2019-03-14", "14.03.2019", "3/14/2019"; not "3/4/2019", which is two days.
  std::optional<DateMention> ReadDigits(const Quantity& q) const {
    const std::string_view written = q.span.In(doc_.text());
    const auto cut = CutNumbers(written, "-./");
    if (!cut.has_value()) return std::nullopt;
    const bool year_first = cut->digits[0] == 4;
    if (!year_first && cut->digits[2] != 4) return std::nullopt;
    const int a = cut->n[year_first ? 1 : 0];
    const int b = cut->n[year_first ? 2 : 1];
    const bool slashes = written.find('/') != std::string_view::npos;
    if (slashes && !year_first && a <= 12 && b <= 12 && a != b) {
      return std::nullopt;
    }
    const bool month_first = year_first || (slashes && b > 12);
    DateMention date;
    date.end_token = q.end_token;
    date.year = date.last_year = cut->n[year_first ? 0 : 2];
    date.month = month_first ? a : b;
    date.day = date.last_day = month_first ? b : a;
    const auto day = DayOf(date.year, date.month, date.day);
    if (!day.has_value()) return std::nullopt;
    Place(*day, *day, &date);
    return date;
  }

  // "1967", "1967 to 1979".
  std::optional<DateMention> ReadYear(uint32_t t) const {
    const Quantity* q = QuantityAt(t);
    if (q == nullptr || q->kind != QuantityKind::kYear || q->high < q->low) {
      return std::nullopt;
    }
    DateMention date;
    date.end_token = q->end_token;
    date.year = static_cast<int>(q->low);
    date.last_year = static_cast<int>(q->high);
    date.first = Iso(CivilYear(date.year));
    date.last = Iso(CivilYear(date.last_year));
    return date;
  }

  // The weekday nearest to the day of publication.
  CivilDay NearestWeekday(uint32_t t, int weekday) const {
    const auto shift =
        t > first_ ? LookNumber("shift", Norm(t - 1)) : std::nullopt;
    int64_t ahead = (weekday - WeekdayOf(*reference_) + 7) % 7;
    const bool future = shift.has_value() ? *shift > 0 : LooksAhead(t);
    if (!future && ahead > 0) ahead -= 7;
    if (shift.has_value() && *shift != 0 && ahead == 0) ahead = 7 * *shift;
    return *reference_ + ahead;
  }

  // "Tuesday", "Tuesday, March 14"; where both are there the date counts.
  std::optional<DateMention> ReadWeekday(uint32_t t) const {
    DateMention date;
    const int weekday = NameOf(t, QuantityRole::kWeekday);
    if (weekday == 0 || (t > first_ && doc_.tokens()[t - 1].capitalized &&
                         Look("no-day", Norm(t - 1)).has_value())) {
      return std::nullopt;
    }
    uint32_t next = t + 1;
    if (Norm(next) == ",") ++next;
    if (Norm(next) == "the") ++next;
    std::optional<DateMention> day = ReadMonth(next);
    if (!day.has_value()) day = ReadDay(next);
    if (day.has_value() && day->day != 0) {
      day->weekday = weekday;
      return day;
    }
    date.end_token = t + 1;
    date.weekday = weekday;
    if (reference_.has_value()) {
      const CivilDay placed = NearestWeekday(t, weekday);
      Place(placed, placed, &date);
    }
    return date;
  }

  // "USA Today", the "Today" show.
  bool IsInAName(uint32_t t) const {
    if (t == first_ || !doc_.tokens()[t].capitalized) return false;
    const Token& before = doc_.tokens()[t - 1];
    const bool quoted = before.kind == TokenKind::kQuote && t + 1 < end_ &&
                        doc_.tokens()[t + 1].kind == TokenKind::kQuote;
    return before.capitalized || quoted;
  }

  // "today", "last week", "next month", "last night".
  std::optional<DateMention> ReadShifted(uint32_t t) const {
    DateMention date;
    date.end_token = t + 1;
    if (const auto days = LookNumber("day", Norm(t)); days.has_value()) {
      if (IsInAName(t)) return std::nullopt;
      if (reference_.has_value()) {
        Place(*reference_ + *days, *reference_ + *days, &date);
      }
      return date;
    }
    const auto shift = LookNumber("shift", Norm(t));
    const auto unit = Look("unit", Norm(t + 1));
    if (unit == "day" && shift == 0) return std::nullopt;  // "from this day on"
    if (!shift.has_value() || !unit.has_value() || Norm(t + 1).back() == 's') {
      return std::nullopt;  // "the past weeks" are no day
    }
    date.end_token = t + 2;
    if (reference_.has_value()) PlaceUnit(*unit, *shift, &date);
    return date;
  }

  // "three days ago", "two years ago".
  std::optional<DateMention> ReadAgo(uint32_t t) const {
    const Quantity* q = QuantityAt(t);
    if (q == nullptr || q->kind != QuantityKind::kCount || q->low != q->high ||
        q->bound != QuantityBound::kExact || Norm(q->end_token + 1) != "ago") {
      return std::nullopt;
    }
    const auto unit = Look("unit", Norm(q->end_token));
    const double count = q->low / q->factor;
    if (!unit.has_value() || count > kMostAgo ||
        count != static_cast<int>(count)) {
      return std::nullopt;
    }
    DateMention date;
    date.end_token = q->end_token + 2;
    date.unit_days = DaysOf(*unit);
    date.days_ago = date.unit_days * static_cast<int>(count);
    if (reference_.has_value()) {
      if (*unit == "week") {
        const CivilDay day = *reference_ - 7 * static_cast<int>(count);
        Place(day, day, &date);
      } else {
        PlaceUnit(*unit, -static_cast<int>(count), &date);
      }
    }
    return date;
  }

  void PlaceUnit(std::string_view unit, int shift, DateMention* date) const {
    if (unit == "year") {
      date->first = date->last = Iso(CivilYear(*reference_) + shift);
    } else if (unit == "month") {
      date->first = date->last = Iso(CivilMonth(*reference_) + shift);
    } else if (unit == "week") {
      const CivilDay monday =
          *reference_ - (WeekdayOf(*reference_) - 1) + 7 * shift;
      Place(monday, monday + 6, date);
    } else {
      Place(*reference_ + shift, *reference_ + shift, date);
    }
  }

  const Document& doc_;
  const uint32_t first_;
  const uint32_t end_;
  const absl::Span<const Quantity> quantities_;
  const std::optional<CivilDay> reference_;
};

}  // namespace

std::vector<DateMention> FindDates(const Document& doc, uint32_t first,
                                   uint32_t end,
                                   absl::Span<const Quantity> quantities,
                                   std::string_view published) {
  return DateReader(doc, first, end, quantities, published).Read();
}

}  // namespace claimdiff
