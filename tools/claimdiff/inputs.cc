#include "tools/claimdiff/inputs.h"

#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace claimdiff {

InputSequence::InputSequence(std::vector<InputSpec> specs,
                             InputKind binary_kind)
    : specs_(std::move(specs)) {
  options_.binary_kind = binary_kind;
}

std::optional<absl::StatusOr<Input>> InputSequence::Next() {
  while (true) {
    if (reader_.has_value()) {
      if (auto input = reader_->Next()) return input;
      reader_.reset();
    }
    if (next_spec_ == specs_.size()) return std::nullopt;
    auto reader = InputReader::Open(specs_[next_spec_++], options_);
    if (!reader.ok()) return reader.status();
    reader_.emplace(*std::move(reader));
  }
}

v1::Issue UnreadableInput(const absl::Status& status) {
  v1::Issue issue;
  issue.set_code(v1::ISSUE_CODE_UNREADABLE_INPUT);
  issue.set_message(absl::StrCat("left out: ", status.message()));
  return issue;
}

absl::Status WrongKind(const Input& input, std::string_view what_to_do) {
  return absl::InvalidArgumentError(
      absl::StrCat(input.place, ": holds ", std::string(KindName(input.kind())),
                   "; ", std::string(what_to_do)));
}

}  // namespace claimdiff
