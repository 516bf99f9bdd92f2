#include "engine/compare/quotations/one_quotation.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace claimdiff {
namespace {

using Words = std::vector<QuotedWord>;

// What shows that two quotations are one: a share of the longer one, or a run.
constexpr double kNearlyAll = 0.75;
constexpr uint32_t kLongRun = 5;
constexpr int kContentWordsOfRun = 2;
constexpr int kContentWordsOfContained = 3;

// Whether a run of matched words is long enough to be nobody's chance: five
// words, two of them content words.
bool HasLongRun(const ClaimView& claim, const Words& words,
                const QuoteAlignment& alignment) {
  uint32_t begin = 0;
  const auto is_long = [&](uint32_t end) {
    if (end < begin + kLongRun) return false;
    return std::count_if(words.begin() + begin, words.begin() + end,
                         [&](const QuotedWord& word) {
                           return claim.IsContentWord(word.token);
                         }) >= kContentWordsOfRun;
  };
  for (const QuoteHunk& hunk : alignment.hunks) {
    if (is_long(hunk.left_begin)) return true;
    begin = hunk.left_end;
  }
  return is_long(static_cast<uint32_t>(words.size()));
}

// Whether every word of the shorter quotation stands in the longer one, in its
// order and in a stretch not twice as long: what was cut is in between.
bool IsContained(const ClaimView& claim, const Words& shorter,
                 uint32_t reach_in_longer, uint32_t shared) {
  return shared == shorter.size() && shared >= kLongRun &&
         reach_in_longer < 2 * shared &&
         std::count_if(shorter.begin(), shorter.end(),
                       [&](const QuotedWord& word) {
                         return claim.IsContentWord(word.token);
                       }) >= kContentWordsOfContained;
}

// The words of one sentence of a quotation, half-open.
struct Stretch {
  uint32_t begin = 0;
  uint32_t end = 0;
  uint32_t size() const { return end - begin; }
};

// The sentences of a quotation. A comma before the attribution may stand for
// the end of one.
std::vector<Stretch> SentencesOf(const ClaimView& claim, const Words& words) {
  std::vector<Stretch> sentences;
  for (uint32_t i = 0; i < words.size(); ++i) {
    const bool begins =
        i == 0 || words[i - 1].ends_sentence ||
        (words[i - 1].run != words[i].run && words[i].key != "i" &&
         claim.token(words[i].token).capitalized);
    if (begins) sentences.push_back({i, i});
    sentences.back().end = i + 1;
  }
  return sentences;
}

// By word of the left side, its partner on the right one; kNoToken where it
// has none.
std::vector<uint32_t> PartnersOf(const QuoteAlignment& alignment,
                                 size_t left_size) {
  std::vector<uint32_t> partners(left_size, kNoToken);
  uint32_t i = 0, j = 0;
  for (const QuoteHunk& hunk : alignment.hunks) {
    while (i < hunk.left_begin) partners[i++] = j++;
    i = hunk.left_end;
    j = hunk.right_end;
  }
  while (i < left_size) partners[i++] = j++;
  return partners;
}

// Whether a sentence of the one is a sentence of the other, but for a word or
// two, whatever else the two quote.
bool ShareASentence(const PairView& pair, const QuoteAlignment& alignment,
                    const Words& left, const Words& right) {
  const std::vector<uint32_t> partners = PartnersOf(alignment, left.size());
  const std::vector<Stretch> others = SentencesOf(*pair.right, right);
  for (const Stretch& own : SentencesOf(*pair.left, left)) {
    for (const Stretch& other : others) {
      uint32_t shared = 0;
      int content = 0;
      for (uint32_t i = own.begin; i < own.end; ++i) {
        if (partners[i] < other.begin || partners[i] >= other.end) continue;
        ++shared;
        content += pair.left->IsContentWord(left[i].token);
      }
      if (shared >= kLongRun && content >= kContentWordsOfRun &&
          shared >= kNearlyAll * std::max(own.size(), other.size())) {
        return true;
      }
    }
  }
  return false;
}

// How many words of a side lie from the first to the last shared one.
uint32_t ReachOf(const QuoteAlignment& alignment, bool left, uint32_t size) {
  uint32_t first = 0, end = size;
  if (alignment.hunks.empty()) return size;
  const QuoteHunk& front = alignment.hunks.front();
  const QuoteHunk& back = alignment.hunks.back();
  if (front.left_begin == 0 && front.right_begin == 0) {
    first = left ? front.left_end : front.right_end;
  }
  if ((left ? back.left_end : back.right_end) == size) {
    end = left ? back.left_begin : back.right_begin;
  }
  return end > first ? end - first : 0;
}

}  // namespace

bool IsOneQuotation(const PairView& pair, const QuoteAlignment& alignment,
                    const Words& left, const Words& right,
                    const CompareSettings& settings) {
  if (ShareASentence(pair, alignment, left, right)) return true;
  const size_t shorter = std::min(left.size(), right.size());
  const size_t longer = std::max(left.size(), right.size());
  if (alignment.shared <
          static_cast<uint32_t>(settings.min_shared_quote_words) ||
      alignment.shared < settings.min_quote_overlap * shorter) {
    return false;
  }
  if (alignment.shared >= kNearlyAll * longer ||
      HasLongRun(*pair.left, left, alignment)) {
    return true;
  }
  const bool left_longer = left.size() > right.size();
  return IsContained(
      left_longer ? *pair.right : *pair.left, left_longer ? right : left,
      ReachOf(alignment, left_longer, static_cast<uint32_t>(longer)),
      alignment.shared);
}

}  // namespace claimdiff
