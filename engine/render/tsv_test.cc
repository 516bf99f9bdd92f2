#include "engine/render/tsv.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "engine/render/testing/golden_file.h"
#include "engine/render/testing/test_report.h"
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

// A cell that begins with a quotation mark would swallow its neighbours.
TEST(TsvTest, QuotesWhatBeginsWithAQuotationMark) {
  v1::ComparisonReport report =
      testing::TestReport({{"Pier", "Holt", "said", "\"all \"well\" at sea", 0},
                           {"=1+1", "+Holt", "@all", "-5 were \"lost\"", 1},
                           {" =1", "x\ty", "a\nb", "“curly”", 2}});
  const auto rows = Cells(RenderTsv(report));
  ASSERT_EQ(rows.size(), 4u);
  const auto cell = [&](size_t row, const std::string& column) {
    const auto at = std::find(rows[0].begin(), rows[0].end(), column);
    return rows[row][at - rows[0].begin()];
  };
  EXPECT_EQ(cell(1, "claim"), "\"\"\"all \"\"well\"\" at sea\"");
  EXPECT_EQ(cell(2, "outlet"), "'=1+1");
  EXPECT_EQ(cell(2, "speaker"), "'+Holt");
  EXPECT_EQ(cell(2, "cue"), "'@all");
  EXPECT_EQ(cell(2, "claim"), "'-5 were \"lost\"");
  EXPECT_EQ(cell(3, "outlet"), "' =1");
  EXPECT_EQ(cell(3, "speaker"), "x y");
  EXPECT_EQ(cell(3, "cue"), "a b");
  EXPECT_EQ(cell(3, "claim"), "“curly”");
}

}  // namespace
}  // namespace claimdiff
