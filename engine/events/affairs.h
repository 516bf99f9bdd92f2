#ifndef CLAIMDIFF_ENGINE_EVENTS_AFFAIRS_H_
#define CLAIMDIFF_ENGINE_EVENTS_AFFAIRS_H_

// Which articles of one request have so little in common that nothing in one
// is what another says.
//
//   0 "Ferry aground off Ellan"  1 "Mirelda strikes a reef"   affair 1
//   2 "Ministers meet in Calder" 3 "No deal on steel tariffs" affair 2
//   4 "Calder: talks end."                                    too short: any
//
// Much looser than an event (event_grouper.h): whoever puts articles under one
// request says that they belong together, and is believed in doubt. Reports of
// one event, a commentary on it and what came of it months later are one
// affair, and two look-alike events often are.

#include <cstdint>
#include <vector>

#include "absl/status/statusor.h"
#include "absl/types/span.h"
#include "claimdiff/v1/article.pb.h"
#include "engine/events/event_grouper.h"

namespace claimdiff {

class AffairFinder {
 public:
  // What an article of too few words to tell has for its affair.
  static constexpr uint32_t kAny = 0;

  // Internal where a table built into the library is broken.
  static absl::StatusOr<AffairFinder> Create();

  // The affair of each article, from 1 on in the order of their first; kAny for
  // articles of fewer than 60 different content words. Which are together does
  // not depend on the order of the articles. Days have no part in it. Linear in
  // the texts.
  std::vector<uint32_t> Find(
      absl::Span<const v1::Article* const> articles) const;

 private:
  explicit AffairFinder(const EventGrouper& grouper) : grouper_(grouper) {}

  EventGrouper grouper_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EVENTS_AFFAIRS_H_
