#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_PARSE_COMMAND_LINE_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_PARSE_COMMAND_LINE_H_

#include <string>
#include <variant>
#include <vector>

#include "absl/status/statusor.h"
#include "tools/claimdiff/command_line.h"

namespace claimdiff {

// Text that was asked for in place of a run: --help, --version.
struct Notice {
  std::string text;
};

// Reads the arguments that follow the program's name. INVALID_ARGUMENT says
// what is wrong, which name may have been meant, and where help is.
absl::StatusOr<std::variant<CommandLine, Notice>> ParseCommandLine(
    std::vector<std::string> arguments);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_PARSE_COMMAND_LINE_H_
