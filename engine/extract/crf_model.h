#ifndef CLAIMDIFF_ENGINE_EXTRACT_CRF_MODEL_H_
#define CLAIMDIFF_ENGINE_EXTRACT_CRF_MODEL_H_

// CrfModel: trained weights as they ship, and what turns columns into the
// scores of a CrfChain with them.
//
// A model is one block of bytes: its templates, its cue classes and its
// weights, a byte each. The seven labels' weights of a feature are neighbours,
// so that a feature costs one load; the sums are small integers.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/extract/crf.h"
#include "engine/extract/cue_odds.h"
#include "engine/extract/feature_templates.h"
#include "engine/extract/span_labels.h"

namespace claimdiff {

// What a model is made from: what the trainer hands over.
struct CrfModelParts {
  std::string templates;            // a template file
  std::vector<uint32_t> cue_odds;   // see CueOddsTable
  int bits = 0;                     // 2^bits features of labels
  int pair_bits = 0;                // 2^pair_bits features of label pairs
  std::vector<float> weights;       // 2^bits rows of kLabelStride
  std::vector<float> pair_weights;  // 2^pair_bits rows of kPairStride
};

// The bytes of a model. Weights past the hundred-thousandth largest are cut to
// it, so that a byte can tell the others apart.
std::string EncodeCrfModel(const CrfModelParts& parts);

class CrfModel {
 public:
  // Sums of the label weights of a token, in steps of the model's scale.
  struct Sums {
    int32_t label[kLabelStride];
  };

  // `bytes`, which must outlive the model, as EncodeCrfModel made them, at an
  // address that is a multiple of 8. The names are those of the columns (see
  // FeatureTemplates::Parse). InvalidArgument where the bytes are no model.
  static absl::StatusOr<CrfModel> Create(
      std::string_view bytes, const std::vector<std::string_view>& first,
      const std::vector<std::string_view>& second);

  const CueOddsTable& cue_odds() const { return cue_odds_; }

  // The sums of the templates of one group, kFixed or kVarying, for a token.
  Sums Sum(FeatureTemplates::Group group, const uint32_t* first,
           const uint32_t* second) const;

  // Sets the emission scores of token `i`.
  void SetEmission(const Sums& sums, size_t i, CrfChain* chain) const;
  // Sets the transition scores of token `i`.
  void SetTransition(const uint32_t* first, const uint32_t* second, size_t i,
                     CrfChain* chain) const;

  // Resets the chain to all tokens of the table and scores them. For models
  // whose templates name one table only.
  void ScoreAll(const ColumnTable& columns, CrfChain* chain) const;

 private:
  FeatureTemplates templates_;
  CueOddsTable cue_odds_;
  int bits_ = 0;
  int pair_bits_ = 0;
  float scale_ = 0;
  float pair_scale_ = 0;
  const uint8_t* weights_ = nullptr;  // plus 128
  const int8_t* pair_weights_ = nullptr;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_CRF_MODEL_H_
