#include "engine/events/affairs.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "engine/base/status_macros.h"
#include "engine/events/article_sketch.h"

namespace claimdiff {
namespace {

// No event of BASIL, NewsWCL50 and ECB+ falls apart at it, and most that lie in
// one pile are parted; docs/collections.md has the figures.
constexpr double kLeastLikeness = 0.1;
// An article of fewer stems may share none with its own event.
constexpr size_t kLeastStems = 60;

}  // namespace

absl::StatusOr<AffairFinder> AffairFinder::Create() {
  EventOptions options;
  options.least_likeness = kLeastLikeness;
  CLAIMDIFF_ASSIGN_OR_RETURN(const EventGrouper grouper,
                             EventGrouper::Create(options));
  return AffairFinder(grouper);
}

std::vector<uint32_t> AffairFinder::Find(
    absl::Span<const v1::Article* const> articles) const {
  std::vector<uint32_t> affairs(articles.size(), kAny);
  std::vector<uint32_t> long_enough;
  std::vector<ArticleSketch> told;
  for (uint32_t i = 0; i < articles.size(); ++i) {
    ArticleSketch sketch = grouper_.Sketch(*articles[i]);
    if (sketch.stems.size() < kLeastStems) continue;
    sketch.day = std::nullopt;
    long_enough.push_back(i);
    told.push_back(std::move(sketch));
  }
  uint32_t affair = kAny;
  for (const std::vector<uint32_t>& event : grouper_.Group(std::move(told))) {
    ++affair;
    for (const uint32_t i : event) affairs[long_enough[i]] = affair;
  }
  return affairs;
}

}  // namespace claimdiff
