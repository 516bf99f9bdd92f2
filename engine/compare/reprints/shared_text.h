#ifndef CLAIMDIFF_ENGINE_COMPARE_REPRINTS_SHARED_TEXT_H_
#define CLAIMDIFF_ENGINE_COMPARE_REPRINTS_SHARED_TEXT_H_

// Which word of one article stands for which of another that prints its text.
//
//   Coast Wire    The ferry sank off Port Ellan on Monday killing 12 people .
//   Harbor Post   The ferry sank off Port Ellan on Monday killing 15 people .
//                 every word but "12" and "15" has its partner
//
// Five words in a row that both articles have once hold the two together
// (anchors, as in Cohen's patience diff); a run grows from them as far as the
// words are the same, and what lies between two runs is compared word by word
// (longest common subsequence). Words are the same where their keys are (see
// word_keys.h): "U.S." and "US" are. Two articles that tell the same in words
// of their own share no more than scraps.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "engine/text/document.h"

namespace claimdiff {

inline constexpr uint32_t kNoPartner = UINT32_MAX;

struct SharedText {
  // By token index: the partner's; kNoPartner where there is none, and for
  // punctuation. The two are inverse to each other.
  std::vector<uint32_t> right_of;
  std::vector<uint32_t> left_of;
};

// What is compared of one article: worked out once, since an event has many
// pairs of articles and few of them share text.
struct PrintedText {
  const Document* doc = nullptr;  // outlives it
  std::vector<uint32_t> tokens;   // its words
  std::vector<uint64_t> keys;     // of each of them
  // Runs of words that stand in the text once: print and first word, by print.
  std::vector<std::pair<uint64_t, size_t>> runs;
};

// O(n log n) in the words.
PrintedText MakePrintedText(const Document& doc);

// Every two texts that a run of words holds together, by place, ascending. No
// word of any others has a partner. O(n log n) in the runs and what two texts
// and more have of each.
std::vector<std::pair<uint32_t, uint32_t>> FindSharingTexts(
    const std::vector<PrintedText>& texts);

// O(n log n) in the words of both.
SharedText ShareText(const PrintedText& left, const PrintedText& right);

// The same in little room: words that go along together in both.
class SharedRuns {
 public:
  SharedRuns(const SharedText& shared, const PrintedText& left,
             const PrintedText& right);

  // The partner of a token; kNoPartner where there is none. The texts are those
  // that it was made from. Linear in the runs.
  uint32_t RightOf(uint32_t token, const PrintedText& left,
                   const PrintedText& right) const;
  uint32_t LeftOf(uint32_t token, const PrintedText& left,
                  const PrintedText& right) const;

 private:
  // Words, not tokens: what stands between them breaks no run.
  struct Run {
    uint32_t left = 0;
    uint32_t right = 0;
    uint32_t size = 0;
  };

  std::vector<Run> runs_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_REPRINTS_SHARED_TEXT_H_
