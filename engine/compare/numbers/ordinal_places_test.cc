#include "engine/compare/numbers/ordinal_places.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/language/numbers/quantities.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The first ordinal of the claim.
const Quantity* OrdinalOf(const ClaimView& claim) {
  for (const Quantity& quantity : claim.quantities) {
    if (quantity.kind == QuantityKind::kOrdinal) return &quantity;
  }
  return nullptr;
}

TEST(OrdinalPlacesTest, OtherThingsAndOne) {
  const struct {
    const char* a;
    const char* b;
    bool others;
  } kCases[] = {
      {"Tolan will not film Low Tide, the second book of the Marn cycle",
       "Tolan was praised for the film of the first book of the Marn cycle",
       true},
      {"the mayor opened the third pier of the port",
       "the mayor sleeps on the second pier of the port", true},
      {"the mayor married his second wife in Marn",
       "the mayor of Marn buried his first wife", true},
      {"the crew won the first race off Ellan",
       "the crew was late for the second race off Ellan", true},
      {"Okri wrote the third report on the fire",
       "Okri burned the second report on the fire", true},
      {"the ferry sank for the third time since May",
       "the ferry sank for the fourth time since May", false},
      {"Okri finished second in the race round Ellan",
       "Okri finished third in the race round Ellan", false},
      {"the mayor married his second wife in Marn",
       "the mayor wed his third wife in Marn", false},
      {"the crew won the first race off Ellan",
       "the second race off Ellan was won by the crew", false},
      // a period
      {"the third-quarter profit of the ferry line fell",
       "the ferry line earned less in the second quarter", false},
      {"three boats won the race off Ellan", "two boats lost the race off Marn",
       false},
  };
  for (const auto& c : kCases) {
    const v1::ComparisonReport report =
        testing::MakeReport({{"A", "[" + std::string(c.a) + "]1"},
                             {"B", "[" + std::string(c.b) + "]1"}});
    const ReportView view(report);
    const PairView& pair = view.groups()[0].pairs[0];
    const Quantity* left = OrdinalOf(*pair.left);
    const Quantity* right = OrdinalOf(*pair.right);
    const bool others = left != nullptr && right != nullptr &&
                        PickOutOthers(pair, *left, *right);
    EXPECT_EQ(others, c.others) << c.a << " | " << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
