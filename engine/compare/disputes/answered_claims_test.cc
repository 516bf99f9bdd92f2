#include "engine/compare/disputes/answered_claims.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::Explanations;

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

// Of her two, the one on which he goes on.
TEST(AnsweredClaimTest, IsOnWhatIsSaidNext) {
  const auto target = [](const std::string& next) {
    return Explanations(
        Compared({{"A",
                   "<Ana Ruiz> {said} [crews worked 14-hour shifts]\n"
                   "<Ana Ruiz> {said} [she had written to the port]\n"
                   "<Ben Okri> {denied} [Ruiz's account]\n" +
                       next},
                  {"B", "<A baker> {said} [bread is late]"}}),
        v1::FINDING_KIND_DISPUTED);
  };
  const std::string lead = "Ben Okri disputes Ana Ruiz: A: Ruiz's account; A: ";
  EXPECT_EQ(target("<Okri=Ben Okri> {said} [no crew had long shifts]"),
            lead + "crews worked 14-hour shifts");
  // nothing of the sort; another's; too little of it
  const std::string nearest = lead + "she had written to the port";
  EXPECT_EQ(target("<Okri=Ben Okri> {said} [it was late]"), nearest);
  EXPECT_EQ(target("<Tolan> {said} [no crew had long shifts]"), nearest);
  EXPECT_EQ(target("<Okri=Ben Okri> {said} [the crew slept]"), nearest);
}

TEST(AnsweredClaimTest, AReportIsTheNearestOne) {
  const auto dump = [](const std::string& denial) {
    return DumpKind(
        Compared({{"A",
                   "<The Harbor Post> {reported} [that the port was for "
                   "sale]\nThe board met.\n<A clerk> {said} [it rained]\n" +
                       denial},
                  {"B", "<A baker> {said} [bread is late]"}}),
        v1::FINDING_KIND_DISPUTED);
  };
  const char* const kPost = "; A: The Harbor Post";
  EXPECT_EQ(dump("<Ben Okri> {called} [the story false]"),
            std::string("disputed/untrue; A: Ben Okri [false]") + kPost);
  EXPECT_EQ(dump("<Ben Okri> {denied} [the newspaper's report]"),
            std::string("disputed/denied; A: Ben Okri [denied]") + kPost);
  EXPECT_EQ(dump("<Ben Okri> {disputed} [a Harbor Post report]"),
            std::string("disputed/denied; A: Ben Okri [disputed]") + kPost);
  EXPECT_EQ(dump("<Ben Okri> {dismissed} [the tale as a trick]"), "");
}

TEST(AnsweredClaimTest, SomebodyMadeItUp) {
  const auto dump = [](const std::string& denial) {
    return DumpKind(
        Compared(
            {{"A",
              "<Ana Ruiz> {said} [the port ignored storm warnings]\n"
              "<Fact-checkers> {noted} [that it rained]\nIt was Sunday.\n" +
                  denial},
             {"B", "<A baker> {said} [bread is late]"}}),
        v1::FINDING_KIND_DISPUTED);
  };
  EXPECT_EQ(dump("[\"She just made it up,\"] {said} <Ben Okri>"),
            "disputed/untrue; A: Ben Okri [made it up]; A: Ana Ruiz");
  EXPECT_EQ(dump("[\"It is a lie,\"] {said} <Ben Okri>"), "");
  EXPECT_EQ(dump("[\"She made up her bed,\"] {said} <Ben Okri>"), "");
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
