#include "engine/ingest/bytes/http_response.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "engine/base/status_macros.h"
#include "engine/ingest/bytes/inflater.h"
#include "engine/ingest/bytes/views.h"

namespace claimdiff {
namespace {

std::string Lowered(std::string_view text) {
  std::string lowered(text);
  absl::AsciiStrToLower(&lowered);
  return lowered;
}

// Joins chunks: a size in hexadecimal, the bytes, until a size of 0. What
// follows a chunk that makes no sense is dropped; many archives store bodies
// joined under the header of the chunks.
std::string JoinChunks(std::string_view body) {
  std::string joined;
  std::string_view rest = body;
  while (true) {
    const size_t end = rest.find("\r\n");
    if (end == std::string_view::npos) break;
    std::string_view digits = rest.substr(0, end);
    digits = Trim(digits.substr(0, digits.find(';')));
    size_t size = 0;
    for (const char c : digits) {
      if (!absl::ascii_isxdigit(c) || digits.size() > 8) {
        return joined.empty() ? std::string(body) : joined;
      }
      size = size * 16 + (absl::ascii_isdigit(c)
                              ? c - '0'
                              : absl::ascii_tolower(c) - 'a' + 10);
    }
    if (size == 0) break;
    rest.remove_prefix(end + 2);
    joined += rest.substr(0, size);
    rest.remove_prefix(std::min(rest.size(), size));
    if (StartsWith(rest, "\r\n")) rest.remove_prefix(2);
  }
  return joined.empty() ? std::string(body) : joined;
}

}  // namespace

std::string HeaderValue(std::string_view header, std::string_view name) {
  for (const std::string_view line : SplitView(header, '\n')) {
    const size_t colon = line.find(':');
    if (colon != std::string_view::npos &&
        Lowered(Trim(line.substr(0, colon))) == name) {
      return std::string(Trim(line.substr(colon + 1)));
    }
  }
  return "";
}

absl::StatusOr<HttpResponse> ParseHttpResponse(std::string_view bytes,
                                               size_t most) {
  size_t end = bytes.find("\r\n\r\n");
  const size_t gap = end == std::string_view::npos ? 2 : 4;
  if (end == std::string_view::npos) end = bytes.find("\n\n");
  const size_t code = bytes.find(' ');
  if (!StartsWith(bytes, "HTTP/") || end == std::string_view::npos ||
      code == std::string_view::npos || code > end) {
    return absl::InvalidArgumentError("is no HTTP response");
  }
  const std::string_view header = bytes.substr(0, end);
  HttpResponse response;
  if (!absl::SimpleAtoi(std::string(header.substr(code + 1, 3)),
                        &response.status)) {
    return absl::InvalidArgumentError("is no HTTP response");
  }
  const std::string type = Lowered(HeaderValue(header, "content-type"));
  response.type = Trim(std::string_view(type).substr(0, type.find(';')));
  const size_t charset = type.find("charset=");
  if (charset != std::string::npos) {
    const std::string_view value = std::string_view(type).substr(charset + 8);
    response.charset = Trim(value.substr(0, value.find(';')), "\"' ");
  }
  response.body = std::string(bytes.substr(end + gap));
  if (Lowered(HeaderValue(header, "transfer-encoding")) == "chunked") {
    response.body = JoinChunks(response.body);
  }
  const std::string encoding = Lowered(HeaderValue(header, "content-encoding"));
  if ((encoding == "gzip" || encoding == "x-gzip") && IsGzip(response.body)) {
    CLAIMDIFF_ASSIGN_OR_RETURN(response.body, InflateAll(response.body, most));
  } else if (encoding == "br" || encoding == "zstd") {
    return absl::InvalidArgumentError(
        "is packed in a way that is not read (br, zstd); give it unpacked");
  }
  return response;
}

}  // namespace claimdiff
