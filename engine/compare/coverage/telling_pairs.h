#ifndef CLAIMDIFF_ENGINE_COMPARE_COVERAGE_TELLING_PAIRS_H_
#define CLAIMDIFF_ENGINE_COMPARE_COVERAGE_TELLING_PAIRS_H_

// Every two tellings held against each other, in numbers.
//
//   Harbor Post / Coast Wire   4 shared groups, 1 NUMBER, 2 REWORDED, 3 ONLY_IN
//                              first: Coast Wire

#include <cstdint>

#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

// Up to so many tellings every two are listed, past that those that share a
// group or a finding: of half a million pairs most would only say that the two
// have nothing to do with each other.
inline constexpr uint32_t kMostTellingsPaired = 500;

// Fills report->telling_pairs from its tellings, groups, findings and articles,
// replacing what is there. A finding concerns two tellings where both have a
// side in it; ONLY_IN counts for two where one has it and the other has no
// claim in the group, or none beside it. `first` is the telling whose earliest
// article was published earlier. Past kMostTellingsPaired an Issue says what is
// left out. Quadratic in tellings, and in those of a group or finding.
void FillTellingPairs(v1::ComparisonReport* report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_COVERAGE_TELLING_PAIRS_H_
