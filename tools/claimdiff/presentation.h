#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_PRESENTATION_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_PRESENTATION_H_

// How results are written: the format asked for, and for text the width and
// color that suit where it goes.

#include <string>

#include "absl/status/statusor.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "claimdiff/v1/service.pb.h"
#include "engine/render/text.h"
#include "tools/claimdiff/command_line.h"

namespace claimdiff {

// What is at a descriptor.
struct Terminal {
  bool is_terminal = false;
  int columns = 0;          // 0: unknown
  bool is_colorful = true;  // false where NO_COLOR is set or TERM is dumb
  int rows = 0;             // 0: unknown
};

// Looks at the descriptor and the environment.
Terminal InspectTerminal(int descriptor);

struct Presentation {
  OutputFormat format = OutputFormat::kText;
  TextOptions text;
  bool explain = false;  // text: add why claims were lined up
};

// `to_terminal`: whether the results go to the terminal and not to a file.
Presentation ChoosePresentation(const CommandLine& command,
                                const Terminal& terminal, bool to_terminal);

// The message as it is to be written, ready to stand after another one.
absl::StatusOr<std::string> Present(const v1::ComparisonReport& report,
                                    const Presentation& presentation);
absl::StatusOr<std::string> Present(const v1::ArticleClaims& claims,
                                    const Presentation& presentation);
// As text or as a message: there are no pages of requests, and a format for
// them counts as jsonl.
absl::StatusOr<std::string> Present(const v1::CompareRequest& request,
                                    const Presentation& presentation);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_PRESENTATION_H_
