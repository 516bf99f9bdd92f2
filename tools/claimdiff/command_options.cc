#include "tools/claimdiff/command_options.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/claimdiff.h"
#include "engine/text/icu_version.h"
#include "google/protobuf/message.h"
#include "tools/claimdiff/report_selection.h"
#include "tools/claimdiff/suggestion.h"

namespace claimdiff {
namespace {

constexpr int kNarrowest = 20;
constexpr int kWidest = 1000;
constexpr int kMostArticles = 1000000;
constexpr int kMostDays = 36500;

constexpr char kProgramSummary[] = "Compares what news outlets say who said.";
constexpr char kProgramExamples[] =
    "Examples:\n"
    "  claimdiff compare bbc.txt nyt.txt            compare two reports\n"
    "  claimdiff compare BBC=a.txt NYT=b.txt        name the outlets\n"
    "  claimdiff extract report.txt                 list who says what\n"
    "  claimdiff group articles/                    which tell of one event\n"
    "  claimdiff compare --help                     more about a command\n";

constexpr VerbHelp kVerbs[] = {
    {Verb::kExtract, "extract", "Finds who says what in each report.",
     "Examples:\n"
     "  claimdiff extract report.txt\n"
     "  claimdiff extract --format=jsonl articles.jsonl > claims.jsonl\n"
     "  cat report.txt | claimdiff extract -\n"
     "\n"
     "Inputs: pages, plain text, ninjs, NewsML-G2, feeds, WARC, JSON lines\n"
     "and protobuf, gzip or not; see docs/inputs.md.\n"
     "Writes one ArticleClaims for each article.\n"},
    {Verb::kGroup, "group", "Sorts a pile of articles into events.",
     "Examples:\n"
     "  claimdiff group articles/                     list the events\n"
     "  claimdiff group --min-articles=2 articles.jsonl\n"
     "  claimdiff group --format=jsonl articles/ | claimdiff compare --batch "
     "-\n"
     "\n"
     "Inputs: as for extract. Writes one CompareRequest for each event: "
     "articles\n"
     "that share rare words and names and are near in time; see\n"
     "docs/collections.md.\n"},
    {Verb::kCompare, "compare", "Lines reports up and says how they differ.",
     "Examples:\n"
     "  claimdiff compare bbc.txt nyt.txt\n"
     "  claimdiff compare BBC=a.txt \"New York Times\"=b.txt\n"
     "  claimdiff compare --by=relay roundup.txt     outlets that it quotes\n"
     "  claimdiff compare --format=binpb -o report.binpb a.txt b.txt\n"
     "  claimdiff compare --only=number,date --base=BBC BBC=a.html b.html\n"
     "  claimdiff compare --batch requests.jsonl > reports.jsonl\n"
     "\n"
     "Inputs: pages, plain text, ninjs, NewsML-G2, feeds, WARC, JSON lines\n"
     "and protobuf, gzip or not; see docs/inputs.md. All are compared in one\n"
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
      {"text", OutputFormat::kText},     {"html", OutputFormat::kHtml},
      {"md", OutputFormat::kMarkdown},   {"tsv", OutputFormat::kTsv},
      {"json", OutputFormat::kJson},     {"jsonl", OutputFormat::kJsonLines},
      {"jsonld", OutputFormat::kJsonLd}, {"txtpb", OutputFormat::kTextProto},
      {"binpb", OutputFormat::kBinary},
  };
  return names;
}

// Of messages that no page is made of.
const Names<OutputFormat>& RequestFormatNames() {
  static const auto& names = *new Names<OutputFormat>{
      {"text", OutputFormat::kText},       {"json", OutputFormat::kJson},
      {"jsonl", OutputFormat::kJsonLines}, {"txtpb", OutputFormat::kTextProto},
      {"binpb", OutputFormat::kBinary},
  };
  return names;
}

const Names<std::optional<InputFormat>>& InputNames() {
  static const auto& names = *[] {
    auto* all = new Names<std::optional<InputFormat>>;
    for (const auto& [name, format] : InputFormatNames()) {
      all->emplace_back(std::string(name), format);
    }
    return all;
  }();
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

// "jsn is none of text, html, json; did you mean json?"
std::string NoneOf(const std::string& word,
                   const std::vector<std::string>& names) {
  const std::string nearest = NearestName(word, names);
  return absl::StrCat(
      word, " is none of ", absl::StrJoin(names, ", "),
      nearest.empty() ? "" : absl::StrCat("; did you mean ", nearest, "?"));
}

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
  const auto is_allowed = [allowed](const std::string& word) {
    const bool is_one =
        std::find(allowed.begin(), allowed.end(), word) != allowed.end();
    return is_one ? std::string() : NoneOf(word, allowed);
  };
  return app->add_option(option, choose, description)
      ->check(CLI::Validator(is_allowed, ""));
}

void AddCommonOptions(CLI::App* app, Verb verb, ParsedOptions* parsed) {
  app->add_option("FILE", parsed->files,
                  "Inputs: files, folders, patterns in quotes. - is standard\n"
                  "input, OUTLET=FILE names the outlet");
  app->add_option("--files-from", parsed->command.files_from,
                  "Read more names of inputs from FILE, one a line, - for\n"
                  "standard input")
      ->type_name("FILE");
  AddChoice(app, "--input-format", InputNames(), &parsed->command.input_format,
            "html, xml, json, jsonl, warc, text, txtpb or binpb. Default:\n"
            "what the bytes say, then the name")
      ->type_name("FORMAT");
  app->add_option("--timeout", parsed->command.timeout_seconds,
                  "Seconds to wait for inputs that are pipes, 0 to 86400.\n"
                  "Default: as long as it takes")
      ->check(CLI::Range(0.0, 86400.0).description(""))
      ->type_name("S");
  const bool has_pages = verb != Verb::kGroup;
  AddChoice(app, "--format", has_pages ? FormatNames() : RequestFormatNames(),
            &parsed->command.format,
            has_pages ? "text, html, md, tsv, json, jsonl, jsonld, txtpb or\n"
                        "binpb. Default: text"
                      : "text, json, jsonl, txtpb or binpb. Default: text")
      ->type_name("FORMAT");
  app->add_flag("--force", parsed->command.force,
                "Write binary even to a terminal");
  app->add_option("-o,--output", parsed->command.output,
                  "Write to FILE, whole or not at all. Default: -, which is\n"
                  "standard output")
      ->type_name("FILE");
  AddChoice(app, "--color", ColorNames(), &parsed->command.color,
            "auto, always or never. Default: auto, at a terminal only")
      ->type_name("WHEN");
  app->add_flag("!--no-pager", parsed->command.pager,
                "Never show what is longer than the screen by a pager")
      ->default_str("");
  app->add_option("--width", parsed->width,
                  "Columns of text, 20 to 1000. Default: the terminal's, or 80")
      ->check(CLI::Range(kNarrowest, kWidest).description(""))
      ->type_name("N");
}

// A list of kinds of findings, by their names.
void AddKinds(CLI::App* app, ParsedOptions* parsed) {
  const auto is_kind = [](const std::string& name) -> std::string {
    if (FindKind(name).has_value()) return "";
    return NoneOf(name, KindNames());
  };
  app->add_option("--only", parsed->only,
                  "Show findings of these kinds only, with commas between\n"
                  "them: number,date,only-in,...")
      ->delimiter(',')
      ->allow_extra_args(false)  // FILEs may follow
      ->check(CLI::Validator(is_kind, ""))
      ->type_name("KIND");
}

void AddSelection(CLI::App* app, ParsedOptions* parsed) {
  AddKinds(app, parsed);
  app->add_option("--base", parsed->command.selection.base,
                  "Show what concerns this outlet's telling only")
      ->type_name("OUTLET");
  app->add_option("--speaker", parsed->command.selection.speaker,
                  "Show claims of this speaker only; a part of the name will\n"
                  "do")
      ->type_name("NAME");
  app->add_flag("--explain", parsed->command.explain,
                "In text, add why claims were lined up: the evidence and its\n"
                "weight");
}

void AddJobs(CLI::App* app, ParsedOptions* parsed) {
  app->add_option("--jobs", parsed->command.jobs,
                  "Threads, 1 to 256. Default: one a core. The output is the\n"
                  "same at any number")
      ->check(CLI::Range(1, kMostJobs).description(""))
      ->type_name("N");
}

void AddReportOptions(CLI::App* app, ParsedOptions* parsed) {
  app->add_flag("--exit-code", parsed->command.exit_code,
                "Exit 1 where the tellings differ");
  app->add_flag("--summary", parsed->command.summary,
                "Only one screen of text: the conflicts that matter");
}

void AddCompareOptions(CLI::App* app, ParsedOptions* parsed) {
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

void AddGroupOptions(CLI::App* app, ParsedOptions* parsed) {
  app->add_flag("--batch", parsed->command.batch,
                "For programs: a stream of articles in, one CompareRequest a\n"
                "line out. Default format: jsonl");
  app->add_option("--min-articles", parsed->command.min_articles,
                  "Leave out events of fewer articles, 1 to 1000000.\n"
                  "Default: 1, every event is written")
      ->check(CLI::Range(1, kMostArticles).description(""))
      ->type_name("N");
  app->add_option(
         "--days", parsed->command.days,
         "Days from the first to the last article of an event, 0 to\n"
         "36500. Default: 7. Articles without a date are in none's way")
      ->check(CLI::Range(0, kMostDays).description(""))
      ->type_name("N");
}

}  // namespace

const std::vector<VerbHelp>& VerbHelps() {
  static const auto& helps =
      *new std::vector<VerbHelp>(std::begin(kVerbs), std::end(kVerbs));
  return helps;
}

const VerbHelp* FindVerb(const std::string& name) {
  for (const VerbHelp& help : VerbHelps()) {
    if (name == help.name) return &help;
  }
  return nullptr;
}

void DefineOptions(CLI::App* app, ParsedOptions* parsed) {
  app->name("claimdiff");
  app->description(kProgramSummary);
  app->formatter(std::make_shared<ExamplesFirst>());
  app->footer(kProgramExamples);
  app->set_version_flag("--version",
                        absl::StrCat("claimdiff ", std::string(EngineVersion()),
                                     "\nschema claimdiff.v1, protobuf ",
                                     google::protobuf::internal::VersionString(
                                         GOOGLE_PROTOBUF_VERSION),
                                     ", ICU ", IcuVersion()),
                        "Print the version and exit");
  app->require_subcommand(1);
  for (const VerbHelp& help : kVerbs) {
    CLI::App* verb = app->add_subcommand(help.name, help.summary);
    verb->footer(help.examples);
    AddCommonOptions(verb, help.verb, parsed);
    if (help.verb != Verb::kPrint) AddJobs(verb, parsed);
    if (help.verb == Verb::kCompare) AddCompareOptions(verb, parsed);
    if (help.verb == Verb::kGroup) AddGroupOptions(verb, parsed);
    if (help.verb == Verb::kCompare || help.verb == Verb::kPrint) {
      AddSelection(verb, parsed);
      AddReportOptions(verb, parsed);
    }
  }
}

}  // namespace claimdiff
