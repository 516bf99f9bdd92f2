#ifndef CLAIMDIFF_ENGINE_INGEST_MESSAGES_TEXT_PROTO_H_
#define CLAIMDIFF_ENGINE_INGEST_MESSAGES_TEXT_PROTO_H_

// Protobuf's text format → messages, as --format=txtpb writes it.
//
//   # proto-message: claimdiff.v1.Article
//   outlet: "Harbour Press"
//   text: "The ferry sank, the coast guard said."

#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/ingest/input/input.h"

namespace claimdiff {

// Reads one message. Its kind is the one that the header names, else the first
// that has all its fields. INVALID_ARGUMENT, "PLACE:LINE:COLUMN: ...", where
// none does; the message never repeats the text.
absl::StatusOr<Input> ParseTextProto(std::string_view text,
                                     const std::string& place);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_MESSAGES_TEXT_PROTO_H_
