#ifndef CLAIMDIFF_ENGINE_INGEST_BYTES_WARC_H_
#define CLAIMDIFF_ENGINE_INGEST_BYTES_WARC_H_

// WARC files (ISO 28500), record by record.
//
//   WARC/1.0
//   WARC-Type: response
//   WARC-Target-URI: https://harbourwire.example/ferry
//   WARC-Date: 2031-05-03T08:20:00Z
//   Content-Length: 4711
//
//   HTTP/1.1 200 OK ...

#include <cstddef>
#include <string>

#include "absl/status/statusor.h"
#include "engine/ingest/bytes/byte_source.h"

namespace claimdiff {

struct WarcRecord {
  std::string type;   // "response", "request", "warcinfo", ...
  std::string url;    // WARC-Target-URI
  std::string date;   // WARC-Date
  std::string block;  // of a response or resource; empty for others
};

// Reads the next record. False at the end. OUT_OF_RANGE for a block above
// `longest` bytes, which is passed over, so that reading can go on; DATA_LOSS
// where the file breaks off or is no WARC, after which it cannot.
absl::StatusOr<bool> ReadWarcRecord(ByteSource* source, size_t longest,
                                    WarcRecord* record);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_BYTES_WARC_H_
