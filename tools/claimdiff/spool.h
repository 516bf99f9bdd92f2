#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_SPOOL_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_SPOOL_H_

// Bytes put aside in a nameless temporary file, for what is read once and used
// later in another order than it came in.
//
//   CLAIMDIFF_ASSIGN_OR_RETURN(Spool spool, Spool::Create());
//   CLAIMDIFF_ASSIGN_OR_RETURN(const Spool::Place place, spool.Append(bytes));
//   spool.Read(place)    the same bytes
//
// The file is in TMPDIR, else in /tmp, and gone with the program, however it
// ends.

#include <cstdint>
#include <string>
#include <string_view>

#include "absl/status/status.h"
#include "absl/status/statusor.h"

namespace claimdiff {

class Spool {
 public:
  struct Place {
    uint64_t offset = 0;
    uint64_t size = 0;
  };

  // UNAVAILABLE, here and below, where the file cannot be made, written or
  // read; names the folder and says what to do.
  static absl::StatusOr<Spool> Create();

  Spool(Spool&& other) noexcept;
  Spool& operator=(Spool&& other) = delete;
  ~Spool();

  absl::StatusOr<Place> Append(std::string_view bytes);

  // Calls may run side by side.
  absl::StatusOr<std::string> Read(const Place& place) const;

 private:
  Spool(int fd, std::string folder) : fd_(fd), folder_(std::move(folder)) {}

  int fd_;
  std::string folder_;  // for messages
  uint64_t size_ = 0;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_SPOOL_H_
