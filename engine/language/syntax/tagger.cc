#include "engine/language/syntax/tagger.h"

#include <algorithm>

namespace claimdiff {
namespace {

bool IsVerbTag(uint8_t tag) {
  return tag == kTagVbd || tag == kTagVbz || tag == kTagVbp || tag == kTagVb ||
         tag == kTagVbn || tag == kTagVbg || tag == kTagMd;
}

// What the word can be, as a number.
uint32_t Ambiguity(const SyntaxWord& word) {
  return word.tag * 64u + word.second_tag + (word.known ? 1u << 16 : 0);
}

}  // namespace

void PaddedWords::Clear() {
  words_.assign(kPad, SyntaxWord());
  size_ = 0;
}

void PaddedWords::Add(const SyntaxWord& word) {
  words_.push_back(word);
  ++size_;
}

void PaddedWords::Close() { words_.resize(words_.size() + kPad); }

void TagHistory::Push(int index, const SyntaxWord& word, uint8_t tag) {
  before_last = last;
  last = tag;
  if (IsVerbTag(tag)) {
    verb = word.id;
    verb_tag = tag;
    verb_index = index;
  }
}

size_t TagFeatures(const PaddedWords& words, int i, const TagHistory& history,
                   uint32_t* features) {
  const SyntaxWord& w = words[i];
  const SyntaxWord& l1 = words[i - 1];
  const SyntaxWord& l2 = words[i - 2];
  const SyntaxWord& r1 = words[i + 1];
  const SyntaxWord& r2 = words[i + 2];
  const uint64_t t1 = history.last;
  const uint64_t t2 = history.before_last;
  const uint64_t t12 = t1 * 64 + t2;
  const uint64_t a0 = Ambiguity(w);
  const uint64_t a1 = Ambiguity(r1);
  const uint64_t a2 = Ambiguity(r2);
  const uint64_t look = w.shape & (kShapeCase | kShapeDigit);
  const uint64_t first = t1 == kTags;
  const uint64_t suffix2 = w.suffix & 0xFFFF;
  const uint64_t suffix3 = w.suffix & 0xFFFFFF;
  const uint64_t r_suffix = r1.suffix & 0xFFFF;
  // Marks and words have classes of their own.
  const uint64_t bank = w.is_mark() ? 100 : 0;
  const int verb_distance = std::min(i - history.verb_index, 7);
  const uint64_t verb = verb_distance == 7 ? 0 : history.verb;
  const uint64_t verb_look = verb_distance * 64u + history.verb_tag;

  uint32_t* out = features;
  uint64_t pattern = bank;
  const auto add = [&](uint64_t a, uint64_t b = 0, uint64_t c = 0) {
    *out++ = HashFeature(++pattern, a, b, c);
  };
  add(0);
  add(w.id);
  add(w.id, t1);
  add(w.id, r1.id);
  add(w.id, l1.id);
  add(w.id, a1);
  add(w.id, look, first);
  add(l1.id);
  add(l1.id, a0);
  add(l2.id, t1);
  add(r1.id);
  add(r1.id, a0);
  add(r1.id, r2.id);
  add(r1.id, t1);
  add(r2.id);
  add(t1);
  add(t12);
  add(t1, a0);
  add(t12, a0);
  add(t1, a1);
  add(t12, a1);
  add(a0, a1);
  add(a0, a1, a2);
  add(a1, a2);
  add(a0, r_suffix);
  add(suffix2, look);
  add(suffix3, look);
  add(w.suffix);
  add(suffix3, t1);
  add(suffix2, a1);
  add(w.prefix & 0xFFFF, look);
  add(w.prefix & 0xFFFFFF);
  add(w.shape, first);
  add(w.shape, l1.shape, r1.shape);
  add(look, t1, first);
  add(verb, a0);
  add(verb_look, a0);
  add(verb_look, suffix2);
  add(verb, t1, suffix2);
  return static_cast<size_t>(out - features);
}

void TagWords(const TaggerWeights& weights, const PaddedWords& words,
              uint8_t* tags) {
  uint32_t features[kMaxTagFeatures];
  TagHistory history;
  const int size = static_cast<int>(words.size());
  for (int i = 0; i < size; ++i) {
    const SyntaxWord& word = words[i];
    uint8_t tag = word.tag;
    if (!word.one_tag) {
      const size_t count = TagFeatures(words, i, history, features);
      const int best = weights.rows.Vote(features, count).Best();
      tag = (word.is_mark() ? weights.mark_tags : weights.word_tags)[best];
    }
    tags[i] = tag;
    history.Push(i, word, tag);
  }
}

}  // namespace claimdiff
