#include "tools/claimdiff/run_compare.h"

#include <string>
#include <utility>
#include <vector>

#include "engine/base/status_macros.h"
#include "tools/claimdiff/inputs.h"
#include "tools/claimdiff/report_selection.h"

namespace claimdiff {
namespace {

// Puts the choices of the command line over those of the request.
void ApplyOptions(const CommandLine& command, v1::CompareRequest* request) {
  if (command.min_similarity.has_value()) {
    request->mutable_options()->set_min_similarity(*command.min_similarity);
  }
  if (command.by != v1::TELLING_BY_UNSPECIFIED) {
    request->mutable_options()->set_by(command.by);
  }
}

// The report with what was odd about the inputs before the engine's issues.
v1::ComparisonReport Compare(const Engine& engine,
                             const v1::CompareRequest& request,
                             const std::vector<v1::Issue>& issues) {
  v1::ComparisonReport report = engine.Compare(request);
  if (issues.empty()) return report;
  v1::ComparisonReport with_issues;
  for (const v1::Issue& issue : issues) *with_issues.add_issues() = issue;
  with_issues.MergeFrom(report);
  return with_issues;
}

// Appends what the input holds to the request.
void AddSources(Input input, v1::CompareRequest* request) {
  if (auto* article = std::get_if<v1::Article>(&input.message)) {
    *request->add_sources()->mutable_article() = std::move(*article);
  } else if (auto* claims = std::get_if<v1::ArticleClaims>(&input.message)) {
    *request->add_sources()->mutable_extracted() = std::move(*claims);
  } else if (auto* other = std::get_if<v1::CompareRequest>(&input.message)) {
    request->MergeFrom(*other);
  }
}

Piece CompareOne(const RunContext& context, const Engine& engine,
                 absl::StatusOr<Input> input) {
  Piece piece;
  if (input.ok() && input->kind() != InputKind::kRequest) {
    input = WrongKind(*input, "give a CompareRequest, or leave out --batch");
  }
  v1::ComparisonReport report;
  if (input.ok()) {
    v1::CompareRequest& request = std::get<v1::CompareRequest>(input->message);
    ApplyOptions(context.command, &request);
    report = Compare(engine, request, input->issues);
    Select(context.command.selection, &report);
  } else {
    piece.status = input.status();
    *report.add_issues() = UnreadableInput(input.status());
    report.set_engine_version(std::string(EngineVersion()));
  }
  piece.differs = ShowsDifference(report);
  absl::StatusOr<std::string> bytes = Present(report, context.presentation);
  if (bytes.ok()) {
    piece.bytes = *std::move(bytes);
  } else {
    piece.status = bytes.status();
  }
  return piece;
}

}  // namespace

absl::StatusOr<Outcome> RunCompare(const RunContext& context,
                                   const Engine& engine) {
  Outcome outcome;
  v1::CompareRequest request;
  std::vector<v1::Issue> issues;
  InputSequence inputs = OpenInputs(context.command, InputKind::kArticleClaims);
  while (auto input = inputs.Next()) {
    context.progress.Update(inputs.opened(), inputs.size(),
                            request.sources_size());
    if (input->ok() && (*input)->kind() == InputKind::kReport) {
      *input = WrongKind(**input, "use claimdiff print");
    }
    if (!input->ok()) {
      context.complain(input->status());
      outcome.trouble = true;
      issues.push_back(UnreadableInput(input->status()));
      continue;
    }
    for (const v1::Issue& issue : (*input)->issues) issues.push_back(issue);
    AddSources(**std::move(input), &request);
  }
  if (request.sources().empty()) return outcome;
  ApplyOptions(context.command, &request);
  v1::ComparisonReport report = Compare(engine, request, issues);
  CLAIMDIFF_RETURN_IF_ERROR(CheckBase(context.command.selection, report));
  Select(context.command.selection, &report);
  outcome.differs = ShowsDifference(report);
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::string bytes,
                             Present(report, context.presentation));
  CLAIMDIFF_RETURN_IF_ERROR(context.output.Write(bytes));
  return outcome;
}

absl::StatusOr<Outcome> RunBatch(const RunContext& context,
                                 const Engine& engine) {
  return RunStream(context, InputKind::kRequest,
                   [&](absl::StatusOr<Input> input) {
                     return CompareOne(context, engine, std::move(input));
                   });
}

}  // namespace claimdiff
