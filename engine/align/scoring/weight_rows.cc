#include "engine/align/scoring/weight_rows.h"

#include <cmath>

#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

bool Fits(WeightSign sign, double weight) {
  switch (sign) {
    case WeightSign::kNotNegative:
      return weight >= 0;
    case WeightSign::kNotPositive:
      return weight <= 0;
    case WeightSign::kAny:
      break;
  }
  return true;
}

}  // namespace

absl::Status WeightRows::Error(const std::string& problem,
                               const std::string& row) const {
  return absl::InvalidArgumentError(
      absl::StrCat(what_, ": ", problem, " row ", row));
}

absl::StatusOr<WeightRows> WeightRows::Parse(std::string_view what,
                                             std::string_view table) {
  WeightRows rows;
  rows.what_ = std::string(what);
  for (const TsvRow& row : ParseTsv(table)) {
    const std::string name(row[0]);
    double weight = 0;
    if (row.size() != 2 || !absl::SimpleAtod(std::string(row[1]), &weight) ||
        !std::isfinite(weight)) {
      return rows.Error("no number in", name);
    }
    rows.rows_[name] = weight;
  }
  return rows;
}

absl::StatusOr<double> WeightRows::Take(const std::string& name,
                                        WeightSign sign) {
  const auto it = rows_.find(name);
  if (it == rows_.end()) return Error("no", name);
  const double weight = it->second;
  rows_.erase(it);
  if (!Fits(sign, weight)) return Error("the wrong sign in", name);
  return weight;
}

absl::Status WeightRows::ExpectNoneLeft() const {
  return rows_.empty() ? absl::OkStatus()
                       : Error("unknown", rows_.begin()->first);
}

}  // namespace claimdiff
