#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_LINE_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_LINE_H_

// What the user asked for.
//
//   claimdiff compare --format=json BBC=a.txt b.txt
//     verb kCompare, format kJson, inputs {"a.txt", "BBC"} {"b.txt", ""}

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "absl/status/statusor.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/ingest/input.h"

namespace claimdiff {

enum class Verb { kExtract, kCompare, kPrint };

enum class OutputFormat {
  kText,
  kHtml,
  kMarkdown,
  kTsv,
  kJson,
  kJsonLines,
  kJsonLd,
  kTextProto,
  kBinary,
};

enum class ColorChoice { kAuto, kAlways, kNever };

struct CommandLine {
  Verb verb = Verb::kCompare;
  std::vector<InputSpec> inputs;  // at least one
  bool batch = false;             // compare only
  OutputFormat format = OutputFormat::kText;
  std::string output = "-";  // "-" is standard output
  int jobs = 1;              // 1..256
  std::optional<double> min_similarity;
  v1::TellingBy by = v1::TELLING_BY_UNSPECIFIED;
  ColorChoice color = ColorChoice::kAuto;
  std::optional<int> width;  // cells; unset: as wide as the terminal
  bool exit_code = false;
  bool summary = false;  // text of a report on one screen
};

// Text that was asked for in place of a run: --help, --version.
struct Notice {
  std::string text;
};

// Reads the arguments that follow the program's name. INVALID_ARGUMENT says
// what is wrong, which name may have been meant, and where help is.
absl::StatusOr<std::variant<CommandLine, Notice>> ParseCommandLine(
    std::vector<std::string> arguments);

// "BBC=a.txt" names an outlet, unless there is a file of that very name.
InputSpec ParseInputArgument(const std::string& argument);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_LINE_H_
