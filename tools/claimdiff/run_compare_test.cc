#include "tools/claimdiff/run_compare.h"

#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "engine/ingest/messages/json_lines.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;

constexpr char kGull[] =
    "The ferry hit the pier on Friday and 12 people were hurt, Mayor Mira Holt "
    "said.\n";
constexpr char kTern[] =
    "The ferry hit the pier on Friday and 15 people were hurt, Mayor Mira Holt "
    "said.\n";

const Engine& TestEngine() {
  static const auto& engine = *new Engine(*Engine::Create({}));
  return engine;
}

void Compare(TestRun* run) {
  run->Do([](const RunContext& context) {
    return RunCompare(context, TestEngine());
  });
}

void Batch(TestRun* run) {
  run->Do([](const RunContext& context) {
    return RunBatch(context, TestEngine());
  });
}

// The reports that a run wrote.
std::vector<v1::ComparisonReport> Reports(const TestRun& run) {
  std::vector<v1::ComparisonReport> reports;
  for (const absl::string_view line :
       absl::StrSplit(run.output, '\n', absl::SkipEmpty())) {
    const auto input = ParseJsonInput({line.data(), line.size()}, {}, "output");
    EXPECT_TRUE(input.ok()) << input.status();
    if (input.ok()) {
      reports.push_back(std::get<v1::ComparisonReport>(input->message));
    }
  }
  return reports;
}

TEST(RunCompareTest, ComparesFiles) {
  TestRun run;
  run.AddInput("gull.txt", kGull);
  run.AddInput("tern.txt", kTern);
  Compare(&run);
  ASSERT_TRUE(run.status.ok()) << run.status;
  const auto reports = Reports(run);
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].articles_size(), 2);
  EXPECT_EQ(reports[0].claims_size(), 2);
  EXPECT_TRUE(run.outcome.differs);
}

TEST(RunCompareTest, WhatCannotBeReadIsLeftOutAndTold) {
  TestRun run;
  run.AddInput("gull.txt", kGull);
  run.AddInput("empty.txt", "");
  run.AddInput("tern.txt", kTern);
  Compare(&run);
  EXPECT_TRUE(run.outcome.trouble);
  EXPECT_THAT(run.complaints,
              ElementsAre("empty.txt: is empty; give it a report"));
  const auto reports = Reports(run);
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].articles_size(), 2);
  EXPECT_EQ(reports[0].issues(0).code(), v1::ISSUE_CODE_UNREADABLE_INPUT);
}

TEST(RunCompareTest, NothingIsWrittenWhereNothingCanBeRead) {
  TestRun run;
  run.AddInput("empty.txt", "");
  Compare(&run);
  EXPECT_TRUE(run.outcome.trouble);
  EXPECT_EQ(run.output, "");
}

TEST(RunCompareTest, OptionsOfTheCommandGoOverThoseOfTheRequest) {
  TestRun run;
  run.command.min_similarity = 0;
  run.AddInput(
      "q.jsonl",
      "{\"id\": \"e1\", \"sources\": [{\"article\": {\"text\": \"x\"}}], "
      "\"options\": {\"minSimilarity\": 0.5, \"by\": "
      "\"TELLING_BY_RELAY\"}}\n");
  Compare(&run);
  const auto reports = Reports(run);
  ASSERT_EQ(reports.size(), 1u);
  EXPECT_EQ(reports[0].id(), "e1");
  EXPECT_EQ(reports[0].options().min_similarity(), 0);
  EXPECT_EQ(reports[0].options().by(), v1::TELLING_BY_RELAY);
}

TEST(RunBatchTest, TheNthReportAnswersTheNthRequest) {
  std::string lines;
  for (int i = 0; i < 40; ++i) {
    lines += i == 7    ? "{\"sources\": 7}\n"
             : i == 11 ? "{\"text\": \"no request\"}\n"
                       : "{\"id\": \"e" + std::to_string(i) +
                             "\", \"sources\": [{\"article\": {\"text\": \"" +
                             std::string(kGull, sizeof(kGull) - 2) + "\"}}]}\n";
  }
  std::string first_output;
  for (const int jobs : {1, 4}) {
    TestRun run;
    run.command.jobs = jobs;
    run.AddInput("q.jsonl", lines);
    Batch(&run);
    EXPECT_THAT(
        run.complaints,
        ElementsAre(
            "q.jsonl:8: a value of the wrong type in field sources; see "
            "the schema, proto/claimdiff/v1",
            "q.jsonl:12: holds an Article; give a CompareRequest, or "
            "leave out --batch"));
    const auto reports = Reports(run);
    ASSERT_EQ(reports.size(), 40u);
    for (int i = 0; i < 40; ++i) {
      const bool is_bad = i == 7 || i == 11;
      EXPECT_EQ(reports[i].id(), is_bad ? "" : "e" + std::to_string(i));
      EXPECT_EQ(reports[i].articles_size(), is_bad ? 0 : 1);
    }
    if (jobs == 1) first_output = run.output;
    EXPECT_EQ(run.output, first_output);
  }
}

}  // namespace
}  // namespace claimdiff
