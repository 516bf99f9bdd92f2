#include "engine/language/words/lemmas.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/container/flat_hash_map.h"
#include "engine/language/tables/tsv.h"
#include "engine/language/words/verbs_data.h"

namespace claimdiff {
namespace {

bool IsVowel(char c) {
  return std::string_view("aeiou").find(c) != std::string_view::npos;
}

bool EndsIn(std::string_view word, std::string_view ending) {
  return word.size() >= ending.size() &&
         word.substr(word.size() - ending.size()) == ending;
}

std::string Join(std::string_view a, std::string_view b,
                 std::string_view c = {}) {
  std::string joined(a);
  joined.append(b).append(c);
  return joined;
}

bool EndsInConsonantAnd(std::string_view word, char last) {
  return word.size() >= 2 && word.back() == last &&
         !IsVowel(word[word.size() - 2]);
}

bool EndsInAny(std::string_view word,
               std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](auto ending) { return EndsIn(word, ending); });
}

std::string ThirdPerson(std::string_view base) {
  if (EndsInConsonantAnd(base, 'y')) {
    return Join(base.substr(0, base.size() - 1), "ies");
  }
  if (EndsInConsonantAnd(base, 'o') ||
      EndsInAny(base, {"s", "x", "z", "ch", "sh"})) {
    return Join(base, "es");
  }
  return Join(base, "s");
}

VerbForms Regular(std::string_view base, bool doubled) {
  VerbForms forms;
  forms.third = ThirdPerson(base);
  if (EndsIn(base, "e")) {
    forms.past = Join(base, "d");
    const bool keeps_e = EndsInAny(base, {"ee", "oe", "ye"});
    forms.gerund = Join(base.substr(0, base.size() - (keeps_e ? 0 : 1)), "ing");
  } else if (EndsInConsonantAnd(base, 'y')) {
    forms.past = Join(base.substr(0, base.size() - 1), "ied");
    forms.gerund = Join(base, "ing");
  } else {
    const std::string_view again =
        doubled ? base.substr(base.size() - 1) : std::string_view();
    forms.past = Join(base, again, "ed");
    forms.gerund = Join(base, again, "ing");
  }
  forms.participle = forms.past;
  return forms;
}

struct Verb {
  std::string base;
  VerbForms forms;
  bool irregular = false;
};

// One form of one verb. Sorted by form, then by which verb wins.
struct FormEntry {
  std::string_view form;
  int rank;  // 0 form of an irregular verb, 1 a base, 2 form of a regular verb
  const Verb* verb;
};

bool operator<(const FormEntry& a, const FormEntry& b) {
  return std::tie(a.form, a.rank, a.verb->base) <
         std::tie(b.form, b.rank, b.verb->base);
}

struct VerbTable {
  std::vector<Verb> verbs;  // by base
  absl::flat_hash_map<std::string_view, const Verb*> by_form;

  const Verb* Find(std::string_view base) const {
    const auto it = std::lower_bound(
        verbs.begin(), verbs.end(), base,
        [](const Verb& verb, std::string_view b) { return verb.base < b; });
    return it != verbs.end() && it->base == base ? &*it : nullptr;
  }
};

VerbTable Parse(std::string_view tsv) {
  VerbTable table;
  for (const TsvRow& row : ParseTsv(tsv)) {
    Verb verb;
    verb.base = row[0];
    if (row.size() == 5) {
      verb.forms = {std::string(row[1]), std::string(row[2]),
                    std::string(row[3]), std::string(row[4])};
      verb.irregular = true;
    } else {
      verb.forms = Regular(verb.base, /*doubled=*/row.size() == 2);
    }
    table.verbs.push_back(std::move(verb));
  }
  std::sort(table.verbs.begin(), table.verbs.end(),
            [](const Verb& a, const Verb& b) { return a.base < b.base; });
  std::vector<FormEntry> forms;
  for (const Verb& verb : table.verbs) {
    const int rank = verb.irregular ? 0 : 2;
    forms.push_back({verb.base, 1, &verb});
    forms.push_back({verb.forms.third, rank, &verb});
    forms.push_back({verb.forms.past, rank, &verb});
    forms.push_back({verb.forms.participle, rank, &verb});
    forms.push_back({verb.forms.gerund, rank, &verb});
  }
  std::sort(forms.begin(), forms.end());
  // The first of a form stays.
  for (const FormEntry& entry : forms) {
    table.by_form.emplace(entry.form, entry.verb);
  }
  return table;
}

const VerbTable& Table() {
  static const VerbTable* const table = new VerbTable(Parse(VerbsData()));
  return *table;
}

// Whether a verb whose form without -ed or -ing is `stem` has lost an e.
bool LostAnE(std::string_view stem) {
  if (EndsInAny(stem,
                {"v",   "c",   "u",   "z",   "dg",  "rg",  "s",   "bl",  "pl",
                 "gl",  "tl",  "dl",  "kl",  "fl",  "ir",  "iat", "rat", "lat",
                 "cat", "nat", "gat", "tat", "dat", "uat", "ut"})) {
    return !EndsInAny(stem, {"ss", "zz", "out"});
  }
  // One vowel and one consonant at the end of a short stem: "hop", "vot".
  const size_t n = stem.size();
  return n >= 3 && n <= 4 && !IsVowel(stem[n - 1]) && IsVowel(stem[n - 2]) &&
         !IsVowel(stem[n - 3]) && !EndsInAny(stem, {"w", "x", "y"});
}

std::string BaseOfStem(std::string_view stem) {
  const size_t n = stem.size();
  if (n >= 4 && stem[n - 1] == stem[n - 2] && !IsVowel(stem[n - 1]) &&
      !EndsInAny(stem, {"ss", "ll", "ff", "zz"})) {
    return std::string(stem.substr(0, n - 1));
  }
  return LostAnE(stem) ? Join(stem, "e") : std::string(stem);
}

// For verbs that the table does not list.
std::string BaseBySuffix(std::string_view lower) {
  const auto without = [&](size_t n) {
    return lower.substr(0, lower.size() - n);
  };
  if (lower.size() < 5) return std::string(lower);
  if (EndsIn(lower, "ies") || EndsIn(lower, "ied")) {
    return Join(without(3), "y");
  }
  if (EndsInAny(lower, {"eed", "ss", "us", "is"})) return std::string(lower);
  if (EndsIn(lower, "ed")) return BaseOfStem(without(2));
  if (EndsIn(lower, "ing") && lower.size() > 5) {
    return BaseOfStem(without(3));
  }
  if (EndsInAny(lower, {"ches", "shes", "xes", "sses", "zzes"})) {
    return std::string(without(2));
  }
  if (EndsIn(lower, "s")) return std::string(without(1));
  return std::string(lower);
}

}  // namespace

VerbForms InflectVerb(std::string_view base) {
  if (const Verb* verb = Table().Find(base)) return verb->forms;
  return Regular(base, /*doubled=*/false);
}

std::string VerbBase(std::string_view lower) {
  const auto& by_form = Table().by_form;
  const auto verb = by_form.find(lower);
  return verb != by_form.end() ? verb->second->base : BaseBySuffix(lower);
}

}  // namespace claimdiff
