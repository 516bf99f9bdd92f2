// Delimited binary messages of every kind.

#include "tools/fuzz/checks.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  claimdiff::ReadOptions options;
  options.format = claimdiff::InputFormat::kDelimited;
  for (const auto kind :
       {claimdiff::InputKind::kArticleClaims, claimdiff::InputKind::kReport}) {
    options.binary_kind = kind;
    claimdiff::CheckReading(claimdiff::BytesOf(data, size), options);
  }
  return 0;
}
