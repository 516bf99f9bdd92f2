#include "engine/compare/wording/denied_words.h"

#include <cstdint>
#include <string>
#include <string_view>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

bool Denies(const std::string& sentence, std::string_view word) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A", "[" + sentence + "]1"}});
  const ReportView view(report);
  const uint32_t t = testing::TokenOf(view.claims()[0], word);
  return IsDenied(view.claims()[0], {t, t + 1});
}

TEST(DeniedWordsTest, ByACueBefore) {
  EXPECT_TRUE(Denies("the pier was not closed", "closed"));
  EXPECT_TRUE(Denies("the pier has not yet been closed", "closed"));
  EXPECT_TRUE(Denies("they refused on Saturday to close the pier", "close"));
  EXPECT_FALSE(Denies("the pier was closed", "closed"));
}

TEST(DeniedWordsTest, ByNone) {
  EXPECT_TRUE(Denies("no boats were hit by the storm", "hit"));
  EXPECT_TRUE(Denies("no school closures are planned", "closures"));
  EXPECT_FALSE(Denies("the boats that no storm had sunk were sold", "sold"));
}

}  // namespace
}  // namespace claimdiff
