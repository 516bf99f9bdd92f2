#include "engine/render/tsv.h"

#include <vector>

#include "absl/strings/str_split.h"
#include "engine/render/golden_file.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

std::vector<std::vector<std::string>> Cells(const std::string& tsv) {
  std::vector<std::vector<std::string>> rows;
  const std::vector<std::string> lines =
      absl::StrSplit(tsv, '\n', absl::SkipEmpty());
  for (const std::string& line : lines) {
    rows.push_back(absl::StrSplit(line, '\t'));
  }
  return rows;
}

TEST(TsvTest, ARowAClaimAllOfOneLength) {
  for (const char* name :
       {"dam", "empty", "ferry", "hostile", "kinds", "markup", "relay"}) {
    const v1::ComparisonReport report = testing::ReadReport(name);
    const auto rows = Cells(RenderTsv(report));
    EXPECT_EQ(rows.size(), 1u + report.claims_size()) << name;
    for (const auto& row : rows) EXPECT_EQ(row.size(), rows[0].size()) << name;
  }
}

TEST(TsvTest, NoCellIsAFormulaOrHidesSomething) {
  for (const char* name : {"hostile", "markup"}) {
    for (const auto& row : Cells(RenderTsv(testing::ReadReport(name)))) {
      for (const std::string& cell : row) {
        EXPECT_FALSE(!cell.empty() &&
                     std::string("=+-@\r").find(cell[0]) != std::string::npos)
            << cell;
        for (const unsigned char c : cell) EXPECT_GE(c, 0x20) << cell;
      }
    }
  }
}

}  // namespace
}  // namespace claimdiff
