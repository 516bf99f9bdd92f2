#include "engine/align/evidence.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/claim_text.h"
#include "engine/align/claim_vectors.h"
#include "engine/align/pair_features.h"
#include "engine/align/pair_scorer.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// Features that name a fact of the pair by themselves. The others measure, each
// in its way, which words are in common.
bool SpeaksForItself(PairFeature feature) { return feature >= kNumbers; }

v1::PairEvidence Piece(const std::string& name, double weight) {
  v1::PairEvidence piece;
  piece.set_feature(name);
  piece.set_weight(weight);
  return piece;
}

// Products of weights of the stems in common, by the stem's id.
std::map<uint64_t, double> SharedStems(const ClaimVectors& left,
                                       const ClaimVectors& right) {
  std::map<uint64_t, double> shared;
  auto r = right.stem_tfidf.begin();
  for (const WeightedId& l : left.stem_tfidf) {
    while (r != right.stem_tfidf.end() && r->id < l.id) ++r;
    if (r == right.stem_tfidf.end()) break;
    if (r->id == l.id) shared[l.id] = l.weight * r->weight;
  }
  return shared;
}

}  // namespace

std::vector<v1::PairEvidence> ExplainPair(const Document& left_doc,
                                          const ClaimText& left_text,
                                          const ClaimVectors& left,
                                          const ClaimVectors& right,
                                          const PairScorer& scorer,
                                          size_t most) {
  const PairFeatures features = ComputePairFeatures(left, right);
  std::vector<v1::PairEvidence> evidence;
  double words = 0;
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    const auto feature = static_cast<PairFeature>(f);
    const double weight = scorer.Contribution(feature, features);
    if (!SpeaksForItself(feature)) {
      words += weight;
    } else if (weight != 0) {
      evidence.push_back(Piece(std::string(PairFeatureName(feature)), weight));
    }
  }
  std::map<uint64_t, double> shared = SharedStems(left, right);
  double total = 0;
  for (const auto& [id, product] : shared) total += product;
  for (const ContentWord& word : left_text.words) {
    const auto it = shared.find(word.id);
    if (it == shared.end()) continue;
    evidence.push_back(Piece(absl::StrCat("stem:", WordStem(left_doc, word)),
                             words * it->second / total));
    shared.erase(it);
  }
  std::sort(evidence.begin(), evidence.end(),
            [](const v1::PairEvidence& a, const v1::PairEvidence& b) {
              const double x = std::abs(a.weight());
              const double y = std::abs(b.weight());
              return x != y ? x > y : a.feature() < b.feature();
            });
  if (evidence.size() > most) evidence.resize(most);
  return evidence;
}

}  // namespace claimdiff
