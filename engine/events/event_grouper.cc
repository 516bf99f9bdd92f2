#include "engine/events/event_grouper.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/str_cat.h"
#include "absl/types/span.h"
#include "engine/base/status_macros.h"
#include "engine/events/distinct_texts.h"
#include "engine/events/text_clusters.h"
#include "engine/events/text_company.h"
#include "engine/events/text_neighbours.h"
#include "engine/similarity/background_frequencies.h"
#include "engine/similarity/idf.h"
#include "engine/similarity/sparse_vector.h"

namespace claimdiff {
namespace {

// Of the least likeness of an event: how alike texts are that may be company,
// before it is taken into account, and the pairs that clusters are made by,
// after. Clusters are joined by the mean over their pairs, so that one of half
// of it may still matter; less alike ones are many.
constexpr double kLeastCosine = 0.4;
constexpr double kLeastKept = 0.5;

// Turns counts of stems into ln(1 + count) * idf of unit length; rare in this
// pile and in news at large.
void Weigh(const BackgroundFrequencies& background,
           std::vector<DistinctText>* texts) {
  std::vector<const SparseVector*> counted;
  counted.reserve(texts->size());
  for (const DistinctText& text : *texts) counted.push_back(&text.stems);
  const auto pile = DocumentFrequencies::Count(counted);
  for (DistinctText& text : *texts) {
    for (WeightedId& stem : text.stems) {
      const float idf =
          BlendIdf(Idf(background.Of(stem.id), background.units()),
                   EventIdf(pile.Of(stem.id), pile.claims()), pile.claims());
      stem.weight = std::log1p(stem.weight) * idf;
    }
    ScaleToUnitLength(&text.stems);
  }
}

}  // namespace

absl::StatusOr<EventGrouper> EventGrouper::Create(const EventOptions& options) {
  if (options.most_days < 0) {
    return absl::InvalidArgumentError(
        absl::StrCat("most_days is ", options.most_days, ", less than 0"));
  }
  // Written so that NaN is refused too.
  if (!(options.least_likeness >= 0 && options.least_likeness <= 1)) {
    return absl::InvalidArgumentError(absl::StrCat(
        "least_likeness is ", options.least_likeness, ", not from 0 to 1"));
  }
  CLAIMDIFF_ASSIGN_OR_RETURN(const ArticleSketcher sketcher,
                             ArticleSketcher::Create());
  return EventGrouper(options, sketcher);
}

std::vector<std::vector<uint32_t>> EventGrouper::Group(
    std::vector<ArticleSketch> sketches) const {
  std::vector<DistinctText> texts =
      FindDistinctTexts(std::move(sketches), options_.most_days);
  Weigh(sketcher_.background(), &texts);
  NeighbourOptions near;
  near.most_days = options_.most_days;
  near.least_cosine =
      static_cast<float>(options_.least_likeness * kLeastCosine);
  std::vector<TextPair> pairs = FindNeighbours(texts, near);
  ClusterOptions together;
  together.most_days = options_.most_days;
  together.least_likeness = options_.least_likeness;
  KeepCompany(together.decay, options_.least_likeness * kLeastKept, &texts,
              &pairs);
  std::vector<std::vector<uint32_t>> events;
  for (const std::vector<uint32_t>& cluster :
       ClusterTexts(texts, pairs, together)) {
    std::vector<uint32_t>& event = events.emplace_back();
    for (const uint32_t text : cluster) {
      event.insert(event.end(), texts[text].articles.begin(),
                   texts[text].articles.end());
    }
    std::sort(event.begin(), event.end());
  }
  std::sort(events.begin(), events.end());
  return events;
}

}  // namespace claimdiff
