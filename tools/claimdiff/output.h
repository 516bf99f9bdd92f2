#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_OUTPUT_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_OUTPUT_H_

// Where results go: a file that is there whole or not at all, a descriptor, or
// a pager at a terminal.
//
//   CLAIMDIFF_ASSIGN_OR_RETURN(Output output, Output::Open("r.json", 1));
//   CLAIMDIFF_RETURN_IF_ERROR(output.Write(json));
//   CLAIMDIFF_RETURN_IF_ERROR(output.Commit());   // now r.json is there

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "tools/claimdiff/pager.h"

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

  // How text is shown at a terminal of that many rows and columns, above 0.
  struct Paging {
    std::string command;  // see ChoosePager; not empty
    int rows;
    int columns;
    std::function<void()> before_start;  // clears the terminal of other things
  };
  // From now on text is held back; once it is longer than the screen it goes
  // through the pager, else Commit writes it. For "-" only.
  void PageWith(Paging paging);
  // True while a pager has the terminal.
  bool is_paging() const { return pager_.has_value(); }

  // CANCELLED where nobody reads the pipe any longer; UNAVAILABLE, naming the
  // output and what to do, for anything else (a full disk).
  absl::Status Write(std::string_view bytes);

  // Puts the file in its place; waits until the pager is quit. Nothing can be
  // written after.
  absl::Status Commit();

 private:
  Output(int fd, std::string name) : fd_(fd), name_(std::move(name)) {}

  absl::Status WriteThrough(std::string_view bytes);

  // Opens a file in the folder of path_.
  absl::Status OpenTemporary();

  absl::Status Error(std::string_view what, int error) const;

  int fd_;
  std::string name_;       // for messages
  std::string path_;       // where the file shall stand; empty: nothing to move
  std::string temporary_;  // where it stands until then; empty: nowhere
  std::optional<Paging> paging_;  // until it is decided
  std::string held_;              // until then
  std::optional<Pager> pager_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_OUTPUT_H_
