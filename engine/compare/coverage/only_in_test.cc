#include "engine/compare/coverage/only_in.h"

#include <string>

#include "engine/compare/comparer.h"
#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpKind;
using testing::Explanations;

constexpr auto kOnlyIn = v1::FINDING_KIND_ONLY_IN;

TEST(OnlyInTest, OneFindingAGroup) {
  const auto report = Compared({
      {"Harbor Post",
       "<Ana Ruiz> {said} [the pier is grey]1\n"
       "<Ana Ruiz> {said} [the ferry is late]2\n"
       "<Ana Ruiz> {said} [the ferry is always late]2"},
      {"Coast Wire", "<Ana Ruiz> {said} [the pier is grey]1\n[rain fell]"},
  });
  EXPECT_EQ(DumpKind(report, kOnlyIn),
            "only-in/telling; Harbor Post: Ana Ruiz; Harbor Post: Ana Ruiz\n"
            "only-in/telling; Coast Wire:");
  EXPECT_EQ(Explanations(report, kOnlyIn),
            "Only in Harbor Post: Ana Ruiz: the ferry is late\n"
            "Only in Coast Wire: rain fell");
}

TEST(OnlyInTest, SaysWhoClaimsWhat) {
  const struct {
    const char* line;
    const char* explanation;
  } cases[] = {
      {"<she=Ana Ruiz> {said} [boats sank]", "Only in A: Ana Ruiz: boats sank"},
      {"<two officials> {said} [boats sank]",
       "Only in A: two officials: boats sank"},
      {"<Ana Ruiz> {denied} [that boats sank]",
       "Only in A: Ana Ruiz (denied): boats sank"},
      {"[boats sank]", "Only in A: boats sank"},
      {"{reportedly} [boats sank]", "Only in A: (reportedly) boats sank"},
      {"<Ana Ruiz> {said} []", "Only in A: Ana Ruiz"},
  };
  for (const auto& c : cases) {
    const auto report = Compared({{"A", c.line}, {"B", "[rain fell]"}});
    EXPECT_EQ(report.findings(0).explanation(), c.explanation) << c.line;
  }
}

// What the second telling of a group leaves out, and what it does not.
TEST(OnlyInTest, AClaimOfItsOwnOnASharedMatter) {
  constexpr const char* kPier =
      "<Ana Ruiz> {said} [the pier was shut in June]1";
  const struct {
    const char* line;  // beside kPier, in the same group
    const char* dump;
  } cases[] = {
      {"<Ben Okri> {said} [the town would sell three old ferries to pay for a "
       "new pier]1",
       "only-in/claim; A: Ben Okri"},
      {"<Ana Ruiz> {said} [nobody had asked her before the gates were locked]1",
       "only-in/claim; A: Ana Ruiz"},
      {"<two officials> {said} [the gates need 400 new bolts]1",
       "only-in/claim; A: two officials"},
      // the same in other words
      {"<Ana Ruiz> {said} [in June the pier had been shut]1", ""},
      // half of it
      {"<Ben Okri> {said} [the pier was shut]1", ""},
      // another number
      {"<Ana Ruiz> {said} [the pier was shut for 12 days in June]1", ""},
      // the contrary
      {"<Ana Ruiz> {said} [the pier was not shut in June]1", ""},
  };
  for (const auto& c : cases) {
    const std::string lines = std::string(kPier) + "\n" + c.line;
    EXPECT_EQ(DumpKind(Compared({{"A", lines}, {"B", kPier}}), kOnlyIn), c.dump)
        << c.line;
  }
}

TEST(OnlyInTest, OneFindingForEachSpeakerOfATelling) {
  const auto report = Compared({
      {"A",
       "<Ana Ruiz> {said} [the pier was shut in June]1\n"
       "<Ben Okri> {said} [the town would sell its oldest ferries]1\n"
       "<Okri=Ben Okri> {said} [nobody would buy such rusty boats for "
       "\u00a3400]1\n"
       "<Eva Lund> {said} [gulls nest under the planks in summer]1"},
      {"B", "<Ana Ruiz> {said} [the pier was shut in June]1"},
  });
  EXPECT_EQ(Explanations(report, kOnlyIn),
            "Only in A: Ben Okri: nobody would buy such rusty boats for £400 "
            "(and 1 more)\n"
            "Only in A: Eva Lund: gulls nest under the planks in summer");
}

// "One in three boats may be lost" and "a third of the fleet was at risk".
TEST(OnlyInTest, WhatIsMuchAlikeIsTold) {
  const auto dump = [](const char* other, double similarity) {
    v1::ComparisonReport report = testing::MakeReport(
        {{"A",
          "<Ana Ruiz> {said} [one in three boats may be lost by the "
          "autumn]1\n<Ana Ruiz> {said} [rain fell on the town]1"},
         {"B", std::string(other) +
                   " {said} [a risk hung over the fleet]1\n<Ana Ruiz> "
                   "{said} [rain fell on the town]1"}});
    for (v1::ClaimPair& pair : *report.mutable_pairs()) {
      if (pair.left_claim_id() == "A#0" && pair.right_claim_id() == "B#0") {
        pair.set_similarity(similarity);
      }
    }
    Comparer::Create({})->Compare(&report);
    return DumpKind(report, kOnlyIn);
  };
  const std::string both =
      "only-in/claim; A: Ana Ruiz\n"
      "only-in/claim; B: Ana Ruiz";
  EXPECT_EQ(dump("<Ana Ruiz>", 0.7), both);
  EXPECT_EQ(dump("<Ana Ruiz>", 0.9), "");
  EXPECT_EQ(dump("<she=Ana Ruiz>", 0.9), "");
  EXPECT_EQ(dump("<Ben Okri>", 0.9),
            "only-in/claim; A: Ana Ruiz\nonly-in/claim; B: Ben Okri");
}

TEST(OnlyInTest, NothingWhereThereIsOneTelling) {
  EXPECT_EQ(DumpKind(Compared({{"A", "[rain fell]\n[snow fell]"}}), kOnlyIn),
            "");
}

TEST(OnlyInTest, WhatWouldBeMissedMostWeighsMost) {
  const auto importance = [](const std::string& line) {
    const auto report = Compared(
        {{"A", line}, {"B", "<Eva Lund> {said} [rain fell on the town]"}});
    return report.findings(0).importance();
  };
  // From the least to the most.
  const char* const lines[] = {
      "[he was fine]",
      "<Ana Ruiz> {said} [he was fine]",
      "[old boats went down off the northern beach at dawn yesterday]",
      "<Ana Ruiz> {said} [old boats went down off the northern beach at dawn]",
      "<Ana Ruiz> {said} [\"old boats went down off the northern beach at "
      "dawn\"]",
      "<Ana Ruiz> {said} [\"12 boats went down off the northern beach at "
      "dawn\"]",
      // whom the other telling quotes too
      "<Eva Lund> {said} [\"12 boats went down off the northern beach at "
      "dawn\"]",
  };
  double last = 0;
  for (const char* line : lines) {
    EXPECT_GT(importance(line), last) << line;
    last = importance(line);
  }
  EXPECT_LT(last, 0.5);
}

TEST(OnlyInTest, ADoubtfulClaimWeighsLess) {
  v1::ComparisonReport report = Compared({
      {"A", "<Ana Ruiz> {said} [boats went down off the beach]"},
      {"B", "[rain fell]"},
  });
  const double as_handed_in = report.findings(0).importance();
  report.mutable_claims(0)->set_confidence(0.3);
  Comparer::Create({})->Compare(&report);
  EXPECT_LT(report.findings(0).importance(), as_handed_in);
}

TEST(OnlyInTest, HeadlinesComeLast) {
  v1::ComparisonReport report = Compared({
      {"A",
       "<Ben Okri> {says} [the town sells three old ferries]1\n"
       "<Ana Ruiz> {said} [the pier was shut in June]2"},
      {"B", "<Ana Ruiz> {said} [rain fell]3"},
  });
  v1::Passage* headline = report.mutable_articles(0)->add_passages();
  headline->set_kind(v1::PASSAGE_KIND_HEADLINE);
  headline->mutable_span()->set_end(
      static_cast<uint32_t>(report.articles(0).text().find('\n')));
  Comparer::Create({})->Compare(&report);
  ASSERT_EQ(report.findings_size(), 3);
  EXPECT_EQ(report.findings(0).explanation(),
            "Only in A: Ben Okri: the town sells three old ferries");
  EXPECT_LT(report.findings(0).importance(), report.findings(1).importance());
}

TEST(OnlyInTest, AHeadlineHasNothingOfItsOwn) {
  v1::ComparisonReport report = Compared({
      {"A",
       "<Ben Okri> {says} [the town sells three old ferries]1\n"
       "<Ana Ruiz> {said} [the pier was shut in June]1"},
      {"B", "<Ana Ruiz> {said} [the pier was shut in June]1"},
  });
  EXPECT_EQ(DumpKind(report, kOnlyIn), "only-in/claim; A: Ben Okri");
  v1::Passage* headline = report.mutable_articles(0)->add_passages();
  headline->set_kind(v1::PASSAGE_KIND_HEADLINE);
  headline->mutable_span()->set_end(
      static_cast<uint32_t>(report.articles(0).text().find('\n')));
  Comparer::Create({})->Compare(&report);
  EXPECT_EQ(DumpKind(report, kOnlyIn), "");
}

}  // namespace
}  // namespace claimdiff
