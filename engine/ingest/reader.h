#ifndef CLAIMDIFF_ENGINE_INGEST_READER_H_
#define CLAIMDIFF_ENGINE_INGEST_READER_H_

// Reads an input of any format, one message at a time.
//
//   CLAIMDIFF_ASSIGN_OR_RETURN(InputReader reader,
//                              InputReader::Open({"harbour-press.txt"}, {}));
//   while (auto input = reader.Next()) {
//     if (!input->ok()) Report(input->status());  // and go on
//     else Use(**input);
//   }
//
// Memory is bounded by the largest message or document, whatever the length of
// a stream. gzip is unpacked on the way.

#include <cstddef>
#include <deque>
#include <optional>
#include <string>

#include "absl/status/statusor.h"
#include "absl/time/time.h"
#include "engine/ingest/bytes/byte_source.h"
#include "engine/ingest/bytes/sniff.h"
#include "engine/ingest/formats/records.h"
#include "engine/ingest/input/input.h"

namespace claimdiff {

struct ReadOptions {
  // The longest text file, line or message, in bytes; past it is an error.
  // Default: 64 MiB
  size_t max_bytes = size_t{64} << 20;
  // What a binary stream is tried as first; its bytes do not say.
  // Default: ArticleClaims
  InputKind binary_kind = InputKind::kArticleClaims;
  // The format, whatever the bytes look like. Default: the bytes say
  std::optional<InputFormat> format = std::nullopt;
  // When to give up waiting for an input. Default: never
  absl::Time deadline = absl::InfiniteFuture();
};

class InputReader {
 public:
  // Opens the input and finds out its format. Errors read "NAME: what; what to
  // do": no such file, a directory, an empty file, a format not read.
  static absl::StatusOr<InputReader> Open(InputSpec spec, ReadOptions options);

  // The next message, or why it could not be read; nullopt at the end. A broken
  // line or message does not end the stream, a broken delimiter does. Articles
  // have an id (where the input gives none: its file's name, or "b.jsonl:3" in
  // a stream), the outlet of the spec where it names one, and their boilerplate
  // marked; requests have it marked in the articles they hold.
  std::optional<absl::StatusOr<Input>> Next();

 private:
  InputReader(InputSpec spec, ReadOptions options, ByteSource source,
              InputFormat format);

  // The next record by the reader for format_; nullopt at the end.
  std::optional<absl::StatusOr<Input>> NextRecord();
  std::optional<absl::StatusOr<Input>> NextOfDocument();
  std::optional<absl::StatusOr<Input>> NextPage();
  std::optional<absl::StatusOr<Input>> NextJsonLine();
  std::optional<absl::StatusOr<Input>> NextDelimited();

  // Reads what is to be read at once.
  Inputs ReadWhole();

  // "NAME:NUMBER" of the last line or message.
  std::string Place() const;
  // The error after which nothing more can be read.
  absl::Status Lost(const absl::Status& status, const std::string& what_to_do);
  absl::Status TooLong(const std::string& place) const;

  InputSpec spec_;
  ReadOptions options_;
  ByteSource source_;
  InputFormat format_;
  std::string name_;
  std::string record_;                         // the bytes of the last message
  std::deque<absl::StatusOr<Input>> pending_;  // of the last document
  int number_ = 0;  // of the last line or message, from 1
  bool is_at_end_ = false;
  bool has_found_any_ = false;  // a message or an error
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_READER_H_
