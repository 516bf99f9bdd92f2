#include "engine/ingest/input/timestamp.h"

#include <string_view>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

struct Case {
  std::string_view written;
  std::string_view normalized;
};

TEST(TimestampTest, Normalizes) {
  const Case cases[] = {
      {"2019-03-15T09:30:00Z", "2019-03-15T09:30:00Z"},
      {" 2019-03-15T09:30:00.123Z ", "2019-03-15T09:30:00Z"},
      {"2019-03-15T09:30+0100", "2019-03-15T09:30:00+01:00"},
      {"2019-03-15T09:30:00-05:00", "2019-03-15T09:30:00-05:00"},
      {"2019-03-15T09:30:00", "2019-03-15"},
      {"2019-03-15 09:30:00", "2019-03-15"},
      {"2019-03-15 09:30:00 +0000", "2019-03-15T09:30:00Z"},
      {"2019-03-15", "2019-03-15"},
      {"20190315", "2019-03-15"},
      {"20190315T093000Z", "2019-03-15T09:30:00Z"},
      {"20190315T093000+0200", "2019-03-15T09:30:00+02:00"},
      {"Fri, 15 Mar 2019 09:30:00 GMT", "2019-03-15T09:30:00Z"},
      {"Fri, 15 Mar 2019 09:30:00 -0400", "2019-03-15T09:30:00-04:00"},
      {"15 Mar 2019 09:30:00 GMT", "2019-03-15T09:30:00Z"},
      {"March 15, 2019", "2019-03-15"},
      {"1552642200", "2019-03-15T09:30:00Z"},
      {"1552642200000", "2019-03-15T09:30:00Z"},
      {"", ""},
      {"yesterday", ""},
      {"2019-13-15", ""},
      {"12", ""},
      {"infinite-future", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(NormalizeTimestamp(c.written), c.normalized) << c.written;
  }
}

}  // namespace
}  // namespace claimdiff
