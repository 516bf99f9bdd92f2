#ifndef CLAIMDIFF_ENGINE_INGEST_BYTES_BYTE_SOURCE_H_
#define CLAIMDIFF_ENGINE_INGEST_BYTES_BYTE_SOURCE_H_

// Bytes of a file or of standard input, a piece at a time, with a ceiling on
// what a piece may take.
//
//   CLAIMDIFF_ASSIGN_OR_RETURN(ByteSource source, ByteSource::Open("a.jsonl"));
//   std::string line;
//   while (*source.ReadLine(1 << 20, &line)) ...
//
// Errors name the input and what to do about it: "notes: permission denied;
// make the file readable to you".

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "engine/ingest/bytes/inflater.h"

namespace claimdiff {

// An input's name in messages: the path with what is not UTF-8 replaced,
// "stdin" for "-".
std::string DisplayName(std::string_view path);

class ByteSource {
 public:
  // Opens a regular file or a pipe, or standard input for "-". NOT_FOUND,
  // PERMISSION_DENIED or FAILED_PRECONDITION (a directory, a socket, a device)
  // otherwise. Opening never waits; reading a pipe does.
  static absl::StatusOr<ByteSource> Open(const std::string& path);

  ByteSource(ByteSource&& other) noexcept;
  ByteSource& operator=(ByteSource&& other) = delete;
  ~ByteSource();

  // From now on a read that has nothing by `deadline` is DEADLINE_EXCEEDED.
  void SetDeadline(absl::Time deadline) { deadline_ = deadline; }

  // What follows is gzip, and is handed out unpacked. Reading may then also be
  // DATA_LOSS, or RESOURCE_EXHAUSTED as InflateLimits says.
  void Unpack();

  // The next bytes, at most `most`, without reading past them; fewer only at
  // the end. Valid until the next call.
  absl::StatusOr<std::string_view> Peek(size_t most);

  // Reads up to `most` bytes into `bytes`; fewer only at the end.
  absl::Status Read(size_t most, std::string* bytes);

  // Passes over up to `count` bytes, without holding them; false where there
  // are fewer.
  absl::StatusOr<bool> Skip(uint64_t count);

  // Reads the next line into `line`, without its LF or CRLF. False at the end.
  // OUT_OF_RANGE where the line is longer than `longest` bytes; it is skipped
  // and reading can go on.
  absl::StatusOr<bool> ReadLine(size_t longest, std::string* line);

 private:
  ByteSource(int fd, std::string name) : fd_(fd), name_(std::move(name)) {}

  // Appends bytes to buffer_; false at the end.
  absl::StatusOr<bool> Fill();
  // Appends bytes of the file to `bytes`; false at its end.
  absl::StatusOr<bool> FillRaw(std::string* bytes);
  absl::StatusOr<bool> FillUnpacked();
  // Waits until there is something to read.
  absl::Status Wait();

  std::string_view Buffered() const {
    return std::string_view(buffer_).substr(position_);
  }

  int fd_;
  std::string name_;
  std::string buffer_;
  size_t position_ = 0;  // of the next byte in buffer_
  absl::Time deadline_ = absl::InfiniteFuture();
  std::unique_ptr<Inflater> inflater_;  // where the bytes are packed
  std::string packed_;                  // read and not unpacked
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_BYTES_BYTE_SOURCE_H_
