#include "tools/claimdiff/run_group.h"

#include <string>
#include <variant>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "engine/claimdiff.h"
#include "engine/ingest/messages/json_lines.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/run_compare.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

// A line each: two tellings of a ferry accident, a vote, and the vote again.
constexpr char kFerryWire[] =
    R"({"id": "wire", "outlet": "Harbour Wire", "published": "2031-05-03", )"
    R"("headline": "Ferry aground", "text": "The ferry Mirelda ran aground on )"
    R"(Gull Reef with 40 people aboard, Mayor Mira Holt said."})";
constexpr char kVote[] =
    R"({"id": "vote", "outlet": "Calder Post", "published": "2031-05-03", )"
    R"("headline": "Budget passed", "text": "The council of Calder passed the )"
    R"(budget after a night of argument, treasurer Jon Vane said."})";
constexpr char kFerryGull[] =
    R"({"id": "gull", "outlet": "The Daily Gull", "published": "2031-05-04", )"
    R"("headline": "Rescue at reef", "text": "The ferry Mirelda struck Gull )"
    R"(Reef with 43 people aboard, Mayor Mira Holt said."})";
constexpr char kVoteClaims[] =
    R"({"article": {"id": "vote2", "published": "2031-05-04", "text": )"
    R"("Treasurer Jon Vane said the council of Calder passed the budget."}, )"
    R"("claims": [{"id": "old", "content": [{"begin": 24, "end": 63}]}]})";

std::string Lines(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) absl::StrAppend(&all, line, "\n");
  return all;
}

void Group(TestRun* run) {
  run->Do([](const RunContext& context) { return RunGroup(context); });
}

// "event-1: wire gull" for each request that was written.
std::vector<std::string> Requests(const std::string& output) {
  std::vector<std::string> result;
  const std::vector<std::string> lines =
      absl::StrSplit(output, '\n', absl::SkipEmpty());
  for (const std::string& line : lines) {
    const auto input = ParseJsonInput(line, {}, "output");
    EXPECT_TRUE(input.ok()) << input.status();
    if (!input.ok()) continue;
    const auto& request = std::get<v1::CompareRequest>(input->message);
    std::string& text = result.emplace_back(absl::StrCat(request.id(), ":"));
    for (const v1::ArticleSource& source : request.sources()) {
      absl::StrAppend(&text, " ",
                      source.has_extracted()
                          ? source.extracted().article().id() + "(" +
                                source.extracted().claims(0).id() + ")"
                          : source.article().id());
    }
  }
  return result;
}

TEST(RunGroupTest, WritesARequestForEachEvent) {
  TestRun run;
  run.AddInput("pile.jsonl",
               Lines({kFerryWire, kVote, kFerryGull, kVoteClaims}));
  Group(&run);
  ASSERT_TRUE(run.status.ok()) << run.status;
  EXPECT_THAT(Requests(run.output),
              ElementsAre("event-1: wire gull", "event-2: vote vote2(old)"));
  EXPECT_THAT(run.complaints, IsEmpty());
  EXPECT_FALSE(run.outcome.trouble);
}

TEST(RunGroupTest, TheOutputIsTheSameAtAnyJobs) {
  std::string expected;
  for (const int jobs : {1, 2, 7}) {
    TestRun run;
    run.command.jobs = jobs;
    run.AddInput("pile.jsonl",
                 Lines({kVote, kFerryGull, kVoteClaims, kFerryWire}));
    Group(&run);
    EXPECT_THAT(Requests(run.output),
                ElementsAre("event-1: vote vote2(old)", "event-2: gull wire"));
    if (expected.empty()) expected = run.output;
    EXPECT_EQ(run.output, expected);
  }
}

TEST(RunGroupTest, SmallEventsCanBeLeftOut) {
  TestRun run;
  run.command.min_articles = 2;
  run.AddInput("pile.jsonl", Lines({kVote, kFerryWire, kFerryGull}));
  Group(&run);
  // The number of an event does not depend on what is left out.
  EXPECT_THAT(Requests(run.output), ElementsAre("event-2: wire gull"));
}

TEST(RunGroupTest, ListsEventsForPeople) {
  TestRun run;
  run.command.format = OutputFormat::kText;
  run.command.min_articles = 2;
  run.AddInput("pile.jsonl", Lines({kFerryWire, kVote, kFerryGull}));
  Group(&run);
  EXPECT_EQ(run.output,
            "event-1: 2 articles\n"
            "  Harbour Wire — Ferry aground — 2031-05-03\n"
            "  The Daily Gull — Rescue at reef — 2031-05-04\n"
            "\n"
            "3 articles, 2 events; 1 of fewer than 2 articles left out\n");
}

TEST(RunGroupTest, DaysAreAnOption) {
  TestRun run;
  run.command.days = 0;
  run.AddInput("pile.jsonl", Lines({kFerryWire, kFerryGull}));
  Group(&run);
  EXPECT_THAT(Requests(run.output),
              ElementsAre("event-1: wire", "event-2: gull"));
}

TEST(RunGroupTest, InputsThatCannotBeUsedAreNamed) {
  TestRun run;
  run.AddInput("pile.jsonl",
               Lines({kFerryWire, "ferry", "{\"articles\": []}", kFerryGull}));
  run.AddInput("latin.txt", "Caf\xE9 owners will strike, Ren\xE9 Holt said.\n");
  Group(&run);
  EXPECT_THAT(Requests(run.output),
              ElementsAre("event-1: wire gull", "event-2: latin.txt"));
  ASSERT_EQ(run.complaints.size(), 3);
  EXPECT_THAT(run.complaints[0], HasSubstr("pile.jsonl:2"));
  EXPECT_EQ(run.complaints[1],
            "pile.jsonl:3: holds a ComparisonReport; use claimdiff print");
  // What is only odd is told too, for a request has no place for it.
  EXPECT_THAT(run.complaints[2], HasSubstr("latin.txt: "));
  EXPECT_TRUE(run.outcome.trouble);
}

TEST(RunGroupTest, NothingUsableWritesNothing) {
  TestRun run;
  run.AddInput("bad.jsonl", "ferry\n");
  Group(&run);
  EXPECT_TRUE(run.status.ok());
  EXPECT_TRUE(run.outcome.trouble);
  EXPECT_EQ(run.output, "");
}

// claimdiff group --format=F PILE | claimdiff compare --batch -
TEST(RunGroupTest, WhatItWritesCanBeCompared) {
  const Engine engine = *Engine::Create({});
  for (const OutputFormat format :
       {OutputFormat::kJsonLines, OutputFormat::kBinary}) {
    TestRun group;
    group.command.format = format;
    group.AddInput("pile.jsonl",
                   Lines({kFerryWire, kVote, kFerryGull, kVoteClaims}));
    Group(&group);
    TestRun compare;
    compare.AddInput("requests", group.output);
    compare.Do(
        [&](const RunContext& context) { return RunBatch(context, engine); });
    EXPECT_THAT(compare.complaints, IsEmpty());
    std::vector<std::string> reports =
        absl::StrSplit(compare.output, '\n', absl::SkipEmpty());
    ASSERT_EQ(reports.size(), 2);
    EXPECT_THAT(reports[0], HasSubstr("\"id\":\"event-1\""));
    EXPECT_THAT(reports[0], HasSubstr("FINDING_KIND_NUMBER"));
    EXPECT_THAT(reports[1], HasSubstr("\"id\":\"event-2\""));
  }
}

}  // namespace
}  // namespace claimdiff
