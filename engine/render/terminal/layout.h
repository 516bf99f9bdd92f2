#ifndef CLAIMDIFF_ENGINE_RENDER_TERMINAL_LAYOUT_H_
#define CLAIMDIFF_ENGINE_RENDER_TERMINAL_LAYOUT_H_

// Lines of a width, and a page of them.
//
//   Page page(/*width=*/24, /*color=*/false);
//   page.Put(Wrap("Mira Holt — said — the bow doors were open"), 4, " 1");
//
//       " 1  Mira Holt — said —"
//       "    the bow doors were"
//       "    open"
//
// Widths are cells of a terminal as DisplayWidth counts them: two for a
// Chinese character, none for a combining mark.

#include <string>
#include <string_view>
#include <vector>

#include "engine/render/model/styles.h"

namespace claimdiff::render {

// One line without its line break. `text` may hold color sequences, which take
// no cells; every line ends the styles that it begins.
struct Line {
  std::string text;
  int width = 0;  // cells
};

// Breaks `text` at spaces into lines of at most `width` (> 0) cells; runs of
// spaces count as one, and none stands at either end of a line. A word that is
// wider than a line (a URL, a sentence in Chinese) is broken where the line
// ends. Empty for text without words. Linear.
std::vector<Line> Wrap(const StyledText& text, int width, bool color);

class Page {
 public:
  // `width` in cells; less than kMinWidth counts as kMinWidth.
  Page(int width, bool color);

  int width() const { return width_; }
  bool color() const { return color_; }

  // Wraps `text` behind an indent of `indent` cells, or of what leaves it
  // kMinTextWidth cells. Lines end after kMaxTextWidth cells, past which eyes
  // lose the next one; columns and rules take the whole page. The first line
  // begins with `lead` ("12", "→"), in place of as many of the spaces; a lead
  // that leaves none of them stands on a line of its own. `lead` is no text of
  // an input: it is put as it is and must fit the page.
  void Put(const StyledText& text, int indent, std::string_view lead = "");

  // As Put, on `lines` (> 0) lines or fewer: what does not fit is cut for "…".
  // Returns how many they are.
  int PutCut(const StyledText& text, int indent, std::string_view lead = "",
             int lines = 1);

  // Sets texts side by side, each wrapped in an equal share of the width.
  // `cells[i]` are the paragraphs of column i, one below the other; none is an
  // empty column.
  void PutColumns(const std::vector<std::vector<StyledText>>& cells,
                  int indent);

  // Puts `heading`, filled up with `sign` (of one cell) to the right edge. A
  // heading that fills a line or more is wrapped and stands alone.
  void PutRule(std::string_view sign, const StyledText& heading);

  // Cells that each of `columns` columns gets behind `indent`.
  int ColumnWidth(int columns, int indent) const;

  // An empty line, unless there is one already or nothing stands above.
  void Blank();

  // Everything put so far, each line ended by "\n".
  std::string Finish() && { return std::move(out_); }

  static constexpr int kMinWidth = 20;
  static constexpr int kMinTextWidth = 12;
  static constexpr int kMaxTextWidth = 110;
  static constexpr int kColumnGap = 3;

 private:
  int width_;
  bool color_;
  std::string out_;
};

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_TERMINAL_LAYOUT_H_
