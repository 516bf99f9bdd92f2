#include "tools/claimdiff/output.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"
#include "tools/claimdiff/interruption.h"

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

// The rows that text takes at a terminal; at least as many as it has lines.
int CountRows(std::string_view text, int columns) {
  int rows = 0;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size());
    rows += 1 + static_cast<int>(end) / (columns + 1);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return rows;
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
  if (absl::Status status = output.OpenTemporary(); !status.ok()) return status;
  if (fchmod(output.fd_, ModeFor(output.path_)) != 0) {
    return output.Error("cannot be created", errno);
  }
  return output;
}

Output::Output(Output&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      name_(std::move(other.name_)),
      path_(std::move(other.path_)),
      temporary_(std::exchange(other.temporary_, "")),
      paging_(std::exchange(other.paging_, std::nullopt)),
      held_(std::move(other.held_)),
      pager_(std::exchange(other.pager_, std::nullopt)) {}

Output::~Output() {
  // What was found before it went wrong is shown all the same.
  if (paging_.has_value()) WriteThrough(held_).IgnoreError();
  pager_.reset();
  if (fd_ > STDERR_FILENO) close(fd_);
  if (temporary_.empty()) return;
  unlink(temporary_.c_str());
  RemoveWhenInterrupted("");
}

void Output::PageWith(Paging paging) { paging_ = std::move(paging); }

absl::Status Output::Write(std::string_view bytes) {
  if (!paging_.has_value()) return WriteThrough(bytes);
  held_ += bytes;
  if (CountRows(held_, paging_->columns) < paging_->rows) {
    return absl::OkStatus();
  }
  paging_->before_start();
  absl::StatusOr<Pager> pager = Pager::Start(paging_->command, fd_);
  paging_.reset();
  if (!pager.ok()) return pager.status();
  pager_.emplace(*std::move(pager));
  return WriteThrough(std::exchange(held_, ""));
}

absl::Status Output::WriteThrough(std::string_view bytes) {
  const int target = pager_.has_value() ? pager_->pipe() : fd_;
  while (!bytes.empty()) {
    const ssize_t written = write(target, bytes.data(), bytes.size());
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

absl::Status Output::OpenTemporary() {
  const size_t slash = path_.rfind('/');
  const std::string folder =
      slash == std::string::npos ? "." : path_.substr(0, slash + 1);
  fd_ = open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);
  if (fd_ >= 0) return absl::OkStatus();
  std::string temporary = absl::StrCat(path_, ".XXXXXX");
  fd_ = mkostemp(temporary.data(), O_CLOEXEC);
  if (fd_ < 0) return Error("cannot be created", errno);
  temporary_ = temporary;
  RemoveWhenInterrupted(temporary_);
  return absl::OkStatus();
}

absl::Status Output::Commit() {
  if (paging_.has_value()) {
    paging_.reset();
    return WriteThrough(std::exchange(held_, ""));
  }
  if (pager_.has_value()) return pager_->Finish();
  if (path_.empty()) return absl::OkStatus();
  // Some file systems tell only now that the disk is full.
  if (fsync(fd_) != 0) return Error("cannot be written", errno);
  if (temporary_.empty()) {
    // Only a file with a name can take the place of another one.
    temporary_ = absl::StrCat(path_, ".", getpid(), ".tmp");
    RemoveWhenInterrupted(temporary_);
    const std::string link = absl::StrCat("/proc/self/fd/", fd_);
    if (linkat(AT_FDCWD, link.c_str(), AT_FDCWD, temporary_.c_str(),
               AT_SYMLINK_FOLLOW) != 0) {
      temporary_.clear();
      return Error("cannot be put in its place", errno);
    }
  }
  if (rename(temporary_.c_str(), path_.c_str()) != 0) {
    return Error("cannot be put in its place", errno);
  }
  RemoveWhenInterrupted("");
  temporary_.clear();
  path_.clear();
  return absl::OkStatus();
}

absl::Status Output::Error(std::string_view what, int error) const {
  return absl::UnavailableError(
      absl::StrCat(name_, ": ", std::string(what), " (", std::strerror(error),
                   "); check the disk and the rights, or name another file"));
}

}  // namespace claimdiff
