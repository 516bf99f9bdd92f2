#include "engine/compare/attribution_differences.h"

#include "engine/compare/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::Compared;
using testing::DumpPair;
using testing::Explanations;

constexpr auto kAttribution = v1::FINDING_KIND_ATTRIBUTION;

struct Case {
  const char* a;
  const char* b;
  const char* dump;
};

TEST(AttributionDifferencesTest, ReportsOtherSpeakers) {
  const Case cases[] = {
      {"<Ana Ruiz> {said} [the pier was unsafe]1",
       "<Ben Okri> {said} [the pier was unsafe]1",
       "attribution/speaker; A: Ana Ruiz [Ana Ruiz]; B: Ben Okri [Ben Okri]"},
      {"<she=Ana Ruiz> {said} [the pier was unsafe]1",
       "<two officials> {said} [the pier was unsafe]1",
       "attribution/unnamed; A: Ana Ruiz [she]; B: two officials "
       "[two officials]"},
      {"<a witness> {said} [the pier was unsafe]1",
       "<two officials> {said} [the pier was unsafe]1",
       "attribution/speaker; A: a witness [a witness]; B: two officials "
       "[two officials]"},
      {"<North Ellan> {said} [it will leave the talks]1",
       "<South Ellan> {said} [it will leave the talks]1",
       "attribution/speaker; A: North Ellan [North Ellan]; B: South Ellan "
       "[South Ellan]"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAttribution), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(AttributionDifferencesTest, TwoOfOneMindAreNotOneClaim) {
  EXPECT_EQ(
      DumpPair("<Ana Ruiz> {said} [the pier should be closed before winter]1",
               "<Ben Okri> {said} [no ferry should land at a rotten pier that "
               "nobody repairs]1",
               kAttribution),
      "attribution/similar; A: Ana Ruiz [Ana Ruiz]; B: Ben Okri [Ben Okri]");
}

TEST(AttributionDifferencesTest, LeavesAlone) {
  const Case cases[] = {
      {"<Ruiz> {said} [the pier was unsafe]1",
       "<Ana Ruiz> {said} [the pier was unsafe]1", ""},
      {"<Choe Son‑hui> {said} [the talks failed]1",
       "<Choe Son-Hui> {said} [the talks failed]1", ""},
      {"<Minister Ana Ruiz> {said} [the pier was unsafe]1",
       "<Dr. Ana Ruiz> {said} [the pier was unsafe]1", ""},
      {"<the port ministry> {said} [the pier was unsafe]1",
       "<a ministry spokesman> {said} [the pier was unsafe]1", ""},
      {"<officials> {said} [the pier was unsafe]1",
       "<a senior official> {said} [the pier was unsafe]1", ""},
      {"<he> {said} [the pier was unsafe]1",
       "<Ana Ruiz> {said} [the pier was unsafe]1", ""},
      {"[the pier was unsafe]1", "<Ana Ruiz> {said} [the pier was unsafe]1",
       ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAttribution), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(AttributionDifferencesTest, OneFindingForThreeTellings) {
  const auto report = Compared({
      {"Harbor Post", "<Ana Ruiz> {said} [the pier was unsafe]1"},
      {"Coast Wire", "<Ben Okri> {said} [the pier was unsafe]1"},
      {"Gull", "<Ruiz=Ana Ruiz> {said} [the pier was unsafe]1"},
  });
  EXPECT_EQ(Explanations(report, kAttribution),
            "Harbor Post, Gull: Ana Ruiz; Coast Wire: Ben Okri");
}

}  // namespace
}  // namespace claimdiff
