#ifndef CLAIMDIFF_ENGINE_EXTRACT_CRF_CRF_MODEL_H_
#define CLAIMDIFF_ENGINE_EXTRACT_CRF_CRF_MODEL_H_

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
#include "engine/extract/crf/crf.h"
#include "engine/extract/crf/cue_odds.h"
#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/crf/span_labels.h"

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

  // Replaces `*sums` by the sums of the templates that name the first table
  // only, for every token of it. Linear.
  void SumFixed(const ColumnTable& first, std::vector<Sums>* sums) const;

  // Resizes the chain to the tokens of `second` and sets all its scores. Token
  // i is row i of `second` and row `begin` + i of `first`; `fixed` are the sums
  // of all rows of `first`. Linear in the chain.
  void Score(const ColumnTable& first, const std::vector<Sums>& fixed,
             size_t begin, const ColumnTable& second, CrfChain* chain) const;

  // Resizes the chain to all tokens of the table and sets all its scores. For
  // models whose templates name one table only. Linear.
  void ScoreAll(const ColumnTable& columns, CrfChain* chain) const;

 private:
  const uint8_t* Row(uint32_t bucket) const {
    return weights_ + size_t{bucket} * kSpanLabels;
  }
  // Calls use(i, sums of the group's templates) for tokens i below `count`,
  // where token i is row `begin` + i of `first` and row i of `second`.
  template <typename Use>
  void ForEachToken(FeatureTemplates::Group group, const ColumnTable& first,
                    size_t begin, const ColumnTable& second, size_t count,
                    const Use& use) const;
  void SetEmission(const Sums& sums, size_t i, CrfChain* chain) const;
  void SetTransition(const uint32_t* first, const uint32_t* second, size_t i,
                     CrfChain* chain) const;

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

#endif  // CLAIMDIFF_ENGINE_EXTRACT_CRF_CRF_MODEL_H_
