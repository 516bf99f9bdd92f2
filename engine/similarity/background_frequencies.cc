#include "engine/similarity/background_frequencies.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimdiff {
namespace {

constexpr std::string_view kMagic = "CDF1";
constexpr size_t kHeaderBytes = 12;
constexpr double kStepsPerE = 20;

uint32_t KeyOf(uint64_t id) { return static_cast<uint32_t>(id >> 32); }

uint32_t LoadU32(std::string_view bytes, size_t offset) {
  uint32_t value = 0;
  for (int i = 3; i >= 0; --i) {
    value = value << 8 | static_cast<uint8_t>(bytes[offset + i]);
  }
  return value;
}

void AppendU32(uint32_t value, std::string* bytes) {
  for (int i = 0; i < 4; ++i) {
    bytes->push_back(static_cast<char>(value >> (8 * i) & 0xFF));
  }
}

}  // namespace

absl::StatusOr<BackgroundFrequencies> BackgroundFrequencies::Parse(
    std::string_view bytes) {
  if (bytes.size() < kHeaderBytes || bytes.substr(0, 4) != kMagic) {
    return absl::InvalidArgumentError("not a table of background frequencies");
  }
  BackgroundFrequencies table;
  table.units_ = LoadU32(bytes, 4);
  table.entries_ = LoadU32(bytes, 8);
  const size_t entries = table.entries_;
  if (bytes.size() != kHeaderBytes + entries * 5) {
    return absl::InvalidArgumentError(
        "a table of background frequencies has the wrong size");
  }
  table.keys_ = bytes.substr(kHeaderBytes, entries * 4);
  table.counts_ = bytes.substr(kHeaderBytes + entries * 4);
  return table;
}

double BackgroundFrequencies::Of(uint64_t id) const {
  const uint32_t key = KeyOf(id);
  size_t begin = 0;
  size_t end = entries_;
  while (begin < end) {
    const size_t middle = begin + (end - begin) / 2;
    const uint32_t found = LoadU32(keys_, middle * 4);
    if (found == key) {
      const double steps = static_cast<uint8_t>(counts_[middle]);
      return std::min<double>(units_, std::exp(steps / kStepsPerE));
    }
    if (found < key) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return 0;
}

std::string SerializeFrequencies(
    uint32_t units, const std::vector<std::pair<uint64_t, uint32_t>>& counts) {
  std::map<uint32_t, double> by_key;
  for (const auto& [id, count] : counts) by_key[KeyOf(id)] += count;
  std::string bytes(kMagic);
  AppendU32(units, &bytes);
  AppendU32(static_cast<uint32_t>(by_key.size()), &bytes);
  for (const auto& [key, count] : by_key) AppendU32(key, &bytes);
  for (const auto& [key, count] : by_key) {
    const double steps =
        std::round(kStepsPerE * std::log(std::min<double>(units, count)));
    bytes.push_back(
        static_cast<char>(static_cast<uint8_t>(std::clamp(steps, 0.0, 255.0))));
  }
  return bytes;
}

}  // namespace claimdiff
