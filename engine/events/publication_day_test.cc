#include "engine/events/publication_day.h"

#include <limits>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(PublicationDayTest, Reads) {
  struct Case {
    const char* published;
    std::optional<int32_t> day;
  };
  const Case cases[] = {
      {"1970-01-01", 0},
      {"1970-01-02T23:59:59Z", 1},
      {"1969-12-31", -1},
      {"2019-03-15", 17970},
      // Its writer's calendar counts, whatever the zone.
      {"2019-03-15T23:30:00-11:00", 17970},
      {"2020-02-29", 18321},
      {"0001-01-01", -719162},
      {"9999-12-31", 2932896},
      {"2019-02-29", std::nullopt},
      {"2019-13-01", std::nullopt},
      {"2019-04-31", std::nullopt},
      {"0000-01-01", std::nullopt},
      {"2019-03", std::nullopt},
      {"20190315", std::nullopt},
      {"March 2019", std::nullopt},
      {"2019-3-15 ", std::nullopt},
      {"2019-0x-15", std::nullopt},
      {"-019-03-15", std::nullopt},
      {"", std::nullopt},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(PublicationDay(c.published), c.day) << c.published;
  }
}

DaySpan Span(int32_t first, int32_t last) {
  return Joined(DaySpan(first), DaySpan(last));
}

TEST(DaySpanTest, Joins) {
  EXPECT_FALSE(DaySpan().known());
  EXPECT_FALSE(Joined(DaySpan(), DaySpan(std::nullopt)).known());
  EXPECT_EQ(DaySpan().length(), 0);
  EXPECT_EQ(DaySpan(5).length(), 0);
  EXPECT_EQ(Joined(DaySpan(), DaySpan(5)).first(), 5);
  EXPECT_EQ(Joined(DaySpan(5), DaySpan()).last(), 5);
  const DaySpan both = Joined(Span(3, 4), Span(-2, 9));
  EXPECT_EQ(both.first(), -2);
  EXPECT_EQ(both.last(), 9);
  EXPECT_EQ(both.length(), 11);
}

TEST(DaySpanTest, MeasuresDistanceBetweenMiddles) {
  EXPECT_EQ(Span(0, 4).DistanceTo(Span(5, 6)), 3.5);
  EXPECT_EQ(Span(5, 6).DistanceTo(Span(0, 4)), 3.5);
  EXPECT_EQ(DaySpan(5).DistanceTo(DaySpan(5)), 0);
  EXPECT_EQ(DaySpan().DistanceTo(DaySpan(5)), 0);
  EXPECT_EQ(DaySpan(2932896).DistanceTo(DaySpan(-719162)), 3652058);
}

TEST(DayDecayTest, HalvesOverDays) {
  const DayDecay decay;
  EXPECT_EQ(decay.Of(DaySpan(5), DaySpan(5)), 1);
  EXPECT_EQ(decay.Of(DaySpan(5), DaySpan(8)), .5);
  EXPECT_EQ(decay.Of(DaySpan(8), DaySpan(2)), .25);
  EXPECT_EQ(decay.Of(DaySpan(8), DaySpan()), .7);
  EXPECT_EQ(decay.Of(DaySpan(), DaySpan()), .7);
}

}  // namespace
}  // namespace claimdiff
