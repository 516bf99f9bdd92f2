#include "engine/align/report/evidence.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/features/event_features.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/align/scoring/spoken_pairs.h"
#include "engine/similarity/sparse_vector.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// Features that name a fact of the pair by themselves. The others measure, each
// in its way, which words are in common.
bool SpeaksForItself(size_t feature) { return feature >= kLengths; }

// Of an event even 0 says something: no third claim has both.
bool OfEvent(const PairModel& model, size_t feature) {
  return model.company == Company::kEvent && feature >= kPairFeatureCount;
}

// What of the right claim a word of the left one is or can mean.
struct SharedWord {
  double weight = 0;
  bool same = false;
};

// By the stem's id.
std::map<uint64_t, SharedWord> SharedWords(const ClaimVectors& left,
                                           const ClaimVectors& right) {
  std::map<uint64_t, SharedWord> shared;
  auto r = right.related.begin();
  for (const WeightedId& l : left.stem_tfidf) {
    while (r != right.related.end() && r->id < l.id) ++r;
    if (r == right.related.end()) break;
    if (r->id == l.id && l.weight > 0) {
      shared[l.id] = {double{l.weight} * r->weight, r->weight == 1};
    }
  }
  return shared;
}

}  // namespace

std::vector<v1::PairEvidence> ExplainPair(const PreparedEvent& event,
                                          uint32_t left, uint32_t right,
                                          const TreeFeatures& features,
                                          const EventScorer& scorer,
                                          size_t most) {
  std::vector<double> shares(kTreeFeatureCount, 0);
  const PairModel& model = scorer.ModelFor(event.size());
  model.SharesOf(features, &shares);

  double words = 0;
  if (event.texts[left].spoken && event.texts[right].spoken) {
    // The last model has the last word; it weighs the same features anew.
    const SpokenModel& spoken = scorer.spoken();
    std::fill(shares.begin(), shares.end(), 0);
    PairFeatures of_words;
    std::copy(features.begin(), features.begin() + kPairFeatureCount,
              of_words.begin());
    EventFeatures of_event = {};
    if (model.company == Company::kEvent) {
      std::copy(features.begin() + kPairFeatureCount, features.end(),
                of_event.begin());
    }
    const SpokenFeatures f =
        ComputeSpokenFeatures(event, {left, right}, of_words, of_event,
                              model.trees.Similarity(model.Logit(
                                  model.words.Logit(of_words), features)));
    for (size_t i = 0; i < kSpokenFeatureCount; ++i) {
      const auto feature = static_cast<SpokenFeature>(i);
      const double share = spoken.weight(feature) * f[feature];
      switch (feature) {
        case kOneSpeaker:
          shares[kSameSpeaker] = share;
          break;
        case kTwoPeople:
          shares[kOtherSpeaker] = share;
          break;
        case kThirdClaim:
          if (event.tellings > 2)
            shares[kPairFeatureCount + kThirdBest] = share;
          break;
        default:
          words += share;
      }
    }
  }

  std::vector<v1::PairEvidence> evidence;
  const auto add = [&](const std::string& feature, double weight) {
    if (weight == 0) return;
    v1::PairEvidence& piece = evidence.emplace_back();
    piece.set_feature(feature);
    piece.set_weight(weight);
  };
  const auto names = TreeFeatureNames(model.company);
  const char* const company =
      model.company == Company::kEvent ? "event:" : "wording:";
  for (size_t f = 0; f < names.size(); ++f) {
    if (!SpeaksForItself(f)) {
      words += shares[f];
    } else if (features[f] != 0 || OfEvent(model, f)) {
      // That there is no conflict and no opposite is nothing to show.
      add(absl::StrCat(f < kPairFeatureCount ? "" : company,
                       std::string(names[f])),
          shares[f]);
    }
  }
  std::map<uint64_t, SharedWord> shared =
      SharedWords(event.vectors[left], event.vectors[right]);
  double total = 0;
  for (const auto& [id, word] : shared) total += word.weight;
  if (shared.empty()) add("words", words);
  const Document& left_doc = event.documents[event.article[left]];
  for (const ContentWord& word : event.texts[left].words) {
    const auto it = shared.find(word.id);
    if (it == shared.end()) continue;
    add(absl::StrCat(it->second.same ? "stem:" : "related:",
                     WordStem(left_doc, word)),
        words * it->second.weight / total);
    shared.erase(it);
  }
  std::sort(evidence.begin(), evidence.end(),
            [](const v1::PairEvidence& a, const v1::PairEvidence& b) {
              const double x = std::abs(a.weight());
              const double y = std::abs(b.weight());
              return x != y ? x > y : a.feature() < b.feature();
            });
  if (evidence.size() > most) evidence.resize(most);
  return evidence;
}

}  // namespace claimdiff
