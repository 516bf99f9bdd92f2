#ifndef CLAIMDIFF_ENGINE_ALIGN_TESTING_TEST_REPORTS_H_
#define CLAIMDIFF_ENGINE_ALIGN_TESTING_TEST_REPORTS_H_

// Reports for the tests of this room: each outlet's article is a list of lines,
// and each line is a claim.

#include <random>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"

namespace claimdiff::testing {

struct OutletLines {
  std::string outlet;
  std::vector<std::string> lines;
};

// Articles "0", "1", ... with claims "0#0", "0#1", ...
v1::ComparisonReport ReportOf(const std::vector<OutletLines>& outlets);

// The ferry accident that the examples of this room tell, by three outlets.
std::vector<OutletLines> FerryEvent();

// Reports of `outlets` outlets with up to `claims` claims each, about a few
// invented incidents, worded at random: much is shared, nothing is meant. The
// same for the same state of `random` on every machine.
std::vector<OutletLines> RandomEvent(std::mt19937* random, int outlets,
                                     int claims);

enum class NewsTheme { kFlood, kStrike, kElection };

// The same of larger events that read more like news: `outlets` outlets, each
// with `claims` claims that tell of other matters in an order of its own. A
// matter is two deeds of somebody at some place, with numbers, each told in two
// ways that need not share a word ("levee" / "dyke", "burst" / "broke").
std::vector<OutletLines> NewsEvent(NewsTheme theme, std::mt19937* random,
                                   int outlets, int claims);

}  // namespace claimdiff::testing

#endif  // CLAIMDIFF_ENGINE_ALIGN_TESTING_TEST_REPORTS_H_
