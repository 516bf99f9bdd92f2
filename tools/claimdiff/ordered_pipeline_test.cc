#include "tools/claimdiff/ordered_pipeline.h"

#include <atomic>
#include <chrono>
#include <optional>
#include <thread>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// 0, 1, ..., count - 1.
std::function<std::optional<int>()> Numbers(int count) {
  return [next = 0, count]() mutable -> std::optional<int> {
    if (next == count) return std::nullopt;
    return next++;
  };
}

TEST(OrderedPipelineTest, KeepsTheOrder) {
  for (const int jobs : {1, 2, 7}) {
    std::vector<int> results;
    RunInOrder<int, int>(
        jobs, Numbers(500),
        [](int n) {
          // The first of every ten takes longest.
          if (n % 10 == 0) {
            std::this_thread::sleep_for(std::chrono::microseconds(500));
          }
          return n * n;
        },
        [&](int square) {
          results.push_back(square);
          return true;
        });
    ASSERT_EQ(results.size(), 500u) << jobs;
    for (int n = 0; n < 500; ++n) ASSERT_EQ(results[n], n * n) << jobs;
  }
}

TEST(OrderedPipelineTest, TakesNothingFromNothing) {
  int calls = 0;
  RunInOrder<int, int>(
      4, Numbers(0), [](int n) { return n; },
      [&](int) {
        ++calls;
        return true;
      });
  EXPECT_EQ(calls, 0);
}

TEST(OrderedPipelineTest, HoldsFewItems) {
  constexpr int kJobs = 3;
  std::atomic<int> held = 0;
  int most = 0;
  auto numbers = Numbers(2000);
  RunInOrder<int, int>(
      kJobs,
      [&]() -> std::optional<int> {
        const auto n = numbers();
        if (n.has_value()) most = std::max(most, ++held);
        return n;
      },
      [](int n) {
        if (n == 0) std::this_thread::sleep_for(std::chrono::milliseconds(20));
        return n;
      },
      [&](int) {
        --held;
        return true;
      });
  EXPECT_LE(most, 4 * kJobs);
}

TEST(OrderedPipelineTest, StopsWhereTheSinkSaysSo) {
  for (const int jobs : {1, 4}) {
    int taken = 0;
    int sunk = 0;
    auto numbers = Numbers(100000);
    RunInOrder<int, int>(
        jobs,
        [&] {
          ++taken;
          return numbers();
        },
        [](int n) { return n; }, [&](int) { return ++sunk < 10; });
    EXPECT_EQ(sunk, 10);
    EXPECT_LE(taken, 10 + 5 * jobs);
  }
}

}  // namespace
}  // namespace claimdiff
