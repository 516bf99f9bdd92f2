// Prints how well piles of articles are sorted into events, against events that
// are known.
//
//   event_grouping [--errors] GOLD.jsonl...
//
// Gold: see tools/measure/event_gold.h. Each file is a pile, and all files
// together are one. Figures are B-cubed (tools/measure/bcubed.h), with the days
// of publication and without. --errors adds the events that were not found
// whole and alone, by their names.

#include <cstdio>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "engine/events/event_grouper.h"
#include "tools/measure/bcubed.h"
#include "tools/measure/event_gold.h"

namespace claimdiff {
namespace {

// Found events that are no gold event, with how many articles of each they
// have.
void PrintErrors(const std::vector<std::string>& gold,
                 const std::vector<std::vector<uint32_t>>& found) {
  std::map<std::string, size_t> size;
  for (const std::string& event : gold) ++size[event];
  for (const std::vector<uint32_t>& cluster : found) {
    std::map<std::string, size_t> here;
    for (const uint32_t article : cluster) ++here[gold[article]];
    if (here.size() == 1 && size[here.begin()->first] == cluster.size()) {
      continue;
    }
    std::printf("   ");
    for (const auto& [event, n] : here) {
      std::printf(" %s %zu/%zu", event.c_str(), n, size[event]);
    }
    std::printf("\n");
  }
}

void Measure(const EventGrouper& grouper, const char* label,
             std::vector<GoldArticle> articles, bool with_days, bool errors) {
  std::vector<std::string> gold;
  std::vector<ArticleSketch> sketches;
  std::map<std::string, int> events;
  for (GoldArticle& article : articles) {
    if (!with_days) article.article.clear_published();
    sketches.push_back(grouper.Sketch(article.article));
    ++events[article.event];
    gold.push_back(std::move(article.event));
  }
  const auto found = grouper.Group(std::move(sketches));
  const BCubed score = ScoreClusters(gold, found);
  std::printf(
      "  %-12s %zu articles  %zu events  found %zu  precision %.4f  recall "
      "%.4f  F1 %.4f\n",
      label, gold.size(), events.size(), found.size(), score.precision,
      score.recall, score.F1());
  if (errors) PrintErrors(gold, found);
}

int Main(int argc, char** argv) {
  bool errors = false;
  std::vector<std::string> paths;
  for (int i = 1; i < argc; ++i) {
    if (std::string_view(argv[i]) == "--errors") {
      errors = true;
    } else {
      paths.emplace_back(argv[i]);
    }
  }
  if (paths.empty()) {
    std::fprintf(stderr, "usage: event_grouping [--errors] GOLD.jsonl...\n");
    return 2;
  }
  const auto grouper = EventGrouper::Create({});
  if (!grouper.ok()) return 2;
  const auto measure = [&](const std::string& name,
                           const std::vector<GoldArticle>& articles) {
    std::printf("%s\n", name.c_str());
    Measure(*grouper, "with days", articles, true, errors);
    Measure(*grouper, "without days", articles, false, errors);
  };
  std::vector<GoldArticle> all;
  for (const std::string& path : paths) {
    const auto articles = ReadGoldArticles(path);
    if (!articles.ok()) {
      std::fprintf(stderr, "%s\n",
                   std::string(articles.status().message()).c_str());
      return 2;
    }
    measure(path, *articles);
    all.insert(all.end(), articles->begin(), articles->end());
  }
  if (paths.size() > 1) measure("all together", all);
  return 0;
}

}  // namespace
}  // namespace claimdiff

int main(int argc, char** argv) { return claimdiff::Main(argc, argv); }
