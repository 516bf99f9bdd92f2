#ifndef CLAIMDIFF_ENGINE_EXTRACT_CRF_CRF_H_
#define CLAIMDIFF_ENGINE_EXTRACT_CRF_CRF_H_

// CrfChain: a first-order linear-chain conditional random field over the span
// labels of a run of tokens. It knows scores, not features:
//
//   chain.Reset(2);                       // "Pompeo said"
//   chain.emission(0)[kSourceBegin] = 3;
//   chain.emission(1)[kCueBegin] = 3;
//   chain.Viterbi(&labels);               // SC
//   chain.Infer();
//   chain.Marginal(1, kCueBegin);         // .84
//
// The score of a label sequence is the sum of its labels' emission scores and
// of the transition scores of its neighbouring pairs; its probability is the
// exponential of that, divided by the sum over all legal sequences (see
// MayFollow). The first token follows a kOutside that is not there.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "engine/extract/crf/span_labels.h"

namespace claimdiff {

class CrfChain {
 public:
  // Makes room for `tokens` tokens, all of whose scores are to be set. Keeps
  // its memory, so that a chain used again and again allocates only for longer
  // runs.
  void Resize(size_t tokens);
  // The same with all scores zero.
  void Reset(size_t tokens);

  size_t size() const { return size_; }

  // Log scores of the labels of token `i`: kLabelStride places, the last
  // unused. Meant to lie in -100..100.
  float* emission(size_t i) { return &emission_[i * kLabelStride]; }
  // Log scores of the pairs (label of token i - 1, label of token i), at
  // PairIndex(): kPairStride places.
  float* transition(size_t i) { return &transition_[i * kPairStride]; }

  // Computes the marginals: forward-backward, scaled at every token. Linear,
  // some kSpanLabelPairs steps a token.
  void Infer();

  // After Infer(): the probability of `label` at token `i`.
  float Marginal(size_t i, SpanLabel label) const {
    return marginal_[i * kLabelStride + label];
  }
  // After Infer(): the probabilities of pairs, laid out like transition(i).
  void PairMarginals(size_t i, float* pairs) const;
  // After Infer(): the logarithm of the sum over all sequences. Linear.
  double LogPartition() const;

  // The best legal sequence; of equals the one whose last difference has the
  // lower label. Linear.
  void Viterbi(std::vector<SpanLabel>* labels);
  // The same among the sequences whose label at each token of `forced` is one
  // of its mask (bit l: label l). Requires positions below size(), each once,
  // and masks with kOutside or a begin label.
  struct Forced {
    size_t position;
    uint8_t mask;
  };
  void ForcedViterbi(const std::vector<Forced>& forced,
                     std::vector<SpanLabel>* labels);

  // The score of one sequence of size() labels; it must be legal.
  double Score(const std::vector<SpanLabel>& labels) const;

 private:
  size_t size_ = 0;
  std::vector<float> emission_;
  std::vector<float> transition_;
  // Exponentials, emissions relative to the best label of their token.
  std::vector<float> emission_factor_;
  std::vector<float> transition_factor_;
  std::vector<float> forward_;   // each token's sum to one
  std::vector<float> backward_;  // scaled with the forward sums
  std::vector<float> marginal_;
  std::vector<float> total_;       // forward sums before scaling
  std::vector<uint8_t> previous_;  // Viterbi's back pointers
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_CRF_CRF_H_
