#ifndef CLAIMDIFF_ENGINE_TESTING_GOLDEN_H_
#define CLAIMDIFF_ENGINE_TESTING_GOLDEN_H_

// Running the events of testdata/ and writing down what came out.

#include <string>
#include <vector>

#include "absl/status/statusor.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/testing/golden.pb.h"

namespace claimdiff::testing {

// The names of the events under `testdata` (folders with an event.txtpb),
// sorted.
std::vector<std::string> GoldenEvents(const std::string& testdata);

// Compares the event's reports with a default engine, reading the files as the
// command does.
absl::StatusOr<v1::ComparisonReport> CompareEvent(const std::string& testdata,
                                                  const std::string& event);

// The report in the form of the goldens.
GoldenReport Condense(const v1::ComparisonReport& report);

// The golden of an event as stored, and the text to store.
absl::StatusOr<GoldenReport> ReadGolden(const std::string& testdata,
                                        const std::string& event);
std::string GoldenText(const GoldenReport& golden);

}  // namespace claimdiff::testing

#endif  // CLAIMDIFF_ENGINE_TESTING_GOLDEN_H_
