#include "engine/compare/quotations/quotations.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/lexicon/word_keys.h"

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
    // "&" is said as a word.
    if (token.kind == TokenKind::kPunctuation && norm != "&") {
      AddPunctuation(norm);
      return;
    }
    QuotedWord word;
    word.token = t;
    word.key = WordKey(norm);
    if (word.key == "'s" && !words_.empty() &&
        IsOneOf(words_.back().key, kBeforeIs)) {
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
    if (norm == "[" || norm == "(") bracketed_ = true;
    if (norm == "]" || norm == ")") bracketed_ = false;
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

// Whether the quotation begins, ends or breaks off before word `at`.
bool IsBreak(const std::vector<QuotedWord>& words, uint32_t at) {
  return at == 0 || at == words.size() || words[at - 1].run != words[at].run;
}

// "the [risk is the] danger" is "[the risk is the] danger": the words that one
// side has more may be moved along equal words. Where that takes their place on
// the other side, `at`, to a break, they are moved there, for then the other is
// an excerpt.
void SlideToBreak(const std::vector<QuotedWord>& longer,
                  const std::vector<QuotedWord>& other, uint32_t* begin,
                  uint32_t* end, uint32_t* at) {
  for (uint32_t back = 0; back <= *begin && back <= *at; ++back) {
    if (IsBreak(other, *at - back)) {
      *begin -= back;
      *end -= back;
      *at -= back;
      return;
    }
    if (back == *begin ||
        longer[*begin - 1 - back].key != longer[*end - 1 - back].key) {
      break;
    }
  }
  for (uint32_t ahead = 0; *end + ahead < longer.size(); ++ahead) {
    if (longer[*begin + ahead].key != longer[*end + ahead].key) return;
    if (!IsBreak(other, *at + ahead + 1)) continue;
    *begin += ahead + 1;
    *end += ahead + 1;
    *at += ahead + 1;
    return;
  }
}

// Points for a matched pair of words, and for one right after another: of all
// ways to match the most words, the one in the fewest runs.
constexpr uint16_t kMatch = 4;
constexpr uint16_t kRunsOn = 1;
// A run at either end of fewer words may be chance.
constexpr uint32_t kChanceWords = 4;
// So many words are a sentence of their own.
constexpr uint32_t kOtherSentence = 12;

// What the reporter puts in is no word of the speaker's.
bool Matches(const QuotedWord& a, const QuotedWord& b) {
  return a.bracketed == b.bracketed && a.key == b.key;
}

// What the rest of both sides can score, from word i and j on; `after_match`
// where the words before them are matched.
class Scores {
 public:
  Scores(const std::vector<QuotedWord>& left,
         const std::vector<QuotedWord>& right)
      : width_(right.size() + 1),
        scores_{std::vector<uint16_t>((left.size() + 1) * width_),
                std::vector<uint16_t>((left.size() + 1) * width_)} {
    for (size_t i = left.size(); i-- > 0;) {
      for (size_t j = right.size(); j-- > 0;) {
        const uint16_t skip =
            std::max(At(i + 1, j, false), At(i, j + 1, false));
        for (const bool after_match : {false, true}) {
          uint16_t& score = scores_[after_match][i * width_ + j];
          score = skip;
          if (Matches(left[i], right[j])) {
            score = std::max(score, Match(i, j, after_match));
          }
        }
      }
    }
  }

  uint16_t At(size_t i, size_t j, bool after_match) const {
    return scores_[after_match][i * width_ + j];
  }
  // The score from here where the two words are matched.
  uint16_t Match(size_t i, size_t j, bool after_match) const {
    return static_cast<uint16_t>(At(i + 1, j + 1, true) + kMatch +
                                 (after_match ? kRunsOn : 0));
  }

 private:
  size_t width_;
  std::vector<uint16_t> scores_[2];
};

QuoteAlignment Align(const std::vector<QuotedWord>& left,
                     const std::vector<QuotedWord>& right) {
  const Scores scores(left, right);
  QuoteAlignment alignment;
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
  const auto n = static_cast<uint32_t>(left.size());
  const auto m = static_cast<uint32_t>(right.size());
  bool after_match = false;
  for (uint32_t i = 0, j = 0; i < n && j < m;) {
    const uint16_t best = scores.At(i, j, after_match);
    if (Matches(left[i], right[j]) && scores.Match(i, j, after_match) == best) {
      close_hunk(i++, j++);
      ++alignment.shared;
      after_match = true;
      continue;
    }
    after_match = false;
    if (scores.At(i + 1, j, false) == best) {
      ++i;
    } else {
      ++j;
    }
  }
  close_hunk(n, m);
  return alignment;
}

uint32_t Longer(const QuoteHunk& hunk) {
  return std::max(hunk.left_end - hunk.left_begin,
                  hunk.right_end - hunk.right_begin);
}

// Beside two other sentences a few words will meet by chance ("and those
// districts" / "and we call these districts"). Takes a run of words that the
// hunks on its two sides outweigh on both sides into the outer one.
//
// Puts `outer` and what it takes in of `inner` together; false where the run
// between them stays.
bool Absorb(const QuoteHunk& inner, uint32_t run, QuoteHunk* outer) {
  const QuoteHunk both = {std::min(inner.left_begin, outer->left_begin),
                          std::max(inner.left_end, outer->left_end),
                          std::min(inner.right_begin, outer->right_begin),
                          std::max(inner.right_end, outer->right_end)};
  const uint32_t left = both.left_end - both.left_begin - run;
  const uint32_t right = both.right_end - both.right_begin - run;
  const bool lone = run == 1 && Longer(inner) >= kOtherSentence;
  if (!lone && (run >= kChanceWords || std::min(left, right) < 2 * run)) {
    return false;
  }
  *outer = both;
  return true;
}

void DropChanceRuns(uint32_t left_size, uint32_t right_size,
                    QuoteAlignment* alignment) {
  std::vector<QuoteHunk>& hunks = alignment->hunks;
  // From the end inward, then from the start.
  QuoteHunk outer = {left_size, left_size, right_size, right_size};
  while (!hunks.empty()) {
    const uint32_t run = outer.left_begin - hunks.back().left_end;
    if (run > 0 && !Absorb(hunks.back(), run, &outer)) break;
    if (run == 0) outer = hunks.back();
    alignment->shared -= run;
    hunks.pop_back();
  }
  if (Longer(outer) > 0) hunks.push_back(outer);
  outer = {};
  while (!hunks.empty()) {
    const uint32_t run = hunks.front().left_begin - outer.left_end;
    if (run > 0 && !Absorb(hunks.front(), run, &outer)) break;
    if (run == 0) outer = hunks.front();
    alignment->shared -= run;
    hunks.erase(hunks.begin());
  }
  if (Longer(outer) > 0) hunks.insert(hunks.begin(), outer);
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
  if (uint64_t{left.size()} * right.size() > kMaxQuoteCells) return {};
  // Of several best alignments the one found depends on which side is walked
  // first, so that is the lesser one.
  const bool swap = std::lexicographical_compare(
      right.begin(), right.end(), left.begin(), left.end(),
      [](const QuotedWord& a, const QuotedWord& b) { return a.key < b.key; });
  QuoteAlignment alignment = swap ? Align(right, left) : Align(left, right);
  DropChanceRuns(static_cast<uint32_t>(swap ? right.size() : left.size()),
                 static_cast<uint32_t>(swap ? left.size() : right.size()),
                 &alignment);
  for (QuoteHunk& h : alignment.hunks) {
    if (swap) {
      std::swap(h.left_begin, h.right_begin);
      std::swap(h.left_end, h.right_end);
    }
    if (h.left_begin == h.left_end) {
      SlideToBreak(right, left, &h.right_begin, &h.right_end, &h.left_begin);
      h.left_end = h.left_begin;
    } else if (h.right_begin == h.right_end) {
      SlideToBreak(left, right, &h.left_begin, &h.left_end, &h.right_begin);
      h.right_end = h.right_begin;
    }
  }
  return alignment;
}

}  // namespace claimdiff
