#include "engine/render/page/html_text.h"

#include <algorithm>

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "absl/time/civil_time.h"
#include "absl/time/time.h"
#include "engine/text/display.h"

namespace claimdiff::render {
namespace {

std::string Escape(std::string_view safe) {
  std::string html;
  html.reserve(safe.size() + safe.size() / 16);
  for (const char c : safe) {
    switch (c) {
      case '&':
        html += "&amp;";
        break;
      case '<':
        html += "&lt;";
        break;
      case '>':
        html += "&gt;";
        break;
      case '"':
        html += "&quot;";
        break;
      case '\'':
        html += "&#39;";
        break;
      default:
        html += c;
    }
  }
  return html;
}

constexpr const char* kMonths[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// Not FormatTime: what it calls a month is up to the locale.
std::string DayOf(absl::CivilSecond time) {
  return absl::StrCat(time.day(), " ", kMonths[time.month() - 1], " ",
                      time.year());
}

}  // namespace

std::string Inert(std::string_view text) { return Escape(SafeDisplay(text)); }

std::string Bdi(std::string_view text) {
  return absl::StrCat("<bdi>", Inert(text), "</bdi>");
}

std::string RunsHtml(const StyledText& text) {
  if (text.empty()) return "";
  std::string html = "<bdi>";
  for (const StyledRun& run : text.runs()) {
    const std::string words = Escape(run.text);
    switch (run.style) {
      case Style::kMark:
        absl::StrAppend(&html, "<mark>", words, "</mark>");
        break;
      case Style::kOwn:
        absl::StrAppend(&html, "<span class=\"own\">", words, "</span>");
        break;
      default:
        html += words;
    }
  }
  return html + "</bdi>";
}

bool IsWebAddress(std::string_view url) {
  const std::string text(url);
  size_t at = 0;
  for (const char* scheme : {"http://", "https://"}) {
    if (absl::StartsWithIgnoreCase(text, scheme)) {
      at = std::string(scheme).size();
    }
  }
  if (at == 0) return false;
  const std::string host = text.substr(at, text.find_first_of("/?#", at) - at);
  if (host.empty() || host.find_first_of("@\\") != std::string::npos) {
    return false;
  }
  // What SafeDisplay writes out, nobody could see in the address.
  return text.find_first_of(" \t\r\n\"'<>`") == std::string::npos &&
         SafeDisplay(text) == text;
}

std::string WebLink(std::string_view url) {
  if (!IsWebAddress(url)) return Bdi(url);
  const std::string text = Inert(url);
  return absl::StrCat("<a class=\"web\" rel=\"noopener noreferrer nofollow\" ",
                      "href=\"", text, "\"><bdi>", text, "</bdi></a>");
}

std::string LangAttribute(std::string_view tag) {
  const std::vector<std::string> parts = absl::StrSplit(std::string(tag), '-');
  const bool well_formed =
      std::all_of(parts.begin(), parts.end(), [](const std::string& part) {
        return !part.empty() && part.size() <= 8 &&
               std::all_of(part.begin(), part.end(), [](unsigned char c) {
                 return absl::ascii_isalnum(c);
               });
      });
  const bool language =
      parts[0].size() >= 2 && parts[0].size() <= 3 &&
      std::all_of(parts[0].begin(), parts[0].end(),
                  [](unsigned char c) { return absl::ascii_isalpha(c); });
  if (!well_formed || !language) return "";
  return absl::StrCat(" lang=\"", std::string(tag), "\"");
}

std::string DateHtml(std::string_view published) {
  const std::string text(published);
  const absl::TimeZone utc = absl::UTCTimeZone();
  absl::Time time;
  std::string shown;
  if (absl::ParseTime(absl::RFC3339_full, text, &time, nullptr) &&
      text.find(' ') == std::string::npos) {
    const absl::CivilSecond civil = absl::ToCivilSecond(time, utc);
    const auto two = [](int number) {
      return absl::Dec(number, absl::kZeroPad2);
    };
    shown = absl::StrCat(DayOf(civil), ", ", two(civil.hour()), ":",
                         two(civil.minute()), " UTC");
  } else if (text.size() == 10 &&
             absl::ParseTime("%Y-%m-%d", text, &time, nullptr)) {
    shown = DayOf(absl::ToCivilSecond(time, utc));
  } else {
    return Bdi(published);
  }
  return absl::StrCat("<time datetime=\"", Inert(text), "\">", shown,
                      "</time>");
}

}  // namespace claimdiff::render
