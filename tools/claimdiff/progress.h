#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_PROGRESS_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_PROGRESS_H_

// How far the command is, on standard error:
//
//   [########--------] 4 of 8 inputs, 12 articles
//
// At a terminal only, from the second second on, and wiped out at the end, so
// that it never stands between messages or in a log.

#include <cstddef>

#include "absl/time/time.h"

namespace claimdiff {

class Progress {
 public:
  // Draws on `descriptor` where it is a terminal that can go back in a line.
  explicit Progress(int descriptor);
  // For tests: draws whatever the descriptor is, from `first` on.
  Progress(int descriptor, absl::Time first);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // `inputs` of `all_inputs` are read, and made `articles` so far.
  void Update(size_t inputs, size_t all_inputs, size_t articles);

  // Wipes the bar out, before something else is written.
  void Clear();

  // Wipes it out for good.
  void Stop();

 private:
  int descriptor_;
  absl::Time next_;  // when to draw again
  bool is_drawn_ = false;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_PROGRESS_H_
