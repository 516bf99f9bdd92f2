#include "engine/compare/opposites.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "engine/compare/opposites_data.h"
#include "engine/compare/siblings_data.h"
#include "engine/compare/word_rows.h"
#include "engine/language/lemmas.h"
#include "engine/language/lexical_relations.h"
#include "engine/language/tsv.h"

namespace claimdiff {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Each pair both ways round; true for opposites, false for two views of one
// thing.
const std::map<Pair, bool>& Opposites() {
  static const std::map<Pair, bool>& table = *[] {
    auto* pairs = new std::map<Pair, bool>();
    for (const TsvRow& row : ParseTsv(OppositesData())) {
      if (row.size() < 2) continue;
      const bool opposite = row.size() == 2;
      pairs->emplace(Pair(row[0], row[1]), opposite);
      pairs->emplace(Pair(row[1], row[0]), opposite);
    }
    return pairs;
  }();
  return table;
}

// What the table says of a pair; unset where it does not have it.
std::optional<bool> LookUp(std::string_view a, std::string_view b) {
  const auto found = Opposites().find({a, b});
  if (found == Opposites().end()) return std::nullopt;
  return found->second;
}

// The base form, where the first word of a phrase is the verb ("propped up").
std::string BaseOf(std::string_view words) {
  const size_t space = words.find(' ');
  std::string base = VerbBase(words.substr(0, space));
  if (space != std::string_view::npos) base.append(words.substr(space));
  return base;
}

// "unnamed" and "named"; no word that begins with "uni".
bool IsNegatedForm(std::string_view negated, std::string_view word) {
  constexpr size_t kShortest = 5;  // bytes
  return word.size() >= kShortest && word.front() != 'i' &&
         negated.substr(0, 2) == "un" && negated.substr(2) == word;
}

}  // namespace

bool AreOpposites(std::string_view a, std::string_view b) {
  if (const auto known = LookUp(a, b)) return *known;
  if (const auto known = LookUp(BaseOf(a), BaseOf(b))) return *known;
  return IsNegatedForm(a, b) || IsNegatedForm(b, a) ||
         RelateWords(a, b) == LexicalRelation::kAntonym;
}

bool AreSiblings(std::string_view a, std::string_view b) {
  static const WordRows& rows = *new WordRows(SiblingsData());
  return rows.ShareARow(a, b) || rows.ShareARow(SingularOf(a), SingularOf(b)) ||
         rows.ShareARow(BaseOf(a), BaseOf(b));
}

}  // namespace claimdiff
