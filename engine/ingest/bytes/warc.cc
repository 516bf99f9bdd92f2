#include "engine/ingest/bytes/warc.h"

#include <cstdint>

#include "absl/status/status.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/ingest/bytes/http_response.h"
#include "engine/ingest/bytes/views.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

constexpr size_t kLongestLine = 1 << 16;
constexpr size_t kLongestHeader = 1 << 20;

// The lines of a record's header. Empty at the end of the file.
absl::StatusOr<std::string> ReadHeader(ByteSource* source) {
  std::string header;
  std::string line;
  while (true) {
    const absl::StatusOr<bool> is_line = source->ReadLine(kLongestLine, &line);
    if (absl::IsOutOfRange(is_line.status()) ||
        header.size() > kLongestHeader) {
      return absl::DataLossError("is no WARC record");
    }
    if (!is_line.ok()) return is_line.status();
    if (!*is_line) {
      if (header.empty()) return header;
      return absl::DataLossError("breaks off in the header of a record");
    }
    // Two empty lines end a record, one ends a header.
    if (line.empty() && header.empty()) continue;
    if (line.empty()) return header;
    absl::StrAppend(&header, line, "\n");
  }
}

}  // namespace

absl::StatusOr<bool> ReadWarcRecord(ByteSource* source, size_t longest,
                                    WarcRecord* record) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::string header, ReadHeader(source));
  if (header.empty()) return false;
  uint64_t length = 0;
  if (!StartsWith(header, "WARC/") ||
      !absl::SimpleAtoi(HeaderValue(header, "content-length"), &length)) {
    return absl::DataLossError("is no WARC record");
  }
  record->type = HeaderValue(header, "warc-type");
  // Some writers put the address in angle brackets.
  const std::string url = HeaderValue(header, "warc-target-uri");
  record->url = RepairUtf8(Trim(url, "<>")).text;
  record->date = HeaderValue(header, "warc-date");
  record->block.clear();
  const bool is_wanted =
      record->type == "response" || record->type == "resource";
  if (is_wanted && length <= longest) {
    CLAIMDIFF_RETURN_IF_ERROR(source->Read(length, &record->block));
    if (record->block.size() < length) {
      return absl::DataLossError("breaks off inside a record");
    }
    return true;
  }
  CLAIMDIFF_ASSIGN_OR_RETURN(const bool is_whole, source->Skip(length));
  if (!is_whole) return absl::DataLossError("breaks off inside a record");
  if (is_wanted) return absl::OutOfRangeError("too long");
  return true;
}

}  // namespace claimdiff
