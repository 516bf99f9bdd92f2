// How fast claims are aligned:
//
//   bazel run -c opt //engine/align:aligner_benchmark
//
// BM_WordFeatures scores prepared pairs by their words, BM_ScorePairs with the
// rest of the event and the trees; BM_Align is the whole stage on an event of
// that many claims by four outlets, past the exhaustive limit by the index.

#include <cstdint>
#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "benchmark/benchmark.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/aligner.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/align/scoring/pair_scorer.h"
#include "engine/align/testing/test_reports.h"

namespace claimdiff {
namespace {

// Claims of twelve to twenty words drawn as news draws them: a few words are in
// every other claim, most in a handful.
v1::ComparisonReport NewsLikeReport(int claims) {
  std::mt19937 random(1);
  std::vector<testing::OutletLines> outlets(4);
  for (int i = 0; i < claims; ++i) {
    std::string line;
    for (uint32_t words = 12 + random() % 9; words > 0; --words) {
      // The lower the number, the more often: the product of two even draws.
      const uint64_t rank =
          uint64_t{random() % 4096} * (random() % 4096) / 2048;
      absl::StrAppend(&line, "word", rank, "ing ");
    }
    outlets[i % 4].outlet = absl::StrCat("Outlet ", i % 4);
    outlets[i % 4].lines.push_back(line);
  }
  return testing::ReportOf(outlets);
}

void BM_WordFeatures(benchmark::State& state) {
  v1::ComparisonReport report = NewsLikeReport(400);
  const auto background = BackgroundTables::Load();
  const auto scorer = PairScorer::Load();
  const PreparedEvent event = PrepareEvent(*background, &report);
  const auto pairs = FindCandidates(event.vectors, event.telling, {});
  for (auto _ : state) {
    double sum = 0;
    for (const CandidatePair pair : pairs) {
      sum += scorer->Logit(ComputePairFeatures(event.vectors[pair.left],
                                               event.vectors[pair.right]));
    }
    benchmark::DoNotOptimize(sum);
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations()) *
                          static_cast<int64_t>(pairs.size()));
}
BENCHMARK(BM_WordFeatures)->Unit(benchmark::kMillisecond);

void BM_ScorePairs(benchmark::State& state) {
  v1::ComparisonReport report = NewsLikeReport(400);
  const auto background = BackgroundTables::Load();
  const auto scorer = EventScorer::Load();
  const PreparedEvent event = PrepareEvent(*background, &report);
  const auto pairs = FindCandidates(event.vectors, event.telling, {});
  for (auto _ : state) {
    benchmark::DoNotOptimize(scorer->Score(*background, event, pairs));
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations()) *
                          static_cast<int64_t>(pairs.size()));
}
BENCHMARK(BM_ScorePairs)->Unit(benchmark::kMillisecond);

void BM_Align(benchmark::State& state) {
  const auto aligner = Aligner::Create({});
  const v1::ComparisonReport input =
      NewsLikeReport(static_cast<int>(state.range(0)));
  for (auto _ : state) {
    v1::ComparisonReport report = input;
    aligner->Align(&report);
    benchmark::DoNotOptimize(report);
  }
  state.SetItemsProcessed(static_cast<int64_t>(state.iterations()) *
                          state.range(0));
}
BENCHMARK(BM_Align)->Arg(100)->Arg(600)->Arg(2000)->Arg(20000)->Unit(
    benchmark::kMillisecond);

}  // namespace
}  // namespace claimdiff
