// How fast articles are sketched, and piles sorted by how many articles they
// have:
//
//   bazel run -c opt //engine/events:event_grouper_benchmark

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "benchmark/benchmark.h"
#include "engine/events/article_sketch.h"
#include "engine/events/event_grouper.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {
namespace {

void BM_Sketch(benchmark::State& state) {
  const EventGrouper grouper = *EventGrouper::Create({});
  v1::Article article;
  std::mt19937 random(1);
  for (int64_t i = 0; i < state.range(0); ++i) {
    absl::StrAppend(article.mutable_text(), "Word", random() % 400,
                    i % 12 == 11 ? ".\n" : " ");
  }
  for (auto _ : state) benchmark::DoNotOptimize(grouper.Sketch(article));
  state.SetBytesProcessed(state.iterations() *
                          static_cast<int64_t>(article.text().size()));
}
BENCHMARK(BM_Sketch)->Arg(100)->Arg(1000)->Arg(10000);

// Events of so many articles of a hundred stems: thirty common to all events,
// seventy of the event's own, some of them left out by each article. Forty
// events a day.
std::vector<ArticleSketch> MakePile(int64_t articles, int64_t per_event) {
  std::mt19937_64 random(1);
  std::vector<ArticleSketch> pile;
  for (int64_t i = 0; i < articles; ++i) {
    const auto event = static_cast<uint64_t>(i / per_event);
    ArticleSketch& sketch = pile.emplace_back();
    sketch.day = static_cast<int32_t>(event / 40);
    sketch.content = random();
    for (uint64_t stem = 0; stem < 100; ++stem) {
      if (random() % 3 == 0) continue;
      sketch.stems.push_back({stem < 30 ? stem : 1000 + event * 70 + stem, 1});
    }
  }
  return pile;
}

void BM_Group(benchmark::State& state) {
  const EventGrouper grouper = *EventGrouper::Create({});
  const std::vector<ArticleSketch> pile = MakePile(state.range(0), 5);
  for (auto _ : state) benchmark::DoNotOptimize(grouper.Group(pile));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(BM_Group)
    ->Unit(benchmark::kMillisecond)
    ->Arg(1000)
    ->Arg(10000)
    ->Arg(100000);

// The worst there is: thousands of articles about one event, none a copy.
void BM_GroupOneEvent(benchmark::State& state) {
  const EventGrouper grouper = *EventGrouper::Create({});
  const std::vector<ArticleSketch> pile =
      MakePile(state.range(0), state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(grouper.Group(pile));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(BM_GroupOneEvent)
    ->Unit(benchmark::kMillisecond)
    ->Arg(1000)
    ->Arg(4000)
    ->Arg(16000);

}  // namespace
}  // namespace claimdiff

BENCHMARK_MAIN();
