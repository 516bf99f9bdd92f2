// Streams of JSON lines, read as a file is.

#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  claimdiff::ReadOptions options;
  options.format = claimdiff::InputFormat::kJsonLines;
  claimdiff::CheckReading(claimdiff::BytesOf(data, size), options);
  return 0;
}
