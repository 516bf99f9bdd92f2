#include "engine/compare/comparer.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::Dump;
using testing::MarkedArticle;

// Three tellings of one event, with every kind of finding.
const std::vector<MarkedArticle>& Event() {
  static const auto& event = *new std::vector<MarkedArticle>{
      {"Harbor Post",
       "<Ana Ruiz> {said} [12 people died when the ferry sank]1\n"
       "<Ana Ruiz> {said} [the crew had been warned of the storm]2\n"
       "[\"We will never leave this town,\"]3 {said} <Ben Okri>\n"
       "<Ana Ruiz> {said} [the pier was unsafe]4\n"
       "<Ben Okri> {denied} [that the ferry ignored the storm warnings]5\n"
       "<A baker> {said} [the bread was late]\n"
       "<Eva Lund> {said} [the harbour will open on Friday]6"},
      {"Coast Wire",
       "<Ruiz=Ana Ruiz> {said} [at least 15 people died when the ferry sank]1\n"
       "<Ana Ruiz> {said} [the crew had not been warned of the storm]2\n"
       "[\"We will leave this town,\"]3 {said} <Okri=Ben Okri>\n"
       "<two officials> {said} [the pier was unsafe]4\n"
       "<Ana Ruiz> {said} [the ferry ignored storm warnings all week]7\n"
       "<Eva Lund> {said} [the harbor will open on Friday]6\n"
       "<Cy Park> {told} the |Star| [nobody in Ellan slept that night]8"},
      {"Gull",
       "<Ana Ruiz> {said} [12 people died as the ferry went down]1\n"
       "<Cy Park> {said} [nobody in Ellan slept that night]8\n"
       "<Eva Lund> {said} [the harbour opens again on Friday]6"},
  };
  return event;
}

std::string DumpAll(const v1::ComparisonReport& report) {
  std::string dump;
  for (const v1::Finding& finding : report.findings()) {
    dump += finding.group_id() + " " + Dump(report, finding) + "\n";
  }
  return dump;
}

// Each finding with its sides in alphabetical order; the findings sorted.
std::multiset<std::string> Unordered(const v1::ComparisonReport& report) {
  std::multiset<std::string> all;
  for (const v1::Finding& finding : report.findings()) {
    std::vector<std::string> sides;
    for (const v1::FindingSide& side : finding.sides()) {
      sides.push_back(side.ShortDebugString());
    }
    if (finding.kind() != v1::FINDING_KIND_DISPUTED) {
      std::sort(sides.begin(), sides.end());
    }
    std::string dump = finding.rule() + finding.group_id() +
                       std::to_string(finding.importance());
    for (const std::string& side : sides) dump += " | " + side;
    all.insert(dump);
  }
  return all;
}

TEST(ComparerTest, EveryKindInOrder) {
  EXPECT_EQ(
      DumpAll(Compared(Event())),
      "g1 number/slot; Harbor Post: 12 [12]; Coast Wire: at least 15 [15]; "
      "Gull: 12 [12]\n"
      "g2 negation/cue; Harbor Post: affirmed [warned]; "
      "Coast Wire: negated [not] [warned]\n"
      "g3 negation/cue; Harbor Post: negated [never] [leave]; "
      "Coast Wire: affirmed [leave]\n"
      "g3 quote/words; Harbor Post: We will never leave this town [never]; "
      "Coast Wire: We will leave this town\n"
      "g4 attribution/unnamed; Harbor Post: Ana Ruiz [Ana Ruiz]; "
      "Coast Wire: two officials [two officials]\n"
      " disputed/denied; Harbor Post: Ben Okri [denied]; "
      "Coast Wire: Ana Ruiz\n"
      "g5 only-in/telling; Harbor Post: Ben Okri\n"
      "gHarbor Post#5 only-in/telling; Harbor Post: A baker\n"
      "g6 agreement/reworded; Harbor Post:; Coast Wire:; "
      "Gull:\n"
      "g7 only-in/telling; Coast Wire: Ana Ruiz\n"
      "g8 relay/second-hand; Coast Wire: Star [Star]; Gull:\n");
}

TEST(ComparerTest, EveryClaimIsInAFinding) {
  const auto report = Compared(Event());
  std::set<std::string> found;
  for (const v1::Finding& finding : report.findings()) {
    EXPECT_EQ(finding.claim_ids_size(), finding.sides_size());
    EXPECT_FALSE(finding.explanation().empty());
    EXPECT_EQ(finding.explanation().find('\n'), std::string::npos);
    EXPECT_GT(finding.importance(), 0);
    EXPECT_LE(finding.importance(), 1);
    found.insert(finding.group_id());
  }
  for (const v1::ClaimGroup& group : report.groups()) {
    EXPECT_EQ(found.count(group.id()), 1u) << group.id();
  }
}

TEST(ComparerTest, SpansLieInTheClaimsArticle) {
  const auto report = Compared(Event());
  for (const v1::Finding& finding : report.findings()) {
    for (const v1::FindingSide& side : finding.sides()) {
      for (const v1::Article& article : report.articles()) {
        if (side.claim_id().rfind(article.id() + "#", 0) != 0) continue;
        uint32_t last = 0;
        for (const v1::TextSpan& span : side.spans()) {
          EXPECT_LT(span.begin(), span.end());
          EXPECT_LE(last, span.begin());
          EXPECT_LE(span.end(), article.text().size());
          last = span.end();
        }
      }
    }
  }
}

TEST(ComparerTest, TheOtherWayRoundIsTheSame) {
  std::vector<MarkedArticle> reversed(Event().rbegin(), Event().rend());
  EXPECT_EQ(Unordered(Compared(reversed)), Unordered(Compared(Event())));
}

TEST(ComparerTest, AThirdTellingTakesNothingAway) {
  const std::vector<MarkedArticle> two(Event().begin(), Event().begin() + 2);
  const auto with_two = Compared(two);
  const auto with_three = Compared(Event());
  for (const v1::Finding& before : with_two.findings()) {
    if (before.kind() == v1::FINDING_KIND_ONLY_IN ||
        before.kind() == v1::FINDING_KIND_SAME) {
      continue;
    }
    const bool kept = std::any_of(
        with_three.findings().begin(), with_three.findings().end(),
        [&](const v1::Finding& after) {
          if (after.rule() != before.rule()) return false;
          for (const std::string& id : before.claim_ids()) {
            if (std::find(after.claim_ids().begin(), after.claim_ids().end(),
                          id) == after.claim_ids().end()) {
              return false;
            }
          }
          return true;
        });
    EXPECT_TRUE(kept) << Dump(with_two, before);
  }
}

TEST(ComparerTest, ReplacesFindingsThatAreThere) {
  auto report = Compared(Event());
  const std::string before = DumpAll(report);
  Comparer::Create({})->Compare(&report);
  EXPECT_EQ(DumpAll(report), before);
}

TEST(ComparerTest, EmptyAndHostileReports) {
  v1::ComparisonReport empty;
  Comparer::Create({})->Compare(&empty);
  EXPECT_EQ(empty.findings_size(), 0);
  for (const char* line :
       {"[]1", "[\"]1", "[-]1", "[not]1", "[1-]1", "[\u202E12\u200B]1",
        "<> {} []1", "[... \"\" '' \"]1", "{denied} <Okri> []1"}) {
    Compared({{"A", line}, {"B", line}, {"C", "[not 12 \"]1"}});
  }
}

TEST(ComparerTest, SettingsOutOfRange) {
  const auto error = [](CompareSettings settings) {
    return std::string(Comparer::Create(settings).status().message());
  };
  CompareSettings settings;
  settings.min_shared_quote_words = 0;
  EXPECT_EQ(error(settings), "min_shared_quote_words must be 1 or more");
  settings = {};
  settings.min_quote_overlap = 0;
  EXPECT_EQ(error(settings), "min_quote_overlap must be above 0 and at most 1");
  settings = {};
  settings.min_dispute_overlap = 1.5;
  EXPECT_EQ(error(settings),
            "min_dispute_overlap must be above 0 and at most 1");
}

}  // namespace
}  // namespace claimdiff
