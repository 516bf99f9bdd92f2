#ifndef CLAIMDIFF_TOOLS_MEASURE_ARTICLE_PILE_H_
#define CLAIMDIFF_TOOLS_MEASURE_ARTICLE_PILE_H_

// A pile of made-up articles about made-up events, as large as one likes, to
// measure time and memory on. The same for the same seed on every machine.
//
//   events/3-1   The Tarvik Herald, 2031-03-04: Ferry: Osk Line and Port Belmar
//     "The ferry Mirelda ran aground on a reef near Port Belmar with 140 people
//     aboard, harbour master Jon Kestrup said on Tuesday. ..."
//   events/3-2   Daily Ostral, 2031-03-05, some of the same in other words
//
// An event is a theme of data/pile_facts.tsv with names, numbers and speakers
// of its own; each article tells eleven of its facts, each attributed to the
// one who states it, in one of two wordings; at times a number is another one.

#include <cstdint>
#include <string>
#include <vector>

#include "claimdiff/v1/article.pb.h"

namespace claimdiff {

class ArticlePile {
 public:
  // `articles` in events of 1 to `most_of_event`, which is 1 or more; about as
  // many of each size.
  ArticlePile(uint32_t articles, uint64_t seed, uint32_t most_of_event = 9);

  uint32_t size() const { return static_cast<uint32_t>(places_.size()); }
  uint32_t events() const { return events_; }

  // The n-th article, n < size(), in an order that mixes the events. Its id is
  // "EVENT-NUMBER". Nothing is kept.
  v1::Article Article(uint32_t n) const;

 private:
  struct Place {
    uint32_t event = 0;
    uint32_t number = 0;  // within the event
  };

  uint64_t seed_;
  uint32_t events_ = 0;
  std::vector<Place> places_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_MEASURE_ARTICLE_PILE_H_
