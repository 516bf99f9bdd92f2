#include "tools/claimdiff/parse_command_line.h"

#include <string>
#include <variant>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

absl::StatusOr<std::variant<CommandLine, Notice>> Parse(
    const std::string& arguments) {
  return ParseCommandLine(absl::StrSplit(arguments, ' ', absl::SkipEmpty()));
}

// What differs from the defaults, or the error.
std::string Describe(const std::string& arguments) {
  const auto parsed = Parse(arguments);
  if (!parsed.ok()) return std::string(parsed.status().message());
  if (std::holds_alternative<Notice>(*parsed)) return "notice";
  const CommandLine& command = std::get<CommandLine>(*parsed);
  const char* const verbs[] = {"extract", "group", "compare", "print"};
  const char* const formats[] = {"text",  "html",   "md",    "tsv",  "json",
                                 "jsonl", "jsonld", "txtpb", "binpb"};
  const char* const colors[] = {"auto", "always", "never"};
  std::string line = absl::StrCat(verbs[static_cast<int>(command.verb)], " ",
                                  formats[static_cast<int>(command.format)]);
  for (const InputSpec& input : command.inputs) {
    absl::StrAppend(&line, " ", input.outlet, "<", input.path, ">");
  }
  if (command.batch) line += " batch";
  if (command.min_articles != 1) {
    absl::StrAppend(&line, " least ", command.min_articles);
  }
  if (command.days != 7) absl::StrAppend(&line, " days ", command.days);
  if (command.output != "-") absl::StrAppend(&line, " to ", command.output);
  if (command.min_similarity.has_value()) {
    absl::StrAppend(&line, " from ", *command.min_similarity);
  }
  if (command.by != 0) absl::StrAppend(&line, " by ", command.by);
  if (command.color != ColorChoice::kAuto) {
    absl::StrAppend(&line, " color ", colors[static_cast<int>(command.color)]);
  }
  if (command.width.has_value())
    absl::StrAppend(&line, " wide ", *command.width);
  if (command.exit_code) line += " exit-code";
  if (command.summary) line += " summary";
  if (!command.files_from.empty()) {
    absl::StrAppend(&line, " names <", command.files_from, ">");
  }
  if (command.input_format.has_value()) {
    absl::StrAppend(&line, " format ", static_cast<int>(*command.input_format));
  }
  if (command.timeout_seconds >= 0) {
    absl::StrAppend(&line, " timeout ", command.timeout_seconds);
  }
  if (command.force) line += " force";
  if (!command.pager) line += " no-pager";
  const ReportSelection& selection = command.selection;
  if (!selection.kinds.empty()) line += " only";
  for (const v1::FindingKind kind : selection.kinds) {
    absl::StrAppend(&line, " ", kind);
  }
  if (!selection.base.empty()) absl::StrAppend(&line, " base ", selection.base);
  if (!selection.speaker.empty()) {
    absl::StrAppend(&line, " speaker ", selection.speaker);
  }
  if (command.explain) line += " explain";
  return line;
}

struct Case {
  std::string arguments;
  std::string meaning;
};

TEST(CommandLineTest, Reads) {
  const Case cases[] = {
      {"extract a.txt -", "extract text <a.txt> <->"},
      {"extract --format=jsonl a.jsonl", "extract jsonl <a.jsonl>"},
      {"group a/ b.jsonl", "group text <a/> <b.jsonl>"},
      {"group --batch a.jsonl", "group jsonl <a.jsonl> batch"},
      {"group --format=binpb --days=0 --min-articles=3 a",
       "group binpb <a> least 3 days 0"},
      {"compare BBC=a.txt b.txt", "compare text BBC<a.txt> <b.txt>"},
      {"compare --batch q.jsonl", "compare jsonl <q.jsonl> batch"},
      {"compare --batch q.jsonl --format text", "compare text <q.jsonl> batch"},
      {"compare --min-similarity=0 --by relay a",
       "compare text <a> from 0 by 2"},
      {"compare --by=publisher a", "compare text <a> by 1"},
      {"print --summary --format=md r.json", "print md <r.json> summary"},
      {"compare -o r.binpb --format=binpb --exit-code a",
       "compare binpb <a> to r.binpb exit-code"},
      {"print --color=never --width=120 r.json",
       "print text <r.json> color never wide 120"},
      {"compare --only=number,only-in --base=BBC --speaker Holt --explain a",
       "compare text <a> only 9 4 base BBC speaker Holt explain"},
      {"compare --only date --only name,same a",
       "compare text <a> only 10 11 1"},
      {"extract --files-from=- --input-format html --timeout=1.5 --force",
       "extract text names <-> format 4 timeout 1.5 force"},
      {"print --no-pager r.json", "print text <r.json> no-pager"},
      {"--help", "notice"},
      {"compare --help", "notice"},
      {"--version", "notice"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Describe(c.arguments), c.meaning) << c.arguments;
  }
}

TEST(CommandLineTest, SaysWhatIsWrong) {
  const Case cases[] = {
      {"",
       "name a command: extract, group, compare or print; see claimdiff "
       "--help"},
      {"comapre a",
       "no command is called comapre; did you mean compare? See claimdiff "
       "--help"},
      {"merge a", "no command is called merge; see claimdiff --help"},
      {"compare --fromat=json a",
       "no option is called --fromat; did you mean --format? See claimdiff "
       "compare --help"},
      {"extract --by=relay a",
       "no option is called --by; see claimdiff extract --help"},
      {"compare --format=jsn a",
       "--format: jsn is none of text, html, md, tsv, json, jsonl, jsonld, "
       "txtpb, binpb; did you mean json? See claimdiff compare --help"},
      {"compare --format=1 a",
       "--format: 1 is none of text, html, md, tsv, json, jsonl, jsonld, "
       "txtpb, "
       "binpb; see claimdiff compare --help"},
      {"print --color=alway a",
       "--color: alway is none of auto, always, never; did you mean always? "
       "See claimdiff print --help"},
      {"compare",
       "name a FILE, - for standard input, or --files-from; see claimdiff "
       "compare --help"},
      {"compare --only=numbr a",
       "--only: numbr is none of same, reworded, framing, only-in, copied, "
       "quote-altered, attribution, relay, number, date, name, negation, "
       "opposite, certainty, detail, disputed; did you mean number? See "
       "claimdiff compare --help"},
      {"extract --only=number a",
       "no option is called --only; see claimdiff extract --help"},
      {"extract --input-format=pdf a",
       "--input-format: pdf is none of warc, xml, html, txtpb, json, jsonl, "
       "binpb, text; see claimdiff extract --help"},
      {"extract --input-format a",
       "--input-format: a is none of warc, xml, html, txtpb, json, jsonl, "
       "binpb, text; see claimdiff extract --help"},
      {"compare --min-similarity=nan a",
       "--min-similarity: not a number; give 0 to 1"},
      {"print --width=5 a",
       "--width: Value 5 not in range 20 to 1000; see claimdiff print --help"},
      {"group --format=html a",
       "--format: html is none of text, json, jsonl, txtpb, binpb; see "
       "claimdiff "
       "group --help"},
      {"group --min-articles=0 a",
       "--min-articles: Value 0 not in range 1 to 1000000; see claimdiff group "
       "--help"},
      {"group --min-similarity=.5 a",
       "no option is called --min-similarity; see claimdiff group --help"},
      {"extract --days=3 a",
       "no option is called --days; see claimdiff extract --help"},
      {"extract --jobs=0 a",
       "--jobs: Value 0 not in range 1 to 256; see claimdiff extract --help"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(Describe(c.arguments), c.meaning) << c.arguments;
  }
}

TEST(CommandLineTest, JobsDefaultToTheCores) {
  const auto parsed = Parse("extract a");
  EXPECT_GE(std::get<CommandLine>(*parsed).jobs, 1);
  EXPECT_EQ(std::get<CommandLine>(*Parse("extract --jobs=7 a")).jobs, 7);
}

TEST(CommandLineTest, HelpHasItsExamplesFirst) {
  for (const std::string verb : {"", "extract", "group", "compare", "print"}) {
    const auto parsed = Parse(verb + " --help");
    const std::string& text = std::get<Notice>(*parsed).text;
    EXPECT_LT(text.find("Examples:"), text.find("Usage:")) << text;
    EXPECT_NE(text.find("Options:"), std::string::npos) << text;
  }
}

}  // namespace
}  // namespace claimdiff
