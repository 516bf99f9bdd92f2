#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_INPUTS_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_INPUTS_H_

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "claimdiff/v1/issue.pb.h"
#include "engine/ingest/input/input.h"
#include "engine/ingest/reader.h"
#include "tools/claimdiff/input_list.h"

namespace claimdiff {

// The messages of several files, one after another. A file that cannot be
// opened is one error among them; the next file follows.
class InputSequence {
 public:
  InputSequence(std::vector<ListedInput> inputs, const ReadOptions& options);

  // nullopt at the end.
  std::optional<absl::StatusOr<Input>> Next();

  size_t opened() const { return next_input_; }  // inputs so far
  size_t size() const { return inputs_.size(); }

 private:
  std::vector<ListedInput> inputs_;
  ReadOptions options_;
  size_t next_input_ = 0;
  std::optional<InputReader> reader_;
};

// An input that could not be used, as a report tells it: withheld by its
// publisher, or unreadable.
v1::Issue UnreadableInput(const absl::Status& status);

// "b.jsonl:3: holds a ComparisonReport; WHAT_TO_DO".
absl::Status WrongKind(const Input& input, std::string_view what_to_do);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_INPUTS_H_
