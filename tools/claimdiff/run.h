#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_H_

// What the commands share: what they are given, what becomes of them, and the
// way from a stream of inputs to a stream of results.

#include <functional>
#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/ingest/input/input.h"
#include "tools/claimdiff/command_line.h"
#include "tools/claimdiff/inputs.h"
#include "tools/claimdiff/output.h"
#include "tools/claimdiff/presentation.h"
#include "tools/claimdiff/progress.h"

namespace claimdiff {

struct RunContext {
  const CommandLine& command;
  const Presentation& presentation;
  Output& output;
  // Tells the user about an input that could not be used.
  std::function<void(const absl::Status&)> complain;
  Progress& progress;
};

struct Outcome {
  bool trouble = false;  // an input could not be used
  bool differs = false;  // a report shows a difference
};

// What came of one input.
struct Piece {
  std::string bytes;    // to be written
  absl::Status status;  // what to tell the user; OK for nothing
  bool differs = false;
};

// The inputs that the command names; binary streams are tried as `binary_kind`
// first.
InputSequence OpenInputs(const CommandLine& command, InputKind binary_kind);

// Reads the inputs of the command one by one, turns each into a Piece by `make`
// on command.jobs threads, and writes the pieces in the order of the inputs.
// Memory is bounded by a few inputs a thread. The status is that of the output.
absl::StatusOr<Outcome> RunStream(
    const RunContext& context, InputKind binary_kind,
    const std::function<Piece(absl::StatusOr<Input>)>& make);

// True where the report holds a finding of a kind that is a difference: all but
// SAME, REWORDED and COPIED.
bool ShowsDifference(const v1::ComparisonReport& report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_RUN_H_
