#ifndef CLAIMDIFF_ENGINE_EVENTS_EVENT_GROUPER_H_
#define CLAIMDIFF_ENGINE_EVENTS_EVENT_GROUPER_H_

// Sorts a pile of articles into the events that they tell of.
//
//   CLAIMDIFF_ASSIGN_OR_RETURN(const EventGrouper grouper,
//                              EventGrouper::Create({}));
//   std::vector<ArticleSketch> sketches;
//   while (const auto article = Next()) {
//     sketches.push_back(grouper.Sketch(*article));   // 2 kB; the article goes
//   }
//   grouper.Group(std::move(sketches))                {{0, 3, 4}, {1}, {2, 5}}
//
// Articles are of one event where they share rare words and names, the more so
// where they are of one day; see distinct_texts.h, text_neighbours.h,
// text_company.h and text_clusters.h for the four steps.

#include <cstdint>
#include <vector>

#include "absl/status/statusor.h"
#include "claimdiff/v1/article.pb.h"
#include "engine/events/article_sketch.h"

namespace claimdiff {

struct EventOptions {
  // Articles further apart than this many days are never of one event, 0 and
  // up. Articles without a date are at any distance. Default: 7
  int most_days = 7;
  // How alike the articles of an event are in the mean, 0 (anything that shares
  // a word) to 1 (copies). Default: .26, found on piles of known events
  double least_likeness = 0.26;
};

class EventGrouper {
 public:
  // Invalid argument, naming the option, where one is out of its range.
  static absl::StatusOr<EventGrouper> Create(const EventOptions& options);

  // What Group needs to know of an article. Calls may run side by side.
  ArticleSketch Sketch(const v1::Article& article) const {
    return sketcher_.Sketch(article);
  }

  // The events, as ascending indices of `sketches`, in the order of their
  // first. Every article is in one; an article that is like no other is an
  // event alone. Which are together does not depend on the order of the
  // sketches. About linear in time; takes up to three times what the sketches
  // take.
  std::vector<std::vector<uint32_t>> Group(
      std::vector<ArticleSketch> sketches) const;

 private:
  EventGrouper(const EventOptions& options, ArticleSketcher sketcher)
      : options_(options), sketcher_(sketcher) {}

  EventOptions options_;
  ArticleSketcher sketcher_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EVENTS_EVENT_GROUPER_H_
