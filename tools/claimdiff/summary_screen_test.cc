// `claimdiff compare --summary` of shipped reports fits a terminal of 80
// columns and 24 lines, with a line for the prompt.

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "engine/text/display.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/run_compare.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

TEST(SummaryScreenTest, TwoShippedReportsFitOneScreen) {
  const auto engine = Engine::Create({});
  ASSERT_TRUE(engine.ok());
  const std::vector<std::vector<std::string>> kEvents = {
      {"bridge-closure/harbor-post.txt", "bridge-closure/coast-wire.txt"},
      {"ferry-collision/meridian-wire.txt", "ferry-collision/daily-beacon.txt"},
      {"plant-closure/cascade-press.txt", "plant-closure/city-beat.txt"},
      {"water-talks/the-ledger.txt", "water-talks/evening-chronicle.txt"},
  };
  for (const std::vector<std::string>& files : kEvents) {
    TestRun run;
    for (const std::string& file : files) {
      run.command.inputs.push_back({"testdata/" + file, ""});
    }
    run.command.format = OutputFormat::kText;
    run.command.summary = true;
    run.command.width = 80;
    run.Do([&](const RunContext& context) {
      return RunCompare(context, *engine);
    });
    ASSERT_TRUE(run.status.ok()) << run.status;
    const std::vector<std::string> lines =
        absl::StrSplit(run.output, '\n', absl::SkipEmpty());
    EXPECT_GT(lines.size(), 8u) << run.output;
    EXPECT_LE(std::count(run.output.begin(), run.output.end(), '\n'), 23)
        << run.output;
    for (const std::string& line : lines) EXPECT_LE(DisplayWidth(line), 80);
  }
}

}  // namespace
}  // namespace claimdiff
