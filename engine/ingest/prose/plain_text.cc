#include "engine/ingest/prose/plain_text.h"

#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/ingest/bytes/byte_source.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/input/input_issue.h"
#include "engine/ingest/prose/boilerplate.h"
#include "engine/text/decode.h"
#include "engine/text/utf8.h"

namespace claimdiff {
std::string FileName(std::string_view path) {
  if (path == "-") return "stdin";
  return RepairUtf8(path.substr(path.rfind('/') + 1)).text;
}

std::string FileStem(std::string_view path) {
  if (path == "-") return "";
  const std::string name = FileName(path);
  const size_t dot = name.rfind('.');
  return dot == 0 ? name : name.substr(0, dot);
}

absl::StatusOr<Input> ReadPlainText(std::string_view bytes,
                                    const InputSpec& spec) {
  const std::string place = DisplayName(spec.path);
  absl::StatusOr<DecodedText> decoded = DecodeToUtf8(bytes);
  if (!decoded.ok()) {
    return absl::InvalidArgumentError(
        absl::StrCat(place,
                     ": is not text; give plain text, JSON lines or a protobuf "
                     "stream"));
  }
  if (Trim(decoded->text).empty()) {
    return absl::InvalidArgumentError(
        absl::StrCat(place, ": holds no text; give it a report"));
  }
  Input input;
  input.place = place;
  v1::Article article;
  article.set_id(FileName(spec.path));
  article.set_outlet(spec.outlet.empty() ? FileStem(spec.path)
                                         : RepairUtf8(spec.outlet).text);
  article.set_text(decoded->text);
  MarkBoilerplate(&article);
  input.message = std::move(article);
  AddDecodingIssues(*decoded, &input);
  return input;
}

}  // namespace claimdiff
