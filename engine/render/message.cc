#include "engine/render/message.h"

#include <algorithm>
#include <limits>
#include <vector>

#include "absl/strings/escaping.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "engine/text/display.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/io/coded_stream.h"
#include "google/protobuf/io/zero_copy_stream_impl_lite.h"
#include "google/protobuf/text_format.h"
#include "google/protobuf/util/json_util.h"

namespace claimdiff {
namespace {

using google::protobuf::Message;
using google::protobuf::TextFormat;

// Bytes of the code point that starts at text[at]; 1 for a stray byte.
size_t CodePointSize(const std::string& text, size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const size_t size = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  return std::min(size, text.size() - at);
}

// Escaped for a text-format literal: what a terminal might obey as octal
// bytes, other letters as they are.
std::string EscapeForLiteral(const std::string& text) {
  if (SafeDisplay(text) == text) return absl::Utf8SafeCEscape(text);
  std::string escaped;
  for (size_t at = 0; at < text.size();) {
    const std::string code_point = text.substr(at, CodePointSize(text, at));
    const bool safe = SafeDisplay(code_point) == code_point;
    escaped +=
        safe ? absl::Utf8SafeCEscape(code_point) : absl::CEscape(code_point);
    at += code_point.size();
  }
  return escaped;
}

// Prints strings readably: a text of several lines as a block of literals,
// which text format joins again.
class ReadableStrings : public TextFormat::FastFieldValuePrinter {
 public:
  void PrintString(const std::string& value,
                   TextFormat::BaseTextGenerator* generator) const override {
    const std::vector<std::string> lines = absl::StrSplit(value, '\n');
    if (lines.size() == 1) {
      generator->PrintString(absl::StrCat("\"", EscapeForLiteral(value), "\""));
      return;
    }
    generator->Indent();
    for (size_t i = 0; i < lines.size(); ++i) {
      const bool last = i + 1 == lines.size();
      if (last && lines[i].empty()) break;
      generator->PrintString(absl::StrCat("\n\"", EscapeForLiteral(lines[i]),
                                          last ? "\"" : "\\n\""));
    }
    generator->Outdent();
  }
};

absl::StatusOr<std::string> Json(const Message& message, bool pretty) {
  google::protobuf::util::JsonPrintOptions options;
  options.add_whitespace = pretty;
  std::string json;
  const auto status =
      google::protobuf::util::MessageToJsonString(message, &json, options);
  if (!status.ok()) {
    return absl::InvalidArgumentError(absl::StrCat(
        message.GetTypeName(), " cannot be written as JSON: a string in it is ",
        "not UTF-8"));
  }
  if (json.empty() || json.back() != '\n') json += '\n';
  return json;
}

std::string TextProto(const Message& message) {
  TextFormat::Printer printer;
  printer.SetDefaultFieldValuePrinter(new ReadableStrings);  // takes it over
  std::string text;
  printer.PrintToString(message, &text);
  return absl::StrCat("# proto-file: ", message.GetDescriptor()->file()->name(),
                      "\n# proto-message: ", message.GetTypeName(), "\n", text);
}

std::string DelimitedBinary(const Message& message) {
  constexpr size_t kSlack = 64;  // for the length, and what the stream asks for
  std::string bytes;
  // Growing by doubling would take three times the room of a large report.
  bytes.reserve(static_cast<size_t>(message.GetCachedSize()) + kSlack);
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::io::CodedOutputStream coded(&stream);
  coded.SetSerializationDeterministic(true);
  coded.WriteVarint32(static_cast<uint32_t>(message.GetCachedSize()));
  message.SerializeWithCachedSizes(&coded);
  coded.Trim();
  return bytes;
}

}  // namespace

absl::StatusOr<std::string> RenderMessage(const Message& message,
                                          MessageFormat format) {
  // Also fills the cached sizes that DelimitedBinary relies on.
  if (message.ByteSizeLong() > std::numeric_limits<int32_t>::max()) {
    return absl::ResourceExhaustedError(
        absl::StrCat(message.GetTypeName(), " has more than 2^31-1 bytes"));
  }
  switch (format) {
    case MessageFormat::kJson:
      return Json(message, /*pretty=*/true);
    case MessageFormat::kJsonLines:
      return Json(message, /*pretty=*/false);
    case MessageFormat::kTextProto:
      return TextProto(message);
    case MessageFormat::kDelimitedBinary:
      return DelimitedBinary(message);
  }
  return absl::InvalidArgumentError("unknown message format");
}

}  // namespace claimdiff
