#include "engine/compare/numbers/scope_differences.h"

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::ExpectDumps;
using testing::PairCase;

TEST(ScopeDifferencesTest, AllOfThemOrSome) {
  const PairCase cases[] = {
      {"[all nine boats of the old line were called back on Monday]1",
       "[eight of the nine boats of the old line were called back on Monday]1",
       "number/scope; A: all nine [all nine]; B: eight of the nine [eight of "
       "the nine]"},
      {"[one of its 12 boats off Ellan was called back on Monday]1",
       "[all 12 of its boats off Ellan were called back on Monday]1",
       "number/scope; A: one of its 12 [one of its 12]; B: all 12 [all 12]"},
      // both tell of all and of one
      {"[all nine boats were called back when one of the nine was hit]1",
       "[when one of the nine was hit all nine boats were called back]1", ""},
      {"[all nine boats of the line were called back when one of them was "
       "hit]1",
       "[the line called back its boats when one of the nine was hit]1", ""},
      {"[all nine boats of the old line were called back on Monday]1",
       "[every one of the nine boats of the old line was called back on "
       "Monday]1",
       ""},
      // nothing is said of the rest
      {"[all nine boats of the old line were called back on Monday]1",
       "[nine boats of the old line were called back on Monday]1", ""},
      // told otherwise as a whole
      {"[all nine boats of the old line were called back on Monday]1",
       "[a storm off Ellan sank eight of nine boats]1", ""},
  };
  ExpectDumps(v1::FINDING_KIND_NUMBER, cases);
}

TEST(ScopeDifferencesTest, AThirdTellingJoinsTheFinding) {
  const auto report = testing::Compared({
      {"Harbor Post",
       "[all nine boats of the old line were called back on Monday]1"},
      {"Coast Wire",
       "[eight of the nine boats of the old line were called back on "
       "Monday]1"},
      {"Gull", "[all nine boats of the old line were called back on Monday]1"},
  });
  EXPECT_EQ(testing::Explanations(report, v1::FINDING_KIND_NUMBER),
            "Harbor Post, Gull: all nine; Coast Wire: eight of the nine");
}

}  // namespace
}  // namespace claimdiff
