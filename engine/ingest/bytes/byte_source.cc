#include "engine/ingest/bytes/byte_source.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"
#include "engine/base/status_macros.h"
#include "engine/text/utf8.h"

namespace claimdiff {
namespace {

constexpr size_t kBlockBytes = 1 << 16;
constexpr int kLongestWait = 1 << 30;  // milliseconds

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

// What is wrong with opening a file of this mode; nullopt for nothing.
std::optional<std::string_view> ModeProblem(mode_t mode) {
  if (S_ISREG(mode) || S_ISFIFO(mode)) return std::nullopt;
  if (S_ISDIR(mode)) return "is a directory; name the files in it";
  return "is a device; give a regular file, or - for standard input";
}

}  // namespace

std::string DisplayName(std::string_view path) {
  return path == "-" ? "stdin" : RepairUtf8(path).text;
}

absl::StatusOr<ByteSource> ByteSource::Open(const std::string& path) {
  const std::string name = DisplayName(path);
  if (path == "-") return ByteSource(STDIN_FILENO, name);
  // O_NONBLOCK: opening a pipe that nobody writes to would wait for ever, and
  // no deadline would help.
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
      position_(other.position_),
      deadline_(other.deadline_),
      inflater_(std::move(other.inflater_)),
      packed_(std::move(other.packed_)) {}

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
  return inflater_ == nullptr ? FillRaw(&buffer_) : FillUnpacked();
}

absl::StatusOr<bool> ByteSource::FillRaw(std::string* bytes) {
  const size_t size = bytes->size();
  bytes->resize(size + std::max(kBlockBytes, size));
  ssize_t got;
  do {
    if (absl::Status status = Wait(); !status.ok()) {
      bytes->resize(size);
      return status;
    }
    got = read(fd_, bytes->data() + size, bytes->size() - size);
  } while (got < 0 && (errno == EINTR || errno == EAGAIN));
  const int error = errno;
  bytes->resize(size + std::max<ssize_t>(got, 0));
  if (got < 0) {
    return absl::UnavailableError(absl::StrCat(name_, ": cannot be read (",
                                               std::strerror(error),
                                               "); check the disk"));
  }
  return got > 0;
}

absl::StatusOr<bool> ByteSource::FillUnpacked() {
  const size_t size = buffer_.size();
  bool more = true;
  while (buffer_.size() == size && more) {
    if (packed_.empty()) {
      CLAIMDIFF_ASSIGN_OR_RETURN(more, FillRaw(&packed_));
    }
    std::string_view packed = packed_;
    const absl::Status status =
        inflater_->Inflate(&packed, kBlockBytes, &buffer_);
    packed_.erase(0, packed_.size() - packed.size());
    if (!status.ok()) {
      return absl::Status(status.code(),
                          absl::StrCat(name_, ": ", status.message()));
    }
  }
  if (buffer_.size() == size && !inflater_->is_between_members()) {
    return absl::DataLossError(
        absl::StrCat(name_, ": breaks off inside a gzip member; get it anew"));
  }
  return buffer_.size() > size;
}

absl::Status ByteSource::Wait() {
  struct pollfd ready = {fd_, POLLIN, 0};
  while (true) {
    int milliseconds = -1;
    if (deadline_ != absl::InfiniteFuture()) {
      const absl::Duration left = deadline_ - absl::Now();
      milliseconds = static_cast<int>(std::clamp<int64_t>(
          absl::ToInt64Milliseconds(left) + 1, 0, kLongestWait));
    }
    const int count = poll(&ready, 1, milliseconds);
    if (count > 0 || (count < 0 && errno != EINTR)) return absl::OkStatus();
    if (absl::Now() >= deadline_) {
      return absl::DeadlineExceededError(
          absl::StrCat(name_,
                       ": nothing to read within the time limit; give a longer "
                       "--timeout, or end the input"));
    }
  }
}

void ByteSource::Unpack() {
  packed_ = std::string(Buffered());
  buffer_.clear();
  position_ = 0;
  inflater_ = std::make_unique<Inflater>();
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

absl::StatusOr<bool> ByteSource::Skip(uint64_t count) {
  while (count > 0) {
    const size_t piece = std::min<uint64_t>(count, Buffered().size());
    position_ += piece;
    count -= piece;
    if (count == 0) break;
    CLAIMDIFF_ASSIGN_OR_RETURN(const bool more, Fill());
    if (!more) return false;
  }
  return true;
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
