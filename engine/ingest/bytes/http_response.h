#ifndef CLAIMDIFF_ENGINE_INGEST_BYTES_HTTP_RESPONSE_H_
#define CLAIMDIFF_ENGINE_INGEST_BYTES_HTTP_RESPONSE_H_

// An HTTP response (RFC 9112) as archives keep it.
//
//   "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<html>"
//     status 200, type "text/html", charset "koi8-r", body "<html>"

#include <cstddef>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"

namespace claimdiff {

struct HttpResponse {
  int status = 0;
  std::string type;     // media type, lower case; empty for none
  std::string charset;  // as declared; empty for none
  std::string body;     // chunks joined, unpacked
};

// Takes the bytes apart. INVALID_ARGUMENT for what is no response, DATA_LOSS
// for a body that is damaged, OUT_OF_RANGE for one that unpacks to more than
// `most` bytes. Brotli and zstd are INVALID_ARGUMENT too.
absl::StatusOr<HttpResponse> ParseHttpResponse(std::string_view bytes,
                                               size_t most);

// The value of the header's line of that name (lower case), empty for none.
std::string HeaderValue(std::string_view header, std::string_view name);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_BYTES_HTTP_RESPONSE_H_
