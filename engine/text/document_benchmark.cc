// bazel run -c opt //engine/text:document_benchmark

#include <string>

#include "benchmark/benchmark.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// About a megabyte: `paragraph` over and over.
std::string Repeated(const std::string& paragraph) {
  std::string text;
  while (text.size() < (1 << 20)) text += paragraph;
  return text;
}

void Parse(benchmark::State& state, const std::string& paragraph) {
  const std::string text = Repeated(paragraph);
  for (auto _ : state) benchmark::DoNotOptimize(Document::Parse(text));
  state.SetBytesProcessed(static_cast<int64_t>(state.iterations()) *
                          static_cast<int64_t>(text.size()));
}

BENCHMARK_CAPTURE(
    Parse, plain,
    "Harbor officials said on Monday that the ferry had carried 212 people, "
    "twice what its papers allow. \"We didn't know,\" Gov. Dana Vane said.\n");
BENCHMARK_CAPTURE(
    Parse, curly,
    "Harbor officials said on Monday — a holiday — that the ferry’s papers "
    "were in order. “We didn’t know,” Gov. Dana Son‑Vane said.\n");
BENCHMARK_CAPTURE(
    Parse, accented,
    "Le maire d’Orléne a déclaré « être très déçu » après l’échec répété des "
    "négociations à Møre.\n");

}  // namespace
}  // namespace claimdiff
