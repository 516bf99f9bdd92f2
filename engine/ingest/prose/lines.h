#ifndef CLAIMDIFF_ENGINE_INGEST_PROSE_LINES_H_
#define CLAIMDIFF_ENGINE_INGEST_PROSE_LINES_H_

// The lines of a text and what a line looks like from outside: how long it is,
// how it begins and ends. Boilerplate is told from prose by these.
//
//   Photo: Ada Quist / Harbour Press      7 words, ends in no punctuation
//   "The ferry ran aground," he said.     6 words, ends in a period, starts
//                                         with a quotation mark

#include <string>
#include <string_view>
#include <vector>

#include "engine/base/span.h"

namespace claimdiff {

// How a line ends, closing quotation marks and brackets aside.
enum class LineEnd {
  kNone,    // a letter, a digit, a symbol
  kPeriod,  // . or an ellipsis
  kQuestion,
  kExclamation,
  kColon,
  kComma,  // , ; or a dash: the line goes on
};

struct Line {
  ByteSpan span;       // without line break and ASCII white space at the ends
  std::string folded;  // FoldKey of the line; never empty
  int words = 0;       // runs of characters other than white space
  LineEnd end = LineEnd::kNone;
  bool starts_with_quote = false;
  bool ends_with_quote = false;
  bool starts_lower = false;  // an ASCII lower-case letter comes first
  bool is_list_item = false;  // a bullet, a dash, "1." or "a)" comes first
};

// The lines that hold more than white space, in order. LF, CRLF, CR, U+2028
// and U+2029 end a line. `text` must be valid UTF-8. Linear in the text.
std::vector<Line> SplitLines(std::string_view text);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PROSE_LINES_H_
