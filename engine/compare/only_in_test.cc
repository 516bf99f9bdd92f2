#include "engine/compare/only_in.h"

#include "engine/compare/comparer.h"
#include "engine/compare/testing_report.h"
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
            "Only in Harbor Post: Ana Ruiz\nOnly in Coast Wire");
}

TEST(OnlyInTest, NamesSpeakers) {
  const struct {
    const char* line;
    const char* explanation;
  } cases[] = {
      {"<she=Ana Ruiz> {said} [boats sank]", "Only in A: Ana Ruiz"},
      {"<two officials> {said} [boats sank]", "Only in A: two officials"},
      {"[boats sank]", "Only in A"},
      {"{reportedly} [boats sank]", "Only in A"},
  };
  for (const auto& c : cases) {
    const auto report = Compared({{"A", c.line}, {"B", "[rain fell]"}});
    EXPECT_EQ(report.findings(0).explanation(), c.explanation) << c.line;
  }
}

TEST(OnlyInTest, AClaimOfItsOwnOnASharedMatter) {
  EXPECT_EQ(
      DumpKind(Compared({
                   {"A",
                    "<Ana Ruiz> {said} [the pier was shut in June]1\n"
                    "<Ben Okri> {said} [the town would sell three old "
                    "ferries to pay for a new pier]1"},
                   {"B", "<Ana Ruiz> {said} [the pier was shut in June]1"},
               }),
               kOnlyIn),
      "only-in/claim; A: Ben Okri");
  EXPECT_EQ(
      DumpKind(Compared({
                   {"A", "<Ana Ruiz> {said} [the pier was shut in June]1"},
                   {"B", "<Ben Okri> {said} [the pier was shut]1"},
               }),
               kOnlyIn),
      "");
}

TEST(OnlyInTest, NothingWhereThereIsOneTelling) {
  EXPECT_EQ(DumpKind(Compared({{"A", "[rain fell]\n[snow fell]"}}), kOnlyIn),
            "");
}

TEST(OnlyInTest, WhatWouldBeMissedMostWeighsMost) {
  const auto importance = [](const std::string& line) {
    const auto report = Compared({{"A", line}, {"B", "[rain fell]"}});
    return report.findings(0).importance();
  };
  const double bare = importance("[boats sank]");
  const double described = importance("<a baker> {said} [boats sank]");
  const double named = importance("<Ana Ruiz> {said} [boats sank]");
  const double quoted = importance("<Ana Ruiz> {said} [\"boats sank\"]");
  const double all = importance("<Ana Ruiz> {said} [\"12 boats sank\"]");
  EXPECT_NEAR(described, bare, 0.05);
  EXPECT_GT(named, described);
  EXPECT_GT(quoted, named);
  EXPECT_GT(all, quoted);
  EXPECT_LT(all, 0.5);
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
  EXPECT_EQ(report.findings(0).explanation(), "Only in A: Ben Okri");
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
