#include "engine/language/tables/tsv.h"

#include "gmock/gmock.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(ParseTsvTest, SplitsRowsAndFields) {
  EXPECT_THAT(ParseTsv("# verbs\nplan\t+\n\nwalk\n"),
              ElementsAre(ElementsAre("plan", "+"), ElementsAre("walk")));
  // The last line needs no line break; an empty field in the middle stays.
  EXPECT_THAT(ParseTsv("a\t\tb c"), ElementsAre(ElementsAre("a", "", "b c")));
  EXPECT_THAT(ParseTsv("# only comment"), IsEmpty());
  EXPECT_THAT(ParseTsv(""), IsEmpty());
}

}  // namespace
}  // namespace claimdiff
