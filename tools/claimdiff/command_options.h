#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_OPTIONS_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_OPTIONS_H_

// The one table of the command's options: parsing, help, the manual page and
// the completions of shells are all made from it.

#include <string>
#include <vector>

#include "CLI/CLI.hpp"
#include "tools/claimdiff/command_line.h"

namespace claimdiff {

inline constexpr int kMostJobs = 256;

struct VerbHelp {
  Verb verb;
  const char* name;
  const char* summary;
  const char* examples;
};

// The commands, in the order of the help.
const std::vector<VerbHelp>& VerbHelps();

// Null for none.
const VerbHelp* FindVerb(const std::string& name);

// What the options write into, where that is not the command itself.
struct ParsedOptions {
  CommandLine command;
  std::vector<std::string> files;
  std::vector<std::string> only;
  double min_similarity = 0;
  int width = 0;
};

// Gives the app all commands and options; parsing writes into `parsed`, which
// must outlive the app.
void DefineOptions(CLI::App* app, ParsedOptions* parsed);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_OPTIONS_H_
