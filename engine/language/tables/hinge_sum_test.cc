#include "engine/language/tables/hinge_sum.h"

#include <string>
#include <string_view>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const std::vector<std::string_view> kNames = {"rank", "degree"};
const char kTable[] =
    "bias\t-1\nrank\t0\t1\ndegree\t0\t4\n"
    "hinge\t2\t-1\t1\t0.5\nhinge\t-1\t0.5\t-1\t0\n";

TEST(HingeSumTest, FlatThenRisingThenSaturated) {
  const auto sum = HingeSum::Parse(kTable, kNames);
  ASSERT_TRUE(sum.ok()) << sum.status();
  const struct {
    std::vector<float> features;
    double logit;
  } kCases[] = {
      {{0, 0}, -1.5},  // the second hinge alone
      {{.5f, 0}, -1},  // neither
      {{1, 0}, -1},    // the first one begins to rise here
      {{1, 2}, 1},    {{1, 4}, 3}, {{1, 400}, 3}, {{9, 2}, 1}, {{-9, 0}, -1.5},
  };
  for (const auto& c : kCases) {
    EXPECT_DOUBLE_EQ(sum->Logit(c.features.data()), c.logit)
        << c.features[0] << " " << c.features[1];
    std::vector<double> shares(2, 0);
    const double rest = sum->SharesOf(c.features.data(), &shares);
    EXPECT_NEAR(rest + shares[0] + shares[1], c.logit, 1e-6);
  }
}

TEST(HingeSumTest, SharesAreOfHingesThatRise) {
  const auto sum = HingeSum::Parse(kTable, kNames);
  ASSERT_TRUE(sum.ok()) << sum.status();
  const std::vector<float> features = {1, 2};
  std::vector<double> shares(2, 0);
  EXPECT_DOUBLE_EQ(sum->SharesOf(features.data(), &shares), -3);
  EXPECT_EQ(shares, (std::vector<double>{2, 2}));
}

TEST(HingeSumTest, ATableIsReadAsItWasWritten) {
  const auto sum = HingeSum::Parse(std::string("# fitted\n") + kTable, kNames);
  ASSERT_TRUE(sum.ok()) << sum.status();
  EXPECT_EQ(sum->ToTable(kNames), kTable);
}

TEST(HingeSumTest, RefusesBrokenTables) {
  const std::string kFront = "bias\t0\nrank\t0\t1\ndegree\t0\t1\n";
  const struct {
    std::string table;
    std::string row;
  } kCases[] = {
      {"", "bias"},
      {"bias\tx\n", "bias"},
      {"rank\t0\t1\n", "bias"},
      {"bias\t0\n", "rank"},
      {"bias\t0\ndegree\t0\t1\nrank\t0\t1\n", "rank"},
      {"bias\t0\nrank\t1\t0\n", "rank"},
      {"bias\t0\nrank\t0\tinf\n", "rank"},
      {"bias\t0\nrank\t0\t1\n", "degree"},
      {kFront + "age\t0\t1\n", "age"},
      {kFront + "hinge\t1\t0\t1\n", "hinge"},
      {kFront + "hinge\t1\t0\t1\tx\n", "hinge"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(HingeSum::Parse(c.table, kNames).status().message(),
              "hinges: no good row " + c.row);
  }
}

}  // namespace
}  // namespace claimdiff
