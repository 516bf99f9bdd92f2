#include "tools/train/tagger_trainer.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace claimdiff {
namespace {

constexpr size_t kClasses = WideSum::kClasses;

// The 32 commonest tags among words or marks, and the class of every tag in
// them (kClasses: none).
struct Classes {
  std::vector<uint8_t> tags;
  std::array<uint8_t, kTags> of;
};

Classes ChooseClasses(const std::array<uint64_t, kTags>& counts) {
  Classes classes;
  for (uint8_t tag = 0; tag < kTags; ++tag) classes.tags.push_back(tag);
  std::stable_sort(classes.tags.begin(), classes.tags.end(),
                   [&](uint8_t a, uint8_t b) { return counts[a] > counts[b]; });
  classes.tags.resize(kClasses);
  classes.of.fill(kClasses);
  for (size_t c = 0; c < kClasses; ++c) {
    classes.of[classes.tags[c]] = static_cast<uint8_t>(c);
  }
  return classes;
}

}  // namespace

std::vector<VocabularyEntry> CountVocabulary(
    const std::vector<GoldSentence>& sentences, int least) {
  std::map<uint32_t, std::array<uint32_t, kTags>> counts;
  for (const GoldSentence& sentence : sentences) {
    for (size_t i = 0; i < sentence.size(); ++i) {
      if (sentence[i].tag == kTags) continue;
      const SyntaxWord word = DescribeWord(ViewOf(sentence, i));
      ++counts[word.id][sentence[i].tag];
    }
  }
  std::vector<VocabularyEntry> entries;
  for (const auto& [id, tags] : counts) {
    uint32_t total = 0;
    uint8_t best = 0;
    for (uint8_t tag = 0; tag < kTags; ++tag) {
      total += tags[tag];
      if (tags[tag] > tags[best]) best = tag;
    }
    if (total < static_cast<uint32_t>(least)) continue;
    uint8_t second = kTags;
    for (uint8_t tag = 0; tag < kTags; ++tag) {
      if (tag == best || tags[tag] == 0) continue;
      if (second == kTags || tags[tag] > tags[second]) second = tag;
    }
    VocabularyEntry entry;
    entry.id = id;
    entry.tag = best;
    // Rarer than one in 200 is an error of the teacher more often than not.
    entry.second_tag = second;
    if (second != kTags && tags[second] * 200 < total) entry.second_tag = kTags;
    entry.one_tag = total >= 20 && (total - tags[best]) * 200 <= total;
    entries.push_back(entry);
  }
  return entries;
}

void DescribeSentence(const GoldSentence& sentence,
                      const Vocabulary& vocabulary, PaddedWords* words) {
  words->Clear();
  for (size_t i = 0; i < sentence.size(); ++i) {
    SyntaxWord word = DescribeWord(ViewOf(sentence, i));
    LookUpWord(vocabulary, &word);
    words->Add(word);
  }
  words->Close();
}

TrainedTagger TrainTagger(const std::vector<const GoldSentence*>& sentences,
                          const Vocabulary& vocabulary,
                          const TaggerTraining& options) {
  std::vector<PaddedWords> described(sentences.size());
  std::array<uint64_t, kTags> word_counts = {};
  std::array<uint64_t, kTags> mark_counts = {};
  for (size_t s = 0; s < sentences.size(); ++s) {
    DescribeSentence(*sentences[s], vocabulary, &described[s]);
    for (size_t i = 0; i < sentences[s]->size(); ++i) {
      const uint8_t tag = (*sentences[s])[i].tag;
      if (tag == kTags) continue;
      const bool mark = described[s][static_cast<int>(i)].is_mark();
      ++(mark ? mark_counts : word_counts)[tag];
    }
  }
  const Classes word_classes = ChooseClasses(word_counts);
  const Classes mark_classes = ChooseClasses(mark_counts);

  SoftmaxOptions learning;
  learning.bits = options.bits;
  learning.classes = kClasses;
  learning.rate = options.rate;
  learning.damping = options.damping;
  SoftmaxLearner learner(learning);
  std::mt19937_64 random(options.seed);
  std::vector<size_t> order(sentences.size());
  for (size_t s = 0; s < order.size(); ++s) order[s] = s;
  uint32_t features[kMaxTagFeatures];
  float scores[kClasses];
  for (int pass = 0; pass < options.passes; ++pass) {
    Shuffle(&random, &order);
    for (const size_t s : order) {
      const PaddedWords& words = described[s];
      TagHistory history;
      for (int i = 0; i < static_cast<int>(words.size()); ++i) {
        const SyntaxWord& word = words[i];
        const uint8_t gold = (*sentences[s])[i].tag;
        uint8_t tag = word.tag;
        if (!word.one_tag) {
          const Classes& classes = word.is_mark() ? mark_classes : word_classes;
          const size_t count = TagFeatures(words, i, history, features);
          learner.Score(features, count, scores);
          if (gold != kTags && classes.of[gold] != kClasses) {
            learner.Learn(features, count, scores,
                          uint64_t{1} << classes.of[gold], 0xFFFFFFFF);
          }
          // The history as it will be when there is no gold.
          tag = classes.tags[static_cast<size_t>(
              std::max_element(scores, scores + kClasses) - scores)];
        }
        history.Push(i, word, tag);
      }
    }
  }
  learner.Average();
  TrainedTagger tagger;
  tagger.bits = options.bits;
  tagger.rows = learner.Pack(options.scale);
  tagger.word_tags = word_classes.tags;
  tagger.mark_tags = mark_classes.tags;
  return tagger;
}

}  // namespace claimdiff
