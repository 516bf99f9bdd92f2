// The features of pairs and events once more, by their definitions: over all
// pairs, with sets and maps, without an index or a merge of sorted vectors.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <map>
#include <random>
#include <set>
#include <utility>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/align/candidates/candidates.h"
#include "engine/align/event/claim_text.h"
#include "engine/align/event/claim_vectors.h"
#include "engine/align/event/prepared_event.h"
#include "engine/align/event/related_stems.h"
#include "engine/align/features/article_likeness.h"
#include "engine/align/features/event_features.h"
#include "engine/align/features/pair_features.h"
#include "engine/align/scoring/event_scorer.h"
#include "engine/align/testing/test_reports.h"
#include "engine/similarity/background_frequencies.h"
#include "engine/similarity/idf.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

using ::claimdiff::testing::OutletLines;
using ::claimdiff::testing::RandomEvent;
using ::claimdiff::testing::ReportOf;
using Ids = std::vector<uint64_t>;
using Weights = std::map<uint64_t, double>;

Ids StemsOf(const ClaimText& text) {
  Ids ids;
  for (const ContentWord& word : text.words) ids.push_back(word.id);
  return ids;
}

// By id; `claims` are all ids of each claim.
Weights IdfOf(const BackgroundFrequencies& background,
              const std::vector<Ids>& claims) {
  const auto n = static_cast<uint32_t>(claims.size());
  std::map<uint64_t, uint32_t> counts;
  for (const Ids& ids : claims) {
    for (const uint64_t id : std::set<uint64_t>(ids.begin(), ids.end())) {
      ++counts[id];
    }
  }
  Weights idf;
  for (const auto& [id, count] : counts) {
    idf[id] = BlendIdf(Idf(background.Of(id), background.units()),
                       EventIdf(count, n), n);
  }
  return idf;
}

double Cosine(const Ids& a, const Ids& b, const Weights& idf) {
  std::map<uint64_t, int> counts[2];
  for (const uint64_t id : a) ++counts[0][id];
  for (const uint64_t id : b) ++counts[1][id];
  const auto weight = [&](int side, uint64_t id) {
    const auto it = counts[side].find(id);
    return it == counts[side].end() ? 0
                                    : (1 + std::log(it->second)) * idf.at(id);
  };
  double product = 0, left = 0, right = 0;
  for (const auto& [id, count] : counts[0]) {
    product += weight(0, id) * weight(1, id);
    left += weight(0, id) * weight(0, id);
  }
  for (const auto& [id, count] : counts[1]) {
    right += weight(1, id) * weight(1, id);
  }
  return left * right > 0 ? product / std::sqrt(left * right) : 0;
}

// The share of the weight of `ids` for which `told` is not 0, by as much.
template <typename Told>
double Share(const std::set<uint64_t>& ids, const Weights& idf, Told told) {
  double part = 0, whole = 0;
  for (const uint64_t id : ids) {
    part += idf.at(id) * told(id);
    whole += idf.at(id);
  }
  return whole > 0 ? part / whole : 0;
}

double Harmonic(double a, double b) {
  return a + b > 0 ? 2 * a * b / (a + b) : 0;
}

std::set<std::pair<uint64_t, uint64_t>> Bigrams(const Ids& ids) {
  std::set<std::pair<uint64_t, uint64_t>> bigrams;
  for (size_t i = 1; i < ids.size(); ++i) bigrams.insert({ids[i - 1], ids[i]});
  return bigrams;
}

// Longest common subsequence by its recursion.
size_t InOrder(const Ids& a, const Ids& b) {
  std::vector<std::vector<size_t>> best(a.size() + 1,
                                        std::vector<size_t>(b.size() + 1, 0));
  for (size_t i = 1; i <= a.size(); ++i) {
    for (size_t j = 1; j <= b.size(); ++j) {
      best[i][j] = a[i - 1] == b[j - 1]
                       ? best[i - 1][j - 1] + 1
                       : std::max(best[i - 1][j], best[i][j - 1]);
    }
  }
  return best[a.size()][b.size()];
}

class NaiveReferenceTest : public ::testing::Test {
 protected:
  void SetUp() override {
    const auto background = BackgroundTables::Load();
    ASSERT_TRUE(background.ok()) << background.status();
    background_ = *background;
  }

  void Read(const std::vector<OutletLines>& outlets) {
    report_ = ReportOf(outlets);
    event_ = PrepareEvent(background_, &report_);
    std::vector<Ids> stems, characters;
    for (uint32_t i = 0; i < event_.size(); ++i) {
      // With its character shingles, which the event does not keep.
      ClaimText& text = event_.texts[i];
      text = MakeClaimText(
          event_.documents[event_.article[i]],
          report_.claims(static_cast<int>(event_.report_index[i])));
      stems.push_back(StemsOf(text));
      characters.push_back(text.character_shingles);
    }
    stem_idf_ = IdfOf(background_.stems, stems);
    character_idf_ = IdfOf(background_.characters, characters);
    pairs_.clear();
    for (uint32_t i = 0; i < event_.size(); ++i) {
      for (uint32_t j = i + 1; j < event_.size(); ++j) {
        if (event_.telling[i] != event_.telling[j]) pairs_.push_back({i, j});
      }
    }
  }

  // How nearly a word of a claim is, or can mean, `id`.
  static double Told(const RelatedStems& related, const Ids& claim,
                     uint64_t id) {
    double told = 0;
    for (const uint64_t word : claim) {
      if (word == id) return 1;
      for (const WeightedId& other : related.Of(word)) {
        if (other.id == id) told = std::max<double>(told, other.weight);
      }
    }
    return told;
  }

  // Those of words; the two of speakers and that of quotations are left out.
  std::map<PairFeature, double> FeaturesOf(const RelatedStems& related,
                                           CandidatePair pair) const {
    const ClaimText& left = event_.texts[pair.left];
    const ClaimText& right = event_.texts[pair.right];
    const Ids a = StemsOf(left), b = StemsOf(right);
    const std::set<uint64_t> x(a.begin(), a.end()), y(b.begin(), b.end());
    const auto in = [](const std::set<uint64_t>& ids) {
      return [&ids](uint64_t id) { return double(ids.count(id)); };
    };
    const auto part = [](const ClaimText& text, auto wanted) {
      std::set<uint64_t> ids;
      for (const ContentWord& word : text.words) {
        if (wanted(word)) ids.insert(word.id);
      }
      return ids;
    };
    const auto mutual = [&](auto wanted) {
      const auto p = part(left, wanted), q = part(right, wanted);
      return Harmonic(Share(p, stem_idf_, in(q)), Share(q, stem_idf_, in(p)));
    };
    const auto plain = [](const ContentWord& w) {
      return !w.name && !w.number;
    };
    const auto told_by = [&](const Ids& claim) {
      return [&](uint64_t id) { return Told(related, claim, id); };
    };
    std::map<PairFeature, double> f;
    f[kStemCosine] = Cosine(a, b, stem_idf_);
    f[kCharacterCosine] = Cosine(left.character_shingles,
                                 right.character_shingles, character_idf_);
    const double there = Share(x, stem_idf_, in(y));
    const double back = Share(y, stem_idf_, in(x));
    f[kCover] = Harmonic(there, back);
    f[kCoverMin] = std::min(there, back);
    f[kCoverMax] = std::max(there, back);
    std::set<uint64_t> shared;
    for (const uint64_t id : x) {
      if (y.count(id) > 0) shared.insert(id);
    }
    f[kSharedStems] = std::min(1.0, double(shared.size()) / 6);
    f[kRarest] = 0;
    for (const uint64_t id : shared) {
      f[kRarest] = std::max(f[kRarest], stem_idf_.at(id));
    }
    const auto p = Bigrams(a), q = Bigrams(b);
    size_t common = 0;
    for (const auto& bigram : p) common += q.count(bigram);
    f[kBigrams] =
        common == 0
            ? 0
            : std::min(1.0, double(common) /
                                std::sqrt(double(p.size()) * double(q.size())));
    f[kOrder] = shared.empty()
                    ? 0
                    : double(InOrder(a, b)) /
                          std::sqrt(double(a.size()) * double(b.size()));
    f[kNames] = mutual([](const ContentWord& w) { return w.name; });
    f[kPlainWords] = mutual(plain);
    const auto numbers = [](const ContentWord& w) { return w.number; };
    const auto m = part(left, numbers), n = part(right, numbers);
    const auto same_numbers = static_cast<double>(std::count_if(
        m.begin(), m.end(), [&](uint64_t id) { return n.count(id) > 0; }));
    f[kNumbers] = std::min(1.0, same_numbers / 3);
    f[kNumberConflict] = !m.empty() && !n.empty() && same_numbers == 0;
    f[kNegation] = left.negated != right.negated;
    f[kLengths] = a.empty() && b.empty()
                      ? 0
                      : double(std::min(a.size(), b.size())) /
                            double(std::max(a.size(), b.size()));
    const double told = Share(x, stem_idf_, told_by(b));
    const double told_back = Share(y, stem_idf_, told_by(a));
    f[kRelated] = Harmonic(told, told_back);
    f[kRelatedMin] = std::min(told, told_back);
    f[kRelatedMax] = std::max(told, told_back);
    f[kRelatedPlain] =
        Harmonic(Share(part(left, plain), stem_idf_, told_by(b)),
                 Share(part(right, plain), stem_idf_, told_by(a)));
    return f;
  }

  BackgroundTables background_;
  v1::ComparisonReport report_;
  PreparedEvent event_;
  Weights stem_idf_;
  Weights character_idf_;
  std::vector<CandidatePair> pairs_;
};

TEST_F(NaiveReferenceTest, PairFeatures) {
  std::mt19937 random(3);
  size_t pairs = 0;
  for (int round = 0; round < 20; ++round) {
    Read(RandomEvent(&random, 3, 5));
    const RelatedStems related =
        RelatedStems::Find(event_.documents, event_.article, event_.texts);
    for (const CandidatePair pair : pairs_) {
      const PairFeatures features = ComputePairFeatures(
          event_.vectors[pair.left], event_.vectors[pair.right]);
      for (const auto& [feature, expected] : FeaturesOf(related, pair)) {
        EXPECT_NEAR(features[feature], expected, 2e-5)
            << PairFeatureName(feature);
      }
    }
    pairs += pairs_.size();
  }
  EXPECT_GT(pairs, 200u);
}

// Third claims have a test of their own (event_features_test.cc). Claims in the
// same words are no rivals; how alike they are themselves no feature says.
TEST_F(NaiveReferenceTest, RanksDegreesAndGaps) {
  std::mt19937 random(4);
  for (int round = 0; round < 20; ++round) {
    Read(RandomEvent(&random, 4, 5));
    std::vector<float> logits;
    std::vector<std::map<uint32_t, double>> rows(event_.size());
    for (const CandidatePair pair : pairs_) {
      logits.push_back(static_cast<float>(random() % 1000) / 200 - 3);
      if (event_.SameWords(pair.left, pair.right)) continue;
      const double p = 1 / (1 + std::exp(-double{logits.back()}));
      rows[pair.left][pair.right] = rows[pair.right][pair.left] = p;
    }
    ArticleLikeness articles(background_, event_);
    const auto features =
        ComputeEventFeatures(event_, pairs_, logits, &articles);
    for (size_t p = 0; p < pairs_.size(); ++p) {
      const auto [i, j] = pairs_[p];
      if (event_.SameWords(i, j)) continue;
      const double own = rows[i][j];
      double degree = 0, others = 0;
      std::vector<double> ranks, best_means, shares, standings;
      for (const auto& [claim, partner] : {std::pair(i, j), std::pair(j, i)}) {
        std::vector<double> row;
        double best_other = 0, better = 0;
        double sum_others = 0, logit_sum = 0, logit_squares = 0;
        for (const auto& [other, likeness] : rows[claim]) {
          row.push_back(likeness);
          degree += likeness / 2;
          if (other != partner) sum_others += likeness;
          const double logit = std::log(likeness / (1 - likeness));
          logit_sum += logit;
          logit_squares += logit * logit;
          // Logits of whole steps may tie; a tie is not better.
          if (likeness > own + 1e-7) better += 1;
          if (other != partner) best_other = std::max(best_other, likeness);
        }
        shares.push_back(own / (sum_others + .5));
        const auto n = static_cast<double>(row.size());
        const double mean = logit_sum / n;
        standings.push_back(
            (logits[p] - mean) /
            (std::sqrt(std::max(0., logit_squares / n - mean * mean)) + .3));
        std::sort(row.rbegin(), row.rend());
        row.resize(std::min<size_t>(3, row.size()));
        double sum = 0;
        for (const double likeness : row) sum += likeness;
        best_means.push_back(sum / static_cast<double>(row.size()));
        ranks.push_back(1 / (1 + better));
        others += best_other;
      }
      EXPECT_NEAR(features[p][kDegree], degree, 1e-4);
      EXPECT_NEAR(features[p][kShareMin], std::min(shares[0], shares[1]), 1e-4);
      EXPECT_NEAR(features[p][kShareMax], std::max(shares[0], shares[1]), 1e-4);
      EXPECT_NEAR(features[p][kStandingMin],
                  std::min(standings[0], standings[1]), 1e-4);
      EXPECT_NEAR(features[p][kStandingMax],
                  std::max(standings[0], standings[1]), 1e-4);
      EXPECT_NEAR(features[p][kGap], 2 * own - others, 1e-4);
      EXPECT_NEAR(features[p][kBestRank], std::max(ranks[0], ranks[1]), 1e-5);
      EXPECT_NEAR(features[p][kWorstRank], std::min(ranks[0], ranks[1]), 1e-5);
      EXPECT_NEAR(features[p][kApartness],
                  2 * own - best_means[0] - best_means[1], 1e-4);
      EXPECT_NEAR(features[p][kBestOthers],
                  std::max(best_means[0], best_means[1]), 1e-4);
    }
  }
}

// Whatever stands beside them: 1 for the same words, 0 where nothing is in
// common.
TEST_F(NaiveReferenceTest, SimilarityOfEqualAndDisjointClaims) {
  const auto scorer = EventScorer::Load();
  ASSERT_TRUE(scorer.ok()) << scorer.status();
  std::mt19937 random(5);
  int equal = 0, disjoint = 0;
  for (int round = 0; round < 30; ++round) {
    std::vector<OutletLines> outlets = RandomEvent(&random, 2, 3);
    // The first outlet's words come again; a third one has none of theirs.
    outlets.push_back({"Echo", outlets[0].lines});
    outlets.push_back({"Void", {"Qzx jqk", "Vvvv wqz"}});
    Read(outlets);
    const ScoredPairs scored = scorer->Score(background_, event_, pairs_);
    for (size_t p = 0; p < pairs_.size(); ++p) {
      const ClaimText& a = event_.texts[pairs_[p].left];
      const ClaimText& b = event_.texts[pairs_[p].right];
      const SparseVector& of_a = event_.vectors[pairs_[p].left].characters;
      const SparseVector& of_b = event_.vectors[pairs_[p].right].characters;
      const bool meet =
          std::any_of(of_b.begin(), of_b.end(), [&](WeightedId y) {
            return std::any_of(of_a.begin(), of_a.end(),
                               [y](WeightedId x) { return x.id == y.id; });
          });
      const TreeFeatures features =
          scorer->FeaturesOf(event_, pairs_[p], scored.of_event[p]);
      if (a.wording == b.wording) {
        EXPECT_EQ(scored.similarity[p], 1);
        ++equal;
      } else if (!meet && features[kRelated] == 0) {
        EXPECT_EQ(scored.similarity[p], 0);
        ++disjoint;
      } else {
        EXPECT_GT(scored.similarity[p], 0);
        EXPECT_LT(scored.similarity[p], 1);
      }
    }
  }
  EXPECT_GT(equal, 30);
  EXPECT_GT(disjoint, 30);
}

}  // namespace
}  // namespace claimdiff
