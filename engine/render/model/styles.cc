#include "engine/render/model/styles.h"

#include "absl/strings/str_replace.h"
#include "engine/text/display.h"

namespace claimdiff::render {
namespace {

// In the order of Style. Only the sixteen colors that every theme adapts.
constexpr std::string_view kSequences[] = {
    "",            // kPlain
    "\033[1m",     // kTitle: bold
    "\033[1m",     // kName: bold
    "\033[2m",     // kDim
    "\033[1;33m",  // kMark: bold yellow
    "\033[4m",     // kOwn: underlined
    "\033[36m",    // kDifference: cyan
    "\033[31m",    // kDispute: red
    "\033[35m",    // kNote: magenta
};

}  // namespace

StyledText& StyledText::Add(Style style, std::string_view text) {
  if (text.empty()) return *this;
  // A Windows line break is white space; a bare "\r", which would overwrite the
  // line, is not.
  std::string safe = text.find('\r') == std::string_view::npos
                         ? SafeDisplay(text)
                         : SafeDisplay(absl::StrReplaceAll(std::string(text),
                                                           {{"\r\n", " "}}));
  if (!runs_.empty() && runs_.back().style == style) {
    runs_.back().text += safe;
  } else {
    runs_.push_back({style, std::move(safe)});
  }
  return *this;
}

StyledText& StyledText::Add(const StyledText& other) {
  runs_.insert(runs_.end(), other.runs_.begin(), other.runs_.end());
  return *this;
}

std::string PlainText(const StyledText& text) {
  std::string plain;
  for (const StyledRun& run : text.runs()) plain += run.text;
  return plain;
}

std::string_view TurnOn(Style style) {
  return kSequences[static_cast<size_t>(style)];
}

}  // namespace claimdiff::render
