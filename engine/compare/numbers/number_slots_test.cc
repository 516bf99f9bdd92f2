#include "engine/compare/numbers/number_slots.h"

#include <string>
#include <vector>

#include "engine/compare/testing/testing_report.h"
#include "engine/compare/view/report_view.h"
#include "engine/language/numbers/quantity_relation.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// The slots of two claims with one pair: "12=15" where the numbers differ,
// "3-3" where they do not.
std::string Slots(const std::string& a, const std::string& b) {
  const v1::ComparisonReport report = testing::MakeReport({{"A", a}, {"B", b}});
  const ReportView view(report);
  std::string shown;
  const auto judge = [](const PairView&, const Quantity& x, const Quantity& y) {
    return Relate(x, y);
  };
  for (const GroupView& group : view.groups()) {
    for (const PairView& pair : group.pairs) {
      for (const SlotEdge& edge :
           NumberSlots(pair, judge, QuantityRelation::kDifferent)) {
        const auto written = [](const SlotItem& item) {
          return std::string(item.claim->quantities[item.item].span.In(
              item.claim->doc->text()));
        };
        if (!shown.empty()) shown += ", ";
        shown += written(edge.a) + (edge.differs ? "=" : "-") + written(edge.b);
      }
    }
  }
  return shown;
}

TEST(NumberSlotsTest, NumbersOfOneThing) {
  const struct {
    const char* a;
    const char* b;
    const char* slots;
  } kCases[] = {
      {"[12 people died when 3 boats sank]1",
       "[15 people died when 3 boats sank]1", "12=15, 3-3"},
      {"[3 boats sank and 12 people died]1",
       "[15 people died when 3 boats sank]1", "3-3, 12=15"},
      // A value that stands elsewhere is no other value.
      {"[12 people died and 15 were hurt]1",
       "[15 people were hurt and 12 died]1", "12-12, 15-15"},
      // Of other places, both of which are told.
      {"[8 percent of piers in Marn, 6 percent in Ostby and 4 percent in Selm "
       "were shut]1",
       "[8.5 percent of piers in Ostby and 7.7 percent in Marn were shut]1",
       "6 percent=8.5 percent, 8 percent=7.7 percent"},
      // Of one place that each calls by another name.
      {"[12 people died in Ellan when boats sank]1",
       "[15 people died in Marnland when boats sank]1", "12=15"},
      // Other things, another claim.
      {"[12 people died]1", "[three boats sank]1", ""},
      {"[12 boats were lost in the storm]1",
       "[the council will pay 3 yards for the pier]1", ""},
  };
  for (const auto& c : kCases) {
    EXPECT_EQ(Slots(c.a, c.b), c.slots) << c.a << "\n" << c.b;
  }
}

}  // namespace
}  // namespace claimdiff
