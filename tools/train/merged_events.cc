#include "tools/train/merged_events.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/str_cat.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/base/status_macros.h"
#include "engine/similarity/idf.h"
#include "engine/similarity/sparse_vector.h"
#include "tools/gold/gold_file.h"
#include "tools/train/pair_sets.h"

namespace claimdiff {
namespace {

// (1 + ln count) * idf of the stems of all claims, unit length.
SparseVector StemsOf(const BackgroundTables& background,
                     const EventPairs& event) {
  std::vector<uint64_t> ids;
  for (const ClaimText& text : event.event.texts) {
    for (const ContentWord& word : text.words) ids.push_back(word.id);
  }
  SparseVector stems = CountIds(std::move(ids));
  for (WeightedId& stem : stems) {
    stem.weight = (1 + std::log(stem.weight)) *
                  Idf(background.stems.Of(stem.id), background.stems.units());
  }
  ScaleToUnitLength(&stems);
  return stems;
}

size_t MostAlike(const std::vector<SparseVector>& stems, size_t event) {
  size_t best = event;
  float most = 0;
  for (size_t other = 0; other < stems.size(); ++other) {
    if (other == event) continue;
    const float alike = Dot(stems[event], stems[other]);
    if (alike > most) {
      most = alike;
      best = other;
    }
  }
  return best;
}

GoldUnit Moved(GoldUnit unit, uint32_t documents) {
  return {unit.document + documents, unit.unit};
}

}  // namespace

std::vector<std::pair<size_t, size_t>> MutuallyMostAlike(
    const BackgroundTables& background, const std::vector<EventPairs>& events) {
  std::vector<SparseVector> stems;
  stems.reserve(events.size());
  for (const EventPairs& event : events) {
    stems.push_back(StemsOf(background, event));
  }
  std::vector<size_t> most_alike;
  for (size_t e = 0; e < events.size(); ++e) {
    most_alike.push_back(MostAlike(stems, e));
  }
  std::vector<std::pair<size_t, size_t>> pairs;
  for (size_t e = 0; e < events.size(); ++e) {
    if (e < most_alike[e] && most_alike[most_alike[e]] == e) {
      pairs.emplace_back(e, most_alike[e]);
    }
  }
  return pairs;
}

GoldEvent MergeEvents(const GoldEvent& a, const GoldEvent& b) {
  GoldEvent merged;
  merged.id = absl::StrCat(a.id, "+", b.id);
  for (const GoldEvent* event : {&a, &b}) {
    const auto before = static_cast<uint32_t>(merged.documents.size());
    for (const GoldDocument& document : event->documents) {
      merged.documents.push_back(document);
      merged.documents.back().outlet =
          absl::StrCat(before, "/", document.outlet);
    }
    for (const auto& [left, right] : event->gold) {
      merged.gold.emplace_back(Moved(left, before), Moved(right, before));
    }
    for (const auto& [left, right] : event->possible) {
      merged.possible.emplace_back(Moved(left, before), Moved(right, before));
    }
  }
  return merged;
}

absl::StatusOr<PairSet> ReadMergedSet(const BackgroundTables& background,
                                      const std::string& path) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::vector<GoldEvent> gold,
                             ReadGoldFile(path));
  std::vector<EventPairs> events;
  for (const GoldEvent& event : gold) {
    if (event.judged.has_value()) {
      return absl::InvalidArgumentError(
          absl::StrCat(path, ": of ", event.id, " not all pairs were judged"));
    }
    events.push_back(MakeEventPairs(background, event));
  }
  PairSet set;
  set.name = absl::StrCat(path.substr(path.rfind('/') + 1), " merged");
  for (const auto& [a, b] : MutuallyMostAlike(background, events)) {
    set.events.push_back(
        MakeEventPairs(background, MergeEvents(gold[a], gold[b])));
    set.events.back().of = {a, b};
  }
  return set;
}

}  // namespace claimdiff
