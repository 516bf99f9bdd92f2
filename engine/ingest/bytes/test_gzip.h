#ifndef CLAIMDIFF_ENGINE_INGEST_BYTES_TEST_GZIP_H_
#define CLAIMDIFF_ENGINE_INGEST_BYTES_TEST_GZIP_H_

#include <string>

namespace claimdiff {

// For tests: `text` as one gzip member.
std::string Gzip(const std::string& text);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_BYTES_TEST_GZIP_H_
