#include "engine/compare/opposites.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "engine/compare/opposites_data.h"
#include "engine/language/lemmas.h"
#include "engine/language/tsv.h"

namespace claimdiff {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

// Sorted, each pair both ways round.
const std::vector<Pair>& Table() {
  static const std::vector<Pair>& table = *[] {
    auto* pairs = new std::vector<Pair>();
    for (const TsvRow& row : ParseTsv(OppositesData())) {
      if (row.size() < 2) continue;
      pairs->emplace_back(row[0], row[1]);
      pairs->emplace_back(row[1], row[0]);
    }
    std::sort(pairs->begin(), pairs->end());
    return pairs;
  }();
  return table;
}

bool IsInTable(std::string_view a, std::string_view b) {
  return std::binary_search(Table().begin(), Table().end(), Pair(a, b));
}

// "unnamed" and "named"; no word that begins with "uni".
bool IsNegatedForm(std::string_view negated, std::string_view word) {
  constexpr size_t kShortest = 5;  // bytes
  return word.size() >= kShortest && word.front() != 'i' &&
         negated.substr(0, 2) == "un" && negated.substr(2) == word;
}

}  // namespace

bool AreOpposites(std::string_view a, std::string_view b) {
  if (IsInTable(a, b) || IsNegatedForm(a, b) || IsNegatedForm(b, a)) {
    return true;
  }
  return IsInTable(VerbBase(a), VerbBase(b));
}

}  // namespace claimdiff
