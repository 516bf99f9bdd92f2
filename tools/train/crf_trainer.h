#ifndef CLAIMDIFF_TOOLS_TRAIN_CRF_TRAINER_H_
#define CLAIMDIFF_TOOLS_TRAIN_CRF_TRAINER_H_

// Learns the weights of a CrfModel from sequences with known labels.
//
// Stochastic gradient on the log likelihood with a damped AdaGrad: a weight
// moves by rate * g / sqrt(1 + sum of its g^2 so far). The damping and the
// small rate are the only regularisation; weights may be averaged over the run,
// and over runs that differ in the order of the sequences.

#include <cstdint>
#include <vector>

#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/crf/span_labels.h"

namespace claimdiff {

struct TrainingSequence {
  const ColumnTable* first = nullptr;
  uint32_t first_row = 0;  // of `first`, for the first label
  // Rows for the labels. Null where the templates name no column of it.
  const ColumnTable* second = nullptr;
  std::vector<SpanLabel> labels;
};

struct CrfTrainingOptions {
  int bits = 20;
  int pair_bits = 10;
  int passes = 6;
  float rate = 0.02f;
  bool average = true;
  uint64_t seed = 1;
  int seeds = 1;  // runs, averaged
};

// The weights, in float. Deterministic. `templates` is a parsed template file.
void TrainCrf(const FeatureTemplates& templates,
              const std::vector<TrainingSequence>& sequences,
              const CrfTrainingOptions& options, std::vector<float>* weights,
              std::vector<float>* pair_weights);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_TRAIN_CRF_TRAINER_H_
