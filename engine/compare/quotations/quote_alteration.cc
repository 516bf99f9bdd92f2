#include "engine/compare/quotations/quote_alteration.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "engine/compare/lexicon/word_keys.h"
#include "engine/compare/quotations/said_alike.h"

namespace claimdiff {
namespace {

using Words = std::vector<QuotedWord>;

// At the outer end of both quotations more words than this are another
// selection, not another wording.
constexpr uint32_t kMaxEdgeWords = 4;
// Inside, this many words on both sides are two passages, not one altered.
constexpr uint32_t kMaxInnerWords = 12;
// Words that begin a condition, an exception or a concession: what stands
// before them is another statement without them. With one of its like.
constexpr std::pair<std::string_view, std::string_view> kConditions[] = {
    {"although", "though"}, {"but", "but"},       {"except", "unless"},
    {"however", "but"},     {"if", "if"},         {"only", "if"},
    {"provided", "if"},     {"though", "though"}, {"unless", "unless"},
    {"until", "unless"}};
// How many words of what was cut off show that the article has it elsewhere.
constexpr uint32_t kTellingWords = 4;

// What the word has in common with others that begin such a part; empty where
// it begins none.
std::string_view ConditionOf(std::string_view word) {
  for (const auto& [known, like] : kConditions) {
    if (known == word) return like;
  }
  return {};
}

struct Half {
  const Words& words;
  uint32_t begin;
  uint32_t end;
  bool empty() const { return begin == end; }
  uint32_t size() const { return end - begin; }
  bool AtStart() const { return begin == 0; }
  bool AtEnd() const { return end == words.size(); }
  // Whether the quotation breaks off right before, inside or right after.
  bool TouchesBreak() const {
    const uint32_t from = begin == 0 ? 0 : begin - 1;
    const uint32_t to = std::min<uint32_t>(end, words.size() - 1);
    return words[from].run != words[to].run;
  }
  bool AfterSentence() const {
    return begin == 0 || words[begin - 1].ends_sentence;
  }
  bool AnyBracketed() const {
    return std::any_of(words.begin() + begin, words.begin() + end,
                       [](const QuotedWord& w) { return w.bracketed; });
  }
  bool AllBracketed() const {
    return !empty() &&
           std::all_of(words.begin() + begin, words.begin() + end,
                       [](const QuotedWord& w) { return w.bracketed; });
  }
  // Whether it is the rest or the beginning of a sentence and says under what
  // condition the other part of the sentence holds.
  bool IsCondition() const {
    if (empty() || ConditionOf(words[begin].key).empty()) return false;
    return AtEnd() ? begin > 0 && !words[begin - 1].ends_sentence
                   : AtStart() && !words[end - 1].ends_sentence;
  }
  bool BeforeEllipsis() const {
    return end < words.size() && words[end].after_ellipsis;
  }
  std::string Joined() const {
    std::string joined;
    for (uint32_t i = begin; i < end; ++i) joined += words[i].key;
    return joined;
  }
};

Alteration Judge(const Half& left, const Half& right) {
  // "cease-fire" and "ceasefire".
  if (left.Joined() == right.Joined()) return Alteration::kNone;
  const bool start = left.AtStart() && right.AtStart();
  const bool end = left.AtEnd() && right.AtEnd();
  const bool outer = start || end;
  const Half& shorter = left.size() < right.size() ? left : right;
  const Half& longer = left.size() < right.size() ? right : left;
  if (shorter.empty()) {
    if (outer && longer.IsCondition()) return Alteration::kTruncated;
    if (shorter.AtStart() || shorter.AtEnd() || shorter.TouchesBreak()) {
      return Alteration::kNone;
    }
    if (shorter.BeforeEllipsis()) return Alteration::kEllipsis;
    return longer.AnyBracketed() ? Alteration::kBrackets : Alteration::kWords;
  }
  // "[President Barack] Obama's war" begins later than "I'll end Obama's war".
  if (outer && shorter.AllBracketed() && longer.size() > shorter.size()) {
    return Alteration::kBrackets;
  }
  if (outer && (longer.size() > kMaxEdgeWords ||
                (end && left.AfterSentence() && right.AfterSentence()))) {
    return Alteration::kNone;
  }
  if (shorter.size() > kMaxInnerWords) return Alteration::kNone;
  if (!outer && left.TouchesBreak() && right.TouchesBreak()) {
    return Alteration::kNone;
  }
  return left.AnyBracketed() || right.AnyBracketed() ? Alteration::kBrackets
                                                     : Alteration::kWords;
}

// Whether the article has the words elsewhere: what its quotation leaves out of
// the sentence it tells after it, or before, in one quotation or several. The
// word that begins the condition may be another one ("although", "though").
bool IsToldElsewhere(const ClaimView& claim, const Words& words, uint32_t begin,
                     uint32_t end) {
  end = std::min(end, begin + kTellingWords);
  std::vector<std::string> keys;  // of the article's words
  for (const Token& token : claim.doc->tokens()) {
    if (token.kind != TokenKind::kPunctuation &&
        token.kind != TokenKind::kQuote) {
      keys.push_back(WordKey(claim.doc->norm(token)));
    }
  }
  const std::string_view condition = ConditionOf(words[begin].key);
  const auto are_told = [&](size_t from, uint32_t first) {
    for (uint32_t i = first; i < end; ++i, ++from) {
      if (from >= keys.size() || keys[from] != words[i].key) return false;
    }
    return true;
  };
  for (size_t k = 0; k + (end - begin) <= keys.size(); ++k) {
    const bool begins =
        keys[k] == words[begin].key ||
        (!condition.empty() && ConditionOf(keys[k]) == condition);
    if (begins && are_told(k + 1, begin + 1)) return true;
  }
  return false;
}

// Where the rest of a sentence is cut off, the sentences after it are none of
// the matter.
uint32_t EndOfSentence(const Words& words, uint32_t begin, uint32_t end) {
  for (uint32_t i = begin; i < end; ++i) {
    if (words[i].ends_sentence ||
        (i + 1 < end && words[i].run != words[i + 1].run)) {
      return i + 1;
    }
  }
  return end;
}

}  // namespace

Alteration JudgeHunk(const PairView& pair, const Words& left,
                     const Words& right, const QuoteHunk& hunk) {
  if (AreSaidAlike(pair, left, right, hunk)) return Alteration::kNone;
  const Alteration alteration =
      Judge({left, hunk.left_begin, hunk.left_end},
            {right, hunk.right_begin, hunk.right_end});
  if (alteration != Alteration::kTruncated) return alteration;
  const bool told =
      hunk.left_begin == hunk.left_end
          ? IsToldElsewhere(*pair.left, right, hunk.right_begin, hunk.right_end)
          : IsToldElsewhere(*pair.right, left, hunk.left_begin, hunk.left_end);
  return told ? Alteration::kNone : alteration;
}

QuoteHunk ShownPart(Alteration alteration, const Words& left,
                    const Words& right, QuoteHunk hunk) {
  if (alteration == Alteration::kTruncated) {
    hunk.left_end = EndOfSentence(left, hunk.left_begin, hunk.left_end);
    hunk.right_end = EndOfSentence(right, hunk.right_begin, hunk.right_end);
  }
  if (alteration != Alteration::kBrackets) return hunk;
  const Half l{left, hunk.left_begin, hunk.left_end};
  const Half r{right, hunk.right_begin, hunk.right_end};
  const bool at_start = l.AtStart() && r.AtStart();
  const auto drop = [&](uint32_t* begin, uint32_t* end) {
    (at_start ? *begin : *end) = at_start ? *end : *begin;
  };
  if (!at_start && !(l.AtEnd() && r.AtEnd())) return hunk;
  if (l.AllBracketed() && r.size() > l.size()) {
    drop(&hunk.right_begin, &hunk.right_end);
  } else if (r.AllBracketed() && l.size() > r.size()) {
    drop(&hunk.left_begin, &hunk.left_end);
  }
  return hunk;
}

}  // namespace claimdiff
