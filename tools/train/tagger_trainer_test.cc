#include "tools/train/tagger_trainer.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "absl/status/statusor.h"
#include "engine/language/syntax/syntax_names.h"
#include "engine/language/syntax/syntax_words.h"
#include "engine/language/syntax/tagger.h"
#include "gtest/gtest.h"
#include "tools/train/conllu.h"

namespace claimdiff {
namespace {

std::vector<GoldSentence> Sample() {
  return *ReadConllu("tools/train/testdata/parsed.conllu");
}

// "best/second" tags of a word, "!" where it has one only.
std::string EntryOf(const std::vector<VocabularyEntry>& entries,
                    std::string_view norm) {
  for (const VocabularyEntry& entry : entries) {
    if (entry.id != DescribeWord({norm, norm}).id) continue;
    std::string out(TagName(entry.tag));
    if (entry.second_tag != kTags) {
      out += "/" + std::string(TagName(entry.second_tag));
    }
    return out + (entry.one_tag ? "!" : "");
  }
  return "none";
}

GoldSentence Words(int times, std::string_view norm, uint8_t tag) {
  GoldWord word;
  word.written = word.norm = std::string(norm);
  word.tag = tag;
  return GoldSentence(static_cast<size_t>(times), word);
}

TEST(CountVocabularyTest, TagsAndCounts) {
  const std::vector<VocabularyEntry> entries =
      CountVocabulary({Words(30, "the", kTagDt), Words(19, "of", kTagIn),
                       Words(8, "talk", kTagNn), Words(4, "talk", kTagVb),
                       Words(3, "dam", kTagNn), Words(500, "and", kTagCc),
                       Words(2, "and", kTagNnp), Words(90, "to", kTagTo),
                       Words(1, "to", kTagIn), Words(9, "x", kTags)},
                      4);
  EXPECT_EQ(EntryOf(entries, "the"), "DT!");
  EXPECT_EQ(EntryOf(entries, "of"), "IN") << "too few to be sure";
  EXPECT_EQ(EntryOf(entries, "talk"), "NN/VB");
  EXPECT_EQ(EntryOf(entries, "dam"), "none");
  EXPECT_EQ(EntryOf(entries, "and"), "CC!") << "errors do not count";
  EXPECT_EQ(EntryOf(entries, "to"), "TO/IN");
  EXPECT_EQ(EntryOf(entries, "x"), "none") << "tag not known";
}

TEST(TrainTaggerTest, LearnsItsOwnSentences) {
  const std::vector<GoldSentence> sample = Sample();
  const std::vector<VocabularyEntry> entries =
      HashVocabulary(CountVocabulary(sample, 2));
  const Vocabulary vocabulary(entries.data(), entries.size());
  std::vector<const GoldSentence*> sentences;
  for (const GoldSentence& sentence : sample) sentences.push_back(&sentence);
  TaggerTraining options;
  options.bits = 10;
  options.passes = 15;
  const TrainedTagger tagger = TrainTagger(sentences, vocabulary, options);
  size_t words_seen = 0;
  size_t right = 0;
  PaddedWords words;
  for (const GoldSentence& sentence : sample) {
    DescribeSentence(sentence, vocabulary, &words);
    std::vector<uint8_t> tags(words.size());
    TagWords(tagger.view(), words, tags.data());
    for (size_t i = 0; i < sentence.size(); ++i) {
      ++words_seen;
      right += tags[i] == sentence[i].tag;
    }
  }
  EXPECT_GT(words_seen, 100u);
  EXPECT_GE(static_cast<double>(right), .97 * static_cast<double>(words_seen));
  EXPECT_EQ(TrainTagger(sentences, vocabulary, options).rows, tagger.rows)
      << "the same again";
}

TEST(ShuffleTest, IsThatOfTheSeed) {
  std::vector<int> items = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  std::mt19937_64 random(1);
  Shuffle(&random, &items);
  std::vector<int> again = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
  std::mt19937_64 same(1);
  Shuffle(&same, &again);
  EXPECT_EQ(items, again);
  std::vector<int> sorted = items;
  std::sort(sorted.begin(), sorted.end());
  EXPECT_EQ(sorted, (std::vector<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

}  // namespace
}  // namespace claimdiff
