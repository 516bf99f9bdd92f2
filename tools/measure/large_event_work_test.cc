// The work of comparing one large event grows with its claims and with the
// passages that two articles have in common, which are as many as pairs of
// articles where all print one text, and no faster. Work is counted in
// allocations, not by the clock: almost everything that the engine does with
// two claims or two articles takes a few.

#include <cstdint>
#include <cstdlib>
#include <new>

#include "claimdiff/v1/report.pb.h"
#include "claimdiff/v1/service.pb.h"
#include "engine/claimdiff.h"
#include "gtest/gtest.h"
#include "tools/measure/article_pile.h"

namespace {

uint64_t allocations = 0;  // the test has one thread

}  // namespace

void* operator new(size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size)) return memory;
  throw std::bad_alloc();
}

void* operator new(size_t size, const std::nothrow_t&) noexcept {
  ++allocations;
  return std::malloc(size);
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, size_t) noexcept { std::free(memory); }

namespace claimdiff {
namespace {

v1::CompareRequest RequestOf(const Engine& engine, const ArticlePile& pile) {
  v1::CompareRequest request;
  for (uint32_t n = 0; n < pile.size(); ++n) {
    *request.add_sources()->mutable_extracted() =
        engine.Extract(pile.Article(n));
  }
  return request;
}

// Allocations for each claim and copied passage of the report.
double WorkOf(const Engine& engine, const ArticlePile& pile) {
  const v1::CompareRequest request = RequestOf(engine, pile);
  const uint64_t before = allocations;
  const v1::ComparisonReport report = engine.Compare(request);
  const uint64_t work = allocations - before;
  EXPECT_GT(report.pairs_size(), report.claims_size());
  return static_cast<double>(work) /
         (report.claims_size() + report.copies_size());
}

// Four times the articles. A claim has more others to be held against then, up
// to what candidates.h keeps; a step that asks every two of something would
// make it four times the work.
TEST(LargeEventWorkTest, GrowsWithTheReport) {
  const auto engine = Engine::Create({});
  ASSERT_TRUE(engine.ok()) << engine.status();
  constexpr uint32_t kOneEvent = 1000000;  // articles of an event at most
  for (const uint32_t most_of_event : {9u, kOneEvent}) {
    const double few = WorkOf(*engine, ArticlePile(100, 1, most_of_event));
    const double many = WorkOf(*engine, ArticlePile(400, 1, most_of_event));
    EXPECT_LT(many, 2 * few) << "events of " << most_of_event;
  }
}

}  // namespace
}  // namespace claimdiff
