#include "engine/compare/disputes/answered_claims.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;

TEST(AnsweredClaimTest, IsTheNearestOneBefore) {
  const std::string ruiz =
      "<Ana Ruiz> {said} [the port ignored storm warnings for a week]\n";
  const struct {
    std::string lines;
    const char* dump;
  } cases[] = {
      {"<Ben Okri> {dismissed} [that criticism]",
       "disputed/denied; A: Ben Okri [dismissed]; A: Ana Ruiz"},
      {"<Ben Okri> {disputed} [the latest allegations]",
       "disputed/denied; A: Ben Okri [disputed]; A: Ana Ruiz"},
      {"<Ben Okri> {denied} [it]",
       "disputed/denied; A: Ben Okri [denied]; A: Ana Ruiz"},
      {"<Ben Okri> {called} [the claims baseless]",
       "disputed/untrue; A: Ben Okri [baseless]; A: Ana Ruiz"},
      {"[\"It's unfounded,\"] {said} <Ben Okri>",
       "disputed/untrue; A: Ben Okri [unfounded]; A: Ana Ruiz"},
      {"[\"That is not true,\"] {said} <Ben Okri>",
       "disputed/untrue; A: Ben Okri [not true]; A: Ana Ruiz"},
      // Whose words they are is said: also further off, past others.
      {"<A baker> {said} [the bread was late]\nThe board met.\nThe sun "
       "shone.\n<Ben Okri> {disputed} [Ruiz's account]",
       "disputed/denied; A: Ben Okri [disputed]; A: Ana Ruiz"},
      // Too far off, where nobody is named.
      {"The board met.\nThe sun shone.\n<Ben Okri> {dismissed} [that "
       "criticism]",
       ""},
      // Another's words, and nobody's here.
      {"<Ben Okri> {disputed} [the mayor's account]", ""},
      // Somebody who speaks of the claim, behind the one who makes it.
      {"<A clerk> {said} [the claims were serious]\n<Ben Okri> {denied} "
       "[Ruiz's allegations]",
       "disputed/denied; A: Ben Okri [denied]; A: Ana Ruiz"},
      // What "that" is has been said by himself; no claim is meant.
      {"<Ben Okri> {said} [people tell of ghosts; that is not true]", ""},
      {"<Ben Okri> {denied} [him]", ""},
      {"<Ben Okri> {disputed} [its description]", ""},
      {"<Ben Okri> {dismissed} [her remarks]", ""},
      // What is appended.
      {"[a charge that] <Ben Okri> {denied}",
       "disputed/denied; A: Ben Okri [denied]; A: Ana Ruiz"},
      // Anybody's story, and that one.
      {"<Ben Okri> {dismissed} [the story as a trick]", ""},
      {"<Ben Okri> {dismissed} [that story as a trick]",
       "disputed/denied; A: Ben Okri [dismissed]; A: Ana Ruiz"},
      // What the sentence itself has told.
      {"Asked on Friday if he had slept, <Ben Okri> {denied} [it]", ""},
      {"The fire was put out late, [a charge] <Ben Okri> {denied}", ""},
      // His own words; no denial; what has a matter of its own.
      {"<Ruiz=Ana Ruiz> {dismissed} [that criticism]", ""},
      {"<Ben Okri> {repeated} [that criticism]", ""},
      {"<Ben Okri> {rejected} [the offer]", ""},
      {"<Ben Okri> {denied} [the claim that ferries were sold]", ""},
      {"<Ben Okri> {said} [it is fake snow]", ""},
  };
  for (const auto& c : cases) {
    const auto report = Compared(
        {{"A", ruiz + c.lines}, {"B", "<A baker> {said} [bread is late]"}});
    EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_DISPUTED), c.dump) << c.lines;
  }
}

TEST(AnsweredClaimTest, StandsBeforeTheDenial) {
  const auto report = Compared(
      {{"A",
        "<Ben Okri> {dismissed} [that criticism]\n"
        "<Ana Ruiz> {said} [the port ignored storm warnings for a week]"},
       {"B", "<A baker> {said} [bread is late]"}});
  EXPECT_EQ(DumpKind(report, v1::FINDING_KIND_DISPUTED), "");
}

}  // namespace
}  // namespace claimdiff
