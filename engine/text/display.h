#ifndef CLAIMDIFF_ENGINE_TEXT_DISPLAY_H_
#define CLAIMDIFF_ENGINE_TEXT_DISPLAY_H_

// Text from the web on its way to a terminal: made inert, and measured.
//
//   SafeDisplay("paid \u202E000,1$")     "paid <U+202E>000,1$"
//   SafeDisplay("\x1B]0;owned\x07 now")  "<U+001B>]0;owned<U+0007> now"
//   DisplayWidth("東京 vote")            9: each ideograph takes two columns

#include <cstddef>
#include <string>
#include <string_view>

namespace claimdiff {

struct DisplayOptions {
  // Line feeds stay; other line breaks are shown as <U+...> all the same.
  // Default: false, a line feed becomes a space
  bool keep_newlines = false;
  // Tabs stay. Default: false, a tab becomes a space
  bool keep_tabs = false;
};

// `text` with everything that a terminal would obey or a reader could not see
// written out as "<U+202E>": C0 and C1 controls, bidi controls, zero-width and
// other default-ignorable characters, tag characters, line separators,
// noncharacters and private use. Joiners and variation selectors inside emoji,
// and joiners between letters of scripts that need them, stay. Spaces of other
// kinds become plain spaces; combining marks past the eighth on one letter are
// written out. Invalid bytes become U+FFFD. Linear.
std::string SafeDisplay(std::string_view text, DisplayOptions options = {});

// Columns that a terminal with Unicode support takes for `text`: 2 for wide
// East Asian characters and emoji, 0 for combining marks and controls, else 1,
// by grapheme. Invalid bytes count 1 each maximal subpart. Linear.
int DisplayWidth(std::string_view text);

// How many bytes at the start of `text` fit into `width` columns, cut at a
// grapheme boundary. 0 where the first grapheme is too wide. Linear in the
// result.
size_t PrefixOfWidth(std::string_view text, int width);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_TEXT_DISPLAY_H_
