#include "engine/compare/disputes/dispute_drafts.h"

#include <string>
#include <vector>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// Two claims of one speaker against two of another are one dispute, whatever
// the order; a third speaker's is another one.
TEST(DisputeDraftsTest, OneForTwoSpeakers) {
  const v1::ComparisonReport report =
      testing::MakeReport({{"A",
                            "<Ana Ruiz> {said} [the pier is shut]1\n"
                            "<Ben Okri> {said} [it is open]2"},
                           {"B",
                            "<Ruiz> {said} [the pier is shut]1\n"
                            "<Okri> {said} [it is open]2\n"
                            "<Two divers> {said} [it is open]2"}});
  const ReportView view(report);
  ASSERT_EQ(view.claims().size(), 5u);
  std::vector<Contradiction> contradictions;
  const auto add = [&](size_t from, size_t about) {
    Contradiction one;
    one.rule = "disputed/negated";
    one.from.claim = &view.claims()[from];
    one.about.claim = &view.claims()[about];
    contradictions.push_back(one);
  };
  add(4, 2);
  add(3, 2);
  add(1, 0);
  const std::vector<uint32_t> group_of = {0, 1, 0, 1, 1};
  const std::vector<Dispute> disputes =
      JoinContradictions(view, group_of, contradictions);
  ASSERT_EQ(disputes.size(), 2u);
  for (const Dispute& dispute : disputes) {
    EXPECT_EQ(dispute.from, 1u);
    EXPECT_EQ(dispute.about, 0u);
  }
  EXPECT_EQ(disputes[0].draft.lead, "Ben Okri disputes Ana Ruiz");
  EXPECT_EQ(disputes[0].contradicting, 2u);
  EXPECT_EQ(disputes[0].draft.sides.size(), 4u);
  EXPECT_EQ(disputes[1].draft.lead, "Two divers dispute Ruiz");
  EXPECT_EQ(disputes[1].contradicting, 1u);

  // A claim in no group is in no dispute.
  EXPECT_TRUE(JoinContradictions(view, {0, kNoToken, 0, kNoToken, kNoToken},
                                 contradictions)
                  .empty());
}

}  // namespace
}  // namespace claimdiff
