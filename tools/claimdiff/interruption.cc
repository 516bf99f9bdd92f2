#include "tools/claimdiff/interruption.h"

#include <sys/wait.h>
#include <unistd.h>

#include <climits>
#include <csignal>
#include <cstring>
#include <mutex>

namespace claimdiff {
namespace {

// Written before the flag beside it says so, read by the handler only.
char path_to_remove[PATH_MAX];
volatile std::sig_atomic_t has_path = 0;
volatile std::sig_atomic_t pager = 0;
volatile std::sig_atomic_t pager_pipe = -1;

// Calls only what POSIX lets a handler call.
void OnSignal(int signal) {
  if (has_path != 0) unlink(path_to_remove);
  if (pager > 0) {
    close(pager_pipe);
    waitpid(pager, nullptr, 0);
  }
  std::signal(signal, SIG_DFL);
  raise(signal);
}

void InstallOnce() {
  static std::once_flag once;
  std::call_once(once, [] {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
      // What is ignored stays so: nohup.
      if (std::signal(signal, OnSignal) == SIG_IGN) {
        std::signal(signal, SIG_IGN);
      }
    }
  });
}

}  // namespace

void RemoveWhenInterrupted(const std::string& path) {
  has_path = 0;
  if (path.empty() || path.size() >= sizeof(path_to_remove)) return;
  InstallOnce();
  std::memcpy(path_to_remove, path.c_str(), path.size() + 1);
  has_path = 1;
}

void WaitWhenInterrupted(pid_t process, int pipe) {
  pager = 0;
  if (process <= 0) return;
  InstallOnce();
  pager_pipe = pipe;
  pager = process;
}

}  // namespace claimdiff
