// Bytes of any format as a file of them is read: gzip unpacked, the format
// found out, then read.

#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  claimdiff::CheckReading(claimdiff::BytesOf(data, size), {});
  return 0;
}
