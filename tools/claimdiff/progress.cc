#include "tools/claimdiff/progress.h"

#include <unistd.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "absl/strings/str_cat.h"
#include "absl/time/clock.h"

namespace claimdiff {
namespace {

constexpr absl::Duration kQuiet = absl::Seconds(1);
constexpr absl::Duration kPause = absl::Milliseconds(100);
constexpr size_t kCells = 16;

bool CanDraw(int descriptor) {
  const char* term = std::getenv("TERM");
  return isatty(descriptor) == 1 && term != nullptr &&
         std::string_view(term) != "dumb";
}

void Write(int descriptor, const std::string& text) {
  // A bar that cannot be drawn is not missed.
  if (write(descriptor, text.data(), text.size()) < 0) return;
}

}  // namespace

Progress::Progress(int descriptor)
    : Progress(descriptor, CanDraw(descriptor) ? absl::Now() + kQuiet
                                               : absl::InfiniteFuture()) {}

Progress::Progress(int descriptor, absl::Time first)
    : descriptor_(descriptor), next_(first) {}

Progress::~Progress() { Clear(); }

void Progress::Update(size_t inputs, size_t all_inputs, size_t articles) {
  if (next_ == absl::InfiniteFuture() || absl::Now() < next_) return;
  next_ = absl::Now() + kPause;
  const size_t filled = all_inputs == 0 ? 0 : kCells * inputs / all_inputs;
  Write(descriptor_,
        absl::StrCat("\r[", std::string(filled, '#'),
                     std::string(kCells - filled, '-'), "] ", inputs, " of ",
                     all_inputs, " inputs, ", articles, " articles\x1B[K"));
  is_drawn_ = true;
}

void Progress::Clear() {
  if (is_drawn_) Write(descriptor_, "\r\x1B[K");
  is_drawn_ = false;
}

void Progress::Stop() {
  Clear();
  next_ = absl::InfiniteFuture();
}

}  // namespace claimdiff
