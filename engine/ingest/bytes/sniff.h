#ifndef CLAIMDIFF_ENGINE_INGEST_BYTES_SNIFF_H_
#define CLAIMDIFF_ENGINE_INGEST_BYTES_SNIFF_H_

// What format an input is in. Its first bytes decide; where they leave it open,
// the file name; a text that is nothing else is plain text.
//
//   {"outlet": "Harbour Press", "text": ...   kJsonLines
//   <!DOCTYPE html><html lang="en"> ...       kHtml
//   Ferry runs aground off Quist Island       kPlainText
//   not JSON at all, in reports.jsonl         kJsonLines (whose first line is
//                                             then named as broken)

#include <string_view>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"

namespace claimdiff {

enum class InputFormat {
  kPlainText,
  kJsonLines,     // one object a line
  kJsonDocument,  // one object over several lines, or an array of them
  kDelimited,     // binary protobuf messages, each after its length as a varint
  kHtml,          // a page
  kXml,           // NewsML-G2, NITF, RSS, Atom
  kWarc,
  kTextProto,  // one message in protobuf's text format
};

// The formats by the names that --input-format takes, in the order in which
// they are tried.
std::vector<std::pair<std::string_view, InputFormat>> InputFormatNames();

// How many of the first bytes are worth handing in.
inline constexpr size_t kSniffBytes = 1 << 16;

// `head`: the first bytes of the input, kSniffBytes or all there are.
// `is_whole`: whether they are all of it. `path`: its name, for the extension.
// INVALID_ARGUMENT, saying what it looks like and what to do, for formats that
// are known and not read. gzip is not told here: see Inflater.
absl::StatusOr<InputFormat> SniffFormat(std::string_view head, bool is_whole,
                                        std::string_view path);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_BYTES_SNIFF_H_
