#include "engine/language/syntax/tagger.h"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/language/syntax/syntax_names.h"
#include "engine/language/syntax/syntax_words.h"
#include "engine/language/tables/packed_rows.h"
#include "gtest/gtest.h"

namespace claimdiff {
namespace {

constexpr int kBits = 12;

// A tagger without knowledge, to be given some. Class c of words stands for tag
// c, class c of marks for tag kTagComma + c / 3.
struct TestTagger {
  TestTagger() : rows(WideRows::kRowBytes << kBits, kZeroWeight) {
    for (size_t c = 0; c < WideSum::kClasses; ++c) {
      word_tags.push_back(static_cast<uint8_t>(c));
      mark_tags.push_back(static_cast<uint8_t>(kTagComma + c / 3));
    }
  }

  TaggerWeights view() const {
    return {{rows.data(), kBits}, word_tags.data(), mark_tags.data()};
  }

  // One vote for `tag` wherever words[i] has the features it has here.
  void Teach(const PaddedWords& words, int i, const TagHistory& history,
             size_t tag_class) {
    uint32_t features[kMaxTagFeatures];
    const size_t count = TagFeatures(words, i, history, features);
    for (size_t f = 0; f < count; ++f) {
      ++rows[RowOf(features[f], kBits) * WideRows::kRowBytes + tag_class];
    }
  }

  std::vector<uint8_t> rows;
  std::vector<uint8_t> word_tags;
  std::vector<uint8_t> mark_tags;
};

PaddedWords Words(const std::vector<std::string_view>& norms) {
  PaddedWords words;
  words.Clear();
  for (const std::string_view norm : norms) {
    words.Add(DescribeWord({norm, norm, true, true}));
  }
  words.Close();
  return words;
}

std::string Tags(const TestTagger& tagger, const PaddedWords& words) {
  std::vector<uint8_t> tags(words.size());
  TagWords(tagger.view(), words, tags.data());
  std::string out;
  for (const uint8_t tag : tags) {
    out += (out.empty() ? "" : " ") + std::string(TagName(tag));
  }
  return out;
}

TEST(TaggerTest, WithoutKnowledgeTheFirstClassWins) {
  EXPECT_EQ(Tags(TestTagger(), Words({"talks", ",", "failed", "…"})),
            "NN , NN ,");
  EXPECT_EQ(Tags(TestTagger(), Words({})), "");
}

TEST(TaggerTest, WordsWithOneTagAreNotAsked) {
  PaddedWords words;
  words.Clear();
  SyntaxWord the = DescribeWord({"the", "the", true, true});
  the.tag = kTagDt;
  the.one_tag = the.known = true;
  words.Add(the);
  words.Add(DescribeWord({"dam", "dam", true, true}));
  words.Close();
  EXPECT_EQ(Tags(TestTagger(), words), "DT NN");
}

TEST(TaggerTest, VotesDecide) {
  const PaddedWords words = Words({"talks", "failed"});
  TestTagger tagger;
  tagger.Teach(words, 0, TagHistory(), kTagNns);
  TagHistory history;
  history.Push(0, words[0], kTagNns);
  tagger.Teach(words, 1, history, kTagVbd);
  EXPECT_EQ(Tags(tagger, words), "NNS VBD");
}

// Marks and words share no features: what a word taught is not a vote for a
// mark's class.
TEST(TaggerTest, MarksHaveClassesOfTheirOwn) {
  const PaddedWords words = Words({"a", "-"});
  TestTagger tagger;
  tagger.Teach(words, 0, TagHistory(), 31);
  TagHistory history;
  history.Push(0, words[0], 31);
  uint32_t features[kMaxTagFeatures];
  std::set<uint32_t> taught;
  size_t count = TagFeatures(words, 0, TagHistory(), features);
  taught.insert(features, features + count);
  count = TagFeatures(words, 1, history, features);
  for (size_t f = 0; f < count; ++f) {
    EXPECT_EQ(taught.count(features[f]), 0u) << "feature " << f;
  }
}

TEST(TagFeaturesTest, FitTheirRoomAndNeedNoNeighbours) {
  const PaddedWords words = Words({"talks"});
  uint32_t features[kMaxTagFeatures];
  const size_t count = TagFeatures(words, 0, TagHistory(), features);
  EXPECT_GT(count, 30u);
  EXPECT_LE(count, kMaxTagFeatures);
  EXPECT_LE(count, kMaxFeatures);
}

TEST(TagHistoryTest, RemembersTheLastVerb) {
  const PaddedWords words = Words({"has", "not", "yet"});
  TagHistory history;
  history.Push(0, words[0], kTagVbz);
  history.Push(1, words[1], kTagRb);
  history.Push(2, words[2], kTagRb);
  EXPECT_EQ(history.last, kTagRb);
  EXPECT_EQ(history.before_last, kTagRb);
  EXPECT_EQ(history.verb, words[0].id);
  EXPECT_EQ(history.verb_tag, kTagVbz);
  EXPECT_EQ(history.verb_index, 0);
}

}  // namespace
}  // namespace claimdiff
