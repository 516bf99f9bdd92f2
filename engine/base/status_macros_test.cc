#include "engine/base/status_macros.h"

#include <memory>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

absl::StatusOr<std::unique_ptr<int>> Half(int n) {
  if (n % 2 != 0) return absl::InvalidArgumentError("odd");
  return std::make_unique<int>(n / 2);
}

absl::StatusOr<int> Quarter(int n) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::unique_ptr<int> half, Half(n));
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::unique_ptr<int> quarter, Half(*half));
  return *quarter;
}

absl::Status CheckQuarter(int n) {
  CLAIMDIFF_RETURN_IF_ERROR(Quarter(n).status());
  return absl::OkStatus();
}

TEST(StatusMacrosTest, PassValuesAndFailuresOn) {
  EXPECT_EQ(*Quarter(12), 3);
  EXPECT_EQ(Quarter(6).status(), absl::InvalidArgumentError("odd"));
  EXPECT_TRUE(CheckQuarter(12).ok());
  EXPECT_EQ(CheckQuarter(5), absl::InvalidArgumentError("odd"));
}

}  // namespace
}  // namespace claimdiff
