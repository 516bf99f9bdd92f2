#include "engine/ingest/input/timestamp.h"

#include <algorithm>
#include <string>

#include "absl/strings/numbers.h"
#include "absl/strings/str_format.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "engine/ingest/bytes/views.h"

namespace claimdiff {
namespace {

struct Form {
  const char* pattern;  // of absl::ParseTime
  bool has_zone;
};

constexpr Form kForms[] = {
    {"%Y-%m-%d%ET%H:%M:%E*S%Ez", true},
    {"%Y-%m-%d%ET%H:%M%Ez", true},
    {"%Y-%m-%d %H:%M:%E*S%Ez", true},
    {"%Y-%m-%d %H:%M:%E*S %Ez", true},
    {"%Y-%m-%d%ET%H:%M:%E*S", false},
    {"%Y-%m-%d%ET%H:%M", false},
    {"%Y-%m-%d %H:%M:%E*S", false},
    {"%Y-%m-%d %H:%M", false},
    {"%Y-%m-%d", false},
    {"%Y/%m/%d", false},
    {"%Y%m%dT%H%M%S%Ez", true},
    {"%Y%m%dT%H%M%S", false},
    {"%Y%m%d", false},
    {"%a, %d %b %Y %H:%M:%S %Ez", true},
    {"%d %b %Y %H:%M:%S %Ez", true},
    {"%a, %d %b %Y %H:%M %Ez", true},
    {"%B %d, %Y", false},
    {"%d %B %Y", false},
};

// ISO 8601's basic form, "20190315T093000Z", as the extended one.
void Extend(std::string* text) {
  const size_t digits =
      std::min(text->find_first_not_of("0123456789"), text->size());
  const bool has_time = digits < text->size() && (*text)[digits] == 'T';
  if (digits != 8 || (digits < text->size() && !has_time)) return;
  if (has_time && text->size() >= 15) text->insert(13, ":").insert(11, ":");
  text->insert(6, "-").insert(4, "-");
}

// The offset from UTC that ends a time, in seconds.
int OffsetOf(std::string_view written) {
  const size_t sign = written.find_last_of("+-");
  if (sign == std::string_view::npos || written.back() == 'Z') return 0;
  std::string digits;
  for (const char c : written.substr(sign + 1)) {
    if (c != ':') digits += c;
  }
  int number = 0;
  if (digits.size() == 2) digits += "00";
  if (digits.size() != 4 || !absl::SimpleAtoi(digits, &number)) return 0;
  const int seconds = (number / 100) * 3600 + (number % 100) * 60;
  return written[sign] == '-' ? -seconds : seconds;
}

std::string FormatTime(absl::Time time, int offset) {
  return absl::FormatTime(
      offset == 0 ? "%Y-%m-%dT%H:%M:%SZ" : "%Y-%m-%dT%H:%M:%S%Ez", time,
      absl::FixedTimeZone(offset));
}

// "1552642200" or "1552642200000"; years 1990 to 2100 only, for other numbers
// are hardly times.
std::string FromEpoch(std::string_view written) {
  double seconds = 0;
  if (written.size() < 9 || !absl::SimpleAtod(std::string(written), &seconds)) {
    return "";
  }
  if (seconds > 1e11) seconds /= 1000;
  if (seconds < 631152000 || seconds > 4102444800) return "";
  return FormatTime(absl::FromUnixSeconds(static_cast<int64_t>(seconds)), 0);
}

}  // namespace

std::string NormalizeTimestamp(std::string_view written) {
  std::string text(Trim(written));
  for (const std::string_view name : {" GMT", " UTC", " UT", " Z"}) {
    if (EndsWith(text, name)) {
      text.replace(text.size() - name.size(), name.size(), " +00:00");
    }
  }
  if (text.empty() || Contains(text, "infinite")) return "";
  Extend(&text);
  for (const Form& form : kForms) {
    absl::Time time;
    std::string error;
    if (!absl::ParseTime(form.pattern, text, &time, &error)) continue;
    if (form.has_zone) return FormatTime(time, OffsetOf(text));
    return absl::FormatTime("%Y-%m-%d", time, absl::UTCTimeZone());
  }
  return FromEpoch(text);
}

}  // namespace claimdiff
