#include "engine/ingest/bytes/inflater.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/ingest/bytes/views.h"
#include "zlib.h"

namespace claimdiff {
namespace {

constexpr int kGzipOrZlib = 15 + 32;  // window bits: both headers, told apart
constexpr size_t kMostAtOnce = 1 << 30;

}  // namespace

struct Inflater::Stream {
  z_stream z = {};
};

bool IsGzip(std::string_view bytes) { return StartsWith(bytes, "\x1F\x8B"); }

Inflater::Inflater(const InflateLimits& limits)
    : limits_(limits), stream_(std::make_unique<Stream>()) {
  inflateInit2(&stream_->z, kGzipOrZlib);
}

Inflater::Inflater(Inflater&& other) noexcept = default;

Inflater::~Inflater() {
  if (stream_ != nullptr) inflateEnd(&stream_->z);
}

absl::Status Inflater::Inflate(std::string_view* input, size_t most,
                               std::string* output) {
  z_stream& z = stream_->z;
  const size_t size = output->size();
  output->resize(size + most);
  const size_t offered = std::min(input->size(), kMostAtOnce);
  // zlib does not write to its input, but says so only by a macro.
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input->data()));
  z.avail_in = static_cast<uInt>(offered);
  z.next_out = reinterpret_cast<Bytef*>(output->data() + size);
  z.avail_out = static_cast<uInt>(std::min(most, kMostAtOnce));
  const uInt room = z.avail_out;
  const int result = inflate(&z, Z_NO_FLUSH);
  const size_t took = offered - z.avail_in;
  const size_t gave = room - z.avail_out;
  output->resize(size + gave);
  input->remove_prefix(took);
  taken_ += took;
  given_ += gave;
  if (took > 0) is_between_members_ = false;
  if (result == Z_STREAM_END) {
    is_between_members_ = true;
    inflateReset(&z);
  } else if (result != Z_OK && result != Z_BUF_ERROR) {
    return absl::DataLossError(
        absl::StrCat("is damaged gzip near its byte ", taken_,
                     "; get it anew, or unpack what is whole of it"));
  }
  if (given_ > limits_.free_bytes && given_ / limits_.max_ratio > taken_) {
    return absl::ResourceExhaustedError(
        absl::StrCat("unpacks to more than ", limits_.max_ratio,
                     " times its size, as a zip bomb does; unpack it yourself "
                     "if it is none"));
  }
  return absl::OkStatus();
}

absl::StatusOr<std::string> InflateAll(std::string_view packed, size_t most) {
  Inflater inflater;
  std::string output;
  while (!packed.empty() || !inflater.is_between_members()) {
    const size_t size = output.size();
    const size_t left = packed.size();
    CLAIMDIFF_RETURN_IF_ERROR(inflater.Inflate(
        &packed, std::min<size_t>(most + 1 - size, 1 << 16), &output));
    if (output.size() > most) {
      return absl::OutOfRangeError(
          absl::StrCat("unpacks to more than the limit of ", most, " bytes"));
    }
    if (output.size() == size && packed.size() == left) break;
  }
  if (!inflater.is_between_members()) {
    return absl::DataLossError("breaks off inside a gzip member");
  }
  return output;
}

}  // namespace claimdiff
