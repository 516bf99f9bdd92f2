#include "engine/compare/lexicon/word_kinds.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

#include "engine/compare/lexicon/word_kinds_data.h"
#include "engine/language/words/lexical_relations.h"
#include "engine/language/words/lexical_table.h"

namespace claimdiff {
namespace {

// A row as it stands in the table.
struct Row {
  std::string_view word;
  std::string_view parts;
  std::string_view path;
};

Row ReadRow(std::string_view line) {
  Row row;
  const size_t first = std::min(line.find('\t'), line.size());
  row.word = line.substr(0, first);
  line.remove_prefix(std::min(first + 1, line.size()));
  const size_t second = std::min(line.find('\t'), line.size());
  row.parts = line.substr(0, second);
  line.remove_prefix(std::min(second + 1, line.size()));
  row.path = line;
  return row;
}

// The lines ascend by their words, the comment above them too, so the table is
// searched as it is.
Row FindRow(std::string_view word) {
  const std::string_view table = WordKindsData();
  size_t low = 0, high = table.size();
  while (low < high) {
    size_t begin = low + (high - low) / 2;
    while (begin > low && table[begin - 1] != '\n') --begin;
    const size_t end = std::min(table.find('\n', begin), table.size());
    const Row row = ReadRow(table.substr(begin, end - begin));
    if (row.word == word) return row;
    if (row.word < word) {
      low = end + 1;
    } else {
      high = begin;
    }
  }
  return {};
}

bool EndsIn(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() &&
         word.substr(word.size() - ending.size()) == ending;
}

// Which parts of speech an inflected form can be; `base` are those of its base.
std::string_view PartsOfForm(std::string_view norm, std::string_view base) {
  if (EndsIn(norm, "ing") || EndsIn(norm, "ed")) return "v";
  if (EndsIn(norm, "s")) return "nv";
  if (EndsIn(norm, "er") || EndsIn(norm, "est")) return "a";
  // "sank" is a verb, "women" is none.
  return base.substr(0, 1) == "v" ? "v" : "nva";
}

size_t SharedLength(std::string_view a, std::string_view b) {
  const auto parted = std::mismatch(
      a.begin(), a.begin() + std::min(a.size(), b.size()), b.begin());
  return static_cast<size_t>(parted.first - a.begin());
}

// The path without its last step.
std::string_view Parent(std::string_view path) {
  if (!path.empty() && path.back() == '.') path.remove_suffix(1);
  if (path.empty()) return path;
  const bool wide = path.size() >= 3 && path[path.size() - 3] == '~';
  path.remove_suffix(wide ? 3 : 1);
  return path;
}

}  // namespace

WordKind KindOf(std::string_view norm) {
  WordKind kind;
  const auto add = [&kind](const Row& row, std::string_view allowed) {
    for (const char part : row.parts) {
      if (allowed.find(part) == std::string_view::npos || kind.Can(part)) {
        continue;
      }
      kind.parts += part;
      if (part == 'n') kind.path = row.path;
    }
  };
  const Row own = FindRow(norm);
  // "sold" has a row as an adjective; it is more often the verb.
  const bool participle = own.parts == "a";
  if (!participle) add(own, "nvar");
  const LexicalTable& table = LexicalRelations();
  for (const uint32_t base : FindBaseForms(norm)) {
    const std::string_view word = table.Word(base);
    const Row row = word == norm ? Row() : FindRow(word);
    add(row, PartsOfForm(norm, row.parts));
  }
  if (participle) add(own, "a");
  return kind;
}

char SharedPart(const WordKind& a, const WordKind& b) {
  char best = 0;
  size_t best_rank = std::string::npos;
  for (const char part : std::string_view("nvar")) {
    const size_t left = a.parts.find(part);
    const size_t right = b.parts.find(part);
    if (left == std::string::npos || right == std::string::npos) continue;
    if (left + right < best_rank) {
      best_rank = left + right;
      best = part;
    }
  }
  return best;
}

bool IsKindOf(const WordKind& word, std::string_view above) {
  const Row row = FindRow(above);
  return word.Can('n') && !row.word.empty() &&
         word.path.substr(0, row.path.size()) == row.path;
}

bool IsAbove(std::string_view a, std::string_view b) {
  return SharedLength(a, b) == std::min(a.size(), b.size());
}

bool IsOneOfTheOther(std::string_view a, std::string_view b) {
  const std::string_view left = KindOf(a).path, right = KindOf(b).path;
  return !left.empty() && !right.empty() && left != right &&
         (IsAbove(left, right) || IsAbove(right, left));
}

bool AreOfOneClass(std::string_view a, std::string_view b) {
  return !IsAbove(a, b) &&
         a.substr(0, SharedLength(a, b)).find('.') != std::string_view::npos;
}

bool AreBrothers(std::string_view a, std::string_view b) {
  return !a.empty() && a != b && Parent(a) == Parent(b);
}

}  // namespace claimdiff
