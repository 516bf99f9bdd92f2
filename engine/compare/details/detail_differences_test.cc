#include "engine/compare/details/detail_differences.h"

#include <string>

#include "engine/compare/testing/testing_report.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using testing::ExpectDumps;
using testing::PairCase;

constexpr auto kDetail = v1::FINDING_KIND_DETAIL;

TEST(DetailDifferencesTest, OneNumberBoundsTheOther) {
  const PairCase cases[] = {
      {"[more than 10 people died when the ferry sank]1",
       "[12 people died when the ferry sank]1",
       "detail/number; A: at least 10 [10]; B: 12 [12]"},
      {"[dozens of homes burned in the north of Ellan]1",
       "[40 homes burned in the north of Ellan]1",
       "detail/number; A: dozens [dozens]; B: 40 [40]"},
      {"[the port paid up to $5m for the ferry]1",
       "[the port paid $4.2m for the ferry]1",
       "detail/number; A: at most $5 million [$5m]; B: $4.2 million [$4.2m]"},
  };
  ExpectDumps(kDetail, cases);
}

TEST(DetailDifferencesTest, OneSideAdds) {
  const PairCase cases[] = {
      {"[the ferry sank off Port Ellan on Monday]1",
       "[the ferry sank off Port Ellan on Monday because of a leak in its "
       "hull]1",
       "detail/added; A:; B: because of a leak in its hull [because of a leak "
       "in its hull]"},
      {"[the council will sell the old ferry]1",
       "[the council will sell the old ferry if the bank agrees]1",
       "detail/added; A:; B: if the bank agrees [if the bank agrees]"},
      {"[the captain, who had sailed for thirty years, left the harbour of "
       "Ellan on Monday]1",
       "[the captain left the harbour of Ellan on Monday]1",
       "detail/added; A: who had sailed for thirty years [who had sailed for "
       "thirty years]; B:"},
  };
  ExpectDumps(kDetail, cases);
}

TEST(DetailDifferencesTest, NothingIsAdded) {
  const PairCase cases[] = {
      {"[12 people died when the ferry sank]1",
       "[twelve people died when the ferry sank]1", ""},
      // a number of its own kind
      {"[12 people died when the ferry sank]1",
       "[15 people died when the ferry sank]1", ""},
      {"[the ferry sank off Port Ellan on Monday]1",
       "[on Monday the ferry sank off Port Ellan]1", ""},
      // a word is no detail
      {"[the old ferry sank off Port Ellan on Monday]1",
       "[the ferry sank off Port Ellan on Monday]1", ""},
      // another place
      {"[after the storm the ferry sank off Port Ellan]1",
       "[the ferry sank off Port Ellan after the storm]1", ""},
      // another claim
      {"[the ferry sank because of a leak in its hull]1",
       "[the town bought two sheds for its fishermen]1", ""},
  };
  ExpectDumps(kDetail, cases);
}

}  // namespace
}  // namespace claimdiff
