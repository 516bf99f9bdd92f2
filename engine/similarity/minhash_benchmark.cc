// How fast texts are sketched, by how many shingles they have:
//
//   bazel run -c opt //engine/similarity:minhash_benchmark

#include <cstdint>
#include <random>
#include <vector>

#include "benchmark/benchmark.h"
#include "engine/similarity/minhash.h"

namespace claimdiff {
namespace {

void BM_Sketch(benchmark::State& state) {
  std::mt19937_64 random(1);
  std::vector<uint64_t> ids(static_cast<size_t>(state.range(0)));
  for (uint64_t& id : ids) id = random();
  for (auto _ : state) benchmark::DoNotOptimize(SketchOf(ids));
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(BM_Sketch)->Arg(20)->Arg(100)->Arg(1000)->Arg(10000);

}  // namespace
}  // namespace claimdiff
