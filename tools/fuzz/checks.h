#ifndef CLAIMDIFF_TOOLS_FUZZ_CHECKS_H_
#define CLAIMDIFF_TOOLS_FUZZ_CHECKS_H_

// What must hold whatever the bytes were. A check that fails ends the program
// with a line on standard error, as a crash would.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/statusor.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/ingest/formats/records.h"
#include "engine/ingest/input/input.h"
#include "engine/ingest/reader.h"

namespace claimdiff {

// Ends the program, saying `what`, where `holds` is false.
void Check(bool holds, std::string_view what);

inline std::string_view BytesOf(const uint8_t* data, size_t size) {
  return std::string_view(reinterpret_cast<const char*>(data), size);
}

// An error is one line of valid UTF-8; a message can be written and read; the
// passages of an article lie in its text, on code points.
void CheckInput(const absl::StatusOr<Input>& input);
void CheckInputs(const Inputs& inputs);

// Reads the bytes as a file is read, from first to last message, and checks
// each one. The file has no name.
void CheckReading(std::string_view bytes, const ReadOptions& options);

// Every span lies in its article's text, on code points, and is not empty where
// it stands for words; ids are unique and what refers to one finds it.
void CheckClaims(const v1::ArticleClaims& claims);
void CheckReport(const v1::ComparisonReport& report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_FUZZ_CHECKS_H_
