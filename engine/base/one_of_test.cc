#include "engine/base/one_of.h"

#include <string_view>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr std::string_view kArticles[] = {"a", "an", "the"};

TEST(IsOneOfTest, Looks) {
  EXPECT_TRUE(IsOneOf("a", kArticles));
  EXPECT_TRUE(IsOneOf("the", kArticles));
  EXPECT_FALSE(IsOneOf("th", kArticles));
  EXPECT_FALSE(IsOneOf("", kArticles));
}

}  // namespace
}  // namespace claimdiff
