#include "engine/extract/crf_model.h"

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

CrfModel::Sums CrfModel::Sum(FeatureTemplates::Group group,
                             const uint32_t* first,
                             const uint32_t* second) const {
  uint32_t buckets[kMaxTemplates];
  const size_t size = templates_.size(group);
  templates_.Buckets(group, first, second, bits_, buckets);
  // Four sums of 16 bits in a word: bytes at even places, bytes at odd ones.
  // At most 250 times 255 fits. The eighth byte belongs to the next row.
  constexpr uint64_t kBytes = 0x00FF00FF00FF00FF;
  uint64_t even = 0, odd = 0;
  for (size_t k = 0; k < size; ++k) {
    uint64_t row;
    std::memcpy(&row, weights_ + size_t{buckets[k]} * kSpanLabels, sizeof row);
    even += row & kBytes;
    odd += row >> 8 & kBytes;
  }
  Sums sums;
  const int32_t bias = static_cast<int32_t>(size) * kBias;
  for (int pair = 0; pair < kLabelStride / 2; ++pair) {
    sums.label[2 * pair] =
        static_cast<int32_t>(even >> 16 * pair & 0xFFFF) - bias;
    sums.label[2 * pair + 1] =
        static_cast<int32_t>(odd >> 16 * pair & 0xFFFF) - bias;
  }
  return sums;
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
  int16_t sums[kPairStride] = {};
  for (size_t k = 0; k < size; ++k) {
    const int8_t* row = pair_weights_ + size_t{buckets[k]} * kPairStride;
    for (int p = 0; p < kPairStride; ++p) {
      sums[p] = static_cast<int16_t>(sums[p] + row[p]);
    }
  }
  float* transition = chain->transition(i);
  for (int p = 0; p < kPairStride; ++p) {
    transition[p] = static_cast<float>(sums[p]) * pair_scale_;
  }
}

void CrfModel::ScoreAll(const ColumnTable& columns, CrfChain* chain) const {
  chain->Reset(columns.rows());
  for (size_t i = 0; i < columns.rows(); ++i) {
    const uint32_t* row = columns.row(static_cast<ptrdiff_t>(i));
    SetEmission(Sum(FeatureTemplates::kFixed, row, nullptr), i, chain);
    SetTransition(row, nullptr, i, chain);
  }
}

}  // namespace claimdiff
