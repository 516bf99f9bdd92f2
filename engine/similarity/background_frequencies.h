#ifndef CLAIMDIFF_ENGINE_SIMILARITY_BACKGROUND_FREQUENCIES_H_
#define CLAIMDIFF_ENGINE_SIMILARITY_BACKGROUND_FREQUENCIES_H_

// A table of how many sentences of news at large hold a stem or shingle, read
// in place from static data.
//
//   const auto table = BackgroundFrequencies::Parse(BackgroundStemsData());
//   table->units()                       sentences that were counted
//   table->Of(Fingerprint("ferri"))      about 40
//   Idf(table->Of(id), table->units())   .66
//
// The table holds no words, only 32 bits of their fingerprints. Counts are kept
// as logarithms in one byte: right to 3 %.
//
// Layout, little-endian: "CDF1", u32 units, u32 entries, entries * u32 key
// (ascending), entries * u8 round(20 * ln(count)).

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"

namespace claimdiff {

class BackgroundFrequencies {
 public:
  // A view of `bytes`, which must outlive it. InvalidArgument where they are
  // not a whole table of this layout.
  static absl::StatusOr<BackgroundFrequencies> Parse(std::string_view bytes);

  // Sentences counted.
  uint32_t units() const { return units_; }
  uint32_t entries() const { return entries_; }
  // In how many of them the id occurs, at most units(); 0 where it is not in
  // the table. Logarithmic.
  double Of(uint64_t id) const;

 private:
  uint32_t units_ = 0;
  uint32_t entries_ = 0;
  std::string_view keys_;
  std::string_view counts_;
};

// The bytes of a table. `counts` pairs ids with how many of the `units`
// sentences hold them (1..units), in any order; ids whose keys collide are
// added up.
std::string SerializeFrequencies(
    uint32_t units, const std::vector<std::pair<uint64_t, uint32_t>>& counts);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_SIMILARITY_BACKGROUND_FREQUENCIES_H_
