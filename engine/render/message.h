#ifndef CLAIMDIFF_ENGINE_RENDER_MESSAGE_H_
#define CLAIMDIFF_ENGINE_RENDER_MESSAGE_H_

// Writing any message for programs, and for people who read messages.
//
//   *RenderMessage(claim, MessageFormat::kJsonLines)
//       {"id":"pier#0","articleId":"pier","content":[{"end":4}]}
//   *RenderMessage(claim, MessageFormat::kTextProto)
//       # proto-file: claimdiff/v1/claim.proto
//       # proto-message: claimdiff.v1.Claim
//       id: "pier#0"
//       article_id: "pier"
//       content {
//         end: 4
//       }
//
// The same message gives the same bytes. Texts of several messages, one after
// another, are a valid stream in the two formats meant for that, kJsonLines
// and kDelimitedBinary.

#include <string>

#include "absl/status/statusor.h"
#include "google/protobuf/message.h"

namespace claimdiff {

enum class MessageFormat {
  kJson,       // ProtoJSON over several lines, ending in a line break
  kJsonLines,  // ProtoJSON on one line, ending in a line break
  kTextProto,  // text format under a header that names the message; a string
               // of several lines stands as one literal a line
  kDelimitedBinary,  // the size as a varint, then the binary form
};

// Writes `message` in `format`. Linear in its size.
//
// Characters by which a text could steer a terminal (controls, bidirectional
// overrides, zero-width ones) are escaped in the three readable formats; what
// one reads back is the message as it was.
//
// Errors: kInvalidArgument where a string is not UTF-8, which ProtoJSON cannot
// carry; kResourceExhausted past protobuf's own limit of 2^31-1 bytes.
absl::StatusOr<std::string> RenderMessage(
    const google::protobuf::Message& message, MessageFormat format);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_RENDER_MESSAGE_H_
