#ifndef CLAIMDIFF_TOOLS_CLAIMDIFF_ORDERED_PIPELINE_H_
#define CLAIMDIFF_TOOLS_CLAIMDIFF_ORDERED_PIPELINE_H_

// Work on a stream by several threads, results in the order of the stream.
//
//   RunInOrder<std::string, std::string>(
//       jobs, [&] { return NextLine(); }, [](std::string s) { return Upper(s);
//       },
//       [&](std::string s) { return Print(s); });

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace claimdiff {

// Takes items from `next` until it has none, works on them on `jobs` threads
// (at least 1) and gives the results to `sink` in order. Stops early where
// `sink` returns false. `next` and `sink` are never called side by side; `work`
// is. At most 4 * jobs items and results are held at a time.
template <typename Item, typename Result>
void RunInOrder(int jobs, const std::function<std::optional<Item>()>& next,
                const std::function<Result(Item)>& work,
                const std::function<bool(Result)>& sink) {
  std::mutex mutex;
  std::condition_variable moved;
  std::map<int64_t, Result> finished;  // by position, those not yet sunk
  int64_t taken = 0;
  int64_t sunk = 0;
  bool is_done = false;
  const int64_t window = int64_t{4} * jobs;

  const auto run = [&] {
    std::unique_lock<std::mutex> lock(mutex);
    while (true) {
      moved.wait(lock, [&] { return is_done || taken - sunk < window; });
      if (is_done) return;
      std::optional<Item> item = next();
      if (!item.has_value()) {
        is_done = true;
        moved.notify_all();
        return;
      }
      const int64_t position = taken++;
      lock.unlock();
      Result result = work(*std::move(item));
      lock.lock();
      finished.emplace(position, std::move(result));
      bool goes_on = true;
      while (goes_on && !finished.empty() && finished.begin()->first == sunk) {
        goes_on = sink(std::move(finished.extract(finished.begin()).mapped()));
        ++sunk;
      }
      if (!goes_on) {
        is_done = true;
        finished.clear();
        sunk = taken;  // what others still work on is not wanted
      }
      moved.notify_all();
    }
  };

  std::vector<std::thread> others;
  for (int i = 1; i < jobs; ++i) others.emplace_back(run);
  run();
  for (std::thread& other : others) other.join();
}

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_CLAIMDIFF_ORDERED_PIPELINE_H_
