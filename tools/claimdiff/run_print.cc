#include "tools/claimdiff/run_print.h"

#include <string>
#include <utility>

#include "tools/claimdiff/inputs.h"
#include "tools/claimdiff/report_selection.h"

namespace claimdiff {
namespace {

Piece Print(const ReportSelection& selection, const Presentation& presentation,
            absl::StatusOr<Input> input) {
  Piece piece;
  if (!input.ok()) {
    piece.status = input.status();
    return piece;
  }
  absl::StatusOr<std::string> bytes =
      WrongKind(*input, "print takes what compare and extract wrote");
  if (auto* report = std::get_if<v1::ComparisonReport>(&input->message)) {
    piece.status = CheckBase(selection, *report);
    if (!piece.status.ok()) return piece;
    Select(selection, report);
    bytes = Present(*report, presentation);
    piece.differs = ShowsDifference(*report);
  } else if (const auto* claims =
                 std::get_if<v1::ArticleClaims>(&input->message)) {
    bytes = Present(*claims, presentation);
  }
  if (bytes.ok()) {
    piece.bytes = *std::move(bytes);
  } else {
    piece.status = bytes.status();
  }
  return piece;
}

}  // namespace

absl::StatusOr<Outcome> RunPrint(const RunContext& context) {
  return RunStream(context, InputKind::kReport,
                   [&](absl::StatusOr<Input> input) {
                     return Print(context.command.selection,
                                  context.presentation, std::move(input));
                   });
}

}  // namespace claimdiff
