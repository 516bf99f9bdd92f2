#include "engine/ingest/messages/text_proto.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/input/input_issue.h"
#include "engine/ingest/messages/repair.h"
#include "engine/text/utf8.h"
#include "google/protobuf/descriptor.h"
#include "google/protobuf/io/tokenizer.h"
#include "google/protobuf/text_format.h"

namespace claimdiff {
namespace {

constexpr int kDeepest = 64;

// Where the first error is; its words may be the input's and are dropped.
class FirstError : public google::protobuf::io::ErrorCollector {
 public:
  void AddError(int line, google::protobuf::io::ColumnNumber column,
                const std::string&) override {
    if (place.first < 0) place = {line, column};
  }

  std::pair<int, int> place = {-1, 0};  // line and column, from 0
};

// The kinds to try, the one that the header names first and alone.
std::vector<InputKind> KindsFor(std::string_view text) {
  constexpr InputKind kKinds[] = {InputKind::kArticle,
                                  InputKind::kArticleClaims,
                                  InputKind::kRequest, InputKind::kReport};
  for (const InputKind kind : kKinds) {
    InputMessage message = EmptyMessage(kind);
    const std::string header = absl::StrCat(
        "# proto-message: ", AsMessage(&message)->GetDescriptor()->full_name());
    for (const std::string_view line : SplitView(text.substr(0, 1000), '\n')) {
      if (Trim(line) == header) return {kind};
    }
  }
  return std::vector<InputKind>(std::begin(kKinds), std::end(kKinds));
}

}  // namespace

absl::StatusOr<Input> ParseTextProto(std::string_view text,
                                     const std::string& place) {
  const Utf8Repair repaired = RepairUtf8(text);
  std::pair<int, int> furthest = {0, 0};
  for (const InputKind kind : KindsFor(repaired.text)) {
    FirstError error;
    google::protobuf::TextFormat::Parser parser;
    parser.RecordErrorsTo(&error);
    parser.SetRecursionLimit(kDeepest);
    Input input;
    input.place = place;
    input.message = EmptyMessage(kind);
    if (parser.ParseFromString(repaired.text, AsMessage(&input.message))) {
      // Escapes ("\\377") can put anything into a string.
      if (RepairStrings(AsMessage(&input.message)) || repaired.replaced > 0) {
        AddIssue(v1::ISSUE_CODE_INVALID_UTF8,
                 absl::StrCat(place,
                              ": U+FFFD put in for what was not valid "
                              "UTF-8"),
                 &input);
      }
      return input;
    }
    furthest = std::max(furthest, error.place);
  }
  return absl::InvalidArgumentError(absl::StrCat(
      place, ":", furthest.first + 1, ":", furthest.second + 1,
      ": not a text message of claimdiff; see the schema, proto/claimdiff/v1"));
}

}  // namespace claimdiff
