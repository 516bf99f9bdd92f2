#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_MANUAL_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_MANUAL_H_

// The manual page and the completions of shells, made from the one table of
// options (command_options.h), so that they never say what the command does not
// take. Deterministic; the page bears no date.

#include <string>

namespace claimdiff {

// claimdiff.1 in man(7) macros: commands, their options and examples, exit
// codes.
std::string ManPage();

// Commands, options of each command, the values that an option may have, file
// names for the rest.
std::string BashCompletion();
std::string ZshCompletion();
std::string FishCompletion();

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_MANUAL_H_
