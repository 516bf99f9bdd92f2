#include "tools/claimdiff/inputs.h"

#include <string>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"

namespace claimdiff {

InputSequence::InputSequence(std::vector<ListedInput> inputs,
                             const ReadOptions& options)
    : inputs_(std::move(inputs)), options_(options) {}

std::optional<absl::StatusOr<Input>> InputSequence::Next() {
  while (true) {
    if (reader_.has_value()) {
      if (auto input = reader_->Next()) return input;
      reader_.reset();
    }
    if (next_input_ == inputs_.size()) return std::nullopt;
    const ListedInput& listed = inputs_[next_input_++];
    if (!listed.ok()) return listed.status();
    auto reader = InputReader::Open(*listed, options_);
    if (!reader.ok()) return reader.status();
    reader_.emplace(*std::move(reader));
  }
}

v1::Issue UnreadableInput(const absl::Status& status) {
  v1::Issue issue;
  issue.set_code(IsWithheld(status) ? v1::ISSUE_CODE_WITHHELD_ITEM
                                    : v1::ISSUE_CODE_UNREADABLE_INPUT);
  issue.set_message(absl::StrCat("left out: ", status.message()));
  return issue;
}

absl::Status WrongKind(const Input& input, std::string_view what_to_do) {
  return absl::InvalidArgumentError(
      absl::StrCat(input.place, ": holds ", std::string(KindName(input.kind())),
                   "; ", std::string(what_to_do)));
}

}  // namespace claimdiff
