#include "tools/claimdiff/command_line.h"

#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <thread>
#include <utility>

#include "CLI/CLI.hpp"
#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/claimdiff.h"
#include "tools/claimdiff/suggestion.h"

namespace claimdiff {
namespace {

constexpr int kMostJobs = 256;
constexpr int kNarrowest = 20;
constexpr int kWidest = 1000;

struct VerbHelp {
  Verb verb;
  const char* name;
  const char* summary;
  const char* examples;
};

constexpr char kProgramSummary[] = "Compares what news outlets say who said.";
constexpr char kProgramExamples[] =
    "Examples:\n"
    "  claimdiff compare bbc.txt nyt.txt            compare two reports\n"
    "  claimdiff compare BBC=a.txt NYT=b.txt        name the outlets\n"
    "  claimdiff extract report.txt                 list who says what\n"
    "  claimdiff compare --help                     more about a command\n";

constexpr VerbHelp kVerbs[] = {
    {Verb::kExtract, "extract", "Finds who says what in each report.",
     "Examples:\n"
     "  claimdiff extract report.txt\n"
     "  claimdiff extract --format=jsonl articles.jsonl > claims.jsonl\n"
     "  cat report.txt | claimdiff extract -\n"
     "\n"
     "Inputs: plain text; JSON lines of Article; delimited binary messages.\n"
     "Writes one ArticleClaims for each article.\n"},
    {Verb::kCompare, "compare", "Lines reports up and says how they differ.",
     "Examples:\n"
     "  claimdiff compare bbc.txt nyt.txt\n"
     "  claimdiff compare BBC=a.txt \"New York Times\"=b.txt\n"
     "  claimdiff compare --by=relay roundup.txt     outlets that it quotes\n"
     "  claimdiff compare --format=binpb -o report.binpb a.txt b.txt\n"
     "  claimdiff compare --batch requests.jsonl > reports.jsonl\n"
     "\n"
     "Inputs: plain text; JSON lines of Article, ArticleClaims or\n"
     "CompareRequest; delimited binary messages. All are compared in one\n"
     "ComparisonReport; with --batch each CompareRequest makes its own.\n"},
    {Verb::kPrint, "print", "Shows stored reports in any format.",
     "Examples:\n"
     "  claimdiff print report.binpb\n"
     "  claimdiff print --format=json report.binpb\n"
     "  claimdiff print --width=120 --color=always report.json | less -R\n"},
};

template <typename Value>
using Names = std::vector<std::pair<std::string, Value>>;

const Names<OutputFormat>& FormatNames() {
  static const auto& names = *new Names<OutputFormat>{
      {"text", OutputFormat::kText},       {"json", OutputFormat::kJson},
      {"jsonl", OutputFormat::kJsonLines}, {"txtpb", OutputFormat::kTextProto},
      {"binpb", OutputFormat::kBinary},
  };
  return names;
}

const Names<ColorChoice>& ColorNames() {
  static const auto& names = *new Names<ColorChoice>{
      {"auto", ColorChoice::kAuto},
      {"always", ColorChoice::kAlways},
      {"never", ColorChoice::kNever},
  };
  return names;
}

const Names<v1::TellingBy>& TellingNames() {
  static const auto& names = *new Names<v1::TellingBy>{
      {"publisher", v1::TELLING_BY_PUBLISHER},
      {"relay", v1::TELLING_BY_RELAY},
  };
  return names;
}

// Examples before the list of options: they are what most people look for.
class ExamplesFirst : public CLI::Formatter {
 public:
  std::string make_help(const CLI::App* app, std::string name,
                        CLI::AppFormatMode mode) const override {
    if (mode == CLI::AppFormatMode::Sub) return make_expanded(app);
    return make_description(app) + "\n" + app->get_footer() + "\n" +
           make_usage(app, std::move(name)) + make_positionals(app) +
           make_groups(app, mode) + make_subcommands(app, mode);
  }
};

// An option whose value is one of `names`.
template <typename Value>
CLI::Option* AddChoice(CLI::App* app, const std::string& option,
                       const Names<Value>& names, Value* value,
                       const std::string& description) {
  const auto choose = [&names, value](const CLI::results_t& given) {
    for (const auto& [name, meaning] : names) {
      if (given[0] == name) {
        *value = meaning;
        return true;
      }
    }
    return false;
  };
  std::vector<std::string> allowed;
  for (const auto& [name, meaning] : names) allowed.push_back(name);
  return app->add_option(option, choose, description)
      ->check(CLI::IsMember(allowed).description(""));
}

// What the options write into, where that is not the command itself.
struct Parsed {
  CommandLine command;
  std::vector<std::string> files;
  double min_similarity = 0;
  int width = 0;
};

void AddCommonOptions(CLI::App* app, Parsed* parsed) {
  app->add_option("FILE", parsed->files,
                  "Inputs. - is standard input, OUTLET=FILE names the outlet")
      ->required();
  AddChoice(app, "--format", FormatNames(), &parsed->command.format,
            "text, json, jsonl, txtpb or binpb. Default: text")
      ->type_name("FORMAT");
  app->add_option("-o,--output", parsed->command.output,
                  "Write to FILE, whole or not at all. Default: -, which is\n"
                  "standard output")
      ->type_name("FILE");
  AddChoice(app, "--color", ColorNames(), &parsed->command.color,
            "auto, always or never. Default: auto, at a terminal only")
      ->type_name("WHEN");
  app->add_option("--width", parsed->width,
                  "Columns of text, 20 to 1000. Default: the terminal's, or 80")
      ->check(CLI::Range(kNarrowest, kWidest).description(""))
      ->type_name("N");
}

void AddJobs(CLI::App* app, Parsed* parsed) {
  app->add_option("--jobs", parsed->command.jobs,
                  "Threads, 1 to 256. Default: one a core. The output is the\n"
                  "same at any number")
      ->check(CLI::Range(1, kMostJobs).description(""))
      ->type_name("N");
}

void AddExitCode(CLI::App* app, Parsed* parsed) {
  app->add_flag("--exit-code", parsed->command.exit_code,
                "Exit 1 where the tellings differ");
}

void AddCompareOptions(CLI::App* app, Parsed* parsed) {
  app->add_flag("--batch", parsed->command.batch,
                "One CompareRequest a line (or delimited message) in, one\n"
                "report each out, in order. Default format: jsonl");
  app->add_option("--min-similarity", parsed->min_similarity,
                  "List every pair of claims this alike, 0 to 1. Default:\n"
                  "aligned pairs only")
      ->check(CLI::Range(0.0, 1.0).description(""))
      ->type_name("X");
  AddChoice(app, "--by", TellingNames(), &parsed->command.by,
            "publisher or relay: whose telling is a column. Default:\n"
            "relay for a single article, else publisher")
      ->type_name("WHOSE");
}

// The program's options, written into `parsed`.
void Define(CLI::App* app, Parsed* parsed) {
  app->formatter(std::make_shared<ExamplesFirst>());
  app->footer(kProgramExamples);
  app->set_version_flag("--version",
                        absl::StrCat("claimdiff ", std::string(EngineVersion()),
                                     "\nschema claimdiff.v1, protobuf ",
                                     google::protobuf::internal::VersionString(
                                         GOOGLE_PROTOBUF_VERSION)),
                        "Print the version and exit");
  app->require_subcommand(1);
  for (const VerbHelp& help : kVerbs) {
    CLI::App* verb = app->add_subcommand(help.name, help.summary);
    verb->footer(help.examples);
    AddCommonOptions(verb, parsed);
    if (help.verb != Verb::kPrint) AddJobs(verb, parsed);
    if (help.verb == Verb::kCompare) AddCompareOptions(verb, parsed);
    if (help.verb != Verb::kExtract) AddExitCode(verb, parsed);
  }
}

// "; did you mean compare? See claimdiff --help", or without the question.
std::string DidYouMean(const std::string& word,
                       const std::vector<std::string>& names,
                       const std::string& help) {
  const std::string nearest = NearestName(word, names);
  if (nearest.empty()) return absl::StrCat("; see ", help);
  return absl::StrCat("; did you mean ", nearest, "? See ", help);
}

const VerbHelp* FindVerb(const std::string& name) {
  for (const VerbHelp& help : kVerbs) {
    if (name == help.name) return &help;
  }
  return nullptr;
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
    return "name a command: extract, compare or print; see claimdiff --help";
  }
  const VerbHelp* help = FindVerb(*first);
  if (help == nullptr) {
    return absl::StrCat("no command is called ", *first,
                        DidYouMean(*first, {"extract", "compare", "print"},
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
  return absl::StrCat(error.what(), "; see ", see);
}

}  // namespace

InputSpec ParseInputArgument(const std::string& argument) {
  const size_t equals = argument.find('=');
  if (equals == std::string::npos || access(argument.c_str(), F_OK) == 0) {
    return {argument, ""};
  }
  return {argument.substr(equals + 1), argument.substr(0, equals)};
}

absl::StatusOr<std::variant<CommandLine, Notice>> ParseCommandLine(
    std::vector<std::string> arguments) {
  CLI::App app(kProgramSummary, "claimdiff");
  Parsed parsed;
  const int cores = static_cast<int>(std::thread::hardware_concurrency());
  parsed.command.jobs = std::clamp(cores, 1, kMostJobs);
  Define(&app, &parsed);
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
  if (verb->count("--width") > 0) command.width = parsed.width;
  for (const std::string& file : parsed.files) {
    command.inputs.push_back(ParseInputArgument(file));
  }
  return command;
}

}  // namespace claimdiff
