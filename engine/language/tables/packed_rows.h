#ifndef CLAIMDIFF_ENGINE_LANGUAGE_TABLES_PACKED_ROWS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_TABLES_PACKED_ROWS_H_

// The weights of a linear classifier with hashed features, one byte for each
// class.
//
//   row of 4 bytes    class 0, 1, 2, check     (NarrowRows)
//   row of 32 bytes   class 0, 1, ... 31       (WideRows)
//
// A feature votes for every class at once: its weights for all classes lie side
// by side, so that one load brings them and a few instructions add them. A byte
// b stands for the weight (b - 128) / scale. All classes get as many votes, so
// the offset of 128 cancels out when sums are compared.
//
// Wide rows are shared by the features that hash to them. A narrow row belongs
// to one: others that hash to its place are told from it by the check and do
// not vote. (The moves of the parser need it: they have rare features by the
// million.)

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace claimdiff {

// The byte that stands for the weight zero.
constexpr uint8_t kZeroWeight = 128;

// Features that may vote on one decision: 16 bits a class hold no more.
constexpr size_t kMaxFeatures = 256;

// The number of a feature: up to three values, mixed with the number of their
// template.
inline uint32_t HashFeature(uint64_t pattern, uint64_t a, uint64_t b = 0,
                            uint64_t c = 0) {
  uint64_t x = pattern * 0x9E3779B97F4A7C15u + a * 0xD6E8FEB86659FD93u +
               b * 0xA0761D6478BD642Fu + c * 0xE7037ED1A0B428DBu;
  x ^= x >> 32;
  return static_cast<uint32_t>((x * 0x8EBC6AF09C88C6E3u) >> 32);
}

// Where the row of a feature lies among 2^`bits`, and its check; 4 <= bits
// <= 24.
inline size_t RowOf(uint32_t feature, int bits) {
  return feature >> (32 - bits);
}
inline uint8_t CheckOf(uint32_t feature, int bits) {
  return static_cast<uint8_t>(feature >> (24 - bits));
}

// Sums of 32 classes.
class WideSum {
 public:
  static constexpr size_t kClasses = 32;

  void Add(const uint8_t* row) {
    Lanes halves[2];
    std::memcpy(halves, row, sizeof halves);
    for (int i = 0; i < 2; ++i) {
      even_[i] += halves[i] & 0xFF;
      odd_[i] += halves[i] >> 8;
    }
  }

  // The sum of a class, kZeroWeight too much for each feature.
  int Get(size_t c) const {
    uint16_t sums[kClasses / 2];
    std::memcpy(sums, c & 1 ? odd_ : even_, sizeof sums);
    return sums[c >> 1];
  }

  // The class of the highest sum, the smallest among equals.
  int Best() const {
    uint16_t sums[2][kClasses / 2];
    std::memcpy(sums[0], even_, sizeof sums[0]);
    std::memcpy(sums[1], odd_, sizeof sums[1]);
    size_t best = 0;
    uint16_t best_sum = sums[0][0];
    for (size_t c = 1; c < kClasses; ++c) {
      const uint16_t sum = sums[c & 1][c >> 1];
      if (sum > best_sum) {
        best = c;
        best_sum = sum;
      }
    }
    return static_cast<int>(best);
  }

 private:
  typedef uint16_t Lanes __attribute__((vector_size(16)));

  Lanes even_[2] = {};  // classes 0, 2, ... 30
  Lanes odd_[2] = {};
};

// Sums of three classes.
class NarrowSum {
 public:
  static constexpr size_t kClasses = 3;

  void Add(const uint8_t* row, uint8_t check) {
    uint32_t lanes;  // the check on top
    std::memcpy(&lanes, row, sizeof lanes);
    // No branch: which features have a row cannot be predicted. All ones where
    // the check is right, else zero.
    const uint32_t mine = static_cast<uint32_t>(
        static_cast<int32_t>((lanes >> 24 ^ check) - 1) >> 31);
    lanes = ((lanes ^ 0x808080) & mine) ^ 0x808080;
    even_ += lanes & 0x00FF00FF;
    odd_ += lanes >> 8 & 0xFF;
  }

  // The sum of a class, kZeroWeight too much for each feature.
  int Get(size_t c) const {
    if (c == 1) return static_cast<int>(odd_);
    return static_cast<int>(c == 0 ? even_ & 0xFFFF : even_ >> 16);
  }

 private:
  uint32_t even_ = 0;  // classes 0 and 2
  uint32_t odd_ = 0;
};

// All rows of a classifier; views. Vote asks for all rows before it adds the
// first: the tables are larger than the near caches, and waiting for one row
// after the other would take twice as long.
struct WideRows {
  static constexpr size_t kRowBytes = 32;
  const uint8_t* bytes = nullptr;  // kRowBytes << bits
  int bits = 0;

  const uint8_t* Row(uint32_t feature) const {
    return bytes + RowOf(feature, bits) * kRowBytes;
  }
  WideSum Vote(const uint32_t* features, size_t count) const {
    for (size_t i = 0; i < count; ++i) __builtin_prefetch(Row(features[i]));
    WideSum sum;
    for (size_t i = 0; i < count; ++i) sum.Add(Row(features[i]));
    return sum;
  }
};

struct NarrowRows {
  static constexpr size_t kRowBytes = 4;
  const uint8_t* bytes = nullptr;  // kRowBytes << bits
  int bits = 0;

  const uint8_t* Row(uint32_t feature) const {
    return bytes + RowOf(feature, bits) * kRowBytes;
  }
  NarrowSum Vote(const uint32_t* features, size_t count) const {
    for (size_t i = 0; i < count; ++i) __builtin_prefetch(Row(features[i]));
    NarrowSum sum;
    for (size_t i = 0; i < count; ++i) {
      sum.Add(Row(features[i]), CheckOf(features[i], bits));
    }
    return sum;
  }
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_TABLES_PACKED_ROWS_H_
