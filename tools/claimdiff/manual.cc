#include "tools/claimdiff/manual.h"

#include <algorithm>
#include <functional>
#include <vector>

#include "CLI/CLI.hpp"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "absl/strings/str_replace.h"
#include "absl/strings/str_split.h"
#include "engine/claimdiff.h"
#include "tools/claimdiff/command_options.h"
#include "tools/claimdiff/report_selection.h"

namespace claimdiff {
namespace {

struct OptionFacts {
  std::string name;                 // "--format"
  std::string short_name;           // "-o", empty for none
  std::string value;                // "FORMAT", empty for a flag
  std::string description;          // on one line
  std::vector<std::string> values;  // where only some may be given
};

struct VerbFacts {
  const VerbHelp* help;
  std::vector<OptionFacts> options;
};

// The values that --input-format and the like take stand at the start of their
// descriptions: "text, json or binpb. Default: text".
std::vector<std::string> ValuesIn(const std::string& description) {
  std::string list = description.substr(0, description.find('.'));
  list = list.substr(0, list.find(':'));
  list = absl::StrReplaceAll(list, {{" or ", ", "}});
  std::vector<std::string> values = absl::StrSplit(list, ", ");
  for (const std::string& value : values) {
    if (value.find(' ') != std::string::npos || value.empty()) return {};
  }
  return values.size() < 2 ? std::vector<std::string>() : values;
}

OptionFacts FactsOf(const CLI::Option& option) {
  OptionFacts facts;
  facts.name = "--" + option.get_lnames()[0];
  if (!option.get_snames().empty()) {
    facts.short_name = "-" + option.get_snames()[0];
  }
  if (option.get_items_expected_max() > 0) facts.value = option.get_type_name();
  facts.description =
      absl::StrReplaceAll(option.get_description(), {{"\n", " "}});
  if (!facts.value.empty()) facts.values = ValuesIn(facts.description);
  if (facts.name == "--only") facts.values = KindNames();
  return facts;
}

std::vector<VerbFacts> AllFacts() {
  CLI::App app;
  ParsedOptions parsed;
  DefineOptions(&app, &parsed);
  std::vector<VerbFacts> verbs;
  for (const VerbHelp& help : VerbHelps()) {
    VerbFacts& facts = verbs.emplace_back();
    facts.help = &help;
    for (const CLI::Option* option :
         app.get_subcommand(help.name)->get_options()) {
      if (!option->get_lnames().empty()) {
        facts.options.push_back(FactsOf(*option));
      }
    }
  }
  return verbs;
}

// Text as troff takes it.
std::string Troff(const std::string& text) {
  std::string safe = absl::StrReplaceAll(text, {{"\\", "\\e"}, {"-", "\\-"}});
  // A line that begins with a dot or an apostrophe is a command.
  safe = absl::StrReplaceAll(safe, {{"\n.", "\n\\&."}, {"\n'", "\n\\&'"}});
  if (!safe.empty() && (safe[0] == '.' || safe[0] == '\'')) safe = "\\&" + safe;
  return safe;
}

std::string ShellQuoted(const std::string& text) {
  return absl::StrCat("'", absl::StrReplaceAll(text, {{"'", "'\\''"}}), "'");
}

std::vector<std::string> VerbNames(const std::vector<VerbFacts>& verbs) {
  std::vector<std::string> names;
  names.reserve(verbs.size());
  for (const VerbFacts& verb : verbs) names.push_back(verb.help->name);
  return names;
}

}  // namespace

std::string ManPage() {
  std::string page = absl::StrCat(
      ".TH CLAIMDIFF 1 \"\" \"claimdiff ", std::string(EngineVersion()),
      "\"\n.SH NAME\nclaimdiff \\- compares what news outlets say who said\n"
      ".SH SYNOPSIS\n");
  const std::vector<VerbFacts> verbs = AllFacts();
  for (const VerbFacts& verb : verbs) {
    absl::StrAppend(&page, ".B claimdiff ", verb.help->name,
                    "\n.RI [ OPTION ]...\n.RI [ OUTLET =] FILE ...\n.br\n");
  }
  for (const VerbFacts& verb : verbs) {
    absl::StrAppend(&page, ".SH ", verb.help->name, "\n",
                    Troff(verb.help->summary), "\n.PP\n.nf\n",
                    Troff(verb.help->examples), ".fi\n");
    for (const OptionFacts& option : verb.options) {
      absl::StrAppend(&page, ".TP\n.B ", Troff(option.name),
                      option.value.empty()
                          ? ""
                          : absl::StrCat(" \\fI", option.value, "\\fR"),
                      option.short_name.empty()
                          ? ""
                          : absl::StrCat(", ", Troff(option.short_name)),
                      "\n", Troff(option.description), "\n");
    }
  }
  absl::StrAppend(
      &page,
      ".SH EXIT STATUS\n0 done; 1 the tellings differ, with \\-\\-exit\\-code; "
      "2 trouble: an input that could not be used is named on standard error, "
      "and the others are done.\n.SH ENVIRONMENT\n.TP\n.B NO_COLOR\nNo colors "
      "unless \\-\\-color=always asks for them; TERM=dumb means the same.\n"
      ".TP\n.B PAGER\nWhat shows text longer than the terminal. Unset: less, "
      "or "
      "more. Empty or cat: nothing does.\n.TP\n.B LESS\nOptions of less. "
      "Unset: "
      "FRX.\n");
  return page;
}

std::string BashCompletion() {
  const std::vector<VerbFacts> verbs = AllFacts();
  std::string script = absl::StrCat(
      "# Completion of claimdiff for bash.\n_claimdiff() {\n"
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}\n"
      "  local verb=${COMP_WORDS[1]} words=''\n"
      "  COMPREPLY=()\n"
      "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W '",
      absl::StrJoin(VerbNames(verbs), " "),
      " --help --version' -- \"$cur\"))\n    return\n  fi\n"
      "  # bash takes --format=json for three words.\n"
      "  if [ \"$cur\" = = ]; then cur=''; "
      "elif [ \"$prev\" = = ]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi\n"
      "  case \"$verb $prev\" in\n");
  for (const VerbFacts& verb : verbs) {
    for (const OptionFacts& option : verb.options) {
      if (option.values.empty()) continue;
      absl::StrAppend(&script, "  '", verb.help->name, " ", option.name,
                      "') words='", absl::StrJoin(option.values, " "),
                      "' ;;\n");
    }
  }
  script +=
      "  esac\n  if [ -n \"$words\" ]; then\n"
      "    COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n    return\n  fi\n"
      "  case \"$cur\" in\n  -*) ;;\n"
      "  *) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n  esac\n"
      "  case \"$verb\" in\n";
  for (const VerbFacts& verb : verbs) {
    std::vector<std::string> names;
    names.reserve(verb.options.size());
    for (const OptionFacts& option : verb.options) names.push_back(option.name);
    absl::StrAppend(&script, "  ", verb.help->name, ") words='",
                    absl::StrJoin(names, " "), "' ;;\n");
  }
  script +=
      "  esac\n  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n}\n"
      "complete -o filenames -F _claimdiff claimdiff\n";
  return script;
}

std::string ZshCompletion() {
  const std::vector<VerbFacts> verbs = AllFacts();
  std::string script =
      "#compdef claimdiff\n# Completion of claimdiff for zsh.\n"
      "if (( CURRENT == 2 )); then\n  local -a verbs=(\n";
  for (const VerbFacts& verb : verbs) {
    absl::StrAppend(
        &script, "    ",
        ShellQuoted(absl::StrCat(verb.help->name, ":", verb.help->summary)),
        "\n");
  }
  script +=
      "  )\n  _describe command verbs\n  return\nfi\nlocal verb=$words[2]\n"
      "shift words\n(( CURRENT-- ))\ncase $verb in\n";
  for (const VerbFacts& verb : verbs) {
    absl::StrAppend(&script, verb.help->name, ")\n  _arguments \\\n");
    for (const OptionFacts& option : verb.options) {
      std::string spec = absl::StrCat(
          option.name, option.value.empty() ? "" : "=", "[",
          absl::StrReplaceAll(option.description,
                              {{"[", "\\["}, {"]", "\\]"}, {":", "\\:"}}),
          "]");
      if (!option.values.empty()) {
        absl::StrAppend(&spec, ":", option.value, ":(",
                        absl::StrJoin(option.values, " "), ")");
      } else if (!option.value.empty()) {
        absl::StrAppend(&spec, ":", option.value, ":",
                        option.value == "FILE" ? "_files" : " ");
      }
      absl::StrAppend(&script, "    ", ShellQuoted(spec), " \\\n");
    }
    script += "    '*:file:_files'\n  ;;\n";
  }
  return script + "esac\n";
}

std::string FishCompletion() {
  const std::vector<VerbFacts> verbs = AllFacts();
  std::string script =
      "# Completion of claimdiff for fish.\n"
      "complete -c claimdiff -n __fish_use_subcommand -l version -d 'Print the "
      "version and exit'\n";
  for (const VerbFacts& verb : verbs) {
    absl::StrAppend(&script,
                    "complete -c claimdiff -f -n "
                    "__fish_use_subcommand -a ",
                    verb.help->name, " -d ", ShellQuoted(verb.help->summary),
                    "\n");
  }
  for (const VerbFacts& verb : verbs) {
    for (const OptionFacts& option : verb.options) {
      absl::StrAppend(&script,
                      "complete -c claimdiff -n '__fish_seen_"
                      "subcommand_from ",
                      verb.help->name, "' -l ", option.name.substr(2));
      if (!option.short_name.empty()) {
        absl::StrAppend(&script, " -s ", option.short_name.substr(1));
      }
      if (!option.values.empty()) {
        absl::StrAppend(&script, " -x -a ",
                        ShellQuoted(absl::StrJoin(option.values, " ")));
      } else if (!option.value.empty()) {
        script += " -r";
      }
      absl::StrAppend(&script, " -d ", ShellQuoted(option.description), "\n");
    }
  }
  return script;
}

}  // namespace claimdiff
