#include "engine/compare/wording/word_swaps.h"

#include <string>
#include <utility>
#include <vector>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/compare/wording/word_regions.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::MakeReport;
using testing::MarkedArticle;

// A region of one word on each side.
std::vector<WordSwap> OneForOne(const PairView&, const WordRegion& region) {
  if (region.left.size() != 1 || region.right.size() != 1) return {};
  return {{{region.left[0], region.left[0] + 1},
           {region.right[0], region.right[0] + 1}}};
}

constexpr SwapRule kOneForOne = {v1::FINDING_KIND_OPPOSITE, "test/swap", .5,
                                 OneForOne};

// The swaps of the first group: "Post rose, Wire fell", a line a place.
std::string Swaps(const std::vector<MarkedArticle>& articles) {
  const v1::ComparisonReport report = MakeReport(articles);
  const ReportView view(report);
  std::string lines;
  for (const FindingDraft& draft :
       FindWordSwaps(view.groups()[0], kOneForOne)) {
    EXPECT_EQ(draft.kind, v1::FINDING_KIND_OPPOSITE);
    EXPECT_EQ(draft.rule, "test/swap");
    EXPECT_EQ(draft.importance, .5);
    for (const DraftSide& side : draft.sides) {
      lines += (&side == &draft.sides.front() ? "" : ", ") +
               view.tellings()[side.claim->telling] + " " + side.value;
    }
    lines += "\n";
  }
  return lines;
}

bool NearlyVerbatim(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report = MakeReport({{"A", a}, {"B", b}});
  const ReportView view(report);
  return IsNearlyVerbatim(view.groups()[0].pairs[0]);
}

TEST(WordSwapsTest, OtherWordsInTheSamePlace) {
  const std::string rose = "[turnout rose in the north of Ellan on Monday]1";
  const std::string fell = "[turnout fell in the north of Ellan on Monday]1";
  EXPECT_EQ(Swaps({{"Post", rose}, {"Wire", fell}}), "Post rose, Wire fell\n");
  EXPECT_EQ(Swaps({{"Wire", fell}, {"Post", rose}}), "Wire fell, Post rose\n");
  EXPECT_EQ(Swaps({{"Post", rose}, {"Wire", rose}}), "");
  // A third telling stands with whom it agrees.
  EXPECT_EQ(Swaps({{"Post", rose}, {"Wire", fell}, {"Gull", rose}}),
            "Post rose, Wire fell, Gull rose\n");
}

TEST(WordSwapsTest, APlaceASwap) {
  EXPECT_EQ(Swaps({{"Post",
                    "[the mayor saw the tug leave the old pier of Ellan at "
                    "noon on Monday]1"},
                   {"Wire",
                    "[the mayor heard the tug leave the old jetty of Ellan at "
                    "noon on Monday]1"}}),
            "Post saw, Wire heard\nPost pier, Wire jetty\n");
}

TEST(WordSwapsTest, NegatedOnBothSides) {
  EXPECT_EQ(
      Swaps(
          {{"Post", "[the old pier of Ellan did not burn on Monday at noon]1"},
           {"Wire",
            "[the old pier of Ellan did not sink on Monday at noon]1"}}),
      "Post burn, Wire sink\n");
}

TEST(WordSwapsTest, OnceMoreThanOverThere) {
  EXPECT_EQ(Swaps({{"Post",
                    "[turnout rose in the north and rose in the south of "
                    "Ellan on Monday]1"},
                   {"Wire",
                    "[turnout rose in the north and fell in the south of "
                    "Ellan on Monday]1"}}),
            "Post rose, Wire fell\n");
}

TEST(WordSwapsTest, LeavesAlone) {
  const std::pair<const char*, const char*> kCases[] = {
      // the words stand in the other claim too
      {"[the tug towed the barge past the ferry to the pier of Ellan]1",
       "[the ferry towed the barge past the tug to the pier of Ellan]1"},
      // negated on one side: another rule's
      {"[the old pier of Ellan did not burn on Monday at noon]1",
       "[the old pier of Ellan did sink on Monday at noon]1"},
      {"[at least 12 boats left the old pier of Ellan on Monday]1",
       "[no fewer than 12 boats left the old pier of Ellan on Monday]1"},
      // what the other word says stands elsewhere
      {"[the old plan for Ellan was backed by 212 sailors and opposed by 98 on "
       "Monday]1",
       "[the old plan for Ellan 212 sailors supported while 98 voted no on "
       "Monday]1"},
      // two claims that have little in common
      {"[the ferry sank off the island]1", "[the ferry left on time]1"},
      // two speakers
      {"<Ana Ruiz> {said} [turnout rose in the north of Ellan on Monday]1",
       "<Ben Okri> {said} [turnout fell in the north of Ellan on Monday]1"},
  };
  for (const auto& [a, b] : kCases) {
    EXPECT_EQ(Swaps({{"Post", a}, {"Wire", b}}), "") << a;
    EXPECT_EQ(Swaps({{"Wire", b}, {"Post", a}}), "") << a;
  }
}

// Where the order is another, a rule may ask for the words that the ones beside
// them put in one place.
TEST(WordSwapsTest, InAnyOrder) {
  const v1::ComparisonReport report = MakeReport(
      {{"Post",
        "[divers found an old sword near the pier of Ellan with the name of an "
        "unknown king]1"},
       {"Wire",
        "[an old sword with the name of an unknown queen was found near the "
        "pier of Ellan by divers]1"}});
  const ReportView view(report);
  SwapRule rule = kOneForOne;
  rule.in_any_order = true;
  const std::vector<FindingDraft> drafts =
      FindWordSwaps(view.groups()[0], rule);
  ASSERT_EQ(drafts.size(), 1u);
  EXPECT_EQ(drafts[0].sides[0].value, "king");
  EXPECT_EQ(drafts[0].sides[1].value, "queen");
}

TEST(WordSwapsTest, NearlyVerbatim) {
  const struct {
    const char* a;
    const char* b;
    bool expected;
  } kCases[] = {
      {"<Ruiz> {said} [the crew left the pier at noon]1",
       "<Ana Ruiz> {said} [the crew left the pier at dawn]1", true},
      {"<Ruiz> {said} [the crew left the pier at noon]1",
       "<Okri> {said} [the crew left the pier at noon]1", false},
      {"[the crew left the pier at noon]1",
       "[the crew did not leave the pier at noon]1", false},
      {"[the crew left the pier at noon]1",
       "[the crew, who had waited for the storm to pass all through the "
       "morning, left for the mainland]1",
       false},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(NearlyVerbatim(c.a, c.b), c.expected) << c.a << "\n" << c.b;
    EXPECT_EQ(NearlyVerbatim(c.b, c.a), c.expected) << c.a << "\n" << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
