#include "engine/compare/clauses/named_roles.h"

#include <string>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/clauses/deeds.h"
#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::TokenOf;

TEST(NamedRolesTest, WhoseRole) {
  const struct {
    const char* sentence;
    const char* role;
    const char* name;
  } kCases[] = {
      {"Captain Ana Ruiz left Ellan", "captain", "ruiz"},
      {"Ana Ruiz, the captain of the tug, left Ellan", "captain", "ruiz"},
      {"the captain, Ana Ruiz, said the tug had sunk", "captain", "ruiz"},
      {"the captain left Ellan with Ana Ruiz", "captain", "-"},
      {"Ana Ruiz saw the captain", "captain", "-"},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + std::string(c.sentence) + "]1"}});
    const ReportView view(report);
    const ClaimView& claim = view.claims()[0];
    const uint32_t role = TokenOf(claim, c.role);
    const uint32_t name = NameWithRole(claim.TreeOf(role), role);
    EXPECT_EQ(name == kNoToken ? "-" : claim.norm(name), c.name) << c.sentence;
  }
}

TEST(NamedRolesTest, OnePlace) {
  const v1::ComparisonReport report = testing::MakeReport(
      {{"A", "[the coach said the game was lost]1"},
       {"B", "[the game was lost, the doctor said to a driver]1"}});
  const ReportView view(report);
  const PairView& pair = view.groups()[0].pairs[0];
  const uint32_t coach = TokenOf(*pair.left, "coach");
  EXPECT_TRUE(StandInOnePlace(pair, coach, TokenOf(*pair.right, "doctor")));
  EXPECT_FALSE(StandInOnePlace(pair, coach, TokenOf(*pair.right, "driver")));
}

}  // namespace
}  // namespace claimdiff
