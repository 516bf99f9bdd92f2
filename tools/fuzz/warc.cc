// WARC records, the HTTP responses in them (chunked, packed) and their pages.

#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  claimdiff::ReadOptions options;
  options.format = claimdiff::InputFormat::kWarc;
  claimdiff::CheckReading(claimdiff::BytesOf(data, size), options);
  return 0;
}
