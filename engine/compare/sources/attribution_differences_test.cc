#include "engine/compare/sources/attribution_differences.h"

#include "engine/compare/testing/testing_report.h"
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
      {"<Ruiz=Ana Ruiz> {said} [the pier was unsafe]1",
       "<two officials> {said} [the pier was unsafe]1",
       "attribution/unnamed; A: Ana Ruiz [Ruiz]; B: two officials "
       "[two officials]"},
      {"<Port Aid Society> {announced} [the pier would be closed for a year]1",
       "<Ellan City Council> {announced} [the pier would be closed for one "
       "year]1",
       "attribution/speaker; A: Port Aid Society [Port Aid Society]; "
       "B: Ellan City Council [Ellan City Council]"},
      {"<Ana Ruiz> {said} [\"It was an accident waiting to happen. Nobody "
       "from the port ever answered our letters.\"]1",
       "<a union official> {said} [\"It was an accident waiting to happen\"]1",
       "attribution/unnamed; A: Ana Ruiz [Ana Ruiz]; B: a union official "
       "[a union official]"},
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

TEST(AttributionDifferencesTest, TwoPeopleAreNotOneClaim) {
  const Case cases[] = {
      // of one mind
      {"<Ana Ruiz> {said} [the pier should be closed before winter]1",
       "<Ben Okri> {said} [no ferry should land at a rotten pier that nobody "
       "repairs]1",
       ""},
      // of opposite minds
      {"<Ana Ruiz> {said} [the crew had been warned of the storm]1",
       "<Ben Okri> {said} [the crew had not been warned of the storm]1", ""},
      // names in common, and little else
      {"<Ana Ruiz> {said} [she had read Lena Tolan's letter to Port Ellan]1",
       "<Ben Okri> {said} [Lena Tolan's boat had left Port Ellan]1", ""},
      // what is felt about a claim is not claimed
      {"<Ana Ruiz> {doubted} [the pier was unsafe]1",
       "<Ben Okri> {said} [the pier was unsafe]1", ""},
      {"<Ana Ruiz> {accepted} [an invitation to meet the mayor]1",
       "<Ben Okri> {extended} [an invitation to meet the mayor]1", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAttribution), c.dump) << c.a << "\n" << c.b;
  }
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
      // a relative clause, an apposition, an office
      {"<Ruiz, whose members crew the ferries,=Ana Ruiz> {said} [the pier was "
       "unsafe]1",
       "<Ana Ruiz> {said} [the pier was unsafe]1", ""},
      {"<Ana Ruiz, head of the Rowers' Union,=Ana Ruiz> {said} [the pier was "
       "unsafe]1",
       "<The Rowers' Union> {said} [the pier was unsafe]1", ""},
      {"<Ana Ruiz> {said} [the pier was unsafe]1",
       "<a spokeswoman for Ruiz> {said} [the pier was unsafe]1", ""},
      // a person may speak for a body
      {"<Ana Ruiz> {said} [the pier was unsafe]1",
       "<Port Aid Society> {said} [the pier was unsafe]1", ""},
      // whom a pronoun or a role means is a guess
      {"<she=Ana Ruiz> {said} [the pier was unsafe]1",
       "<Ben Okri> {said} [the pier was unsafe]1", ""},
      {"<the minister=Ana Ruiz> {said} [the pier was unsafe]1",
       "<two sailors> {said} [the pier was unsafe]1", ""},
      // words that point elsewhere
      {"<Ana Ruiz> {said} [the pier was unsafe]1",
       "<the official> {said} [the pier was unsafe]1", ""},
      {"<Ana Ruiz> {said} [the pier was unsafe]1",
       "<a leaked letter> {said} [the pier was unsafe]1", ""},
      // several at once
      {"<Ruiz and Tolan=Ana Ruiz> {said} [the pier was unsafe]1",
       "<Ben Okri> {said} [the pier was unsafe]1", ""},
      // one force
      {"<Police> {said} [the pier was unsafe]1",
       "<Ellan officers> {said} [the pier was unsafe]1", ""},
      {"<police> {said} [the pier was unsafe]1",
       "<the authorities> {said} [the pier was unsafe]1", ""},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(DumpPair(c.a, c.b, kAttribution), c.dump) << c.a << "\n" << c.b;
  }
}

TEST(AttributionDifferencesTest, AnOutletIsNoSpeaker) {
  const auto report = Compared({
      {"Harbor Post", "<Ana Ruiz> {said} [the pier was unsafe]1"},
      {"Coast Wire", "<Harbor Post> {reported} [the pier was unsafe]1"},
  });
  EXPECT_EQ(Explanations(report, kAttribution), "");
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
