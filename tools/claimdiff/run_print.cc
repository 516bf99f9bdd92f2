#include "tools/claimdiff/run_print.h"

#include <string>
#include <utility>

#include "tools/claimdiff/inputs.h"

namespace claimdiff {
namespace {

Piece Print(const Presentation& presentation,
            const absl::StatusOr<Input>& input) {
  Piece piece;
  if (!input.ok()) {
    piece.status = input.status();
    return piece;
  }
  absl::StatusOr<std::string> bytes =
      WrongKind(*input, "print takes what compare and extract wrote");
  if (const auto* report = std::get_if<v1::ComparisonReport>(&input->message)) {
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
                   [&](const absl::StatusOr<Input>& input) {
                     return Print(context.presentation, input);
                   });
}

}  // namespace claimdiff
