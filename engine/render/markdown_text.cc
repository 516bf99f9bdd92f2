#include "engine/render/markdown_text.h"

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/text/display.h"

namespace claimdiff::render {
namespace {

constexpr std::string_view kMarkup = "\\`*_[]<>|~&@$";

// Escapes what SafeDisplay let pass.
std::string Escape(std::string_view safe) {
  std::string markdown;
  markdown.reserve(safe.size() + safe.size() / 8);
  for (size_t at = 0; at < safe.size(); ++at) {
    const char c = safe[at];
    // GitHub links "https://..." and "www. ..." in plain words.
    const bool links =
        (c == '/' && at > 0 && safe[at - 1] == ':') ||
        (c == '.' && at >= 3 &&
         absl::EqualsIgnoreCase(std::string(safe.substr(at - 3, 3)), "www"));
    if (links || kMarkup.find(c) != std::string_view::npos) markdown += '\\';
    markdown += c;
  }
  return markdown;
}

}  // namespace

std::string InertMarkdown(std::string_view text) {
  return Escape(SafeDisplay(text));
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
