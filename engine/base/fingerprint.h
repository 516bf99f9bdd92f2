#ifndef CLAIMDIFF_ENGINE_BASE_FINGERPRINT_H_
#define CLAIMDIFF_ENGINE_BASE_FINGERPRINT_H_

// Fingerprints that are the same in every process, on every machine and in
// every release: XXH3 with 64 bits (xxHash 0.8's stable format). Shingle ids
// and stored tables use them; absl::Hash is salted per process and never may.

#include <cstdint>
#include <string_view>

namespace claimdiff {

// Fingerprint of the bytes. About one collision is to be expected among 2^32
// different texts.
uint64_t Fingerprint(std::string_view bytes);

// Fingerprint of a sequence, built value by value:
// Combine(Combine(a, b), c) differs from Combine(Combine(a, c), b).
uint64_t CombineFingerprints(uint64_t sequence, uint64_t next);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_BASE_FINGERPRINT_H_
