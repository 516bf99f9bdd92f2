#ifndef CLAIMDIFF_ENGINE_ALIGN_SCORING_WEIGHT_ROWS_H_
#define CLAIMDIFF_ENGINE_ALIGN_SCORING_WEIGHT_ROWS_H_

// Tables of weights: "name<TAB>number" a line, "#" lines left out.
//
//   bias	-3.4
//   order	0.7
//
// A reader takes out the rows it knows, then asks that none be left.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimdiff {

// Which way a weight may point.
enum class WeightSign : uint8_t { kAny, kNotNegative, kNotPositive };

class WeightRows {
 public:
  // `what` names the table in errors ("pair weights"). InvalidArgument, naming
  // the row, where one has no finite number.
  static absl::StatusOr<WeightRows> Parse(std::string_view what,
                                          std::string_view table);

  // Takes out a row. InvalidArgument where it is missing or of another sign.
  absl::StatusOr<double> Take(const std::string& name, WeightSign sign);

  // InvalidArgument where a row is left.
  absl::Status ExpectNoneLeft() const;

 private:
  absl::Status Error(const std::string& problem, const std::string& row) const;

  std::string what_;
  std::map<std::string, double> rows_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_SCORING_WEIGHT_ROWS_H_
