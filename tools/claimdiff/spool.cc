#include "tools/claimdiff/spool.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "absl/strings/str_cat.h"

namespace claimdiff {
namespace {

std::string TemporaryFolder() {
  const char* folder = std::getenv("TMPDIR");
  return folder == nullptr || *folder == '\0' ? "/tmp" : folder;
}

absl::Status Error(const std::string& folder, int error) {
  return absl::UnavailableError(
      absl::StrCat("no temporary file in ", folder, ": ", strerror(error),
                   "; set TMPDIR to a folder with room for the articles"));
}

}  // namespace

absl::StatusOr<Spool> Spool::Create() {
  std::string folder = TemporaryFolder();
  int fd = open(folder.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0) {
    // Some file systems have no files without a name.
    std::string path = absl::StrCat(folder, "/claimdiff.XXXXXX");
    fd = mkostemp(path.data(), O_CLOEXEC);
    if (fd >= 0) unlink(path.c_str());
  }
  if (fd < 0) return Error(folder, errno);
  return Spool(fd, std::move(folder));
}

Spool::Spool(Spool&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      folder_(std::move(other.folder_)),
      size_(other.size_) {}

Spool::~Spool() {
  if (fd_ >= 0) close(fd_);
}

absl::StatusOr<Spool::Place> Spool::Append(std::string_view bytes) {
  const Place place = {size_, bytes.size()};
  while (!bytes.empty()) {
    const ssize_t written = write(fd_, bytes.data(), bytes.size());
    if (written >= 0) {
      bytes.remove_prefix(static_cast<size_t>(written));
    } else if (errno != EINTR) {
      return Error(folder_, errno);
    }
  }
  size_ += place.size;
  return place;
}

absl::StatusOr<std::string> Spool::Read(const Place& place) const {
  std::string bytes(place.size, '\0');
  size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t got = pread(fd_, bytes.data() + done, bytes.size() - done,
                              static_cast<off_t>(place.offset + done));
    if (got > 0) {
      done += static_cast<size_t>(got);
    } else if (got == 0 || errno != EINTR) {
      return Error(folder_, got == 0 ? EIO : errno);
    }
  }
  return bytes;
}

}  // namespace claimdiff
