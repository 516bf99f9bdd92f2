#include "tools/claimdiff/command.h"

#include <unistd.h>

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/claimdiff.h"
#include "engine/text/display.h"
#include "tools/claimdiff/command_line.h"
#include "tools/claimdiff/output.h"
#include "tools/claimdiff/pager.h"
#include "tools/claimdiff/parse_command_line.h"
#include "tools/claimdiff/presentation.h"
#include "tools/claimdiff/progress.h"
#include "tools/claimdiff/run.h"
#include "tools/claimdiff/run_compare.h"
#include "tools/claimdiff/run_extract.h"
#include "tools/claimdiff/run_group.h"
#include "tools/claimdiff/run_print.h"

namespace claimdiff {
namespace {

// Writes "claimdiff: WHAT" to the descriptor. File names come from outside and
// may hold anything, so that they are shown as texts are.
void Complain(int descriptor, const absl::Status& status) {
  const std::string line = absl::StrCat(
      "claimdiff: ", SafeDisplay(std::string(status.message())), "\n");
  // A message that cannot be written has nowhere else to go.
  if (write(descriptor, line.data(), line.size()) < 0) return;
}

// Complaints are told at once, or, where they would be drawn over a pager, once
// it is quit: at the end.
class Complaints {
 public:
  explicit Complaints(int descriptor) : descriptor_(descriptor) {}
  ~Complaints() {
    for (const absl::Status& status : later_) Complain(descriptor_, status);
  }
  Complaints(const Complaints&) = delete;
  Complaints& operator=(const Complaints&) = delete;

  void Add(const absl::Status& status, bool is_paging) {
    if (is_paging) {
      later_.push_back(status);
    } else {
      Complain(descriptor_, status);
    }
  }

 private:
  int descriptor_;
  std::vector<absl::Status> later_;
};

// Has text that is longer than the terminal shown by a pager.
void PageText(const Terminal& terminal, Progress* progress, Output* output) {
  const std::string pager = ChoosePager();
  if (pager.empty() || terminal.rows <= 0 || terminal.columns <= 0) return;
  output->PageWith({pager, terminal.rows, terminal.columns,
                    [progress] { progress->Stop(); }});
}

absl::StatusOr<Outcome> Dispatch(const RunContext& context) {
  if (context.command.verb == Verb::kPrint) return RunPrint(context);
  if (context.command.verb == Verb::kGroup) return RunGroup(context);
  CLAIMDIFF_ASSIGN_OR_RETURN(const Engine engine, Engine::Create({}));
  if (context.command.verb == Verb::kExtract) {
    return RunExtract(context, engine);
  }
  return context.command.batch ? RunBatch(context, engine)
                               : RunCompare(context, engine);
}

absl::StatusOr<Outcome> Run(const CommandLine& command, int standard_output,
                            int standard_error) {
  const Terminal terminal = InspectTerminal(standard_output);
  const bool to_terminal = command.output == "-" && terminal.is_terminal;
  if (command.format == OutputFormat::kBinary && to_terminal &&
      !command.force) {
    return absl::FailedPreconditionError(
        "binary is not written to a terminal; use -o FILE, redirect it, or "
        "give --force");
  }
  Progress progress(standard_error);
  // Those that come up while a pager has the terminal.
  Complaints complaints(standard_error);
  CLAIMDIFF_ASSIGN_OR_RETURN(Output output,
                             Output::Open(command.output, standard_output));
  if (to_terminal && command.pager) {
    PageText(terminal, &progress, &output);
  }
  const Presentation presentation =
      ChoosePresentation(command, terminal, to_terminal);
  CLAIMDIFF_ASSIGN_OR_RETURN(const Outcome outcome,
                             Dispatch({command, presentation, output,
                                       [&](const absl::Status& status) {
                                         progress.Clear();
                                         complaints.Add(status,
                                                        output.is_paging());
                                       },
                                       progress}));
  CLAIMDIFF_RETURN_IF_ERROR(output.Commit());
  return outcome;
}

}  // namespace

int RunCommand(const std::vector<std::string>& arguments, int standard_output,
               int standard_error) {
  const auto parsed = ParseCommandLine(arguments);
  absl::Status status = parsed.status();
  Outcome outcome;
  if (status.ok() && std::holds_alternative<Notice>(*parsed)) {
    absl::StatusOr<Output> output = Output::Open("-", standard_output);
    status = output->Write(std::get<Notice>(*parsed).text);
  } else if (status.ok()) {
    const CommandLine& command = std::get<CommandLine>(*parsed);
    const absl::StatusOr<Outcome> ran =
        Run(command, standard_output, standard_error);
    status = ran.status();
    if (ran.ok()) outcome = *ran;
    outcome.differs &= command.exit_code;
  }
  if (absl::IsCancelled(status)) return kExitDone;
  if (!status.ok()) Complain(standard_error, status);
  if (!status.ok() || outcome.trouble) return kExitTrouble;
  return outcome.differs ? kExitDiffers : kExitDone;
}

}  // namespace claimdiff
