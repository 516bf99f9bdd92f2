// How long one event of many articles takes, extracted beforehand:
//
//   bazel run -c opt //tools/measure:large_event_benchmark
//
// BM_CompareMany/N: N made-up articles on affairs of their own under one
// request; BM_CompareOneEvent/N: N that tell of one event in the same words or
// others. Counters say what the report holds.

#include <cstdint>
#include <string>

#include "benchmark/benchmark.h"
#include "claimdiff/v1/report.pb.h"
#include "claimdiff/v1/service.pb.h"
#include "engine/claimdiff.h"
#include "tools/measure/article_pile.h"

namespace claimdiff {
namespace {

void Compare(benchmark::State& state, uint32_t most_of_event) {
  const auto engine = Engine::Create({});
  const ArticlePile pile(static_cast<uint32_t>(state.range(0)), 1,
                         most_of_event);
  v1::CompareRequest request;
  for (uint32_t n = 0; n < pile.size(); ++n) {
    *request.add_sources()->mutable_extracted() =
        engine->Extract(pile.Article(n));
  }
  v1::ComparisonReport report;
  for (auto _ : state) {
    report = engine->Compare(request);
    benchmark::DoNotOptimize(report);
  }
  state.counters["claims"] = report.claims_size();
  state.counters["pairs"] = report.pairs_size();
  state.counters["findings"] = report.findings_size();
  state.counters["bytes"] = static_cast<double>(report.ByteSizeLong());
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations()) *
                          report.claims_size());
}

void BM_CompareMany(benchmark::State& state) { Compare(state, 9); }
BENCHMARK(BM_CompareMany)
    ->RangeMultiplier(2)
    ->Range(100, 1600)
    ->Unit(benchmark::kMillisecond);

void BM_CompareOneEvent(benchmark::State& state) { Compare(state, 1000000); }
BENCHMARK(BM_CompareOneEvent)
    ->RangeMultiplier(2)
    ->Range(100, 400)
    ->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace claimdiff
