#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_OUTPUT_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_OUTPUT_H_

// Where results go: a file that is there whole or not at all, or a descriptor.
//
//   CLAIMDIFF_ASSIGN_OR_RETURN(Output output, Output::Open("r.json", 1));
//   CLAIMDIFF_RETURN_IF_ERROR(output.Write(json));
//   CLAIMDIFF_RETURN_IF_ERROR(output.Commit());   // now r.json is there

#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimdiff {

class Output {
 public:
  // Opens a file without a name in the folder of `path`, which is gone should
  // the program be killed (or a temporary file there, where the file system has
  // none without names); what is at `path` stays until Commit.
  // A device or pipe is written to as it is, "-" is `standard_output`.
  static absl::StatusOr<Output> Open(const std::string& path,
                                     int standard_output);

  Output(Output&& other) noexcept;
  Output& operator=(Output&& other) = delete;
  // Without Commit, the temporary file is removed.
  ~Output();

  // CANCELLED where nobody reads the pipe any longer; UNAVAILABLE, naming the
  // output and what to do, for anything else (a full disk).
  absl::Status Write(std::string_view bytes);

  // Puts the file in its place. Nothing can be written after.
  absl::Status Commit();

 private:
  Output(int fd, std::string name) : fd_(fd), name_(std::move(name)) {}

  // Opens a file in the folder of path_.
  absl::Status OpenTemporary();

  absl::Status Error(std::string_view what, int error) const;

  int fd_;
  std::string name_;       // for messages
  std::string path_;       // where the file shall stand; empty: nothing to move
  std::string temporary_;  // where it stands until then; empty: nowhere
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_OUTPUT_H_
