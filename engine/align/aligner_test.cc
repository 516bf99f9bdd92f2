#include "engine/align/aligner.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/testing/test_reports.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::FerryEvent;
using ::claimdiff::testing::NewsEvent;
using ::claimdiff::testing::NewsTheme;
using ::claimdiff::testing::OutletLines;
using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;

Aligner MakeAligner(const AlignOptions& options = {}) {
  absl::StatusOr<Aligner> aligner = Aligner::Create(options);
  EXPECT_TRUE(aligner.ok()) << aligner.status();
  return *std::move(aligner);
}

v1::ComparisonReport Aligned(const std::vector<OutletLines>& outlets,
                             double min_similarity = -1) {
  v1::ComparisonReport report = ReportOf(outlets);
  if (min_similarity >= 0) {
    report.mutable_options()->set_min_similarity(min_similarity);
  }
  MakeAligner().Align(&report);
  return report;
}

// "0#0=1#0 0#1=1#1", most similar first; aligned pairs only.
std::string AlignedPairs(const v1::ComparisonReport& report) {
  std::vector<std::string> pairs;
  for (const v1::ClaimPair& pair : report.pairs()) {
    if (!pair.aligned()) continue;
    pairs.push_back(
        absl::StrCat(pair.left_claim_id(), "=", pair.right_claim_id()));
  }
  std::sort(pairs.begin(), pairs.end());
  return absl::StrJoin(pairs, " ");
}

std::string Groups(const v1::ComparisonReport& report) {
  std::vector<std::string> groups;
  for (const v1::ClaimGroup& group : report.groups()) {
    groups.push_back(
        absl::StrCat(group.id(), ": ", absl::StrJoin(group.claim_ids(), " ")));
  }
  return absl::StrJoin(groups, " | ");
}

TEST(AlignerTest, TheFerryEvent) {
  const v1::ComparisonReport report = Aligned(FerryEvent());
  EXPECT_EQ(AlignedPairs(report), "0#0=1#0 0#0=2#0 0#1=1#1 0#2=2#1 1#0=2#0");
  EXPECT_EQ(Groups(report),
            "g0: 0#0 1#0 2#0 | g1: 0#1 1#1 | g2: 0#2 2#1 | g3: 1#2 | g4: 2#2");
}

TEST(AlignerTest, SaysWhyAndWhichWords) {
  const v1::ComparisonReport report =
      Aligned({{"Gazette", {"the ferry sank off Port Ellan"}},
               {"Pier Times", {"a ferry had sunk off Port Ellan"}}});
  ASSERT_EQ(report.pairs_size(), 1);
  const v1::ClaimPair& pair = report.pairs(0);
  EXPECT_TRUE(pair.aligned());
  ASSERT_GE(pair.evidence_size(), 3);
  EXPECT_EQ(pair.evidence(0).feature(), "stem:ellan");
  std::vector<std::string> words;
  for (const v1::WordLink& link : pair.links()) {
    words.push_back(report.articles(0).text().substr(
        link.left().begin(), link.left().end() - link.left().begin()));
  }
  EXPECT_EQ(absl::StrJoin(words, "/"), "the/ferry/sank/off Port Ellan");
}

TEST(AlignerTest, TheSameWordsAreOneAndNothingInCommonIsZero) {
  const v1::ComparisonReport report =
      Aligned({{"Gazette", {"“No,” Holt said", "xyz qqq"}},
               {"Pier Times", {"\"NO\", Holt said."}}},
              0);
  ASSERT_EQ(report.pairs_size(), 2);
  EXPECT_EQ(report.pairs(0).similarity(), 1);
  EXPECT_TRUE(report.pairs(0).aligned());
  EXPECT_EQ(report.pairs(1).similarity(), 0);
  EXPECT_FALSE(report.pairs(1).aligned());
  EXPECT_EQ(report.pairs(1).evidence_size(), 0);
}

TEST(AlignerTest, ListsWhatIsAskedFor) {
  const auto all = Aligned(FerryEvent(), 0);
  EXPECT_EQ(all.pairs_size(), 27);
  const auto some = Aligned(FerryEvent(), .3);
  EXPECT_LT(some.pairs_size(), 27);
  for (const auto& pair : some.pairs()) EXPECT_GE(pair.similarity(), .3);
  const auto strict = Aligned(FerryEvent(), 1);
  // `aligned` stays the engine's own decision.
  for (const auto* report : {&all, &some, &strict}) {
    EXPECT_EQ(AlignedPairs(*report), AlignedPairs(Aligned(FerryEvent())));
  }
}

TEST(AlignerTest, ClaimsOfOneTellingAreNeverCompared) {
  const std::string line = "the ferry sank off Port Ellan";
  const auto report =
      Aligned({{"Gazette", {line, line}}, {"gazette", {line}}}, 0);
  EXPECT_EQ(report.tellings_size(), 1);
  EXPECT_EQ(report.pairs_size(), 0);
  EXPECT_EQ(Groups(report), "g0: 0#0 | g1: 0#1 | g2: 1#0");
}

TEST(AlignerTest, OneArticleIsComparedByRelay) {
  v1::ComparisonReport report = ReportOf(
      {{"Gazette",
        {"the ferry sank off Port Ellan", "a ferry sank near Port Ellan"}}});
  report.mutable_claims(0)->mutable_attribution()->add_relays()->set_outlet(
      "Radio Ellan");
  MakeAligner().Align(&report);
  EXPECT_EQ(AlignedPairs(report), "0#0=0#1");
}

TEST(AlignerTest, SaysWhenNotAllPairsAreListed) {
  AlignOptions options;
  options.candidates.exhaustive_claims = 5;
  v1::ComparisonReport report = ReportOf(FerryEvent());
  report.mutable_options()->set_min_similarity(0);
  MakeAligner(options).Align(&report);
  ASSERT_EQ(report.issues_size(), 1);
  EXPECT_EQ(report.issues(0).code(), v1::ISSUE_CODE_LIMIT_PASSED);
  EXPECT_LT(report.pairs_size(), 27);
  v1::ComparisonReport unasked = ReportOf(FerryEvent());
  MakeAligner(options).Align(&unasked);
  EXPECT_EQ(unasked.issues_size(), 0);
}

TEST(AlignerTest, NothingToAlign) {
  v1::ComparisonReport empty;
  MakeAligner().Align(&empty);
  EXPECT_EQ(empty.groups_size(), 0);
  const auto one = Aligned({{"Gazette", {"the ferry sank"}}});
  EXPECT_EQ(one.pairs_size(), 0);
  EXPECT_EQ(Groups(one), "g0: 0#0");
  const auto wordless = Aligned({{"A", {"?!"}}, {"B", {"…", ""}}}, 0);
  EXPECT_EQ(AlignedPairs(wordless), "");
  EXPECT_EQ(wordless.groups_size(), 3);
}

TEST(AlignerTest, RefusesOptionsOutOfRange) {
  const struct {
    void (*set)(AlignOptions*);
    const char* error;
  } kCases[] = {
      {[](AlignOptions* o) { o->group_similarity = 1.5; },
       "align.group_similarity is not in 0..1"},
      {[](AlignOptions* o) { o->candidates.longest_posting = 1; },
       "align.candidates.longest_posting is below 2"},
      {[](AlignOptions* o) { o->candidates.kept_per_claim = 0; },
       "align.candidates.kept_per_claim is below 1"},
  };
  for (const auto& c : kCases) {
    AlignOptions options;
    c.set(&options);
    const absl::Status status = Aligner::Create(options).status();
    EXPECT_EQ(status.code(), absl::StatusCode::kInvalidArgument);
    EXPECT_EQ(status.message(), c.error);
  }
}

// Claims by "outlet: line", which does not depend on the order of the request.
std::map<std::string, std::string> Names(const v1::ComparisonReport& report) {
  std::map<std::string, std::string> names;
  for (const v1::Claim& claim : report.claims()) {
    for (const v1::Article& article : report.articles()) {
      if (article.id() != claim.article_id()) continue;
      names[claim.id()] =
          absl::StrCat(article.outlet(), "@", claim.content(0).begin());
    }
  }
  return names;
}

// The pairs of a report with their similarity and how many runs of words they
// link, and its groups, by those names.
struct Outcome {
  std::set<std::tuple<std::set<std::string>, double, int>> pairs;
  std::set<std::set<std::string>> groups;
};

bool operator==(const Outcome& a, const Outcome& b) {
  return a.pairs == b.pairs && a.groups == b.groups;
}

Outcome OutcomeOf(const v1::ComparisonReport& report) {
  Outcome outcome;
  const auto names = Names(report);
  for (const auto& pair : report.pairs()) {
    outcome.pairs.insert(
        {{names.at(pair.left_claim_id()), names.at(pair.right_claim_id())},
         pair.similarity(),
         pair.links_size()});
  }
  for (const auto& group : report.groups()) {
    std::set<std::string> members;
    for (const auto& id : group.claim_ids()) members.insert(names.at(id));
    outcome.groups.insert(members);
  }
  return outcome;
}

TEST(AlignerTest, TheSamePairsAndGroupsForAnyOrderOfTheReports) {
  std::mt19937 random(1);
  for (int round = 0; round < 25; ++round) {
    std::vector<OutletLines> outlets = RandomEvent(&random, 4, 6);
    const Outcome first = OutcomeOf(Aligned(outlets, 0));
    for (int order = 1; order < 4; ++order) {
      std::shuffle(outlets.begin(), outlets.end(), random);
      EXPECT_TRUE(first == OutcomeOf(Aligned(outlets, 0)));
    }
  }
}

// The same of events that are too large to be compared pair by pair.
TEST(AlignerTest, TheSamePairsAndGroupsByTheIndex) {
  std::mt19937 random(3);
  for (const NewsTheme theme :
       {NewsTheme::kFlood, NewsTheme::kStrike, NewsTheme::kElection}) {
    std::vector<OutletLines> outlets = NewsEvent(theme, &random, 11, 55);
    const auto report = Aligned(outlets);
    ASSERT_GT(static_cast<uint32_t>(report.claims_size()),
              CandidateOptions().exhaustive_claims);
    const Outcome first = OutcomeOf(report);
    EXPECT_GT(first.pairs.size(), 500u);
    std::shuffle(outlets.begin(), outlets.end(), random);
    EXPECT_TRUE(first == OutcomeOf(Aligned(outlets)))
        << static_cast<int>(theme);
  }
}

// More pairs that are alike, many of them to the bit, than have their likely
// links sought.
TEST(AlignerTest, TheSameLinksWhereManyPairsTie) {
  std::vector<OutletLines> outlets;
  for (int i = 0; i < 70; ++i) {
    outlets.push_back(
        {absl::StrCat("Outlet ", i),
         {i % 2 == 0 ? "The woman was taken to hospital on Monday."
                     : "She was taken to hospital on Monday."}});
  }
  const auto report = Aligned(outlets);
  ASSERT_GT(report.pairs_size(), 2000);
  // Pairs of two wordings: woman / she is linked in some of them.
  std::set<int> links;
  for (const v1::ClaimPair& pair : report.pairs()) {
    if (pair.similarity() < 1) links.insert(pair.links_size());
  }
  EXPECT_EQ(links.size(), 2u);
  std::reverse(outlets.begin(), outlets.end());
  EXPECT_TRUE(OutcomeOf(report) == OutcomeOf(Aligned(outlets)));
}

TEST(AlignerTest, KeepsTheOrdersAndRangesOfTheReport) {
  std::mt19937 random(2);
  for (int round = 0; round < 25; ++round) {
    const auto report = Aligned(RandomEvent(&random, 3, 8), 0);
    std::map<std::string, int> place;
    for (int i = 0; i < report.claims_size(); ++i) {
      place[report.claims(i).id()] = i;
    }
    for (int i = 0; i < report.pairs_size(); ++i) {
      const v1::ClaimPair& pair = report.pairs(i);
      EXPECT_GE(pair.similarity(), 0);
      EXPECT_LE(pair.similarity(), 1);
      EXPECT_LT(place[pair.left_claim_id()], place[pair.right_claim_id()]);
      if (i == 0) continue;
      const v1::ClaimPair& before = report.pairs(i - 1);
      EXPECT_GE(before.similarity(), pair.similarity());
      if (before.similarity() == pair.similarity()) {
        EXPECT_LT(std::make_pair(place[before.left_claim_id()],
                                 place[before.right_claim_id()]),
                  std::make_pair(place[pair.left_claim_id()],
                                 place[pair.right_claim_id()]));
      }
    }
    std::set<std::string> grouped;
    for (const auto& group : report.groups()) {
      ASSERT_GT(group.claim_ids_size(), 0);
      for (const auto& id : group.claim_ids()) {
        EXPECT_TRUE(grouped.insert(id).second) << id;
      }
    }
    EXPECT_EQ(static_cast<int>(grouped.size()), report.claims_size());
  }
}

}  // namespace
}  // namespace claimdiff
