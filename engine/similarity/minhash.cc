#include "engine/similarity/minhash.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

#include "absl/types/span.h"
#include "engine/base/fingerprint.h"

namespace claimdiff {
namespace {

constexpr uint32_t kEmpty = std::numeric_limits<uint32_t>::max();

// Ids may be fingerprints already, or small numbers: either way their bits are
// mixed (the finalizer of SplitMix64).
uint64_t Mix(uint64_t x) {
  x += 0x9E3779B97F4A7C15u;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

}  // namespace

MinHashSketch SketchOf(absl::Span<const uint64_t> ids) {
  MinHashSketch sketch;
  if (ids.empty()) {
    sketch.fill(0);
    return sketch;
  }
  sketch.fill(kEmpty);
  for (const uint64_t id : ids) {
    const uint64_t hash = Mix(id);
    uint32_t& bin = sketch[hash % kSketchBins];
    bin =
        std::min(bin, std::min(static_cast<uint32_t>(hash >> 32), kEmpty - 1));
  }
  const MinHashSketch full = sketch;
  for (size_t i = 0; i < kSketchBins; ++i) {
    // The same bins are tried for the same place in every sketch.
    for (uint64_t attempt = 0; sketch[i] == kEmpty; ++attempt) {
      sketch[i] = full[Mix(i << 32 | attempt) % kSketchBins];
    }
  }
  return sketch;
}

double EstimateJaccard(const MinHashSketch& a, const MinHashSketch& b) {
  size_t equal = 0;
  for (size_t i = 0; i < kSketchBins; ++i) equal += a[i] == b[i];
  return static_cast<double>(equal) / kSketchBins;
}

std::array<uint64_t, kSketchBands> BandsOf(const MinHashSketch& sketch) {
  constexpr size_t kRows = kSketchBins / kSketchBands;
  std::array<uint64_t, kSketchBands> bands;
  for (size_t band = 0; band < kSketchBands; ++band) {
    bands[band] = band;
    for (size_t row = 0; row < kRows; ++row) {
      bands[band] =
          CombineFingerprints(bands[band], sketch[band * kRows + row]);
    }
  }
  return bands;
}

}  // namespace claimdiff
