// Prints how many gold pairs are among the pairs that would be scored, were
// every event large enough for the inverted index.
//
//   candidate_recall [--missed] GOLD.jsonl...
//
// Gold: see tools/gold/gold_file.h. Figures are for the events one by one, and
// for all of a file as one event, in which stems are as common and neighbours
// as many as in a large one. --missed lists the pairs that are not found, by
// event, document and unit.

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "tools/gold/gold_file.h"
#include "tools/gold/gold_report.h"

namespace claimdiff {
namespace {

struct Recall {
  size_t claims = 0;
  size_t candidates = 0;
  size_t gold = 0;
  size_t found = 0;

  void Add(const Recall& other) {
    claims += other.claims;
    candidates += other.candidates;
    gold += other.gold;
    found += other.found;
  }

  void Print(const char* label) const {
    std::printf(
        "  %-12s %zu claims  %zu candidates  %zu of %zu gold  %.4f\n", label,
        claims, candidates, found, gold,
        gold == 0 ? 1 : static_cast<double>(found) / static_cast<double>(gold));
  }
};

std::string UnitName(GoldUnit unit) {
  return absl::StrCat(unit.document, "#", unit.unit);
}

Recall Measure(const BackgroundTables& background, const GoldEvent& event,
               bool print_missed) {
  v1::ComparisonReport report = MakeReport(event);
  const PreparedEvent prepared = PrepareEvent(background, &report);
  CandidateOptions options;
  options.exhaustive_claims = 0;
  const auto candidates =
      FindCandidates(prepared.vectors, prepared.telling, options);
  std::map<std::string, uint32_t> place;
  for (uint32_t i = 0; i < prepared.size(); ++i) {
    place[report.claims(static_cast<int>(prepared.report_index[i])).id()] = i;
  }
  Recall recall = {prepared.size(), candidates.size(), 0, 0};
  for (const GoldPair& pair : event.gold) {
    const uint32_t a = place.at(UnitName(pair.first));
    const uint32_t b = place.at(UnitName(pair.second));
    if (prepared.telling[a] == prepared.telling[b]) continue;
    ++recall.gold;
    const bool found =
        std::binary_search(candidates.begin(), candidates.end(),
                           CandidatePair{std::min(a, b), std::max(a, b)});
    recall.found += found;
    if (print_missed && !found) {
      std::printf("    %s %s %s\n", event.id.c_str(),
                  UnitName(pair.first).c_str(), UnitName(pair.second).c_str());
    }
  }
  return recall;
}

// All events as one, each document an outlet of its own.
GoldEvent Pool(const std::vector<GoldEvent>& events) {
  GoldEvent pool;
  pool.id = "pool";
  for (const GoldEvent& event : events) {
    const auto shift = static_cast<uint32_t>(pool.documents.size());
    for (GoldDocument document : event.documents) {
      document.outlet = absl::StrCat(pool.documents.size());
      pool.documents.push_back(std::move(document));
    }
    for (auto [first, second] : event.gold) {
      first.document += shift;
      second.document += shift;
      pool.gold.emplace_back(first, second);
    }
  }
  return pool;
}

int Main(int argc, char** argv) {
  bool print_missed = false;
  std::vector<std::string> paths;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--missed") {
      print_missed = true;
    } else {
      paths.emplace_back(argv[i]);
    }
  }
  if (paths.empty()) {
    std::fprintf(stderr, "usage: candidate_recall [--missed] GOLD.jsonl...\n");
    return 2;
  }
  const auto background = BackgroundTables::Load();
  if (!background.ok()) return 2;
  for (const std::string& path : paths) {
    const auto events = ReadGoldFile(path);
    if (!events.ok()) {
      std::fprintf(stderr, "%s\n",
                   std::string(events.status().message()).c_str());
      return 2;
    }
    std::printf("%s\n", path.c_str());
    Recall sum;
    for (const GoldEvent& event : *events) {
      sum.Add(Measure(*background, event, print_missed));
    }
    sum.Print("each event");
    Measure(*background, Pool(*events), print_missed).Print("all as one");
  }
  return 0;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
