#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_INTERRUPTION_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_INTERRUPTION_H_

// What is still to be done where a signal ends the program (SIGINT, SIGTERM,
// SIGHUP): a temporary file is removed, a pager that is shown at the terminal
// is waited for. Then the program ends by the signal, as it would have.
//
// A signal's handler can reach only what is static; this is the one place where
// the command keeps such state.

#include <sys/types.h>

#include <string>

namespace claimdiff {

// From now on the file is removed; empty for none. At most one at a time.
void RemoveWhenInterrupted(const std::string& path);

// From now on `pipe`, which the process reads, is closed and the process waited
// for; 0 for none. At most one at a time.
void WaitWhenInterrupted(pid_t process, int pipe);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_INTERRUPTION_H_
