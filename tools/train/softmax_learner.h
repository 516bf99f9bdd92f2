#ifndef CLAIMDIFF_TOOLS_TRAIN_SOFTMAX_LEARNER_H_
#define CLAIMDIFF_TOOLS_TRAIN_SOFTMAX_LEARNER_H_

// A linear classifier with hashed features that learns example by example:
// maximum likelihood, AdaGrad with a damped start, the average of the weights
// of all steps as the result.
//
//   SoftmaxLearner learner(options);
//   learner.Count(features, n);     for all examples, then
//   learner.AssignRows();           both with own_rows only
//   learner.Score(features, n, scores);                     for each example
//   ... learner.Learn(features, n, scores, right, allowed);     ... in turn
//   learner.Average();
//   learner.Pack(scale);            bytes for
//   engine/language/tables/packed_rows.h

#include <cstddef>
#include <cstdint>
#include <vector>

namespace claimdiff {

struct SoftmaxOptions {
  int bits = 16;       // 2^bits rows; 4 to 24
  size_t classes = 0;  // at most 32
  // A row that several features hash to belongs to the one that occurs most
  // often; the others, and those that occur less than `least_count` times, have
  // no weights. Otherwise they share it. Default: false and 2
  bool own_rows = false;
  uint16_t least_count = 2;
  // A weight moves by rate * gradient / sqrt(damping + sum of its squared
  // gradients). Default: .1 and 1
  float rate = 0.1f;
  float damping = 1.0f;
  // Examples whose right classes have this probability or more teach nothing.
  // Default: .995
  float enough = 0.995f;
};

class SoftmaxLearner {
 public:
  explicit SoftmaxLearner(SoftmaxOptions options);

  // Counts the features of an example.
  void Count(const uint32_t* features, size_t count);

  // Gives each row to a feature. To be called once, after all Count.
  void AssignRows();

  // The scores of all classes by the weights as they are now.
  void Score(const uint32_t* features, size_t count, float* scores) const;

  // One step. `scores` is what Score gave; a class c is right where bit c of
  // `right` is set, and possible where bit c of `allowed` is. Several right
  // classes share the credit as they share the probability. Returns the
  // probability that the right ones had.
  float Learn(const uint32_t* features, size_t count, const float* scores,
              uint64_t right, uint64_t allowed);

  // Puts the averages in the place of the weights. To be called once, at the
  // end.
  void Average();

  // The weights as bytes, 128 for zero, `scale` to one, what is out of range
  // cut off; with own_rows the check follows the classes.
  std::vector<uint8_t> Pack(float scale) const;

 private:
  // Index of the first weight of a feature, kNoRow where it has none.
  size_t WeightsOf(uint32_t feature) const;

  SoftmaxOptions options_;
  size_t stride_;  // weights from one row to the next
  double steps_ = 0;
  std::vector<uint16_t> counts_;  // by row and check, up to 65535
  std::vector<uint8_t> checks_;   // of the owners of the rows
  std::vector<bool> owned_;
  std::vector<float> weights_;
  std::vector<float> squares_;  // sums of squared gradients
  std::vector<float> drift_;    // sums of change times step, for the average
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_SOFTMAX_LEARNER_H_
