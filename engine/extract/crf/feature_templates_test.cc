#include "engine/extract/crf/feature_templates.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "gtest/gtest.h"

namespace claimdiff {
namespace {

const std::vector<std::string_view> kFirst = {"word", "tag"};
const std::vector<std::string_view> kSecond = {"side"};

FeatureTemplates Parsed(std::string_view text) {
  auto templates = FeatureTemplates::Parse(text, kFirst, kSecond);
  EXPECT_TRUE(templates.ok()) << templates.status();
  return *std::move(templates);
}

std::vector<uint32_t> Buckets(const FeatureTemplates& templates,
                              FeatureTemplates::Group group,
                              const ColumnTable& first,
                              const ColumnTable& second, ptrdiff_t row) {
  std::vector<uint32_t> buckets(templates.size(group));
  templates.Buckets(group, first.row(row), second.row(row), 20, buckets.data());
  return buckets;
}

TEST(FeatureTemplatesTest, SaysWhatIsWrong) {
  const struct {
    std::string_view text;
    std::string_view error;
  } kCases[] = {
      {"word\nlemma", "templates:2: no column lemma"},
      {"word@4", "templates:1: not column@offset"},
      {"word@x", "templates:1: not column@offset"},
      {"word@1@2", "templates:1: not column@offset"},
      {"# fine\n\n>", "templates:3: not 1 to 4 columns"},
      {"word word word word word", "templates:1: not 1 to 4 columns"},
  };
  for (const auto& test : kCases) {
    const auto templates = FeatureTemplates::Parse(test.text, kFirst, kSecond);
    ASSERT_FALSE(templates.ok()) << test.text;
    EXPECT_EQ(std::string(templates.status().message()), test.error);
  }
}

TEST(FeatureTemplatesTest, GroupsByWhatTheyWeighAndDependOn) {
  const FeatureTemplates templates = Parsed(
      "word  # the word\n"
      "word@-1 tag\n"
      "tag side\n"
      "> tag\n");
  EXPECT_EQ(templates.size(FeatureTemplates::kFixed), 2);
  EXPECT_EQ(templates.size(FeatureTemplates::kVarying), 1);
  EXPECT_EQ(templates.size(FeatureTemplates::kPair), 1);
}

TEST(FeatureTemplatesTest, AFeatureIsWhatItsColumnsSay) {
  const FeatureTemplates templates = Parsed("word\nword@-1 tag\nword side\n");
  ColumnTable first, second;
  first.Reset(3, kFirst.size());
  second.Reset(3, kSecond.size());
  const uint32_t kCells[3][2] = {{11, 1}, {12, 2}, {11, 2}};
  for (int i = 0; i < 3; ++i) std::copy_n(kCells[i], 2, first.row(i));
  second.row(2)[0] = 5;
  const auto fixed = [&](int row) {
    return Buckets(templates, FeatureTemplates::kFixed, first, second, row);
  };
  const auto varying = [&](int row) {
    return Buckets(templates, FeatureTemplates::kVarying, first, second, row);
  };
  EXPECT_EQ(fixed(0)[0], fixed(2)[0]) << "the same word";
  EXPECT_NE(fixed(0)[0], fixed(1)[0]);
  EXPECT_NE(fixed(1)[1], fixed(2)[1]) << "the same tag after another word";
  EXPECT_NE(varying(0), varying(2)) << "another side";
  first.row(0)[1] = 9;
  const auto before = fixed(1);
  first.row(0)[1] = 8;
  EXPECT_EQ(fixed(1), before) << "the tag before is in no template";
}

TEST(FeatureTemplatesTest, KeepTheirBucketsWhereverTheyStand) {
  const FeatureTemplates one = Parsed("word tag\nword\ntag word@1\n");
  const FeatureTemplates other = Parsed("tag word@1\nword\nword tag\n");
  ColumnTable first;
  first.Reset(2, kFirst.size());
  first.row(0)[0] = 123;
  first.row(0)[1] = 4;
  auto a = Buckets(one, FeatureTemplates::kFixed, first, first, 0);
  auto b = Buckets(other, FeatureTemplates::kFixed, first, first, 0);
  std::sort(a.begin(), a.end());
  std::sort(b.begin(), b.end());
  EXPECT_EQ(a, b);
}

// What a trainer adds up in floating point has one order.
TEST(FeatureTemplatesTest, BucketsStandInOrderOfLengthThenOfTheFile) {
  const FeatureTemplates templates =
      Parsed("word@-1 side\nside\nside@-1 tag word\nword@1 side\n");
  ColumnTable first, second;
  first.Reset(1, kFirst.size());
  second.Reset(1, kSecond.size());
  first.row(0)[0] = 123;
  second.row(0)[0] = 4;
  std::vector<uint32_t> expected;
  for (const std::string_view line :
       {"side", "word@-1 side", "word@1 side", "side@-1 tag word"}) {
    expected.push_back(
        Buckets(Parsed(line), FeatureTemplates::kVarying, first, second, 0)[0]);
  }
  EXPECT_EQ(Buckets(templates, FeatureTemplates::kVarying, first, second, 0),
            expected);
}

// Values a thousand apart or one apart: no two of them may share a bucket more
// often than chance.
TEST(FeatureTemplatesTest, BucketsSpread) {
  const FeatureTemplates templates = Parsed("word tag\n");
  ColumnTable first;
  first.Reset(1, kFirst.size());
  std::vector<uint32_t> seen;
  for (uint32_t word = 0; word < 100; ++word) {
    for (uint32_t tag = 0; tag < 50; ++tag) {
      first.row(0)[0] = word * 1000;
      first.row(0)[1] = tag;
      seen.push_back(
          Buckets(templates, FeatureTemplates::kFixed, first, first, 0)[0]);
    }
  }
  std::sort(seen.begin(), seen.end());
  const auto distinct = std::unique(seen.begin(), seen.end()) - seen.begin();
  EXPECT_GT(distinct, 4950);  // of 5,000 in a million buckets
}

}  // namespace
}  // namespace claimdiff
