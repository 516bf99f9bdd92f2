// The events of testdata/ against their goldens, and what must hold of any
// report whatever its goldens say.

#include "engine/testing/golden.h"

#include <map>
#include <set>
#include <string>

#include "absl/container/flat_hash_map.h"
#include "absl/container/flat_hash_set.h"
#include "engine/claimdiff.h"
#include "engine/testing/proto_matchers.h"
#include "gtest/gtest.h"

namespace claimdiff::testing {
namespace {

constexpr char kTestdata[] = "testdata";

class GoldenTest : public ::testing::TestWithParam<std::string> {
 protected:
  void SetUp() override {
    auto report = CompareEvent(kTestdata, GetParam());
    ASSERT_TRUE(report.ok()) << report.status();
    report_ = *std::move(report);
  }

  v1::ComparisonReport report_;
};

TEST_P(GoldenTest, ReportIsTheGolden) {
  const auto golden = ReadGolden(kTestdata, GetParam());
  ASSERT_TRUE(golden.ok()) << golden.status();
  EXPECT_EQ(Differences(*golden, Condense(report_)), "")
      << "If the change is right: tools/update_goldens, and read its diff.";
}

// Nothing lost: every claim is in exactly one group, and the findings of its
// group mention it.
TEST_P(GoldenTest, EveryClaimIsAccountedFor) {
  absl::flat_hash_map<std::string, int> groups;
  for (const v1::ClaimGroup& group : report_.groups()) {
    for (const std::string& id : group.claim_ids()) ++groups[id];
  }
  absl::flat_hash_set<std::string> found;
  for (const v1::Finding& finding : report_.findings()) {
    ASSERT_EQ(finding.claim_ids_size(), finding.sides_size());
    for (int i = 0; i < finding.sides_size(); ++i) {
      EXPECT_EQ(finding.claim_ids(i), finding.sides(i).claim_id());
      found.insert(finding.claim_ids(i));
    }
  }
  for (const v1::Claim& claim : report_.claims()) {
    EXPECT_EQ(groups[claim.id()], 1) << claim.id();
    EXPECT_TRUE(found.contains(claim.id())) << claim.id();
  }
}

TEST_P(GoldenTest, SameRequestSameBytes) {
  const auto again = CompareEvent(kTestdata, GetParam());
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->SerializeAsString(), report_.SerializeAsString());
}

INSTANTIATE_TEST_SUITE_P(Events, GoldenTest,
                         ::testing::ValuesIn(GoldenEvents(kTestdata)),
                         [](const auto& info) {
                           std::string name = info.param;
                           for (char& c : name) {
                             if (c == '-') c = '_';
                           }
                           return name;
                         });

TEST(GoldenEventsTest, AreThere) {
  EXPECT_GE(GoldenEvents(kTestdata).size(), 3u);
}

// Together the events show every kind of finding there is.
TEST(GoldenEventsTest, CoverEveryKindOfFinding) {
  std::map<v1::FindingKind, std::set<std::string>> events;
  for (const std::string& event : GoldenEvents(kTestdata)) {
    const auto golden = ReadGolden(kTestdata, event);
    ASSERT_TRUE(golden.ok()) << golden.status();
    for (const GoldenFinding& finding : golden->findings()) {
      events[finding.kind()].insert(event);
    }
  }
  for (int kind = v1::FINDING_KIND_UNSPECIFIED + 1;
       kind < v1::FindingKind_ARRAYSIZE; ++kind) {
    EXPECT_FALSE(events[static_cast<v1::FindingKind>(kind)].empty())
        << v1::FindingKind_Name(kind);
  }
}

}  // namespace
}  // namespace claimdiff::testing
