#include "tools/claimdiff/run_print.h"

#include <cstddef>
#include <string>

#include "absl/strings/str_cat.h"
#include "gmock/gmock.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

TEST(RunPrintTest, WritesStoredResultsInTheFormatAskedFor) {
  TestRun run;
  run.AddInput("r.json",
               "{\n \"id\": \"e1\",\n \"articles\": [],\n \"findings\": "
               "[{\"kind\": \"FINDING_KIND_NUMBER\"}]\n}\n");
  run.AddInput("r.binpb",
               "\x04\x0A\x02"
               "e2");
  run.AddInput("c.jsonl", "{\"article\": {\"id\": \"pier\"}}\n");
  run.Do(RunPrint);
  ASSERT_TRUE(run.status.ok()) << run.status;
  EXPECT_EQ(
      run.output,
      "{\"id\":\"e1\",\"findings\":[{\"kind\":\"FINDING_KIND_NUMBER\"}]}\n"
      "{\"id\":\"e2\"}\n"
      "{\"article\":{\"id\":\"pier\"}}\n");
  EXPECT_TRUE(run.outcome.differs);
  EXPECT_FALSE(run.outcome.trouble);
}

TEST(RunPrintTest, TakesOnlyResults) {
  TestRun run;
  run.AddInput("gull.txt", "The ferry sank, the mayor said.\n");
  run.Do(RunPrint);
  EXPECT_EQ(run.output, "");
  EXPECT_TRUE(run.outcome.trouble);
  EXPECT_THAT(
      run.complaints,
      ElementsAre("gull.txt: holds an Article; print takes what compare "
                  "and extract wrote"));
}

// What compare wrote is read again, also where no input may be that large.
TEST(RunPrintTest, TakesLargeReports) {
  const std::string id(size_t{65} << 20, 'x');
  TestRun run;
  run.AddInput("large.jsonl",
               absl::StrCat("{\"articles\":[],\"id\":\"", id, "\"}\n"));
  run.Do(RunPrint);
  EXPECT_THAT(run.complaints, IsEmpty());
  EXPECT_EQ(run.output.size(), id.size() + 10);
}

}  // namespace
}  // namespace claimdiff
