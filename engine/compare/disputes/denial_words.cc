#include "engine/compare/disputes/denial_words.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "engine/base/one_of.h"
#include "engine/compare/disputes/denials_data.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

using Row = std::pair<std::string_view, std::string_view>;  // phrase, role

constexpr std::string_view kPhraseEnds[] = {
    "about", "after", "against", "and",  "as",    "at",    "before", "by",
    "for",   "from",  "in",      "into", "of",    "on",    "or",     "over",
    "that",  "to",    "under",   "when", "which", "while", "who",    "with"};

constexpr std::string_view kPointers[] = {"it", "that", "these", "this",
                                          "those"};

const std::vector<Row>& Table() {
  static const std::vector<Row>& table = *[] {
    auto* rows = new std::vector<Row>();
    for (const TsvRow& row : ParseTsv(DenialsData())) {
      if (row.size() > 1) rows->emplace_back(row[0], row[1]);
    }
    std::sort(rows->begin(), rows->end());
    return rows;
  }();
  return table;
}

}  // namespace

std::string_view DenialRole(std::string_view phrase) {
  const auto row = std::lower_bound(
      Table().begin(), Table().end(), phrase,
      [](const Row& r, std::string_view p) { return r.first < p; });
  return row != Table().end() && row->first == phrase ? row->second
                                                      : std::string_view();
}

bool IsClaimNoun(std::string_view norm) {
  const std::string_view role = DenialRole(norm);
  return role == "claim" || role == "contention" || role == "telling";
}

bool PointsBack(std::string_view norm) { return IsOneOf(norm, kPointers); }

bool IsPossessive(std::string_view norm) { return norm == "'s" || norm == "'"; }

bool EndsNounPhrase(std::string_view norm) {
  return std::binary_search(std::begin(kPhraseEnds), std::end(kPhraseEnds),
                            norm);
}

}  // namespace claimdiff
