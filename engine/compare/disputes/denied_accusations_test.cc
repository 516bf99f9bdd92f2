#include "engine/compare/disputes/denied_accusations.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;

TEST(DeniedAccusationsTest, NameWhoDeniesThem) {
  const char* const kOkri =
      "disputed/denied; B: Ben Okri [denied]; A: Ana Ruiz";
  const struct {
    const char* accusation;
    const char* denial;
    const char* dump;
  } cases[] = {
      {"<Ana Ruiz> {accused} [Okri of selling the ferry]",
       "<Ben Okri> {denied} [the allegations]", kOkri},
      {"<Ana Ruiz> {alleged} [that Okri sold the ferry]",
       "<Ben Okri> {denied} [any wrongdoing]", kOkri},
      {"<Ana Ruiz> {charged} [Mr. Okri with fraud]",
       "<Ben Okri> {denied} [the charges against him]", kOkri},
      // no accusation; of somebody else; of another who knows him
      {"<Ana Ruiz> {said} [Okri was at the ferry]",
       "<Ben Okri> {denied} [the allegations]", ""},
      {"<Ana Ruiz> {accused} [Tolan of selling the ferry]",
       "<Ben Okri> {denied} [the allegations]", ""},
      {"<Ana Ruiz> {accused} [a crew that had come from the south last year to "
       "work for Okri of selling the ferry]",
       "<Ben Okri> {denied} [any wrongdoing]", ""},
      // a matter of its own; whose words they are; an offer
      {"<Ana Ruiz> {accused} [Okri of selling the ferry]",
       "<Ben Okri> {denied} [the allegation that he was late]", ""},
      {"<Ana Ruiz> {accused} [Okri of selling the ferry]",
       "<Ben Okri> {denied} [Tolan's allegations]", ""},
      {"<Ana Ruiz> {accused} [Okri of selling the ferry]",
       "<Ben Okri> {rejected} [the offer]", ""},
  };
  for (const auto& c : cases) {
    const auto report = Compared({{"A", c.accusation}, {"B", c.denial}});
    EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_DISPUTED), c.dump)
        << c.accusation << " / " << c.denial;
  }
}

// That of the same report counts, wherever it stands; the nearest before.
TEST(DeniedAccusationsTest, TheNearestInItsOwnReport) {
  const auto report =
      Compared({{"A", "<Ana Ruiz> {accused} [Okri of selling the ferry]"},
                {"B",
                 "<Lena Tolan> {accused} [Okri of fraud]\nThe board met.\nIt "
                 "rained.\n<Ben Okri> {denied} [the allegations]"}});
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_DISPUTED),
            "disputed/denied; B: Ben Okri [denied]; B: Lena Tolan");
}

}  // namespace
}  // namespace claimdiff
