#include "tools/claimdiff/presentation.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

#include "engine/render/html.h"
#include "engine/render/json_ld.h"
#include "engine/render/markdown.h"
#include "engine/render/message.h"
#include "engine/render/tsv.h"
#include "tools/claimdiff/event_text.h"
#include "tools/claimdiff/explanation.h"

namespace claimdiff {
namespace {

// The environment variable's value, empty where it is unset.
std::string_view Environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view() : value;
}

MessageFormat MessageFormatOf(OutputFormat format) {
  switch (format) {
    case OutputFormat::kJson:
      return MessageFormat::kJson;
    case OutputFormat::kTextProto:
      return MessageFormat::kTextProto;
    case OutputFormat::kBinary:
      return MessageFormat::kDelimitedBinary;
    default:
      break;
  }
  return MessageFormat::kJsonLines;
}

}  // namespace

Terminal InspectTerminal(int descriptor) {
  Terminal terminal;
  terminal.is_terminal = isatty(descriptor) == 1;
  struct winsize size;
  if (terminal.is_terminal && ioctl(descriptor, TIOCGWINSZ, &size) == 0) {
    terminal.columns = size.ws_col;
    terminal.rows = size.ws_row;
  }
  terminal.is_colorful =
      Environment("NO_COLOR").empty() && Environment("TERM") != "dumb";
  return terminal;
}

Presentation ChoosePresentation(const CommandLine& command,
                                const Terminal& terminal, bool to_terminal) {
  Presentation presentation;
  presentation.format = command.format;
  presentation.text.summary = command.summary;
  presentation.explain = command.explain;
  const bool at_terminal = to_terminal && terminal.is_terminal;
  if (command.width.has_value()) {
    presentation.text.width = *command.width;
  } else if (at_terminal && terminal.columns > 0) {
    presentation.text.width = terminal.columns;
  }
  presentation.text.color = command.color == ColorChoice::kAlways ||
                            (command.color == ColorChoice::kAuto &&
                             at_terminal && terminal.is_colorful);
  return presentation;
}

absl::StatusOr<std::string> Present(const v1::ComparisonReport& report,
                                    const Presentation& presentation) {
  switch (presentation.format) {
    case OutputFormat::kText: {
      std::string text = RenderText(report, presentation.text);
      if (presentation.explain) text += RenderExplanation(report);
      return text;
    }
    case OutputFormat::kHtml:
      return RenderHtml(report);
    case OutputFormat::kMarkdown:
      return RenderMarkdown(report);
    case OutputFormat::kTsv:
      return RenderTsv(report);
    case OutputFormat::kJsonLd:
      return RenderJsonLd(report);
    default:
      return RenderMessage(report, MessageFormatOf(presentation.format));
  }
}

absl::StatusOr<std::string> Present(const v1::ArticleClaims& claims,
                                    const Presentation& presentation) {
  switch (presentation.format) {
    case OutputFormat::kText:
      return RenderClaimsText(claims, presentation.text);
    case OutputFormat::kHtml:
      return RenderClaimsHtml(claims);
    case OutputFormat::kMarkdown:
      return RenderClaimsMarkdown(claims);
    case OutputFormat::kTsv:
      return RenderClaimsTsv(claims);
    case OutputFormat::kJsonLd:
      return RenderClaimsJsonLd(claims);
    default:
      return RenderMessage(claims, MessageFormatOf(presentation.format));
  }
}

absl::StatusOr<std::string> Present(const v1::CompareRequest& request,
                                    const Presentation& presentation) {
  if (presentation.format == OutputFormat::kText) {
    return RenderEventText(request, presentation.text.width);
  }
  return RenderMessage(request, MessageFormatOf(presentation.format));
}

}  // namespace claimdiff
