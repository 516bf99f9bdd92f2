#include "engine/extract/crf/crf_model.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "engine/base/status_macros.h"

namespace claimdiff {
namespace {

constexpr char kMagic[8] = {'C', 'D', 'C', 'R', 'F', '0', '2', '\0'};
constexpr int kMaxTemplates = 250;
constexpr int kBias = 128;

// All numbers are little-endian; sections begin at multiples of 64 bytes in the
// order: templates, cue classes, weights (seven a row), pair weights.
struct Header {
  char magic[8];
  uint32_t template_bytes;
  uint32_t cue_odds;
  uint32_t bits;
  uint32_t pair_bits;
  float scale;
  float pair_scale;
};

constexpr size_t Aligned(size_t size) { return (size + 63) / 64 * 64; }

// The step between two values of a weight.
float ScaleOf(const std::vector<float>& weights) {
  std::vector<float> sizes;
  for (const float weight : weights) {
    if (weight != 0) sizes.push_back(std::fabs(weight));
  }
  if (sizes.empty()) return 1;
  const size_t cut = sizes.size() / 100000;
  std::nth_element(sizes.begin(), sizes.begin() + cut, sizes.end(),
                   std::greater<>());
  return sizes[cut] / 127;
}

int Quantized(float weight, float scale) {
  const float steps = std::round(weight / scale);
  return static_cast<int>(std::min(127.0f, std::max(-127.0f, steps)));
}

}  // namespace

std::string EncodeCrfModel(const CrfModelParts& parts) {
  Header header;
  std::memcpy(header.magic, kMagic, sizeof kMagic);
  header.template_bytes = static_cast<uint32_t>(parts.templates.size());
  header.cue_odds = static_cast<uint32_t>(parts.cue_odds.size());
  header.bits = static_cast<uint32_t>(parts.bits);
  header.pair_bits = static_cast<uint32_t>(parts.pair_bits);
  header.scale = ScaleOf(parts.weights);
  header.pair_scale = ScaleOf(parts.pair_weights);
  std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
  const auto align = [&] { bytes.resize(Aligned(bytes.size())); };
  align();
  bytes += parts.templates;
  align();
  bytes.append(reinterpret_cast<const char*>(parts.cue_odds.data()),
               parts.cue_odds.size() * sizeof(uint32_t));
  align();
  for (size_t k = 0; k < parts.weights.size(); ++k) {
    if (k % kLabelStride == kSpanLabels) continue;
    bytes +=
        static_cast<char>(Quantized(parts.weights[k], header.scale) + kBias);
  }
  bytes += '\0';  // the last row is read to a length of eight
  align();
  for (const float weight : parts.pair_weights) {
    bytes += static_cast<char>(Quantized(weight, header.pair_scale));
  }
  align();
  return bytes;
}

absl::StatusOr<CrfModel> CrfModel::Create(
    std::string_view bytes, const std::vector<std::string_view>& first,
    const std::vector<std::string_view>& second) {
  Header header;
  if (bytes.size() < sizeof header ||
      reinterpret_cast<uintptr_t>(bytes.data()) % 8 != 0) {
    return absl::InvalidArgumentError("no model: too short or not aligned");
  }
  std::memcpy(&header, bytes.data(), sizeof header);
  if (std::memcmp(header.magic, kMagic, sizeof kMagic) != 0 ||
      header.bits < 1 || header.bits > 28 || header.pair_bits < 1 ||
      header.pair_bits > 20) {
    return absl::InvalidArgumentError("no model of this version");
  }
  const size_t templates = Aligned(sizeof header);
  const size_t cue_odds = Aligned(templates + header.template_bytes);
  const size_t weights =
      Aligned(cue_odds + size_t{header.cue_odds} * sizeof(uint32_t));
  const size_t pair_weights =
      Aligned(weights + (size_t{kSpanLabels} << header.bits) + 1);
  const size_t end =
      Aligned(pair_weights + (size_t{kPairStride} << header.pair_bits));
  if (end != bytes.size()) {
    return absl::InvalidArgumentError("a model of the wrong length");
  }
  CrfModel model;
  CLAIMDIFF_ASSIGN_OR_RETURN(
      model.templates_,
      FeatureTemplates::Parse(bytes.substr(templates, header.template_bytes),
                              first, second));
  for (const auto group : {FeatureTemplates::kFixed, FeatureTemplates::kVarying,
                           FeatureTemplates::kPair}) {
    if (model.templates_.size(group) > kMaxTemplates) {
      return absl::InvalidArgumentError("too many templates");
    }
  }
  model.cue_odds_ =
      CueOddsTable(reinterpret_cast<const uint32_t*>(bytes.data() + cue_odds),
                   header.cue_odds);
  model.bits_ = static_cast<int>(header.bits);
  model.pair_bits_ = static_cast<int>(header.pair_bits);
  model.scale_ = header.scale;
  model.pair_scale_ = header.pair_scale;
  model.weights_ = reinterpret_cast<const uint8_t*>(bytes.data() + weights);
  model.pair_weights_ =
      reinterpret_cast<const int8_t*>(bytes.data() + pair_weights);
  return model;
}

template <typename Use>
void CrfModel::ForEachToken(FeatureTemplates::Group group,
                            const ColumnTable& first, size_t begin,
                            const ColumnTable& second, size_t count,
                            const Use& use) const {
  // The table is larger than the near caches: the rows of a token are asked for
  // while those of the token before it are added.
  uint32_t buckets[2][kMaxTemplates];
  const size_t size = templates_.size(group);
  const auto ask = [&](size_t i) {
    uint32_t* const asked = buckets[i % 2];
    templates_.Buckets(group, first.row(static_cast<ptrdiff_t>(begin + i)),
                       second.row(static_cast<ptrdiff_t>(i)), bits_, asked);
    for (size_t k = 0; k < size; ++k) __builtin_prefetch(Row(asked[k]));
  };
  const int32_t bias = static_cast<int32_t>(size) * kBias;
  if (count > 0) ask(0);
  for (size_t i = 0; i < count; ++i) {
    if (i + 1 < count) ask(i + 1);
    // Sums of 16 bits: at most 250 times 255 fits. The eighth byte of a row
    // belongs to the next one.
    typedef uint8_t Bytes __attribute__((vector_size(kLabelStride)));
    typedef uint16_t Lanes __attribute__((vector_size(2 * kLabelStride)));
    Lanes lanes = {};
    for (size_t k = 0; k < size; ++k) {
      Bytes row;
      std::memcpy(&row, Row(buckets[i % 2][k]), sizeof row);
      lanes += __builtin_convertvector(row, Lanes);
    }
    Sums sums;
    for (int b = 0; b < kLabelStride; ++b) sums.label[b] = lanes[b] - bias;
    use(i, sums);
  }
}

void CrfModel::SetEmission(const Sums& sums, size_t i, CrfChain* chain) const {
  float* emission = chain->emission(i);
  for (int b = 0; b < kLabelStride; ++b) {
    emission[b] = static_cast<float>(sums.label[b]) * scale_;
  }
}

void CrfModel::SetTransition(const uint32_t* first, const uint32_t* second,
                             size_t i, CrfChain* chain) const {
  uint32_t buckets[kMaxTemplates];
  const size_t size = templates_.size(FeatureTemplates::kPair);
  templates_.Buckets(FeatureTemplates::kPair, first, second, pair_bits_,
                     buckets);
  // Eight pairs at a time, as many as hold all pairs there are.
  typedef int8_t Bytes __attribute__((vector_size(8)));
  typedef int16_t Lanes __attribute__((vector_size(16)));
  typedef float Floats __attribute__((vector_size(32)));
  constexpr int kParts = (kSpanLabelPairs + 7) / 8;
  static_assert(8 * kParts <= kPairStride);
  Lanes sums[kParts] = {};
  for (size_t k = 0; k < size; ++k) {
    const int8_t* row = pair_weights_ + size_t{buckets[k]} * kPairStride;
    for (int p = 0; p < kParts; ++p) {
      Bytes bytes;
      std::memcpy(&bytes, row + 8 * p, sizeof bytes);
      sums[p] += __builtin_convertvector(bytes, Lanes);
    }
  }
  float* transition = chain->transition(i);
  for (int p = 0; p < kParts; ++p) {
    const Floats floats =
        __builtin_convertvector(sums[p], Floats) * pair_scale_;
    std::memcpy(transition + 8 * p, &floats, sizeof floats);
  }
}

void CrfModel::SumFixed(const ColumnTable& first,
                        std::vector<Sums>* sums) const {
  sums->resize(first.rows());
  ForEachToken(FeatureTemplates::kFixed, first, 0, first, first.rows(),
               [&](size_t i, const Sums& sum) { (*sums)[i] = sum; });
}

void CrfModel::Score(const ColumnTable& first, const std::vector<Sums>& fixed,
                     size_t begin, const ColumnTable& second,
                     CrfChain* chain) const {
  chain->Resize(second.rows());
  ForEachToken(FeatureTemplates::kVarying, first, begin, second, second.rows(),
               [&](size_t i, const Sums& varying) {
                 Sums sums = fixed[begin + i];
                 for (int b = 0; b < kLabelStride; ++b) {
                   sums.label[b] += varying.label[b];
                 }
                 SetEmission(sums, i, chain);
                 SetTransition(first.row(static_cast<ptrdiff_t>(begin + i)),
                               second.row(static_cast<ptrdiff_t>(i)), i, chain);
               });
}

void CrfModel::ScoreAll(const ColumnTable& columns, CrfChain* chain) const {
  chain->Resize(columns.rows());
  ForEachToken(FeatureTemplates::kFixed, columns, 0, columns, columns.rows(),
               [&](size_t i, const Sums& sums) {
                 const uint32_t* row = columns.row(static_cast<ptrdiff_t>(i));
                 SetEmission(sums, i, chain);
                 SetTransition(row, nullptr, i, chain);
               });
}

}  // namespace claimdiff
