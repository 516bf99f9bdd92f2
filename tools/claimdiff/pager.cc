#include "tools/claimdiff/pager.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "tools/claimdiff/interruption.h"

namespace claimdiff {
namespace {

// What a shell says where a command is not found or is no program.
constexpr int kNotFound = 127;
constexpr int kNoProgram = 126;

std::string Environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

bool IsInPath(const std::string& program) {
  const std::vector<std::string> folders =
      absl::StrSplit(Environment("PATH"), ':');
  for (const std::string& folder : folders) {
    if (access(absl::StrCat(folder, "/", program).c_str(), X_OK) == 0) {
      return true;
    }
  }
  return false;
}

// The environment, with what less needs where it is not set.
std::vector<std::string> PagerEnvironment() {
  std::vector<std::string> variables;
  for (char** variable = environ; *variable != nullptr; ++variable) {
    variables.emplace_back(*variable);
  }
  if (std::getenv("LESS") == nullptr) variables.emplace_back("LESS=FRX");
  return variables;
}

absl::Status CannotStart(int error) {
  return absl::UnavailableError(absl::StrCat("the pager cannot be started (",
                                             std::strerror(error),
                                             "); give --no-pager"));
}

}  // namespace

std::string ChoosePager() {
  const std::string terminal = Environment("TERM");
  if (terminal.empty() || terminal == "dumb") return "";
  if (std::getenv("PAGER") != nullptr) {
    std::string pager = Environment("PAGER");
    return pager == "cat" ? "" : pager;
  }
  for (const char* program : {"less", "more"}) {
    if (IsInPath(program)) return program;
  }
  return "";
}

absl::StatusOr<Pager> Pager::Start(const std::string& command, int output) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return CannotStart(errno);
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, ends[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&files, output, STDOUT_FILENO);
  // A pager knows by SIGPIPE what the command itself ignores.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t defaults;
  sigemptyset(&defaults);
  sigaddset(&defaults, SIGPIPE);
  posix_spawnattr_setsigdefault(&attributes, &defaults);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  std::string shell = "/bin/sh", option = "-c", line = command;
  char* arguments[] = {shell.data(), option.data(), line.data(), nullptr};
  std::vector<std::string> variables = PagerEnvironment();
  std::vector<char*> pointers;
  pointers.reserve(variables.size() + 1);
  for (std::string& variable : variables) pointers.push_back(variable.data());
  pointers.push_back(nullptr);
  pid_t process = 0;
  const int error = posix_spawn(&process, shell.c_str(), &files, &attributes,
                                arguments, pointers.data());
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  close(ends[0]);
  if (error != 0) {
    close(ends[1]);
    return CannotStart(error);
  }
  WaitWhenInterrupted(process, ends[1]);
  return Pager(process, ends[1]);
}

Pager::Pager(Pager&& other) noexcept
    : process_(std::exchange(other.process_, 0)),
      pipe_(std::exchange(other.pipe_, -1)) {}

Pager::~Pager() { Finish().IgnoreError(); }

absl::Status Pager::Finish() {
  if (process_ == 0) return absl::OkStatus();
  close(std::exchange(pipe_, -1));
  int status = 0;
  while (waitpid(process_, &status, 0) < 0 && errno == EINTR) continue;
  process_ = 0;
  WaitWhenInterrupted(0, -1);
  if (WIFEXITED(status) &&
      (WEXITSTATUS(status) == kNotFound || WEXITSTATUS(status) == kNoProgram)) {
    return absl::UnavailableError(
        "the pager that PAGER names cannot be run; name another one, or give "
        "--no-pager");
  }
  return absl::OkStatus();
}

}  // namespace claimdiff
