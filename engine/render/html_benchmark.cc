// How fast a long report is written:
//
//   bazel run -c opt //engine/render:html_benchmark
//
// 20 outlets with 100 claims each; a quarter of the claims are told by four
// outlets that differ in a number, the others by one.

#include "absl/strings/str_cat.h"
#include "benchmark/benchmark.h"
#include "engine/render/html.h"
#include "engine/render/json_ld.h"
#include "engine/render/markdown.h"
#include "engine/render/testing/test_report.h"
#include "engine/render/text.h"
#include "engine/render/tsv.h"

namespace claimdiff {
namespace {

v1::ComparisonReport LongReport() {
  constexpr int kOutlets = 20;
  constexpr int kClaims = 2000;
  std::vector<testing::ClaimRow> rows;
  for (int i = 0; i < kClaims; ++i) {
    const bool shared = i < kClaims / 4;
    const int group = shared ? i / 4 : i;
    rows.push_back(
        {absl::StrCat("Outlet ", i % kOutlets),
         absl::StrCat("Speaker ", i % 90), "told reporters on Tuesday",
         absl::StrCat("the ferry that left pier ", group,
                      " on Monday evening carried ", i % 7,
                      " more people than its papers and the harbour allow"),
         group});
  }
  v1::ComparisonReport report = testing::TestReport(rows);
  std::vector<std::vector<std::string>> ids;
  for (const v1::ClaimGroup& group : report.groups()) {
    ids.emplace_back(group.claim_ids().begin(), group.claim_ids().end());
  }
  for (size_t group = 0; group < ids.size(); ++group) {
    if (ids[group].size() < 2) continue;
    testing::AddFinding(v1::FINDING_KIND_NUMBER, ids[group],
                        absl::StrCat("g", group), .5, &report);
    for (size_t i = 1; i < ids[group].size(); ++i) {
      testing::AddPair(ids[group][0], ids[group][i], &report);
    }
  }
  return report;
}

template <std::string (*kRender)(const v1::ComparisonReport&)>
void BM_Render(benchmark::State& state) {
  const v1::ComparisonReport report = LongReport();
  size_t bytes = 0;
  for (auto _ : state) bytes = kRender(report).size();
  state.counters["bytes"] = static_cast<double>(bytes);
}

std::string Text(const v1::ComparisonReport& report) {
  return RenderText(report, TextOptions());
}

BENCHMARK_TEMPLATE(BM_Render, RenderHtml)->Unit(benchmark::kMillisecond);
BENCHMARK_TEMPLATE(BM_Render, RenderMarkdown)->Unit(benchmark::kMillisecond);
BENCHMARK_TEMPLATE(BM_Render, RenderTsv)->Unit(benchmark::kMillisecond);
BENCHMARK_TEMPLATE(BM_Render, RenderJsonLd)->Unit(benchmark::kMillisecond);
BENCHMARK_TEMPLATE(BM_Render, Text)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace claimdiff

BENCHMARK_MAIN();
