#include "engine/ingest/prose/boilerplate_cues.h"

#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/prose/boilerplate_data.h"

namespace claimdiff {
namespace {

enum class Place { kIs, kStarts, kHas, kEnds };

struct Cue {
  v1::PassageKind kind;
  Place place;
  std::optional<TextPart> part;  // unset: any
  int max_words;
  std::string_view phrase;
};

std::optional<Place> ParsePlace(std::string_view name) {
  if (name == "is") return Place::kIs;
  if (name == "starts") return Place::kStarts;
  if (name == "has") return Place::kHas;
  if (name == "ends") return Place::kEnds;
  return std::nullopt;
}

std::optional<TextPart> ParsePart(std::string_view name) {
  if (name == "head") return TextPart::kHead;
  if (name == "tail") return TextPart::kTail;
  return std::nullopt;
}

// The rows of the table in its order. A test proves that every row parses.
std::vector<Cue> ParseCues(std::string_view table) {
  std::vector<Cue> cues;
  for (const std::string_view row : SplitView(table, '\n')) {
    if (row.empty() || row[0] == '#') continue;
    const std::vector<std::string_view> cells = SplitView(row, '\t');
    if (cells.size() != 5) continue;
    const std::optional<Place> place = ParsePlace(cells[1]);
    Cue cue;
    if (!place.has_value() ||
        !absl::SimpleAtoi(std::string(cells[3]), &cue.max_words) ||
        !v1::PassageKind_Parse("PASSAGE_KIND_" + std::string(cells[0]),
                               &cue.kind)) {
      continue;
    }
    cue.place = *place;
    cue.part = ParsePart(cells[2]);
    cue.phrase = cells[4];
    cues.push_back(cue);
  }
  return cues;
}

const std::vector<Cue>& Cues() {
  static const auto& cues =
      *new std::vector<Cue>(ParseCues(BoilerplateTable()));
  return cues;
}

bool IsWordByte(char c) {
  return absl::ascii_isalnum(c) || static_cast<unsigned char>(c) >= 0x80;
}

// True where the bytes [begin, end) of `line` cut no word in two.
bool IsWhole(std::string_view line, size_t begin, size_t end) {
  const bool cut_before =
      begin > 0 && IsWordByte(line[begin - 1]) && IsWordByte(line[begin]);
  const bool cut_after =
      end < line.size() && IsWordByte(line[end - 1]) && IsWordByte(line[end]);
  return !cut_before && !cut_after;
}

bool Has(std::string_view line, std::string_view phrase) {
  for (size_t at = line.find(phrase); at != std::string_view::npos;
       at = line.find(phrase, at + 1)) {
    if (IsWhole(line, at, at + phrase.size())) return true;
  }
  return false;
}

// The line without brackets around it and punctuation at its end.
std::string_view Core(std::string_view line) {
  constexpr std::string_view kOpening = "([";
  constexpr std::string_view kClosing = ".,:;!?)] ";
  // "(c) 2031" is a sign, not a bracketed line.
  const bool in_brackets = line.size() > 1 && Contains(kOpening, line[0]) &&
                           Contains(kClosing, line.back());
  if (in_brackets) line.remove_prefix(1);
  while (!line.empty() && Contains(kClosing, line.back())) {
    line.remove_suffix(1);
  }
  return line;
}

bool Fits(const Cue& cue, std::string_view line, std::string_view core) {
  const size_t length = cue.phrase.size();
  switch (cue.place) {
    case Place::kIs:
      return core == cue.phrase;
    case Place::kStarts:
      return (StartsWith(core, cue.phrase) && IsWhole(core, 0, length)) ||
             (StartsWith(line, cue.phrase) && IsWhole(line, 0, length));
    case Place::kHas:
      return Has(line, cue.phrase);
    case Place::kEnds:
      return EndsWith(core, cue.phrase) &&
             IsWhole(core, core.size() - length, core.size());
  }
  return false;
}

}  // namespace

std::optional<v1::PassageKind> MatchBoilerplateCue(const Line& line,
                                                   TextPart part) {
  if (line.starts_with_quote) return std::nullopt;
  const std::string_view core = Core(line.folded);
  for (const Cue& cue : Cues()) {
    if (line.words <= cue.max_words && cue.part.value_or(part) == part &&
        Fits(cue, line.folded, core)) {
      return cue.kind;
    }
  }
  return std::nullopt;
}

}  // namespace claimdiff
