#include "tools/claimdiff/run.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "absl/time/clock.h"
#include "absl/time/time.h"
#include "engine/ingest/reader.h"
#include "tools/claimdiff/input_list.h"
#include "tools/claimdiff/ordered_pipeline.h"

namespace claimdiff {
namespace {

// A report grows with the pairs of its claims: one of 20,000 claims takes
// hundreds of megabytes. A message of protobuf may have 2 GiB.
constexpr size_t kMaxReportBytes = size_t{1} << 30;

}  // namespace

InputSequence OpenInputs(const CommandLine& command, InputKind binary_kind) {
  ReadOptions options;
  options.binary_kind = binary_kind;
  if (binary_kind == InputKind::kReport) options.max_bytes = kMaxReportBytes;
  options.format = command.input_format;
  if (command.timeout_seconds >= 0) {
    options.deadline = absl::Now() + absl::Seconds(command.timeout_seconds);
  }
  return InputSequence(
      ListInputs(command.inputs, command.files_from, options.deadline),
      options);
}

absl::StatusOr<Outcome> RunStream(
    const RunContext& context, InputKind binary_kind,
    const std::function<Piece(absl::StatusOr<Input>)>& make) {
  InputSequence inputs = OpenInputs(context.command, binary_kind);
  size_t pieces = 0;
  Outcome outcome;
  absl::Status written;
  bool is_first = true;
  const auto write = [&](const Piece& piece) {
    context.progress.Update(inputs.opened(), inputs.size(), ++pieces);
    if (!piece.status.ok()) {
      context.complain(piece.status);
      outcome.trouble = true;
    }
    outcome.differs |= piece.differs;
    if (piece.bytes.empty()) return true;
    const bool is_text = context.presentation.format == OutputFormat::kText;
    if (is_text && !is_first) written = context.output.Write("\n");
    is_first = false;
    if (written.ok()) written = context.output.Write(piece.bytes);
    return written.ok();
  };
  RunInOrder<absl::StatusOr<Input>, Piece>(
      context.command.jobs, [&] { return inputs.Next(); }, make, write);
  if (!written.ok()) return written;
  return outcome;
}

bool ShowsDifference(const v1::ComparisonReport& report) {
  for (const v1::Finding& finding : report.findings()) {
    switch (finding.kind()) {
      case v1::FINDING_KIND_UNSPECIFIED:
      case v1::FINDING_KIND_SAME:
      case v1::FINDING_KIND_REWORDED:
      case v1::FINDING_KIND_COPIED:
        break;
      default:
        return true;
    }
  }
  return false;
}

}  // namespace claimdiff
