#include "tools/gold/json_lines.h"

#include "google/protobuf/util/json_util.h"

namespace claimdiff {

using ::google::protobuf::Struct;
using ::google::protobuf::Value;

absl::StatusOr<Struct> ParseJsonObject(std::string_view line) {
  Struct object;
  const auto parsed = google::protobuf::util::JsonStringToMessage(
      google::protobuf::StringPiece(line.data(), line.size()), &object);
  if (!parsed.ok()) return absl::InvalidArgumentError("not a JSON object");
  return object;
}

const Value& JsonField(const Struct& object, const char* name) {
  const auto it = object.fields().find(name);
  return it == object.fields().end() ? Value::default_instance() : it->second;
}

}  // namespace claimdiff
