// Events too large to be compared pair by pair, in several threads at once: the
// same bytes at any number of jobs.

#include <random>
#include <string>
#include <vector>

#include "absl/strings/str_split.h"
#include "claimdiff/v1/report.pb.h"
#include "claimdiff/v1/service.pb.h"
#include "engine/align/testing/test_reports.h"
#include "gmock/gmock.h"
#include "google/protobuf/util/json_util.h"
#include "gtest/gtest.h"
#include "tools/claimdiff/run_compare.h"
#include "tools/claimdiff/test_run.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::NewsEvent;
using ::claimdiff::testing::NewsTheme;
using ::claimdiff::testing::ReportOf;
using ::testing::ElementsAre;
using ::testing::SizeIs;

v1::CompareRequest RequestOf(const v1::ComparisonReport& event) {
  v1::CompareRequest request;
  for (const v1::Article& article : event.articles()) {
    v1::ArticleClaims* source = request.add_sources()->mutable_extracted();
    *source->mutable_article() = article;
    for (const v1::Claim& claim : event.claims()) {
      if (claim.article_id() == article.id()) *source->add_claims() = claim;
    }
  }
  return request;
}

TEST(LargeEventsTest, TheSameBytesAtAnyNumberOfJobs) {
  const auto engine = Engine::Create({});
  ASSERT_TRUE(engine.ok()) << engine.status();
  std::mt19937 random(1);
  std::string requests;
  for (const NewsTheme theme :
       {NewsTheme::kFlood, NewsTheme::kStrike, NewsTheme::kElection}) {
    const auto request = RequestOf(ReportOf(NewsEvent(theme, &random, 11, 55)));
    ASSERT_TRUE(
        google::protobuf::util::MessageToJsonString(request, &requests).ok());
    requests += '\n';
  }
  std::string first_output;
  for (const int jobs : {1, 3}) {
    TestRun run;
    run.command.jobs = jobs;
    run.AddInput("q.jsonl", requests);
    run.Do(
        [&](const RunContext& context) { return RunBatch(context, *engine); });
    EXPECT_THAT(run.complaints, ElementsAre());
    const std::vector<std::string> reports =
        absl::StrSplit(run.output, '\n', absl::SkipEmpty());
    EXPECT_THAT(reports, SizeIs(3));
    if (jobs == 1) first_output = run.output;
    EXPECT_TRUE(run.output == first_output) << jobs;
  }
}

}  // namespace
}  // namespace claimdiff
