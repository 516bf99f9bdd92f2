#ifndef CLAIMDIFF_ENGINE_INGEST_PROSE_PLAIN_TEXT_H_
#define CLAIMDIFF_ENGINE_INGEST_PROSE_PLAIN_TEXT_H_

// A text file → an Article.
//
//   harbour-press.txt, "Ferry runs aground\n\nThe ferry ran aground, ..."
//     id "harbour-press.txt", outlet "harbour-press",
//     headline "Ferry runs aground", passages HEADLINE {0, 18}

#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "engine/ingest/input/input.h"

namespace claimdiff {

// Decodes `bytes` (see DecodeToUtf8) and marks what is not prose. Line breaks
// stay as they are: spans are verbatim. What was converted or replaced is an
// Issue. INVALID_ARGUMENT, naming the file and what to do, where the bytes are
// not text or hold white space only. Linear.
absl::StatusOr<Input> ReadPlainText(std::string_view bytes,
                                    const InputSpec& spec);

// "harbour-press.txt" for "reports/harbour-press.txt", "stdin" for "-".
std::string FileName(std::string_view path);

// "harbour-press" for "reports/harbour-press.txt", empty for "-".
std::string FileStem(std::string_view path);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_INGEST_PROSE_PLAIN_TEXT_H_
