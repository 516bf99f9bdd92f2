#include "engine/ingest/byte_source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "engine/base/status_macros.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

constexpr size_t kBlockBytes = 1 << 16;

absl::Status OpenError(const std::string& name, int error) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return absl::NotFoundError(
          absl::StrCat(name, ": no such file; check the name"));
    case EACCES:
    case EPERM:
      return absl::PermissionDeniedError(absl::StrCat(
          name, ": permission denied; make the file readable to you"));
    case ENXIO:
      return absl::FailedPreconditionError(
          absl::StrCat(name,
                       ": is a socket; give a regular file, or - for "
                       "standard input"));
    default:
      return absl::UnavailableError(
          absl::StrCat(name, ": cannot be opened (", std::strerror(error),
                       "); check the name and the disk"));
  }
}

// What is wrong with opening a file of this mode; nullopt for a regular one.
std::optional<std::string_view> ModeProblem(mode_t mode) {
  if (S_ISREG(mode)) return std::nullopt;
  if (S_ISDIR(mode)) return "is a directory; name the files in it";
  if (S_ISFIFO(mode)) return "is a pipe; give - and redirect it to stdin";
  return "is a device; give a regular file, or - for standard input";
}

}  // namespace

std::string DisplayName(std::string_view path) {
  return path == "-" ? "stdin" : RepairUtf8(path).text;
}

absl::StatusOr<ByteSource> ByteSource::Open(const std::string& path) {
  const std::string name = DisplayName(path);
  if (path == "-") return ByteSource(STDIN_FILENO, name);
  // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever.
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return OpenError(name, errno);
  ByteSource source(fd, name);
  struct stat facts;
  if (fstat(fd, &facts) != 0) return OpenError(name, errno);
  if (const auto problem = ModeProblem(facts.st_mode)) {
    return absl::FailedPreconditionError(
        absl::StrCat(name, ": ", std::string(*problem)));
  }
  return source;
}

ByteSource::ByteSource(ByteSource&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      name_(std::move(other.name_)),
      buffer_(std::move(other.buffer_)),
      position_(other.position_) {}

ByteSource::~ByteSource() {
  if (fd_ > STDIN_FILENO) close(fd_);
}

absl::StatusOr<bool> ByteSource::Fill() {
  // What was handed out goes first, so that the buffer stays as large as the
  // largest piece asked for.
  if (position_ > 0) {
    buffer_.erase(0, position_);
    position_ = 0;
  }
  const size_t size = buffer_.size();
  buffer_.resize(size + std::max(kBlockBytes, size));
  ssize_t got;
  do {
    got = read(fd_, buffer_.data() + size, buffer_.size() - size);
  } while (got < 0 && errno == EINTR);
  const int error = errno;
  buffer_.resize(size + std::max<ssize_t>(got, 0));
  if (got < 0) {
    return absl::UnavailableError(absl::StrCat(name_, ": cannot be read (",
                                               std::strerror(error),
                                               "); check the disk"));
  }
  return got > 0;
}

absl::StatusOr<std::string_view> ByteSource::Peek(size_t most) {
  while (Buffered().size() < most) {
    CLAIMDIFF_ASSIGN_OR_RETURN(const bool more, Fill());
    if (!more) break;
  }
  return Buffered().substr(0, most);
}

absl::Status ByteSource::Read(size_t most, std::string* bytes) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::string_view piece, Peek(most));
  bytes->assign(piece);
  position_ += piece.size();
  return absl::OkStatus();
}

absl::StatusOr<bool> ByteSource::ReadLine(size_t longest, std::string* line) {
  line->clear();
  size_t length = 0;  // of the line so far, also where it is too long to keep
  bool more = true;
  while (more) {
    const std::string_view piece = Buffered();
    const size_t end = std::min(piece.find('\n'), piece.size());
    length += end;
    if (length <= longest + 1) line->append(piece.substr(0, end));
    position_ += end;
    if (end < piece.size()) {
      ++position_;
      break;
    }
    CLAIMDIFF_ASSIGN_OR_RETURN(more, Fill());
  }
  if (!more && length == 0) return false;
  if (!line->empty() && line->back() == '\r' && length == line->size()) {
    line->pop_back();
    --length;
  }
  if (length > longest) {
    line->clear();
    return absl::OutOfRangeError("too long");
  }
  return true;
}

}  // namespace claimdiff
