#include "engine/language/dates/clock_times.h"

#include <string_view>

namespace claimdiff {
namespace {

constexpr int kNoon = 12;  // o'clock

}  // namespace

std::optional<int> MinutesFromMidnight(const Document& doc,
                                       const Quantity& quantity) {
  int parts[2] = {0, 0};  // hours, minutes
  int digits = 0;
  int part = 0;
  for (const char c : quantity.span.In(doc.text())) {
    if (c == ':' || c == '.') {
      if (++part > 1) return std::nullopt;
    } else if ('0' <= c && c <= '9' && ++digits <= 4) {
      parts[part] = parts[part] * 10 + (c - '0');
    } else {
      return std::nullopt;
    }
  }
  int hours = parts[0];
  int minutes = parts[1];
  if (part == 0 && digits > 2) {  // "1430"
    minutes = hours % 100;
    hours /= 100;
  }
  if (quantity.end_token < doc.tokens().size()) {
    const std::string_view word = doc.norm(doc.tokens()[quantity.end_token]);
    const bool before_noon = word == "am" || word == "a.m." || word == "a.m";
    const bool after_noon = word == "pm" || word == "p.m." || word == "p.m";
    if ((before_noon || after_noon) && hours > kNoon) return std::nullopt;
    if (before_noon && hours == kNoon) hours = 0;
    if (after_noon && hours < kNoon) hours += kNoon;
  }
  if (digits == 0 || hours > 23 || minutes > 59) return std::nullopt;
  return hours * 60 + minutes;
}

}  // namespace claimdiff
