#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_PAGER_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_PAGER_H_

// A program that shows text a screen at a time.
//
//   CLAIMDIFF_ASSIGN_OR_RETURN(Pager pager, Pager::Start("less", 1));
//   write(pager.pipe(), text.data(), text.size());
//   CLAIMDIFF_RETURN_IF_ERROR(pager.Finish());   // the reader has quit it

#include <sys/types.h>

#include <string>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimdiff {

// The pager that suits the environment: PAGER's, else less or more, the first
// that is there; empty for none, where PAGER is empty or cat or the terminal is
// a dumb one.
std::string ChoosePager();

class Pager {
 public:
  // Starts `command` by the shell, writing to the descriptor. less gets
  // LESS=FRX where LESS is unset: quit where all fits on a screen, keep colors,
  // leave the text on the screen.
  static absl::StatusOr<Pager> Start(const std::string& command, int output);

  Pager(Pager&& other) noexcept;
  Pager& operator=(Pager&& other) = delete;
  ~Pager();

  int pipe() const { return pipe_; }

  // Ends the text and waits until the pager is quit. UNAVAILABLE where it could
  // not be run.
  absl::Status Finish();

 private:
  Pager(pid_t process, int pipe) : process_(process), pipe_(pipe) {}

  pid_t process_;  // 0 once it is finished
  int pipe_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_PAGER_H_
