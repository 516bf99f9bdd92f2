#include "engine/align/scoring/event_scorer.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/status.h"
#include "absl/status/statusor.h"
#include "absl/strings/numbers.h"
#include "absl/types/span.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/alone_features.h"
#include "engine/align/features/article_likeness.h"
#include "engine/align/features/event_features.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/alone_trees_data.h"
#include "engine/align/scoring/event_hinges_data.h"
#include "engine/align/scoring/event_trees_data.h"
#include "engine/align/scoring/pair_scorer.h"
#include "engine/align/scoring/spoken_pairs.h"
#include "engine/base/status_macros.h"
#include "engine/language/tables/hinge_sum.h"
#include "engine/language/tables/tree_ensemble.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {
namespace {

// Takes the line "name<TAB>number" off the front of a table without comments.
bool TakeSetting(std::string_view name, std::string_view* table,
                 double* value) {
  const size_t end = std::min(table->find('\n'), table->size());
  const std::vector<TsvRow> rows = ParseTsv(table->substr(0, end));
  table->remove_prefix(std::min(end + 1, table->size()));
  return rows.size() == 1 && rows[0].size() == 2 && rows[0][0] == name &&
         absl::SimpleAtod(std::string(rows[0][1]), value) &&
         std::isfinite(*value);
}

std::string_view WithoutComments(std::string_view table) {
  while (!table.empty() && table[0] == '#') {
    table.remove_prefix(std::min(table.find('\n') + 1, table.size()));
  }
  return table;
}

double Sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

// Whether both claims are somebody's.
bool BothSpoken(const PreparedEvent& event, CandidatePair pair) {
  return event.texts[pair.left].spoken && event.texts[pair.right].spoken;
}

// What the words of many pairs say, to be read once more in the same order.
// Most features of most pairs are 0 and take no room.
class PackedFeatures {
 public:
  void Add(const PairFeatures& features) {
    uint32_t known = 0;
    for (size_t f = 0; f < kPairFeatureCount; ++f) {
      if (features[f] == 0) continue;
      known |= 1u << f;
      values_.push_back(features[f]);
    }
    known_.push_back(known);
  }

  // Of the pair that was added first; takes it away.
  PairFeatures Take() {
    PairFeatures features = {};
    for (size_t f = 0; f < kPairFeatureCount; ++f) {
      if ((known_.front() >> f & 1) == 0) continue;
      features[f] = values_.front();
      values_.pop_front();
    }
    known_.pop_front();
    return features;
  }

 private:
  static_assert(size_t{kPairFeatureCount} <= 32);
  std::deque<uint32_t> known_;  // a bit a feature, by pair
  std::deque<float> values_;    // those that are not 0, pair after pair
};

bool NothingInCommon(const TreeFeatures& features) {
  return features[kCharacterCosine] == 0 && features[kRelated] == 0;
}

}  // namespace

std::vector<std::string_view> TreeFeatureNames(Company company) {
  std::vector<std::string_view> names;
  for (size_t f = 0; f < kPairFeatureCount; ++f) {
    names.push_back(PairFeatureName(static_cast<PairFeature>(f)));
  }
  if (company == Company::kAlone) {
    for (size_t f = 0; f < kAloneFeatureCount; ++f) {
      names.push_back(AloneFeatureName(static_cast<AloneFeature>(f)));
    }
  } else {
    for (size_t f = 0; f < kEventFeatureCount; ++f) {
      names.push_back(EventFeatureName(static_cast<EventFeature>(f)));
    }
  }
  return names;
}

TreeFeatures JoinFeatures(const PairFeatures& pair,
                          const EventFeatures& event) {
  TreeFeatures joined;
  std::copy(event.begin(), event.end(),
            std::copy(pair.begin(), pair.end(), joined.begin()));
  return joined;
}

TreeFeatures JoinFeatures(const PairFeatures& pair,
                          const AloneFeatures& alone) {
  TreeFeatures joined = {};
  std::copy(alone.begin(), alone.end(),
            std::copy(pair.begin(), pair.end(), joined.begin()));
  return joined;
}

absl::StatusOr<ScaledTrees> ScaledTrees::Parse(Company company,
                                               std::string_view table) {
  ScaledTrees scaled;
  table = WithoutComments(table);
  if (!TakeSetting("threshold", &table, &scaled.threshold) ||
      !TakeSetting("steepness", &table, &scaled.steepness) ||
      !(scaled.steepness > 0)) {
    return absl::InvalidArgumentError(
        "trees: no threshold and steepness above 0 in front");
  }
  CLAIMDIFF_ASSIGN_OR_RETURN(
      scaled.trees, TreeEnsemble::Parse(table, TreeFeatureNames(company)));
  return scaled;
}

double ScaledTrees::Similarity(double logit) const {
  const double p = Sigmoid(steepness * logit);
  const double middle = Sigmoid(steepness * threshold);
  return p < middle ? p / (2 * middle) : 1 - (1 - p) / (2 * (1 - middle));
}

double PairModel::Logit(double of_words, const TreeFeatures& features) const {
  const double by_trees = of_words + trees.trees.Sum(features.data());
  return company == Company::kAlone
             ? by_trees
             : (by_trees + hinges.Logit(features.data())) / 2;
}

double PairModel::SharesOf(const TreeFeatures& features,
                           std::vector<double>* shares) const {
  std::vector<double> of_pair(features.size(), 0);
  PairFeatures of_words;
  std::copy_n(features.begin(), of_words.size(), of_words.begin());
  double rest = words.Logit({});
  rest += trees.trees.SharesOf(features.data(), &of_pair);
  rest += hinges.SharesOf(features.data(), &of_pair);
  for (size_t f = 0; f < of_words.size(); ++f) {
    of_pair[f] += words.Contribution(static_cast<PairFeature>(f), of_words);
  }
  const double part = company == Company::kAlone ? 1 : 0.5;
  for (size_t f = 0; f < of_pair.size(); ++f) (*shares)[f] += part * of_pair[f];
  return part * rest;
}

absl::StatusOr<EventScorer> EventScorer::Load() {
  EventScorer scorer;
  CLAIMDIFF_ASSIGN_OR_RETURN(
      scorer.alone_.trees,
      ScaledTrees::Parse(Company::kAlone, AloneTreesData()));
  scorer.alone_.company = Company::kAlone;
  CLAIMDIFF_ASSIGN_OR_RETURN(scorer.event_.words, PairScorer::Load());
  scorer.alone_.words = scorer.event_.words.OnlySpeakers();
  CLAIMDIFF_ASSIGN_OR_RETURN(
      scorer.event_.trees,
      ScaledTrees::Parse(Company::kEvent, EventTreesData()));
  CLAIMDIFF_ASSIGN_OR_RETURN(
      scorer.event_.hinges,
      HingeSum::Parse(EventHingesData(), TreeFeatureNames(Company::kEvent)));
  CLAIMDIFF_ASSIGN_OR_RETURN(scorer.spoken_, SpokenModel::Load());
  return scorer;
}

TreeFeatures EventScorer::FeaturesOf(const PreparedEvent& event,
                                     CandidatePair pair,
                                     const EventFeatures& of_event) const {
  return Join(
      event, pair,
      ComputePairFeatures(event.vectors[pair.left], event.vectors[pair.right]),
      of_event);
}

TreeFeatures EventScorer::Join(const PreparedEvent& event, CandidatePair pair,
                               const PairFeatures& of_words,
                               const EventFeatures& of_event) const {
  return ModelFor(event.size()).company == Company::kAlone
             ? JoinFeatures(of_words,
                            ComputeAloneFeatures(event, pair.left, pair.right))
             : JoinFeatures(of_words, of_event);
}

ScoredPairs EventScorer::Score(const BackgroundTables& background,
                               const PreparedEvent& event,
                               absl::Span<const CandidatePair> pairs) const {
  const PairModel& model = ModelFor(event.size());
  ScoredPairs scored;
  std::vector<float> logits;
  logits.reserve(pairs.size());
  PackedFeatures packed;
  for (const CandidatePair pair : pairs) {
    const PairFeatures of_words = ComputePairFeatures(
        event.vectors[pair.left], event.vectors[pair.right]);
    logits.push_back(static_cast<float>(model.words.Logit(of_words)));
    packed.Add(of_words);
  }
  if (model.company == Company::kEvent) {
    ArticleLikeness articles(background, event);
    scored.of_event = ComputeEventFeatures(event, pairs, logits, &articles);
  } else {
    scored.of_event.resize(pairs.size());
  }
  scored.by_wording.reserve(pairs.size());
  scored.similarity.reserve(pairs.size());
  for (size_t p = 0; p < pairs.size(); ++p) {
    const PairFeatures of_words = packed.Take();
    double by_wording = 0;
    double similarity = 0;
    if (AreTwoBareClaims(event, pairs[p])) {
      // Whatever words they share, they say nothing of it.
    } else if (event.SameWords(pairs[p].left, pairs[p].right)) {
      by_wording = similarity = 1;
    } else {
      const TreeFeatures features =
          Join(event, pairs[p], of_words, scored.of_event[p]);
      if (!NothingInCommon(features)) {
        by_wording = similarity =
            model.trees.Similarity(model.Logit(logits[p], features));
        if (BothSpoken(event, pairs[p])) {
          similarity = spoken_.Similarity(ComputeSpokenFeatures(
              event, pairs[p], of_words, scored.of_event[p], by_wording));
          if (by_wording < kLeastByWording) {
            similarity = std::min(similarity, by_wording);
          }
        }
      }
    }
    scored.by_wording.push_back(by_wording);
    scored.similarity.push_back(similarity);
  }
  return scored;
}

}  // namespace claimdiff
