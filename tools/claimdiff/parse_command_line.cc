#include "tools/claimdiff/parse_command_line.h"

#include <algorithm>
#include <cmath>
#include <thread>
#include <utility>

#include "CLI/CLI.hpp"
#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "tools/claimdiff/command_options.h"
#include "tools/claimdiff/input_argument.h"
#include "tools/claimdiff/suggestion.h"

namespace claimdiff {
namespace {

// "; did you mean compare? See claimdiff --help", or without the question.
std::string DidYouMean(const std::string& word,
                       const std::vector<std::string>& names,
                       const std::string& help) {
  const std::string nearest = NearestName(word, names);
  if (nearest.empty()) return absl::StrCat("; see ", help);
  return absl::StrCat("; did you mean ", nearest, "? See ", help);
}

// The name of an option as typed, without its value: "--format=json" gives
// "--format".
std::string OptionName(const std::string& argument) {
  return argument.substr(0, argument.find('='));
}

// What to tell about arguments that CLI11 does not accept.
std::string Explain(const CLI::App& app, const CLI::ParseError& error,
                    const std::vector<std::string>& arguments) {
  const std::string* first = nullptr;
  for (const std::string& argument : arguments) {
    if (argument.empty() || argument[0] != '-') {
      first = &argument;
      break;
    }
  }
  if (first == nullptr) {
    return "name a command: extract, group, compare or print; see claimdiff "
           "--help";
  }
  const VerbHelp* help = FindVerb(*first);
  if (help == nullptr) {
    return absl::StrCat(
        "no command is called ", *first,
        DidYouMean(*first, {"extract", "group", "compare", "print"},
                   "claimdiff --help"));
  }
  const CLI::App* verb = app.get_subcommand(help->name);
  const std::string see = absl::StrCat("claimdiff ", help->name, " --help");
  std::vector<std::string> names;
  for (const CLI::Option* option : verb->get_options()) {
    for (const std::string& name : option->get_lnames()) {
      names.push_back("--" + name);
    }
  }
  for (const std::string& argument : arguments) {
    const std::string name = OptionName(argument);
    if (name.substr(0, 2) == "--" && name.size() > 2 &&
        std::find(names.begin(), names.end(), name) == names.end()) {
      return absl::StrCat("no option is called ", name,
                          DidYouMean(name, names, see));
    }
  }
  const std::string what = error.what();
  const bool is_question = !what.empty() && what.back() == '?';
  return absl::StrCat(what, is_question ? " See " : "; see ", see);
}

}  // namespace

absl::StatusOr<std::variant<CommandLine, Notice>> ParseCommandLine(
    std::vector<std::string> arguments) {
  CLI::App app;
  ParsedOptions parsed;
  const int cores = static_cast<int>(std::thread::hardware_concurrency());
  parsed.command.jobs = std::clamp(cores, 1, kMostJobs);
  DefineOptions(&app, &parsed);
  try {
    // CLI11 takes them last first.
    app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
  } catch (const CLI::CallForHelp&) {
    return Notice{app.help()};
  } catch (const CLI::CallForVersion& version) {
    return Notice{absl::StrCat(version.what(), "\n")};
  } catch (const CLI::ParseError& error) {
    return absl::InvalidArgumentError(Explain(app, error, arguments));
  }
  const CLI::App* verb = app.get_subcommands().front();
  CommandLine& command = parsed.command;
  command.verb = FindVerb(verb->get_name())->verb;
  if (command.batch && verb->count("--format") == 0) {
    command.format = OutputFormat::kJsonLines;
  }
  if (command.verb == Verb::kCompare && verb->count("--min-similarity") > 0) {
    // CLI11's range check lets "nan" through.
    if (std::isnan(parsed.min_similarity)) {
      return absl::InvalidArgumentError(
          "--min-similarity: not a number; give 0 to 1");
    }
    command.min_similarity = parsed.min_similarity;
  }
  for (const std::string& name : parsed.only) {
    command.selection.kinds.push_back(*FindKind(name));
  }
  if (verb->count("--width") > 0) command.width = parsed.width;
  for (const std::string& file : parsed.files) {
    command.inputs.push_back(ParseInputArgument(file));
  }
  if (command.inputs.empty() && command.files_from.empty()) {
    return absl::InvalidArgumentError(
        absl::StrCat("name a FILE, - for standard input, or --files-from; see "
                     "claimdiff ",
                     verb->get_name(), " --help"));
  }
  return command;
}

}  // namespace claimdiff
