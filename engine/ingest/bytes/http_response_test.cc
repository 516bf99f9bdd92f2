#include "engine/ingest/bytes/http_response.h"

#include <string>

#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/test_gzip.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

// "STATUS TYPE CHARSET BODY", or the error.
std::string Parse(const std::string& bytes) {
  const auto response = ParseHttpResponse(bytes, 1000);
  if (!response.ok()) return std::string(response.status().message());
  return absl::StrCat(response->status, " ", response->type, " ",
                      response->charset, " ", response->body);
}

TEST(HttpResponseTest, Parses) {
  EXPECT_EQ(Parse("HTTP/1.1 200 OK\r\nContent-Type: Text/HTML; "
                  "Charset=\"KOI8-R\"\r\nX: y\r\n\r\n<p>"),
            "200 text/html koi8-r <p>");
  EXPECT_EQ(Parse("HTTP/1.0 404 Not Found\n\nno"), "404   no");
  EXPECT_EQ(Parse("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                  "3\r\nThe\r\n6;x=y\r\n ferry\r\n0\r\n\r\n"),
            "200   The ferry");
  EXPECT_EQ(Parse("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                  "The ferry"),
            "200   The ferry");
  EXPECT_EQ(Parse("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" +
                  Gzip("The ferry")),
            "200   The ferry");
  EXPECT_EQ(Parse("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nThe ferry"),
            "200   The ferry");
}

TEST(HttpResponseTest, NamesWhatIsWrong) {
  EXPECT_EQ(Parse("GET / HTTP/1.1\r\n\r\n"), "is no HTTP response");
  EXPECT_EQ(Parse("HTTP/1.1 200 OK\r\n"), "is no HTTP response");
  EXPECT_EQ(Parse("HTTP/1.1 200 OK\r\nContent-Encoding: br\r\n\r\nx"),
            "is packed in a way that is not read (br, zstd); give it unpacked");
  EXPECT_EQ(Parse("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" +
                  Gzip(std::string(2000, 'x'))),
            "unpacks to more than the limit of 1000 bytes");
}

}  // namespace
}  // namespace claimdiff
