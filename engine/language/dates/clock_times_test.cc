#include "engine/language/dates/clock_times.h"

#include <vector>

#include "engine/language/numbers/quantities.h"
#include "engine/text/document.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

TEST(ClockTimesTest, CountsMinutes) {
  const struct {
    const char* text;
    int minutes;  // -1: none
  } kCases[] = {
      {"at 7:25 on Monday", 445},
      {"at 7:25 p.m. on Monday", 1165},
      {"at 9 a.m. on Monday", 540},
      {"at 12 a.m. on Monday", 0},
      {"at 12:05 pm on Monday", 725},
      {"at 1430 GMT on Monday", 870},
      {"at 23:59", 1439},
      {"at 24:30", -1},
      {"at 7:75", -1},
      {"at 13 p.m. on Monday", -1},
  };
  for (const auto& c : kCases) {
    const Document doc = Document::Parse(c.text);
    const std::vector<Quantity> quantities =
        FindQuantities(doc, 0, static_cast<uint32_t>(doc.tokens().size()));
    ASSERT_FALSE(quantities.empty()) << c.text;
    ASSERT_EQ(quantities[0].kind, QuantityKind::kClock) << c.text;
    EXPECT_EQ(MinutesFromMidnight(doc, quantities[0]).value_or(-1), c.minutes)
        << c.text;
  }
}

}  // namespace
}  // namespace claimdiff
