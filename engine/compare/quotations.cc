#include "engine/compare/quotations.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "engine/compare/word_keys.h"

namespace claimdiff {
namespace {

// Words before which "'s" is "is", and no possessive.
constexpr std::string_view kBeforeIs[] = {
    "it", "that", "he", "she", "what", "there", "here", "where", "who"};

// True where the mark can only close: by its shape or, for a straight one,
// because it is written on to the word before it.
bool IsClosing(const ClaimView& claim, uint32_t t) {
  const std::string_view written = claim.written(t);
  if (written == "”" || written == "’" || written == "»" || written == "''") {
    return true;
  }
  return (written == "\"" || written == "'") && !claim.token(t).space_before &&
         (!claim.Holds(t + 1) || claim.token(t + 1).space_before);
}

// Walks over one piece and collects what is quoted in it.
class Collector {
 public:
  Collector(const ClaimView& claim, std::vector<QuotedWord>* words)
      : claim_(claim), words_(*words) {}

  void AddPiece(const ContentPiece& piece) {
    const bool direct = claim_.claim->quote_type() == v1::QUOTE_TYPE_DIRECT;
    open_ = direct || StartsInside(piece) ? "\"" : "";
    ++run_;
    for (uint32_t t = piece.first; t < piece.end; ++t) Add(t, direct);
    open_ = "";
  }

 private:
  // True where the first quotation mark of the piece closes one.
  bool StartsInside(const ContentPiece& piece) const {
    for (uint32_t t = piece.first; t < piece.end; ++t) {
      if (claim_.token(t).kind == TokenKind::kQuote) {
        return t > piece.first && IsClosing(claim_, t);
      }
    }
    return false;
  }

  void Add(uint32_t t, bool direct) {
    const Token& token = claim_.token(t);
    const std::string_view norm = claim_.norm(t);
    if (token.kind == TokenKind::kQuote) {
      AddMark(norm, direct);
      return;
    }
    if (open_.empty()) return;
    if (token.kind == TokenKind::kPunctuation) {
      AddPunctuation(norm);
      return;
    }
    QuotedWord word;
    word.token = t;
    word.key = WordKey(norm);
    if (word.key == "'s" && !words_.empty() &&
        std::find(std::begin(kBeforeIs), std::end(kBeforeIs),
                  words_.back().key) != std::end(kBeforeIs)) {
      word.key = "is";
    }
    word.run = run_;
    word.bracketed = bracketed_;
    word.after_ellipsis = ellipsis_;
    ellipsis_ = false;
    words_.push_back(std::move(word));
  }

  void AddMark(std::string_view norm, bool direct) {
    const bool inner = !open_.empty() && norm != open_;
    if (inner) return;
    ++run_;
    bracketed_ = ellipsis_ = false;
    if (!direct) open_ = open_.empty() ? norm : "";
  }

  void AddPunctuation(std::string_view norm) {
    if (norm == "[") bracketed_ = true;
    if (norm == "]") bracketed_ = false;
    if (norm.substr(0, 2) == "..") ellipsis_ = true;
    const bool stop = norm == "." || norm == "!" || norm == "?";
    if (stop && !words_.empty()) words_.back().ends_sentence = true;
  }

  const ClaimView& claim_;
  std::vector<QuotedWord>& words_;
  std::string_view open_;  // the mark that opened the quotation; empty outside
  uint32_t run_ = 0;
  bool bracketed_ = false;
  bool ellipsis_ = false;
};

// "the [risk is the] danger" is "[the risk is] the danger": where the words
// that one side has more can be moved to the start of the other side, they are,
// for then the other is an excerpt.
void SlideToStart(const std::vector<QuotedWord>& longer, uint32_t* begin,
                  uint32_t* end, uint32_t* at_other) {
  uint32_t steps = 0;
  while (steps < *begin && steps < *at_other &&
         longer[*begin - 1 - steps].key == longer[*end - 1 - steps].key) {
    ++steps;
  }
  if (steps == 0 || steps != *at_other) return;
  *begin -= steps;
  *end -= steps;
  *at_other -= steps;
}

}  // namespace

std::vector<QuotedWord> QuotedWords(const ClaimView& claim) {
  std::vector<QuotedWord> words;
  Collector collector(claim, &words);
  for (const ContentPiece& piece : claim.pieces) collector.AddPiece(piece);
  return words;
}

QuoteAlignment AlignQuotes(const std::vector<QuotedWord>& left,
                           const std::vector<QuotedWord>& right) {
  QuoteAlignment alignment;
  const uint32_t n = static_cast<uint32_t>(left.size());
  const uint32_t m = static_cast<uint32_t>(right.size());
  if (uint64_t{n} * m > kMaxQuoteCells) return alignment;
  // lengths[i][j]: what left[i..] and right[j..] share.
  const size_t width = m + 1;
  std::vector<uint16_t> lengths((n + 1) * width, 0);
  for (uint32_t i = n; i-- > 0;) {
    for (uint32_t j = m; j-- > 0;) {
      lengths[i * width + j] = left[i].key == right[j].key
                                   ? lengths[(i + 1) * width + j + 1] + 1
                                   : std::max(lengths[(i + 1) * width + j],
                                              lengths[i * width + j + 1]);
    }
  }
  alignment.shared = lengths[0];
  QuoteHunk hunk;
  const auto close_hunk = [&](uint32_t i, uint32_t j) {
    hunk.left_end = i;
    hunk.right_end = j;
    if (hunk.left_begin < i || hunk.right_begin < j) {
      alignment.hunks.push_back(hunk);
    }
    hunk.left_begin = i + 1;
    hunk.right_begin = j + 1;
  };
  uint32_t i = 0, j = 0;
  while (i < n && j < m) {
    if (left[i].key == right[j].key) {
      close_hunk(i++, j++);
    } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  close_hunk(n, m);
  for (QuoteHunk& h : alignment.hunks) {
    if (h.left_begin == h.left_end) {
      SlideToStart(right, &h.right_begin, &h.right_end, &h.left_begin);
      h.left_end = h.left_begin;
    } else if (h.right_begin == h.right_end) {
      SlideToStart(left, &h.left_begin, &h.left_end, &h.right_begin);
      h.right_end = h.right_begin;
    }
  }
  return alignment;
}

}  // namespace claimdiff
