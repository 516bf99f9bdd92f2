#ifndef CLAIMDIFF_ENGINE_INGEST_BYTE_SOURCE_H_
#define CLAIMDIFF_ENGINE_INGEST_BYTE_SOURCE_H_

// Bytes of a file or of standard input, a piece at a time, with a ceiling on
// what a piece may take.
//
//   CLAIMDIFF_ASSIGN_OR_RETURN(ByteSource source, ByteSource::Open("a.jsonl"));
//   std::string line;
//   while (*source.ReadLine(1 << 20, &line)) ...
//
// Errors name the input and what to do about it: "notes: is a directory; name
// the files in it".

#include <cstddef>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace claimdiff {

// An input's name in messages: the path with what is not UTF-8 replaced,
// "stdin" for "-".
std::string DisplayName(std::string_view path);

class ByteSource {
 public:
  // Opens a regular file, or standard input for "-". NOT_FOUND,
  // PERMISSION_DENIED or FAILED_PRECONDITION (a directory, a pipe, a device)
  // otherwise; never blocks on a pipe.
  static absl::StatusOr<ByteSource> Open(const std::string& path);

  ByteSource(ByteSource&& other) noexcept;
  ByteSource& operator=(ByteSource&& other) = delete;
  ~ByteSource();

  // The next bytes, at most `most`, without reading past them; fewer only at
  // the end. Valid until the next call.
  absl::StatusOr<std::string_view> Peek(size_t most);

  // Reads up to `most` bytes into `bytes`; fewer only at the end.
  absl::Status Read(size_t most, std::string* bytes);

  // Reads the next line into `line`, without its LF or CRLF. False at the end.
  // OUT_OF_RANGE where the line is longer than `longest` bytes; it is skipped
  // and reading can go on.
  absl::StatusOr<bool> ReadLine(size_t longest, std::string* line);

 private:
  ByteSource(int fd, std::string name) : fd_(fd), name_(std::move(name)) {}

  // Appends bytes from the file to buffer_; false at its end.
  absl::StatusOr<bool> Fill();

  std::string_view Buffered() const {
    return std::string_view(buffer_).substr(position_);
  }

  int fd_;
  std::string name_;
  std::string buffer_;
  size_t position_ = 0;  // of the next byte in buffer_
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_BYTE_SOURCE_H_
