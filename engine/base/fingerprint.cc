#include "engine/base/fingerprint.h"

#include "xxhash.h"

namespace claimdiff {

uint64_t Fingerprint(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

uint64_t CombineFingerprints(uint64_t sequence, uint64_t next) {
  // Little-endian bytes, so that the value does not depend on the machine.
  unsigned char bytes[8];
  for (int i = 0; i < 8; ++i) bytes[i] = (next >> (8 * i)) & 0xff;
  return XXH3_64bits_withSeed(bytes, sizeof(bytes), sequence);
}

}  // namespace claimdiff
