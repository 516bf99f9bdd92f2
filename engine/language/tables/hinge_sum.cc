#include "engine/language/tables/hinge_sum.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_format.h"
#include "absl/types/span.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

bool ParseNumber(std::string_view text, float* number) {
  return absl::SimpleAtof(std::string(text), number) && std::isfinite(*number);
}

absl::Status BadRow(std::string_view name) {
  return absl::InvalidArgumentError(
      absl::StrCat("hinges: no good row ", std::string(name)));
}

bool ParseHinge(const TsvRow& row, size_t features, Hinge* hinge) {
  if (row.size() != features + 3 || row[0] != "hinge" ||
      !ParseNumber(row[1], &hinge->height) ||
      !ParseNumber(row[2], &hinge->offset)) {
    return false;
  }
  hinge->slopes.resize(features);
  for (size_t f = 0; f < features; ++f) {
    if (!ParseNumber(row[f + 3], &hinge->slopes[f])) return false;
  }
  return true;
}

}  // namespace

HingeSum::HingeSum(float bias, std::vector<FeatureLimits> limits,
                   std::vector<Hinge> hinges)
    : bias_(bias), limits_(std::move(limits)), hinges_(std::move(hinges)) {
  lanes_ = (hinges_.size() + kLanes - 1) / kLanes * kLanes;
  slopes_.resize(limits_.size() * lanes_);
  for (size_t f = 0; f < limits_.size(); ++f) {
    for (size_t h = 0; h < hinges_.size(); ++h) {
      slopes_[f * lanes_ + h] = hinges_[h].slopes[f];
    }
  }
}

absl::StatusOr<HingeSum> HingeSum::Parse(
    std::string_view table, absl::Span<const std::string_view> names) {
  const std::vector<TsvRow> rows = ParseTsv(table);
  float bias = 0;
  std::vector<FeatureLimits> all_limits;
  std::vector<Hinge> hinges;
  if (rows.empty() || rows[0].size() != 2 || rows[0][0] != "bias" ||
      !ParseNumber(rows[0][1], &bias)) {
    return BadRow("bias");
  }
  for (size_t f = 0; f < names.size(); ++f) {
    if (f + 1 >= rows.size()) return BadRow(names[f]);
    const TsvRow& row = rows[f + 1];
    FeatureLimits limits;
    if (row.size() != 3 || row[0] != names[f] ||
        !ParseNumber(row[1], &limits.low) ||
        !ParseNumber(row[2], &limits.high) || limits.low > limits.high) {
      return BadRow(names[f]);
    }
    all_limits.push_back(limits);
  }
  for (size_t r = names.size() + 1; r < rows.size(); ++r) {
    if (!ParseHinge(rows[r], names.size(), &hinges.emplace_back())) {
      return BadRow(rows[r][0]);
    }
  }
  return HingeSum(bias, std::move(all_limits), std::move(hinges));
}

std::string HingeSum::ToTable(absl::Span<const std::string_view> names) const {
  std::string table = absl::StrFormat("bias\t%.6g\n", bias_);
  for (size_t f = 0; f < limits_.size(); ++f) {
    absl::StrAppendFormat(&table, "%s\t%.6g\t%.6g\n", std::string(names[f]),
                          limits_[f].low, limits_[f].high);
  }
  for (const Hinge& hinge : hinges_) {
    absl::StrAppendFormat(&table, "hinge\t%.5g\t%.5g", hinge.height,
                          hinge.offset);
    for (const float slope : hinge.slopes) {
      absl::StrAppendFormat(&table, "\t%.4g", slope);
    }
    table += '\n';
  }
  return table;
}

float HingeSum::Saturated(size_t f, float value) const {
  return std::clamp(value, limits_[f].low, limits_[f].high);
}

HingeSum::Values HingeSum::Rises(const float* features) const {
  struct Present {
    const float* slopes;
    float value;
  };
  absl::InlinedVector<Present, 64> present;
  for (size_t f = 0; f < limits_.size(); ++f) {
    const float value = Saturated(f, features[f]);
    // Many are 0: words that are not there.
    if (value != 0) present.push_back({&slopes_[f * lanes_], value});
  }
  Values rises(lanes_);
  for (size_t h = 0; h < hinges_.size(); ++h) rises[h] = hinges_[h].offset;
  // A few hinges at once, so that their sums stay in one register.
  for (size_t first = 0; first < lanes_; first += kLanes) {
    float sums[kLanes];
    for (size_t k = 0; k < kLanes; ++k) sums[k] = rises[first + k];
    for (const Present& feature : present) {
      for (size_t k = 0; k < kLanes; ++k) {
        sums[k] += feature.slopes[first + k] * feature.value;
      }
    }
    for (size_t k = 0; k < kLanes; ++k) rises[first + k] = sums[k];
  }
  return rises;
}

double HingeSum::Logit(const float* features) const {
  if (hinges_.empty()) return double{bias_};
  const Values rises = Rises(features);
  double logit = double{bias_};
  for (size_t h = 0; h < hinges_.size(); ++h) {
    logit += double{hinges_[h].height} * std::max(0.0f, rises[h]);
  }
  return logit;
}

double HingeSum::SharesOf(const float* features,
                          std::vector<double>* shares) const {
  double rest = double{bias_};
  if (hinges_.empty()) return rest;
  const Values rises = Rises(features);
  for (size_t h = 0; h < hinges_.size(); ++h) {
    if (rises[h] <= 0) continue;
    const Hinge& hinge = hinges_[h];
    rest += double{hinge.height} * hinge.offset;
    for (size_t f = 0; f < limits_.size(); ++f) {
      (*shares)[f] +=
          double{hinge.height} * hinge.slopes[f] * Saturated(f, features[f]);
    }
  }
  return rest;
}

}  // namespace claimdiff
