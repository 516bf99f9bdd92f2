#include "engine/ingest/messages/delimited.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/message.h"
#include "google/protobuf/stubs/logging.h"
#include "google/protobuf/unknown_field_set.h"

namespace claimdiff {
namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

constexpr int kLongestVarint = 10;  // bytes

bool HasControlCharacter(const std::string& text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
  });
}

// True where the message and all in it hold known fields only, and no string
// but a text has control characters in it: strings and messages look alike in
// binary, so that a message read as the wrong kind has another message's bytes
// for an id or an outlet.
bool IsPlausible(const Message& message) {
  const google::protobuf::Reflection& fields = *message.GetReflection();
  if (!fields.GetUnknownFields(message).empty()) return false;
  std::vector<const FieldDescriptor*> set;
  fields.ListFields(message, &set);
  for (const FieldDescriptor* field : set) {
    if (field->cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
      const int count =
          field->is_repeated() ? fields.FieldSize(message, field) : 1;
      for (int i = 0; i < count; ++i) {
        const Message& part = field->is_repeated()
                                  ? fields.GetRepeatedMessage(message, field, i)
                                  : fields.GetMessage(message, field);
        if (!IsPlausible(part)) return false;
      }
    } else if (field->cpp_type() == FieldDescriptor::CPPTYPE_STRING &&
               !field->is_repeated() && field->name() != "text" &&
               HasControlCharacter(fields.GetString(message, field))) {
      return false;
    }
  }
  return true;
}

}  // namespace

absl::StatusOr<bool> ReadDelimited(ByteSource* source, size_t longest,
                                   std::string* record) {
  uint64_t length = 0;
  for (int i = 0;; ++i) {
    CLAIMDIFF_RETURN_IF_ERROR(source->Read(1, record));
    if (record->empty() && i == 0) return false;
    if (record->empty() || i == kLongestVarint) {
      return absl::DataLossError("breaks off in the length of a message");
    }
    const auto byte = static_cast<unsigned char>(record->front());
    length |= static_cast<uint64_t>(byte & 0x7F) << (7 * i);
    if (byte < 0x80) break;
  }
  if (length > longest) {
    return absl::OutOfRangeError(absl::StrCat("announces a message of ", length,
                                              " bytes, above the limit of ",
                                              longest));
  }
  CLAIMDIFF_RETURN_IF_ERROR(source->Read(length, record));
  if (record->size() < length) {
    return absl::DataLossError(absl::StrCat("breaks off after ", record->size(),
                                            " of ", length,
                                            " bytes of a message"));
  }
  return true;
}

absl::StatusOr<Input> ParseBinaryInput(std::string_view record,
                                       InputKind expected,
                                       const std::string& place) {
  // Protobuf writes to stderr about every attempt that fails.
  const google::protobuf::LogSilencer silencer;
  Input input;
  input.place = place;
  const std::array<InputKind, 5> kinds = {
      expected, InputKind::kArticle, InputKind::kArticleClaims,
      InputKind::kRequest, InputKind::kReport};
  for (const InputKind kind : kinds) {
    input.message = EmptyMessage(kind);
    Message* message = AsMessage(&input.message);
    if (message->ParseFromArray(record.data(),
                                static_cast<int>(record.size())) &&
        IsPlausible(*message)) {
      return input;
    }
  }
  return absl::InvalidArgumentError(absl::StrCat(
      place,
      ": not a message of claimdiff, or of a later version; write it "
      "anew as jsonl or binpb"));
}

}  // namespace claimdiff
