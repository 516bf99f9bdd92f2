#ifndef CLAIMDIFF_ENGINE_LANGUAGE_TABLES_HINGE_SUM_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_TABLES_HINGE_SUM_H_

// A sum of hinges: flat up to a line that runs through all features, and
// rising or falling evenly past it.
//
//   logit = bias + sum of height * max(0, offset + sum of slope * feature)
//
//   hinge  height 2, offset -1, slopes rank 1, degree .5
//     rank 1, degree 0  ->  0        rank 1, degree 2  ->  2
//
// (Projection pursuit: Friedman and Stuetzle 1981; as well a layer of rectified
// units.) Where trees have steps, it bends; the two err in other places.
//
// Each feature saturates past what it was fitted on: an event of a thousand
// claims has sums that no gold event has.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "absl/status/statusor.h"
#include "absl/types/span.h"

namespace claimdiff {

struct FeatureLimits {
  float low = 0;   // values below count as it
  float high = 0;  // and values above as this; >= low
};

struct Hinge {
  float height = 0;
  float offset = 0;
  std::vector<float> slopes;  // by feature
};

class HingeSum {
 public:
  // No hinges: 0 everywhere.
  HingeSum() = default;
  // Every hinge has as many slopes as there are `limits`.
  HingeSum(float bias, std::vector<FeatureLimits> limits,
           std::vector<Hinge> hinges);

  // From a table: the row "bias<TAB>number"; one a feature,
  // "name<TAB>low<TAB>high", in the order of `names`, the features by index;
  // then one a hinge, "hinge<TAB>height<TAB>offset" and the slopes. "#" lines
  // left out. InvalidArgument, naming the row, where it is not so.
  static absl::StatusOr<HingeSum> Parse(
      std::string_view table, absl::Span<const std::string_view> names);
  // The rows of such a table.
  std::string ToTable(absl::Span<const std::string_view> names) const;

  float bias() const { return bias_; }
  const std::vector<FeatureLimits>& limits() const { return limits_; }
  const std::vector<Hinge>& hinges() const { return hinges_; }

  // `features` are as many as there are limits. O(features * hinges).
  double Logit(const float* features) const;
  // The same, shared out over the features: (*shares)[f] grows by what feature
  // f adds to the hinges that are not flat. Returns what is left.
  double SharesOf(const float* features, std::vector<double>* shares) const;

 private:
  using Values = absl::InlinedVector<float, 64>;
  static constexpr size_t kLanes = 8;

  float Saturated(size_t f, float value) const;
  // By hinge, before they are cut off at 0; `lanes_` of them.
  Values Rises(const float* features) const;

  float bias_ = 0;
  std::vector<FeatureLimits> limits_;  // by feature
  std::vector<Hinge> hinges_;
  // The same once more, by feature and hinge; 0 for hinges that fill up a lane.
  std::vector<float> slopes_;
  size_t lanes_ = 0;  // hinges, rounded up to whole lanes
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_TABLES_HINGE_SUM_H_
