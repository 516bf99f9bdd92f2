#include "engine/render/terminal/layout.h"

#include <algorithm>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/text/display.h"

namespace claimdiff::render {
namespace {

// A part of a word in one style.
struct Piece {
  Style style;
  std::string_view text;
  int width;
};

// Collects lines, opening and closing styles.
class LineWriter {
 public:
  LineWriter(int width, bool color) : width_(width), color_(color) {}

  // Adds a word, on a new line where the current one has no room for it.
  void AddWord(const std::vector<Piece>& word, Style space_style) {
    int word_width = 0;
    for (const Piece& piece : word) word_width += piece.width;
    const int space = line_.width > 0 ? 1 : 0;
    if (line_.width + space + word_width <= width_) {
      if (space > 0) Append(space_style, " ", 1);
      for (const Piece& piece : word)
        Append(piece.style, piece.text, piece.width);
      return;
    }
    const int room = width_ - line_.width - space;
    if (word_width <= width_ || room < std::min(kWorthFilling, width_)) {
      EndLine();
    } else if (space > 0) {
      Append(space_style, " ", 1);
    }
    for (const Piece& piece : word) AppendBroken(piece);
  }

  std::vector<Line> Finish() && {
    if (line_.width > 0) EndLine();
    return std::move(lines_);
  }

 private:
  // A word wider than a line begins behind others only where that much is left.
  static constexpr int kWorthFilling = 8;

  void Append(Style style, std::string_view text, int width) {
    if (color_ && style != style_) {
      if (style_ != Style::kPlain) line_.text += kTurnOff;
      line_.text += TurnOn(style);
      style_ = style;
    }
    line_.text.append(text);
    line_.width += width;
  }

  // Appends a piece, breaking it where lines end.
  void AppendBroken(Piece piece) {
    while (line_.width + piece.width > width_) {
      size_t size = PrefixOfWidth(piece.text, width_ - line_.width);
      if (size == 0 && line_.width > 0) {
        EndLine();
        continue;
      }
      // A single character wider than the whole line.
      if (size == 0) size = piece.text.size();
      const std::string_view head = piece.text.substr(0, size);
      const int head_width = DisplayWidth(head);
      Append(piece.style, head, head_width);
      piece.text.remove_prefix(size);
      piece.width -= head_width;
      if (piece.text.empty()) return;
      EndLine();
    }
    Append(piece.style, piece.text, piece.width);
  }

  void EndLine() {
    if (style_ != Style::kPlain) line_.text += kTurnOff;
    style_ = Style::kPlain;
    lines_.push_back(std::move(line_));
    line_ = Line();
  }

  const int width_;
  const bool color_;
  Style style_ = Style::kPlain;
  Line line_;
  std::vector<Line> lines_;
};

bool IsAscii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) < 0x80;
  });
}

// Safe text has no controls: in ASCII a byte is a cell.
int CellsOf(std::string_view text) {
  return IsAscii(text) ? static_cast<int>(text.size()) : DisplayWidth(text);
}

// The first `width` cells of `text`, and "…".
StyledText CutTo(const StyledText& text, int width) {
  StyledText cut;
  for (const StyledRun& run : text.runs()) {
    const size_t size = PrefixOfWidth(run.text, width);
    std::string_view part = std::string_view(run.text).substr(0, size);
    width -= CellsOf(part);
    const bool ends = size < run.text.size();
    while (ends && !part.empty() && part.back() == ' ') part.remove_suffix(1);
    cut.Add(run.style, part);
    if (ends) break;
  }
  return cut.Add(Style::kDim, "…");
}

}  // namespace

std::vector<Line> Wrap(const StyledText& text, int width, bool color) {
  LineWriter writer(width, color);
  std::vector<Piece> word;
  // A space takes the style that stands on both its sides, so that a style
  // does not stick out of its words.
  Style before = Style::kPlain;
  Style space_style = Style::kPlain;
  const auto end_word = [&] {
    if (word.empty()) return;
    space_style = before == word.front().style ? before : Style::kPlain;
    before = word.back().style;
    writer.AddWord(word, space_style);
    word.clear();
  };
  for (const StyledRun& run : text.runs()) {
    std::string_view rest = run.text;
    while (!rest.empty()) {
      const size_t size = std::min(rest.find(' '), rest.size());
      if (size == 0) {
        end_word();
        rest.remove_prefix(1);
        continue;
      }
      const std::string_view part = rest.substr(0, size);
      word.push_back({run.style, part, CellsOf(part)});
      rest.remove_prefix(size);
    }
  }
  end_word();
  return std::move(writer).Finish();
}

Page::Page(int width, bool color)
    : width_(std::max(width, kMinWidth)), color_(color) {}

void Page::Put(const StyledText& text, int indent, std::string_view lead) {
  indent = std::min(indent, width_ - kMinTextWidth);
  int lead_width = CellsOf(lead);
  if (lead_width >= indent && lead_width > 0) {
    out_ += lead;
    out_ += '\n';
    lead = "";
    lead_width = 0;
  }
  const int text_width = std::min(width_ - indent, kMaxTextWidth);
  for (const Line& line : Wrap(text, text_width, color_)) {
    out_ += lead;
    out_.append(indent - lead_width, ' ');
    absl::StrAppend(&out_, line.text, "\n");
    lead = "";
    lead_width = 0;
  }
}

int Page::PutCut(const StyledText& text, int indent, std::string_view lead,
                 int lines) {
  const int room = std::min(width_ - std::min(indent, width_ - kMinTextWidth),
                            kMaxTextWidth);
  const auto lines_of = [&](const StyledText& part) {
    return static_cast<int>(Wrap(part, room, false).size());
  };
  const int all = lines_of(text);
  if (all <= lines) {
    Put(text, indent, lead);
    return all;
  }
  // Words that do not fit into the end of a line leave some of it empty.
  int fits = 0;
  for (int too_wide = (room + 1) * lines + 1; fits + 1 < too_wide;) {
    const int width = (fits + too_wide) / 2;
    (lines_of(CutTo(text, width)) <= lines ? fits : too_wide) = width;
  }
  Put(CutTo(text, fits), indent, lead);
  return lines;
}

void Page::PutRule(std::string_view sign, const StyledText& heading) {
  std::vector<Line> lines = Wrap(heading, width_, color_);
  if (lines.empty()) lines.emplace_back();
  for (const Line& line : lines) {
    out_ += line.text;
    if (lines.size() == 1) {
      if (line.width > 0 && line.width + 1 < width_) out_ += ' ';
      for (int cell = line.width > 0 ? line.width + 1 : 0; cell < width_;
           ++cell) {
        out_ += sign;
      }
    }
    out_ += '\n';
  }
}

int Page::ColumnWidth(int columns, int indent) const {
  return (width_ - indent - (columns - 1) * kColumnGap) / columns;
}

void Page::PutColumns(const std::vector<std::vector<StyledText>>& cells,
                      int indent) {
  const int width =
      std::max(1, ColumnWidth(static_cast<int>(cells.size()), indent));
  std::vector<std::vector<Line>> columns;
  size_t height = 0;
  for (const std::vector<StyledText>& cell : cells) {
    std::vector<Line>& column = columns.emplace_back();
    for (const StyledText& paragraph : cell) {
      for (Line& line : Wrap(paragraph, width, color_)) {
        column.push_back(std::move(line));
      }
    }
    height = std::max(height, column.size());
  }
  for (size_t row = 0; row < height; ++row) {
    int pending = indent;  // spaces owed before the next text
    for (const std::vector<Line>& column : columns) {
      if (row < column.size()) {
        out_.append(pending, ' ');
        out_ += column[row].text;
        pending = width - column[row].width + kColumnGap;
      } else {
        pending += width + kColumnGap;
      }
    }
    out_ += '\n';
  }
}

void Page::Blank() {
  if (!out_.empty() && !absl::EndsWith(out_, "\n\n")) out_ += '\n';
}

}  // namespace claimdiff::render
