#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_STYLES_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_STYLES_H_

// StyledText: text made safe for a terminal, in runs that may be colored.
//
//   StyledText text;
//   text.Add(Style::kName, "Mira Holt").Add(Style::kPlain, " — said");
//
// The only way from an input's text to the terminal leads through Add, which
// shows whatever a terminal might obey as <U+001B>. Colors only repeat what
// words and symbols already say.

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"

namespace claimdiff::render {

enum class Style : unsigned char {
  kPlain,
  kTitle,       // the report's headings
  kName,        // speakers
  kDim,         // places, cues, legends
  kMark,        // words in which a finding sees the difference
  kOwn,         // words that no other version has
  kDifference,  // what a finding says
  kDispute,     // who contradicts
  kNote,        // issues
};

struct StyledRun {
  Style style = Style::kPlain;
  std::string text;  // safe, one line, never empty
};

// Words of a text to set apart: kMark or kOwn.
struct TextMark {
  ByteSpan span;
  Style style = Style::kMark;
};

class StyledText {
 public:
  // Appends `text` as SafeDisplay shows it. Line breaks and tabs become
  // spaces; how many spaces stand between words means nothing (see Wrap).
  StyledText& Add(Style style, std::string_view text);
  StyledText& Add(const StyledText& other);

  const std::vector<StyledRun>& runs() const { return runs_; }
  bool empty() const { return runs_.empty(); }

 private:
  std::vector<StyledRun> runs_;
};

// The runs' text, without their styles.
std::string PlainText(const StyledText& text);

// The SGR sequence that turns `style` on ("\033[1m"); empty for kPlain.
std::string_view TurnOn(Style style);
// The sequence that ends any style.
inline constexpr std::string_view kTurnOff = "\033[0m";

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_STYLES_H_
