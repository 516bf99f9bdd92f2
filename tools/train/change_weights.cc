// Writes engine/compare/details/data/change_weights.tsv (see change_fit.h).
//
//   change_weights OUT.tsv MOST_FALSE --facts GOLD.jsonl... --graded GOLD...
//     [--loose GOLD...] [--dev GOLD...]
//
// GOLD as graded_pairs.h says. --facts: labels say whether the facts differ;
// figures of them are by models that have not seen the pair's first sentence.
// --loose: labels that forgive small differences, counted for little. --dev:
// figures only. Of the like pairs of each --facts and --graded file at most
// MOST_FALSE (0..1) are called different.

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "engine/claimdiff.h"
#include "tools/train/change_fit.h"
#include "tools/train/change_sample.h"
#include "tools/train/graded_pairs.h"

namespace claimdiff {
namespace {

// What a pair of each kind of set counts for.
constexpr double kFactsWeight = 4;
constexpr double kLooseWeight = 0.3;

struct Called {
  int other = 0, found = 0;  // that say other things, and called different
  int same = 0, alone = 0;   // that say the same, and left alone
};

void Count(const ChangedPair& pair, const ChangeModel& model, Called* called) {
  const bool different = IsCalledDifferent(pair, model);
  if (pair.likeness >= kSame) {
    ++called->same;
    if (!different) ++called->alone;
  } else if (pair.likeness <= kOther) {
    ++called->other;
    if (different) ++called->found;
  }
}

void Print(const std::string& name, const Called& c) {
  const double found = c.other > 0 ? static_cast<double>(c.found) / c.other : 0;
  const double alone = c.same > 0 ? static_cast<double>(c.alone) / c.same : 0;
  std::printf("%-28s found %.3f of %d  left alone %.3f of %d  balanced %.3f\n",
              name.c_str(), found, c.other, alone, c.same, (found + alone) / 2);
}

bool Read(const std::string& option, const std::string& path,
          const Engine& engine, std::vector<ChangeSet>* sets) {
  const auto pairs = ReadGradedPairs(path);
  if (!pairs.ok()) {
    std::fprintf(stderr, "%s\n", std::string(pairs.status().message()).c_str());
    return false;
  }
  ChangeSet set;
  set.name = path.substr(path.rfind('/') + 1);
  set.weight = option == "--loose"   ? kLooseWeight
               : option == "--facts" ? kFactsWeight
                                     : 1;
  set.budget = option != "--loose";
  set.pairs = ChangesOfPairs(*pairs, engine);
  sets->push_back(std::move(set));
  return true;
}

int Main(int argc, char** argv) {
  if (argc < 5) {
    std::fprintf(stderr,
                 "usage: change_weights OUT.tsv MOST_FALSE --facts GOLD... "
                 "--graded GOLD... [--loose GOLD...] [--dev GOLD...]\n");
    return 2;
  }
  const auto engine = Engine::Create({});
  if (!engine.ok()) return 2;
  const double most_false = std::strtod(argv[2], nullptr);
  std::vector<ChangeSet> sets, dev;
  std::set<std::string> facts;
  std::string option;
  for (int i = 3; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument.rfind("--", 0) == 0) {
      option = argument;
      continue;
    }
    std::vector<ChangeSet>* to = option == "--dev" ? &dev : &sets;
    if (!Read(option, argument, *engine, to)) return 2;
    if (option == "--facts") facts.insert(sets.back().name);
  }
  const ChangeModel model = FitChanges(sets, most_false);
  for (const ChangeSet& set : sets) {
    Called called, held_out;
    std::map<std::string, ChangeModel> without;
    for (const ChangedPair& pair : set.pairs) {
      Count(pair, model, &called);
      if (facts.count(set.name) == 0) continue;
      auto known = without.find(pair.source);
      if (known == without.end()) {
        known =
            without
                .emplace(pair.source, FitChanges(sets, most_false, pair.source))
                .first;
      }
      Count(pair, known->second, &held_out);
    }
    Print(set.name, called);
    if (facts.count(set.name) > 0) Print(set.name + " held out", held_out);
  }
  for (const ChangeSet& set : dev) {
    Called called;
    for (const ChangedPair& pair : set.pairs) Count(pair, model, &called);
    Print(set.name, called);
  }
  std::ofstream out(argv[1]);
  out << ChangeTable(model, sets);
  return out.flush() ? 0 : 2;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
