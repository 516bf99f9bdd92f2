#ifndef CLAIMDIFF_ENGINE_INGEST_MESSAGES_DELIMITED_H_
#define CLAIMDIFF_ENGINE_INGEST_MESSAGES_DELIMITED_H_

// Streams of binary protobuf messages, each after its length as a varint.

#include <cstddef>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/ingest/bytes/byte_source.h"
#include "engine/ingest/input/input.h"

namespace claimdiff {

// Reads the bytes of the next message into `record`. False at the end of the
// stream. Nothing after an error can be read, for it is not known where the
// next message begins:
//   DATA_LOSS      the stream breaks off inside a message
//   OUT_OF_RANGE   a length above `longest` bytes; nothing is allocated for it
absl::StatusOr<bool> ReadDelimited(ByteSource* source, size_t longest,
                                   std::string* record);

// Parses one binary message. The bytes do not say which message they are:
// `expected` is tried first, then the other kinds, and the first is taken that
// knows every field. INVALID_ARGUMENT, naming `place`, where none fits.
absl::StatusOr<Input> ParseBinaryInput(std::string_view record,
                                       InputKind expected,
                                       const std::string& place);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_MESSAGES_DELIMITED_H_
