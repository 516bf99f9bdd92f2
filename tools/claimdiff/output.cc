#include "tools/claimdiff/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"

namespace claimdiff {
namespace {

// Where a symbolic link leads; `path` itself where there is nothing yet.
std::string Resolve(const std::string& path) {
  char resolved[PATH_MAX];
  return realpath(path.c_str(), resolved) == nullptr ? path : resolved;
}

// The mode of the file that is replaced, else what a new file would get.
mode_t ModeFor(const std::string& path) {
  struct stat facts;
  if (stat(path.c_str(), &facts) == 0) return facts.st_mode & 07777;
  const mode_t mask = umask(0);
  umask(mask);
  return 0666 & ~mask;
}

}  // namespace

absl::StatusOr<Output> Output::Open(const std::string& path,
                                    int standard_output) {
  if (path == "-") return Output(standard_output, "stdout");
  struct stat facts;
  const bool exists = stat(path.c_str(), &facts) == 0;
  Output output(-1, path);
  if (exists && S_ISDIR(facts.st_mode)) {
    return absl::FailedPreconditionError(
        absl::StrCat(path, ": is a directory; name a file in it"));
  }
  if (exists && !S_ISREG(facts.st_mode)) {
    output.fd_ = open(path.c_str(), O_WRONLY | O_CLOEXEC);
    if (output.fd_ < 0) return output.Error("cannot be opened", errno);
    return output;
  }
  output.path_ = Resolve(path);
  std::string temporary = absl::StrCat(output.path_, ".XXXXXX");
  output.fd_ = mkostemp(temporary.data(), O_CLOEXEC);
  if (output.fd_ < 0) return output.Error("cannot be created", errno);
  output.temporary_ = temporary;
  if (fchmod(output.fd_, ModeFor(output.path_)) != 0) {
    return output.Error("cannot be created", errno);
  }
  return output;
}

Output::Output(Output&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      name_(std::move(other.name_)),
      path_(std::move(other.path_)),
      temporary_(std::exchange(other.temporary_, "")) {}

Output::~Output() {
  if (fd_ > STDERR_FILENO) close(fd_);
  if (!temporary_.empty()) unlink(temporary_.c_str());
}

absl::Status Output::Write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(written);
    } else if (errno == EPIPE) {
      return absl::CancelledError("nobody reads on");
    } else if (errno != EINTR) {
      return Error("cannot be written", errno);
    }
  }
  return absl::OkStatus();
}

absl::Status Output::Commit() {
  if (temporary_.empty()) return absl::OkStatus();
  // Some file systems tell only now that the disk is full.
  if (fsync(fd_) != 0) return Error("cannot be written", errno);
  if (rename(temporary_.c_str(), path_.c_str()) != 0) {
    return Error("cannot be put in its place", errno);
  }
  temporary_.clear();
  return absl::OkStatus();
}

absl::Status Output::Error(std::string_view what, int error) const {
  return absl::UnavailableError(
      absl::StrCat(name_, ": ", std::string(what), " (", std::strerror(error),
                   "); check the disk and the rights, or name another file"));
}

}  // namespace claimdiff
