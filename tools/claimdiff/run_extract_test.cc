#include "tools/claimdiff/run_extract.h"

#include <string>

#include "engine/ingest/messages/json_lines.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

void Extract(TestRun* run) {
  const absl::StatusOr<Engine> engine = Engine::Create({});
  ASSERT_TRUE(engine.ok()) << engine.status();
  run->Do(
      [&](const RunContext& context) { return RunExtract(context, *engine); });
}

constexpr char kReport[] =
    "Ferry runs aground\n\nThe ferry ran aground near the reef on Friday, "
    "Mayor "
    "Mira Holt said.\n";

TEST(RunExtractTest, FindsTheClaimsOfAText) {
  TestRun run;
  run.AddInput("gull.txt", kReport);
  Extract(&run);
  ASSERT_TRUE(run.status.ok()) << run.status;
  const auto input = ParseJsonInput(run.output, {}, "output");
  ASSERT_TRUE(input.ok()) << input.status();
  const auto& claims = std::get<v1::ArticleClaims>(input->message);
  EXPECT_EQ(claims.article().outlet(), "gull");
  ASSERT_EQ(claims.claims_size(), 1);
  EXPECT_EQ(claims.claims(0).attribution().source().name(), "Mira Holt");
}

TEST(RunExtractTest, OneLineForEachArticleOfAnyInput) {
  TestRun run;
  run.AddInput(
      "a.jsonl",
      "{\"id\": \"a\", \"text\": \"x\"}\n"
      "{\"article\": {\"id\": \"b\"}, \"claims\": [{\"id\": \"old\"}]}\n"
      "{\"sources\": [{\"article\": {\"id\": \"c\"}}, {\"extracted\": "
      "{\"article\": {\"id\": \"d\"}}}]}\n"
      "{\"articles\": []}\n");
  Extract(&run);
  for (const char id : {'a', 'b', 'c', 'd'}) {
    EXPECT_THAT(run.output,
                HasSubstr(std::string("{\"article\":{\"id\":\"") + id + "\""));
  }
  EXPECT_EQ(run.output.find("old"), std::string::npos);
  EXPECT_THAT(run.complaints,
              ElementsAre("a.jsonl:4: holds a ComparisonReport; use claimdiff "
                          "print"));
}

TEST(RunExtractTest, TellsWhatWasOddAboutTheBytes) {
  TestRun run;
  run.AddInput("latin.txt",
               "Caf\xE9 owners in Montr\xE9"
               "al will strike, Ren\xE9 Holt said.\n");
  Extract(&run);
  EXPECT_THAT(run.output, HasSubstr("ISSUE_CODE_CONVERTED_CHARSET"));
  EXPECT_FALSE(run.outcome.trouble);
}

TEST(RunExtractTest, AnArticleWithoutClaimsIsNoTrouble) {
  TestRun run;
  run.AddInput("dull.txt", "It rained on Friday.\n");
  Extract(&run);
  EXPECT_THAT(run.output, HasSubstr("ISSUE_CODE_NO_CLAIMS"));
  EXPECT_FALSE(run.outcome.trouble);
}

}  // namespace
}  // namespace claimdiff
