#include "engine/extract/crf/crf_model.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const std::vector<std::string_view> kFirst = {"word", "tag"};
const std::vector<std::string_view> kSecond = {"side"};
constexpr std::string_view kTemplates =
    "word\nword@-1 word\ntag@1\nword side\n> tag\n> side\n";

CrfModelParts RandomParts() {
  std::mt19937_64 random(7);
  std::uniform_real_distribution<float> weight(-1, 1);
  CrfModelParts parts;
  parts.templates = kTemplates;
  parts.cue_odds = {
      CueOddsTable::Entry(CueKey(1, CoarseTag::kVerb), OddsOfCounts(9, 10))};
  parts.bits = 6;
  parts.pair_bits = 3;
  for (int i = 0; i < kLabelStride << parts.bits; ++i) {
    parts.weights.push_back(weight(random));
  }
  for (int i = 0; i < kPairStride << parts.pair_bits; ++i) {
    parts.pair_weights.push_back(weight(random));
  }
  return parts;
}

// A model's bytes at an aligned address.
class Aligned {
 public:
  explicit Aligned(std::string_view bytes)
      : words_(bytes.size() / 8 + 1), size_(bytes.size()) {
    std::memcpy(words_.data(), bytes.data(), bytes.size());
  }
  std::string_view bytes() const {
    return {reinterpret_cast<const char*>(words_.data()), size_};
  }

 private:
  std::vector<uint64_t> words_;
  size_t size_;
};

ColumnTable Table(size_t rows, size_t columns, uint32_t seed) {
  ColumnTable table;
  table.Reset(rows, columns);
  for (size_t i = 0; i < rows; ++i) {
    for (size_t c = 0; c < columns; ++c) {
      table.row(static_cast<ptrdiff_t>(i))[c] =
          static_cast<uint32_t>(seed + i * 31 + c * 7);
    }
  }
  return table;
}

TEST(CrfModelTest, ScoresAreTheSumsOfTheWeights) {
  const CrfModelParts parts = RandomParts();
  const Aligned bytes(EncodeCrfModel(parts));
  const auto model = CrfModel::Create(bytes.bytes(), kFirst, kSecond);
  ASSERT_TRUE(model.ok()) << model.status();
  const auto templates = FeatureTemplates::Parse(kTemplates, kFirst, kSecond);
  const ColumnTable first = Table(5, kFirst.size(), 3);
  // Three tokens: rows 1 to 3 of the first table.
  const ColumnTable second = Table(3, kSecond.size(), 9);
  std::vector<CrfModel::Sums> fixed;
  model->SumFixed(first, &fixed);
  ASSERT_EQ(fixed.size(), 5);
  CrfChain chain;
  model->Score(first, fixed, 1, second, &chain);
  ASSERT_EQ(chain.size(), 3);
  for (int i = 0; i < 3; ++i) {
    const uint32_t* a = first.row(1 + i);
    const uint32_t* b = second.row(i);
    uint32_t buckets[8];
    float expected[kLabelStride] = {};
    for (const auto group :
         {FeatureTemplates::kFixed, FeatureTemplates::kVarying}) {
      templates->Buckets(group, a, b, parts.bits, buckets);
      for (size_t k = 0; k < templates->size(group); ++k) {
        for (int l = 0; l < kLabelStride; ++l) {
          expected[l] += parts.weights[buckets[k] * kLabelStride + l];
        }
      }
    }
    for (int l = 0; l < kSpanLabels; ++l) {
      EXPECT_NEAR(chain.emission(i)[l], expected[l], 0.02);
    }
    templates->Buckets(FeatureTemplates::kPair, a, b, parts.pair_bits, buckets);
    for (int p = 0; p < kSpanLabelPairs; ++p) {
      EXPECT_NEAR(chain.transition(i)[p],
                  parts.pair_weights[buckets[0] * kPairStride + p] +
                      parts.pair_weights[buckets[1] * kPairStride + p],
                  0.02);
    }
  }
  EXPECT_EQ(model->cue_odds().Find(CueKey(1, CoarseTag::kVerb)).likelihood, 4);
}

TEST(CrfModelTest, ScoreAllIsTheFixedTemplatesOfEveryToken) {
  CrfModelParts parts = RandomParts();
  parts.templates = "word\nword@-1 tag\n> tag\n";
  const Aligned bytes(EncodeCrfModel(parts));
  const auto model = CrfModel::Create(bytes.bytes(), kFirst, {});
  ASSERT_TRUE(model.ok()) << model.status();
  const ColumnTable first = Table(4, kFirst.size(), 5);
  std::vector<CrfModel::Sums> fixed;
  model->SumFixed(first, &fixed);
  CrfChain all, chain;
  model->ScoreAll(first, &all);
  model->Score(first, fixed, 0, first, &chain);
  ASSERT_EQ(all.size(), 4);
  for (int i = 0; i < 4; ++i) {
    for (int l = 0; l < kSpanLabels; ++l) {
      EXPECT_EQ(all.emission(i)[l], chain.emission(i)[l]);
    }
    for (int p = 0; p < kSpanLabelPairs; ++p) {
      EXPECT_EQ(all.transition(i)[p], chain.transition(i)[p]);
    }
  }
}

TEST(CrfModelTest, AnEmptyParagraphHasAnEmptyChain) {
  const Aligned bytes(EncodeCrfModel(RandomParts()));
  const auto model = CrfModel::Create(bytes.bytes(), kFirst, kSecond);
  ASSERT_TRUE(model.ok()) << model.status();
  CrfChain chain;
  model->ScoreAll(Table(0, kFirst.size(), 5), &chain);
  EXPECT_EQ(chain.size(), 0);
}

TEST(CrfModelTest, RefusesWhatIsNoModel) {
  const std::string good = EncodeCrfModel(RandomParts());
  std::string other_magic = good;
  other_magic[0] = 'X';
  std::string huge_bits = good;
  huge_bits[16] = 127;
  for (const std::string& bad :
       {std::string(), std::string("CDCRF01"), good.substr(0, good.size() - 64),
        good + good, other_magic, huge_bits}) {
    const Aligned bytes(bad);
    EXPECT_FALSE(CrfModel::Create(bytes.bytes(), kFirst, kSecond).ok());
  }
  const Aligned bytes(good);
  EXPECT_FALSE(CrfModel::Create(bytes.bytes(), {"word"}, kSecond).ok())
      << "its templates name other columns";
  EXPECT_TRUE(CrfModel::Create(bytes.bytes(), kFirst, kSecond).ok());
}

}  // namespace
}  // namespace claimdiff
