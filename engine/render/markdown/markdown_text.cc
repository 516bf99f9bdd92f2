#include "engine/render/markdown/markdown_text.h"

#include "absl/strings/ascii.h"
#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/text/display.h"

namespace claimdiff::render {
namespace {

constexpr std::string_view kMarkup = "\\`*_[]<>|~&$#";

// GitHub looks for "@name", "#12", "GH-12" and mail addresses in the text that
// Markdown leaves, where a backslash is gone: only an element parts them.
constexpr std::string_view kParting = "<!-- -->";

bool IsDigitAt(std::string_view text, size_t at) {
  return at < text.size() && absl::ascii_isdigit(text[at]);
}

// Whether GitHub or a mail program would make a link of what begins before the
// character at `at`, were it not for a parting behind it.
bool Refers(std::string_view text, size_t at) {
  switch (text[at]) {
    case '@':
      return true;
    case '#':
      return IsDigitAt(text, at + 1);
    case '-':
      return at >= 2 && IsDigitAt(text, at + 1) &&
             absl::EqualsIgnoreCase(std::string(text.substr(at - 2, 2)), "gh");
    default:
      return false;
  }
}

// Whether the character at `at` makes an address of its neighbours.
bool MakesAddress(std::string_view text, size_t at) {
  return (text[at] == '/' && at > 0 && text[at - 1] == ':') ||
         (text[at] == '.' && at >= 3 &&
          absl::EqualsIgnoreCase(std::string(text.substr(at - 3, 3)), "www"));
}

// Escapes what SafeDisplay let pass.
std::string Escape(std::string_view safe) {
  std::string markdown;
  markdown.reserve(safe.size() + safe.size() / 8);
  for (size_t at = 0; at < safe.size(); ++at) {
    const char c = safe[at];
    if (MakesAddress(safe, at) || kMarkup.find(c) != std::string_view::npos) {
      markdown += '\\';
    }
    markdown += c;
    if (Refers(safe, at)) markdown += kParting;
  }
  return markdown;
}

// Escapes what would begin a list inside a list, or a rule.
std::string EscapeStart(std::string markdown) {
  const size_t digits = markdown.find_first_not_of("0123456789");
  if (digits == std::string::npos) return markdown;
  const char c = markdown[digits];
  const bool marker =
      digits == 0 ? c == '-' || c == '+' || c == '=' : c == '.' || c == ')';
  if (marker) markdown.insert(digits, 1, '\\');
  return markdown;
}

}  // namespace

std::string InertMarkdown(std::string_view text) {
  return EscapeStart(Escape(SafeDisplay(text)));
}

std::string RunsMarkdown(const StyledText& text) {
  std::string markdown;
  for (const StyledRun& run : text.runs()) {
    // Two stars beside a space are no markup: spaces stay outside of them.
    const size_t begin = run.text.find_first_not_of(' ');
    if (run.style != Style::kMark || begin == std::string::npos) {
      markdown += Escape(run.text);
      continue;
    }
    const size_t end = run.text.find_last_not_of(' ') + 1;
    absl::StrAppend(&markdown, run.text.substr(0, begin), "**",
                    Escape(run.text.substr(begin, end - begin)), "**",
                    run.text.substr(end));
  }
  return markdown;
}

}  // namespace claimdiff::render
