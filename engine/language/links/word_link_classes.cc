#include "engine/language/links/word_link_classes.h"

#include <array>
#include <cstddef>
#include <map>
#include <string_view>

#include "engine/language/links/word_link_classes_data.h"
#include "engine/language/tables/tsv.h"
#include "engine/language/words/function_words.h"
#include "engine/text/token.h"

namespace claimdiff {
namespace {

// Those of the table, from kDeterminer on.
constexpr std::array<std::string_view, 10> kTableNames = {
    "determiner", "preposition", "pronoun",  "possessive", "auxiliary",
    "modal",      "conjunction", "negation", "relative",   "adverb"};

using ClassTable = std::map<std::string_view, WordClass>;

ClassTable ReadClasses() {
  ClassTable classes;
  for (const TsvRow& row : ParseTsv(WordLinkClassesData())) {
    for (size_t i = 0; i < kTableNames.size(); ++i) {
      if (row.size() == 2 && row[1] == kTableNames[i]) {
        classes[row[0]] = static_cast<WordClass>(
            i + static_cast<size_t>(WordClass::kDeterminer));
      }
    }
  }
  return classes;
}

WordClass ClassOfMark(std::string_view norm) {
  if (norm == ",") return WordClass::kComma;
  if (norm == "." || norm == "?" || norm == "!") return WordClass::kStop;
  if (norm.size() == 1 &&
      std::string_view("()[]{}").find(norm) != std::string_view::npos) {
    return WordClass::kBracket;
  }
  return WordClass::kMark;
}

}  // namespace

WordClass ClassOf(std::string_view norm, TokenKind kind) {
  static const auto& classes = *new const ClassTable(ReadClasses());
  if (kind == TokenKind::kQuote) return WordClass::kQuote;
  const auto it = classes.find(norm);
  if (it != classes.end()) return it->second;
  if (kind == TokenKind::kPunctuation || kind == TokenKind::kSymbol) {
    return ClassOfMark(norm);
  }
  return IsFunctionWord(norm) ? WordClass::kFunction : WordClass::kContent;
}

}  // namespace claimdiff
