#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_LINE_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_LINE_H_

// What the user asked for.
//
//   claimdiff compare --format=json BBC=a.txt b.txt
//     verb kCompare, format kJson, inputs {"a.txt", "BBC"} {"b.txt", ""}

#include <optional>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/ingest/bytes/sniff.h"
#include "engine/ingest/input/input.h"
#include "tools/claimdiff/report_selection.h"

namespace claimdiff {

enum class Verb { kExtract, kGroup, kCompare, kPrint };

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
  std::vector<InputSpec> inputs;  // at least one, or files_from
  std::string files_from;  // a file that names more inputs; empty for none
  std::optional<InputFormat> input_format;  // unset: what the bytes say
  double timeout_seconds = -1;              // negative: none
  bool batch = false;                       // compare and group only
  OutputFormat format = OutputFormat::kText;
  std::string output = "-";  // "-" is standard output
  int jobs = 1;              // 1..256
  std::optional<double> min_similarity;
  v1::TellingBy by = v1::TELLING_BY_UNSPECIFIED;
  ColorChoice color = ColorChoice::kAuto;
  std::optional<int> width;  // cells; unset: as wide as the terminal
  bool exit_code = false;
  bool summary = false;  // text of a report on one screen
  bool force = false;    // binary to a terminal
  bool pager = true;     // for text longer than the terminal
  bool explain = false;  // text only
  int min_articles = 1;  // group only: of an event, 1..1,000,000
  int days = 7;          // group only: that an event takes, 0..36,500
  ReportSelection selection;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_COMMAND_LINE_H_
