// gzip and zlib, in pieces as files are unpacked and at once as the bodies of
// HTTP are.

#include "engine/ingest/bytes/inflater.h"
#include "tools/fuzz/checks.h"

namespace {

constexpr size_t kPiece = 37;  // of the input, so that headers are cut
constexpr size_t kMost = 1 << 20;

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view packed = claimdiff::BytesOf(data, size);
  claimdiff::InflateLimits limits;
  limits.free_bytes = kMost;
  claimdiff::Inflater inflater(limits);
  std::string output;
  absl::Status status;
  for (size_t begin = 0; begin < size && status.ok(); begin += kPiece) {
    std::string_view piece = packed.substr(begin, kPiece);
    while (!piece.empty() && status.ok()) {
      const size_t before = output.size();
      status = inflater.Inflate(&piece, 64, &output);
      claimdiff::Check(output.size() - before <= 64,
                       "no more comes out than was asked for");
    }
  }
  claimdiff::Check(output.size() <= kMost + 200 * size + 64,
                   "no more comes out than the limits let");
  const auto all = claimdiff::InflateAll(packed, kMost);
  claimdiff::Check(!all.ok() || all->size() <= kMost, "at most so many bytes");
  return 0;
}
