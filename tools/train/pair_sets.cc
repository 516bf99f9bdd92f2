#include "tools/train/pair_sets.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "absl/status/statusor.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/alone_features.h"
#include "engine/align/features/article_likeness.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/base/status_macros.h"
#include "tools/gold/gold_file.h"
#include "tools/gold/gold_report.h"
#include "tools/train/graded_pairs.h"

namespace claimdiff {
namespace {

// What other genres than news count beside it, and labels beside grades.
constexpr double kOtherGenre = 0.7;
constexpr double kLabel = 0.4;
// A label is taken for a grade: paraphrases that were graded as well have .755
// on average, other pairs .551, which are by no means unlike. A little further
// apart, the two are better told from each other.
constexpr double kLabelledSame = 0.85;
constexpr double kLabelledOther = 0.35;

GoldDocument WholeDocument(const std::string& outlet, const std::string& text) {
  GoldDocument document;
  document.outlet = outlet;
  document.text = text;
  document.units = {{0, static_cast<uint32_t>(text.size())}};
  return document;
}

}  // namespace

EventPairs MakeEventPairs(const BackgroundTables& background,
                          const GoldEvent& gold) {
  EventPairs result;
  result.report = std::make_unique<v1::ComparisonReport>(MakeReport(gold));
  std::vector<GoldUnit> units;
  for (uint32_t d = 0; d < gold.documents.size(); ++d) {
    for (uint32_t u = 0; u < gold.documents[d].units.size(); ++u) {
      units.push_back({d, u});
    }
  }
  result.event = PrepareEvent(background, result.report.get());
  const PreparedEvent& event = result.event;
  result.articles = std::make_unique<ArticleLikeness>(background, event);
  for (uint32_t i = 0; i < event.size(); ++i) {
    for (uint32_t j = i + 1; j < event.size(); ++j) {
      if (event.telling[i] == event.telling[j]) continue;
      const GoldPair pair = std::minmax(units[event.report_index[i]],
                                        units[event.report_index[j]]);
      result.pairs.push_back({i, j});
      result.features.push_back(
          ComputePairFeatures(event.vectors[i], event.vectors[j]));
      result.judged.push_back(gold.Judged(pair));
      result.positive.push_back(gold.IsGold(pair));
    }
  }
  return result;
}

absl::StatusOr<PairSet> ReadPairSet(const BackgroundTables& background,
                                    const std::string& path) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::vector<GoldEvent> events,
                             ReadGoldFile(path));
  PairSet set;
  set.name = path.substr(path.rfind('/') + 1);
  for (const GoldEvent& event : events) {
    set.events.push_back(MakeEventPairs(background, event));
    set.events.back().of = {set.events.size() - 1};
  }
  return set;
}

absl::StatusOr<std::vector<AlonePair>> ReadAlonePairs(
    const BackgroundTables& background, const std::string& path) {
  CLAIMDIFF_ASSIGN_OR_RETURN(const std::vector<GradedPair> graded,
                             ReadGradedPairs(path));
  std::vector<AlonePair> pairs;
  for (const GradedPair& pair : graded) {
    GoldEvent gold;
    gold.documents = {WholeDocument("a", pair.a), WholeDocument("b", pair.b)};
    const EventPairs event = MakeEventPairs(background, gold);
    if (event.features.size() != 1) continue;
    double weight = 1;
    double likeness = pair.likeness;
    if (!pair.graded) {
      weight = kLabel;
      likeness = pair.likeness > 0 ? kLabelledSame : kLabelledOther;
    }
    if (!pair.genre.empty() && pair.genre.find("news") == std::string::npos) {
      weight *= kOtherGenre;
    }
    const AloneFeatures alone = ComputeAloneFeatures(
        event.event, event.pairs[0].left, event.pairs[0].right);
    pairs.push_back({JoinFeatures(event.features[0], alone), likeness, weight,
                     pair.graded});
  }
  return pairs;
}

}  // namespace claimdiff
