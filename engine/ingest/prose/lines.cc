#include "engine/ingest/prose/lines.h"

#include <cstddef>
#include <cstdint>

#include "engine/ingest/bytes/views.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

constexpr std::string_view kWhiteSpace = " \t\r\n\f\v";
constexpr std::string_view kQuotes = "\"'`";

// Length in bytes of the line break at the start of `rest`, 0 for none.
size_t LineBreakLength(std::string_view rest) {
  if (StartsWith(rest, "\r\n")) return 2;
  if (rest[0] == '\n' || rest[0] == '\r') return 1;
  if (StartsWith(rest, "\u2028") || StartsWith(rest, "\u2029")) return 3;
  return 0;
}

ByteSpan TrimSpace(std::string_view text, ByteSpan line) {
  while (!line.empty() && Contains(kWhiteSpace, text[line.begin])) ++line.begin;
  while (!line.empty() && Contains(kWhiteSpace, text[line.end - 1])) --line.end;
  return line;
}

LineEnd EndOf(std::string_view folded) {
  const size_t last = folded.find_last_not_of("\"'`)]");
  if (last == std::string_view::npos) return LineEnd::kNone;
  switch (folded[last]) {
    case '.':
      return LineEnd::kPeriod;
    case '?':
      return LineEnd::kQuestion;
    case '!':
      return LineEnd::kExclamation;
    case ':':
      return LineEnd::kColon;
    case ',':
    case ';':
    case '-':
      return LineEnd::kComma;
    default:
      return LineEnd::kNone;
  }
}

// "- ", "* ", "> ", a bullet; "1. ", "12) ", "a) ".
bool IsListItem(std::string_view folded) {
  for (const std::string_view bullet :
       {"\u2022", "\u00b7", "\u25aa", "\u25cf", "- ", "* ", "> "}) {
    if (StartsWith(folded, bullet)) return true;
  }
  const size_t mark = folded.find_first_of(".)");
  if (mark == std::string_view::npos || mark == 0 || mark > 2 ||
      folded.substr(mark + 1, 1) != " ") {
    return false;
  }
  const bool is_number = folded.find_first_not_of("0123456789") == mark;
  return is_number || (mark == 1 && folded[mark] == ')');
}

int CountWords(std::string_view folded) {
  int words = 0;
  for (size_t i = 0; i < folded.size(); ++i) {
    words += folded[i] != ' ' && (i == 0 || folded[i - 1] == ' ');
  }
  return words;
}

}  // namespace

std::vector<Line> SplitLines(std::string_view text) {
  std::vector<Line> lines;
  size_t begin = 0;
  for (size_t i = 0; i <= text.size();) {
    const size_t length =
        i == text.size() ? 1 : LineBreakLength(text.substr(i));
    if (length == 0) {
      ++i;
      continue;
    }
    Line line;
    line.span = TrimSpace(
        text, {static_cast<uint32_t>(begin), static_cast<uint32_t>(i)});
    const std::string_view written = line.span.In(text);
    line.folded = FoldKey(written);
    if (!line.folded.empty()) {
      line.words = CountWords(line.folded);
      line.end = EndOf(line.folded);
      line.starts_with_quote = Contains(kQuotes, line.folded.front());
      line.ends_with_quote = Contains(kQuotes, line.folded.back());
      line.starts_lower = written[0] >= 'a' && written[0] <= 'z';
      line.is_list_item = IsListItem(line.folded);
      lines.push_back(line);
    }
    i += length;
    begin = i;
  }
  return lines;
}

}  // namespace claimdiff
