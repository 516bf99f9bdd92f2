#ifndef CLAIMDIFF_TOOLS_MEASURE_WORD_LINK_SCORE_H_
#define CLAIMDIFF_TOOLS_MEASURE_WORD_LINK_SCORE_H_

// How well the words of two wordings are linked, against gold links.
//
//   Twelve people died.      gold: 12-Twelve, died-died; possible: --
//   12 died.                 found: 12-Twelve, died-died
//   precision 1, recall 1, F1 1
//
// Precision counts possible links as right; recall is of the gold ones.

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/language/links/word_links.h"
#include "engine/text/document.h"
#include "tools/gold/gold_file.h"

namespace claimdiff {

struct WordLinkCounts {
  int found = 0;
  int right = 0;  // found and gold or possible
  int hit = 0;    // found and gold
  int gold = 0;

  // 0..1; 0 where there is nothing to share.
  double Precision() const;
  double Recall() const;
  double F1() const;
};

// The two wordings of an event whose units are words.
class WordGold {
 public:
  // The event must have two documents and outlive this.
  explicit WordGold(const GoldEvent& event);

  const Document& left() const { return left_; }
  const Document& right() const { return right_; }
  const std::vector<uint32_t>& left_tokens() const { return left_tokens_; }
  const std::vector<uint32_t>& right_tokens() const { return right_tokens_; }

  // Whether the tokens touch units that are linked in the gold.
  bool AreLinked(uint32_t left_token, uint32_t right_token) const;

  // Adds the event's gold and these links. Gold words and ours may be cut
  // differently: a link counts for every pair of units that it touches, once.
  void Count(absl::Span<const TokenLink> links, WordLinkCounts* counts) const;

 private:
  const GoldEvent& event_;
  Document left_;
  Document right_;
  std::vector<uint32_t> left_tokens_;  // all of them
  std::vector<uint32_t> right_tokens_;
  std::vector<std::vector<uint32_t>> left_units_;  // by token
  std::vector<std::vector<uint32_t>> right_units_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_MEASURE_WORD_LINK_SCORE_H_
