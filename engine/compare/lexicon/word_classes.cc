#include "engine/compare/lexicon/word_classes.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "engine/compare/lexicon/word_classes_data.h"
#include "engine/language/tables/tsv.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

using ClassTable = std::multimap<std::string_view, ClassPlace>;

const ClassTable& Classes() {
  static const ClassTable& table = *[] {
    auto* places = new ClassTable();
    uint32_t number = 0;
    for (const TsvRow& row : ParseTsv(WordClassesData())) {
      for (size_t column = 1; column < row.size(); ++column) {
        std::string_view words = row[column];
        while (!words.empty()) {
          const size_t end = std::min(words.find(", "), words.size());
          places->emplace(words.substr(0, end),
                          ClassPlace{number, column, row[0].front()});
          words.remove_prefix(std::min(end + 2, words.size()));
        }
      }
      ++number;
    }
    return places;
  }();
  return table;
}

bool EndsWith(std::string_view word, std::string_view ending) {
  return word.size() > ending.size() + 2 &&
         word.substr(word.size() - ending.size()) == ending;
}

// "libraries" to "library", "churches" to "church", "firemen" to "fireman"; the
// last word of a phrase.
std::string Singular(std::string_view words) {
  constexpr std::pair<std::string_view, std::string_view> kEndings[] = {
      {"ies", "y"},   {"sses", "ss"}, {"xes", "x"}, {"ches", "ch"},
      {"shes", "sh"}, {"men", "man"}, {"ss", "ss"}, {"s", ""}};
  for (const auto& [plural, singular] : kEndings) {
    if (!EndsWith(words, plural)) continue;
    return std::string(words.substr(0, words.size() - plural.size()))
        .append(singular);
  }
  return std::string(words);
}

// The base forms that a phrase can have whose first word is a verb: of one that
// VerbBase does not know also with an "e" ("renovated").
std::vector<std::string> VerbPhraseBases(std::string_view words) {
  const size_t space = std::min(words.find(' '), words.size());
  const std::string_view verb = words.substr(0, space);
  const std::string_view rest = words.substr(space);
  std::vector<std::string> bases = {VerbBase(verb).append(rest)};
  if (EndsWith(verb, "ed")) {
    bases.push_back(std::string(verb.substr(0, verb.size() - 1)).append(rest));
  } else if (EndsWith(verb, "ing")) {
    bases.push_back(
        std::string(verb.substr(0, verb.size() - 3)).append("e").append(rest));
  }
  if (bases.size() == 2 && bases[1] == bases[0]) bases.pop_back();
  return bases;
}

// What form of a verb the first word of a phrase can be.
struct VerbForm {
  bool gerund = false;
  bool third = false;
  bool base = false;
  bool past = false;
};

VerbForm FormOf(std::string_view words) {
  const std::string_view word = words.substr(0, words.find(' '));
  const std::string base = VerbBase(word);
  VerbForm form;
  form.base = base == word;
  form.gerund = !form.base && EndsWith(word, "ing");
  form.third = !form.base && !form.gerund && EndsWith(word, "s");
  // "Beat" and "shut" are their own past.
  form.past =
      form.base ? InflectVerb(base).past == word : !form.gerund && !form.third;
  return form;
}

// Two verbs in one place of a sentence have one form: "found" and the noun
// "study" are not two verbs.
bool AreOfOneForm(std::string_view a, std::string_view b) {
  const VerbForm x = FormOf(a), y = FormOf(b);
  return (x.gerund && y.gerund) || (x.third && y.third) || (x.base && y.base) ||
         (x.past && y.past);
}

void AddPlaces(std::string_view words, std::string_view parts,
               std::vector<ClassPlace>* places) {
  const auto [begin, end] = Classes().equal_range(words);
  for (auto place = begin; place != end; ++place) {
    if (parts.find(place->second.part) != std::string_view::npos) {
      places->push_back(place->second);
    }
  }
}

}  // namespace

std::vector<ClassPlace> ClassPlacesOf(std::string_view words) {
  std::vector<ClassPlace> places;
  AddPlaces(words, "na", &places);
  const std::string singular = Singular(words);
  if (singular != words) AddPlaces(singular, "n", &places);
  for (const std::string& base : VerbPhraseBases(words)) {
    AddPlaces(base, "v", &places);
  }
  return places;
}

ClassRelation RelateInClasses(std::string_view a, std::string_view b) {
  const std::vector<ClassPlace> left = ClassPlacesOf(a);
  if (left.empty()) return ClassRelation::kNone;
  ClassRelation relation = ClassRelation::kNone;
  for (const ClassPlace& y : ClassPlacesOf(b)) {
    for (const ClassPlace& x : left) {
      if (x.number != y.number) continue;
      if (x.part == 'v' && !AreOfOneForm(a, b)) continue;
      if (x.column == y.column) return ClassRelation::kOne;
      relation = ClassRelation::kOther;
    }
  }
  return relation;
}

}  // namespace claimdiff
