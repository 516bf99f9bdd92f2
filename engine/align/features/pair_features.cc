#include "engine/align/features/pair_features.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "absl/container/inlined_vector.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/similarity/containment.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/speaker_keys.h"

namespace claimdiff {
namespace {

// Past these a further one adds nothing.
constexpr float kManyStems = 6;
constexpr float kManyNumbers = 3;
// A quotation is a piece of text, not a scare-quoted word, from this length on.
constexpr size_t kShortestQuote = 3;

using Ids = absl::InlinedVector<uint64_t, 32>;

size_t CountCommon(const std::vector<uint64_t>& a,
                   const std::vector<uint64_t>& b) {
  size_t common = 0;
  size_t i = 0;
  size_t j = 0;
  while (i < a.size() && j < b.size()) {
    const uint64_t left = a[i];
    const uint64_t right = b[j];
    common += left == right;
    i += left <= right;
    j += right <= left;
  }
  return common;
}

float GeometricShare(size_t common, size_t left, size_t right) {
  if (common == 0) return 0;
  return std::min(
      1.0f, static_cast<float>(common) / std::sqrt(static_cast<float>(left) *
                                                   static_cast<float>(right)));
}

// The words of `sequence` that are in `shared`, in order.
Ids OnlyShared(const std::vector<uint64_t>& sequence, const Ids& shared) {
  Ids result;
  for (const uint64_t id : sequence) {
    if (std::binary_search(shared.begin(), shared.end(), id)) {
      result.push_back(id);
    }
  }
  return result;
}

// Length of the longest common subsequence.
size_t CommonInOrder(const Ids& a, const Ids& b) {
  absl::InlinedVector<size_t, 33> best(b.size() + 1, 0);
  for (const uint64_t id : a) {
    size_t diagonal = 0;
    for (size_t j = 0; j < b.size(); ++j) {
      const size_t above = best[j + 1];
      best[j + 1] = id == b[j] ? diagonal + 1 : std::max(best[j + 1], best[j]);
      diagonal = above;
    }
  }
  return best.back();
}

float LengthRatio(size_t a, size_t b) {
  const size_t longer = std::max(a, b);
  return longer == 0
             ? 0
             : static_cast<float>(std::min(a, b)) / static_cast<float>(longer);
}

float QuoteShare(const SparseVector& left, const SparseVector& right) {
  if (left.size() < kShortestQuote || right.size() < kShortestQuote) return 0;
  return CoverageOf(left, right).Max();
}

}  // namespace

std::string_view PairFeatureName(PairFeature feature) {
  static constexpr std::array<std::string_view, kPairFeatureCount> kNames = {
      "stems",           "characters",  "cover",         "cover-min",
      "cover-max",       "bigrams",     "order",         "shared",
      "rarest",          "names",       "plain-words",   "related",
      "related-min",     "related-max", "related-plain", "lengths",
      "numbers",         "quote",       "same-speaker",  "other-speaker",
      "number-conflict", "negation"};
  return kNames[feature];
}

bool SpeaksForPair(PairFeature feature) { return feature < kOtherSpeaker; }

PairFeatures ComputePairFeatures(const ClaimVectors& left,
                                 const ClaimVectors& right) {
  PairFeatures f = {};
  f[kStemCosine] = std::min(1.0f, Dot(left.stem_tfidf, right.stem_tfidf));
  f[kCharacterCosine] = std::min(1.0f, Dot(left.characters, right.characters));
  f[kSameSpeaker] = SameSpeaker(left.speaker, right.speaker);
  f[kOtherSpeaker] =
      left.speaker.known() && right.speaker.known() && f[kSameSpeaker] == 0;
  f[kNegation] = left.negated != right.negated;
  f[kLengths] = LengthRatio(left.sequence.size(), right.sequence.size());
  const Coverage told = {GradedContainment(left.stems, right.related),
                         GradedContainment(right.stems, left.related)};
  f[kRelated] = told.Mutual();
  f[kRelatedMin] = told.Min();
  f[kRelatedMax] = told.Max();
  f[kRelatedPlain] = Coverage{GradedContainment(left.plain, right.related),
                              GradedContainment(right.plain, left.related)}
                         .Mutual();

  Ids shared;
  for (size_t i = 0, j = 0; i < left.stems.size() && j < right.stems.size();) {
    const WeightedId& a = left.stems[i];
    const WeightedId& b = right.stems[j];
    if (a.id == b.id) {
      shared.push_back(a.id);
      f[kRarest] = std::max(f[kRarest], a.weight);
    }
    i += a.id <= b.id;
    j += b.id <= a.id;
  }
  const bool has_numbers = !left.numbers.empty() && !right.numbers.empty();
  if (shared.empty()) {
    f[kNumberConflict] = has_numbers;
    return f;
  }
  const Coverage cover = CoverageOf(left.stems, right.stems);
  f[kCover] = cover.Mutual();
  f[kCoverMin] = cover.Min();
  f[kCoverMax] = cover.Max();
  f[kSharedStems] =
      std::min(1.0f, static_cast<float>(shared.size()) / kManyStems);
  f[kBigrams] = GeometricShare(CountCommon(left.bigrams, right.bigrams),
                               left.bigrams.size(), right.bigrams.size());
  f[kOrder] = GeometricShare(CommonInOrder(OnlyShared(left.sequence, shared),
                                           OnlyShared(right.sequence, shared)),
                             left.sequence.size(), right.sequence.size());
  f[kNames] = CoverageOf(left.names, right.names).Mutual();
  f[kPlainWords] = CoverageOf(left.plain, right.plain).Mutual();
  const size_t numbers = CountCommon(left.numbers, right.numbers);
  f[kNumbers] = std::min(1.0f, static_cast<float>(numbers) / kManyNumbers);
  f[kNumberConflict] = has_numbers && numbers == 0;
  f[kQuote] = QuoteShare(left.quoted, right.quoted);
  return f;
}

}  // namespace claimdiff
