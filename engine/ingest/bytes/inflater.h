#ifndef CLAIMDIFF_ENGINE_INGEST_BYTES_INFLATER_H_
#define CLAIMDIFF_ENGINE_INGEST_BYTES_INFLATER_H_

// gzip (RFC 1952), member after member, without ever holding more than is asked
// for: a gigabyte of zeros packs into a megabyte.
//
//   Inflater inflater;
//   std::string_view packed = bytes_of_a_gz_file;
//   std::string text;
//   while (!packed.empty())
//     CLAIMDIFF_RETURN_IF_ERROR(inflater.Inflate(&packed, 65536, &text));
//   if (!inflater.is_between_members()) ...   // it breaks off

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimdiff {

struct InflateLimits {
  // What comes out may be this many times what went in; text packs about
  // 4:1, markup 20:1, a zip bomb 1000:1. Default: 200
  uint64_t max_ratio = 200;
  // Bytes that may come out whatever the ratio. Default: 64 MiB
  uint64_t free_bytes = uint64_t{64} << 20;
};

// True where the bytes begin like a gzip member.
bool IsGzip(std::string_view bytes);

class Inflater {
 public:
  explicit Inflater(const InflateLimits& limits = {});
  ~Inflater();
  Inflater(Inflater&& other) noexcept;

  // Appends at most `most` bytes (at least 1) to `output`, taking what it needs
  // off the front of `*input`. Call again with the rest, and once more input is
  // there. DATA_LOSS where the bytes are damaged or no gzip, RESOURCE_EXHAUSTED
  // past the limits, in words to stand after the input's name. Linear.
  absl::Status Inflate(std::string_view* input, size_t most,
                       std::string* output);

  // False where the input so far ends inside a member.
  bool is_between_members() const { return is_between_members_; }

 private:
  struct Stream;

  InflateLimits limits_;
  std::unique_ptr<Stream> stream_;
  bool is_between_members_ = true;
  uint64_t taken_ = 0;
  uint64_t given_ = 0;
};

// All of `packed`, gzip or zlib's own format ("deflate" in HTTP). Errors as
// above, DATA_LOSS too where it breaks off, OUT_OF_RANGE above `most` bytes.
absl::StatusOr<std::string> InflateAll(std::string_view packed, size_t most);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_BYTES_INFLATER_H_
