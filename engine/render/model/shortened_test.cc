#include "engine/render/model/shortened.h"

#include "gtest/gtest.h"

namespace claimdiff::render {
namespace {

TEST(ShortenedTest, EndsWithAWordWhereItCan) {
  const struct {
    const char* text;
    int width;
    const char* shortened;
  } kCases[] = {
      {"", 5, ""},
      {"12 people", 9, "12 people"},
      {"12 people were hurt", 10, "12 people …"},
      {"12 people were hurt", 12, "12 people …"},
      {"an unbreakableword", 12, "an unbreakab …"},
      {"unbreakable", 4, "unbr …"},
      {"東京新報は伝えた", 5, "東京 …"},
      {"e\u0301te\u0301 froid", 3, "e\u0301te\u0301 …"},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Shortened(c.text, c.width), c.shortened) << c.text;
  }
}

}  // namespace
}  // namespace claimdiff::render
