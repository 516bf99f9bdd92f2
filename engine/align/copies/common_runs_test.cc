#include "engine/align/copies/common_runs.h"

#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Each letter is a shingle. "cde cXe 2": the ranges and what they share.
std::string Runs(std::string_view left, std::string_view right, size_t fewest,
                 uint32_t farthest) {
  const std::vector<uint64_t> a(left.begin(), left.end());
  const std::vector<uint64_t> b(right.begin(), right.end());
  std::string runs;
  for (const CommonRun& run : FindCommonRuns(a, b, fewest, farthest)) {
    absl::StrAppend(
        &runs, runs.empty() ? "" : " | ",
        std::string(left.substr(run.left_begin, run.left_end - run.left_begin)),
        " ",
        std::string(
            right.substr(run.right_begin, run.right_end - run.right_begin)),
        " ", run.common);
  }
  return runs;
}

TEST(CommonRunsTest, Table) {
  const struct {
    const char* what;
    const char* left;
    const char* right;
    const char* runs;
  } kCases[] = {
      {"nothing", "", "abc", ""},
      {"nothing in common", "abc", "xyz", ""},
      {"all", "abcde", "abcde", "abcde abcde 5"},
      {"a middle", "xabcdey", "uvabcdew", "abcde abcde 5"},
      {"too short", "xabyyycdz", "abcd", ""},
      {"one changed", "abcdefg", "abcXefg", "abcdefg abcXefg 6"},
      {"some put in", "abcdef", "abcXXdef", "abcdef abcXXdef 6"},
      {"too many put in", "abcdef", "abcXXXdef", "abc abc 3 | def def 3"},
      {"in another order", "abcdef", "defabc", "abc abc 3 | def def 3"},
      {"twice", "abcaef", "abcaef", "bcaef bcaef 4"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Runs(c.left, c.right, 3, 3), c.runs) << c.what;
  }
}

}  // namespace
}  // namespace claimdiff
