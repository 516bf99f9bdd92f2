#include "engine/ingest/document.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/http_response.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/formats/feed.h"
#include "engine/ingest/formats/newsml.h"
#include "engine/ingest/input/input_issue.h"
#include "engine/ingest/messages/json_lines.h"
#include "engine/ingest/messages/text_proto.h"
#include "engine/ingest/prose/plain_text.h"
#include "engine/ingest/trees/xml_tree.h"
#include "engine/text/decode.h"

namespace claimdiff {
namespace {

// The charset of <?xml version="1.0" encoding="x"?>.
std::string XmlCharset(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, bytes.find("?>"));
  const size_t at = head.find("encoding=");
  if (!StartsWith(head, "<?xml") || at == std::string_view::npos) return "";
  const std::string_view value = head.substr(at + 9);
  if (value.size() < 2) return "";
  return std::string(value.substr(1, value.find(value[0], 1) - 1));
}

Inputs ReadXml(std::string_view bytes, const InputSpec& spec,
               const std::string& place, const PageOrigin& origin) {
  const absl::StatusOr<DecodedText> decoded = DecodeToUtf8(
      bytes, origin.charset.empty() ? XmlCharset(bytes) : origin.charset);
  if (!decoded.ok()) {
    return {absl::InvalidArgumentError(
        absl::StrCat(place, ": is not text; give the XML as it was sent"))};
  }
  const absl::StatusOr<XmlNode> root = ParseXmlTree(decoded->text);
  if (!root.ok()) {
    // A place in the file comes first in the message of the parser.
    const bool is_place = absl::IsInvalidArgument(root.status());
    return {absl::Status(
        root.status().code(),
        absl::StrCat(place, is_place ? ":" : ": ", root.status().message()))};
  }
  Inputs inputs;
  if (IsNewsml(*root)) {
    inputs = ReadNewsml(*root, spec, place);
  } else if (IsFeed(*root)) {
    inputs = ReadFeed(*root, spec, place);
  } else if (root->name == "html") {
    inputs.push_back(ReadHtml(bytes, spec, place, origin));
    return inputs;
  } else {
    inputs.push_back(absl::InvalidArgumentError(absl::StrCat(
        place, ": XML, but no news; give NewsML-G2, NITF, RSS or Atom")));
  }
  for (absl::StatusOr<Input>& input : inputs) {
    if (input.ok()) AddDecodingIssues(*decoded, &*input);
  }
  return inputs;
}

// Media types that can hold a report.
bool MayHoldReport(std::string_view type) {
  return type.empty() || Contains(type, "html") || Contains(type, "xml") ||
         Contains(type, "json") || type == "text/plain";
}

}  // namespace

Inputs ReadDocument(std::string_view bytes, InputFormat format,
                    const InputSpec& spec, const std::string& place,
                    const PageOrigin& origin) {
  switch (format) {
    case InputFormat::kHtml:
      return {ReadHtml(bytes, spec, place, origin)};
    case InputFormat::kXml:
      return ReadXml(bytes, spec, place, origin);
    case InputFormat::kTextProto:
      return {ParseTextProto(bytes, place)};
    case InputFormat::kJsonDocument:
    case InputFormat::kJsonLines:
      return ParseJsonDocument(bytes, spec, place);
    case InputFormat::kPlainText:
    case InputFormat::kDelimited:
    case InputFormat::kWarc:
      break;
  }
  return {ReadPlainText(bytes, spec)};
}

std::optional<Inputs> ReadWarcPage(const WarcRecord& record, size_t most,
                                   const InputSpec& spec,
                                   const std::string& place) {
  if (record.type != "response") return std::nullopt;
  const absl::StatusOr<HttpResponse> response =
      ParseHttpResponse(record.block, most);
  if (!response.ok()) {
    return Inputs{
        absl::Status(response.status().code(),
                     absl::StrCat(place, ": ", response.status().message()))};
  }
  if (response->status != 200 || !MayHoldReport(response->type) ||
      Trim(response->body).empty()) {
    return std::nullopt;
  }
  const absl::StatusOr<InputFormat> format =
      SniffFormat(response->body, true, record.url);
  if (!format.ok()) return std::nullopt;
  // A page may begin with anything, and its header says what it is.
  const bool is_page = Contains(response->type, "html");
  PageOrigin origin;
  origin.url = record.url;
  origin.charset = response->charset;
  return ReadDocument(response->body, is_page ? InputFormat::kHtml : *format,
                      spec, place, origin);
}

}  // namespace claimdiff
