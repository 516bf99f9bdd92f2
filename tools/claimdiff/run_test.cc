#include "tools/claimdiff/run.h"

#include <string>
#include <utility>

#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;

// A piece that names its input.
Piece NameOf(absl::StatusOr<Input> input) {
  Piece piece;
  if (!input.ok()) {
    piece.status = input.status();
  } else {
    piece.bytes = std::get<v1::Article>(input->message).id() + "\n";
    piece.differs = piece.bytes == "b\n";
  }
  return piece;
}

absl::StatusOr<Outcome> RunNames(const RunContext& context) {
  return RunStream(context, InputKind::kArticle, NameOf);
}

constexpr char kLines[] =
    "{\"id\": \"a\", \"text\": \"\"}\n"
    "{\"id\": \"b\" \"text\": \"\"}\n"
    "{\"id\": \"c\", \"text\": \"\"}\n";

TEST(RunTest, PiecesComeInOrderAndTroubleIsTold) {
  for (const int jobs : {1, 2, 8}) {
    TestRun run;
    run.command.jobs = jobs;
    run.AddInput("a.jsonl", kLines);
    run.AddInput("b.jsonl", "{\"id\": \"d\", \"text\": \"\"}\n");
    run.Do(RunNames);
    ASSERT_TRUE(run.status.ok()) << run.status;
    EXPECT_EQ(run.output, "a\nc\nd\n");
    EXPECT_THAT(run.complaints,
                ElementsAre("a.jsonl:2:12: not JSON (expected , or }); fix it "
                            "or leave it out"));
    EXPECT_TRUE(run.outcome.trouble);
    EXPECT_FALSE(run.outcome.differs);
  }
}

TEST(RunTest, TextsStandApart) {
  TestRun run;
  run.command.format = OutputFormat::kText;
  run.AddInput("a.jsonl", kLines);
  run.Do(RunNames);
  EXPECT_EQ(run.output, "a\n\nc\n");
}

TEST(RunTest, DifferencesAreRemembered) {
  TestRun run;
  run.AddInput("a.jsonl",
               "{\"id\": \"b\", \"text\": \"\"}\n{\"id\": \"c\", \"text\": "
               "\"\"}\n");
  run.Do(RunNames);
  EXPECT_TRUE(run.outcome.differs);
}

TEST(RunTest, WhichFindingsAreDifferences) {
  v1::ComparisonReport report;
  EXPECT_FALSE(ShowsDifference(report));
  for (const auto kind : {v1::FINDING_KIND_SAME, v1::FINDING_KIND_REWORDED,
                          v1::FINDING_KIND_COPIED}) {
    report.add_findings()->set_kind(kind);
    EXPECT_FALSE(ShowsDifference(report));
  }
  for (const auto kind : {v1::FINDING_KIND_NUMBER, v1::FINDING_KIND_ONLY_IN,
                          v1::FINDING_KIND_DISPUTED}) {
    v1::ComparisonReport differing = report;
    differing.add_findings()->set_kind(kind);
    EXPECT_TRUE(ShowsDifference(differing));
  }
}

}  // namespace
}  // namespace claimdiff
