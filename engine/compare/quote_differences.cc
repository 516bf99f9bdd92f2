#include "engine/compare/quote_differences.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/compare/quotations.h"
#include "engine/compare/word_keys.h"
#include "engine/language/name_variants.h"

namespace claimdiff {
namespace {

constexpr double kWordsImportance = 0.6;
constexpr double kTruncatedImportance = 0.5;
constexpr double kMarkedImportance = 0.4;
// Where the words that differ are small ones ("that" left out).
constexpr double kSmallWordsImportance = 0.35;
// At the outer end of both quotations more words than this are another
// selection, not another wording.
constexpr uint32_t kMaxEdgeWords = 4;
// Inside, this many words on both sides are two passages, not one altered.
constexpr uint32_t kMaxInnerWords = 12;
// What shows that two quotations are one: a share of the longer one, or a run.
constexpr double kNearlyAll = 0.75;
constexpr uint32_t kLongRun = 5;
constexpr int kContentWordsOfRun = 2;
constexpr int kContentWordsOfContained = 3;
constexpr size_t kMaxShown = 100;  // bytes of a quotation in the explanation

using Words = std::vector<QuotedWord>;

// From the least to the most.
enum class Alteration { kNone, kEllipsis, kBrackets, kTruncated, kWords };

// Words that begin a condition, an exception or a concession: what stands
// before them is another statement without them.
constexpr std::string_view kConditions[] = {
    "although", "but",      "except", "however", "if",
    "only",     "provided", "though", "unless",  "until"};
// How many words of what was cut off show that the article has it elsewhere.
constexpr uint32_t kTellingWords = 4;

// Words that come and go as a reporter takes down what is said.
constexpr std::string_view kSmallWords[] = {"a",  "ah", "an",  "and",  "just",
                                            "of", "oh", "so",  "that", "the",
                                            "uh", "um", "well"};

template <size_t N>
bool IsIn(const std::string_view (&list)[N], std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
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
    if (empty() || !IsIn(kConditions, words[begin].key)) return false;
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

// What a claim's side is made of, over all its pairs.
struct Altered {
  Words words;
  std::vector<bool> differs;  // a word of `words`
  // What the explanation shows, words of `words`: the first place inside the
  // quotation, else at its ends, where the other may begin or end elsewhere.
  uint32_t first = kNoToken;
  uint32_t last = 0;
  bool inside = false;
};

void Mark(uint32_t begin, uint32_t end, bool inside, Altered* side) {
  const uint32_t last = static_cast<uint32_t>(side->words.size()) - 1;
  for (uint32_t i = begin; i < end; ++i) side->differs[i] = true;
  const bool after_break = begin < end && begin > 0 &&
                           side->words[begin - 1].run != side->words[begin].run;
  const uint32_t shown_first = begin == 0 || after_break ? begin : begin - 1;
  if (side->first == kNoToken || inside > side->inside ||
      (inside == side->inside && shown_first < side->first)) {
    side->first = shown_first;
    side->last = std::min(end, last);
    side->inside = inside;
  }
}

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

// Whether the two are tellings of one quotation.
bool IsOneQuotation(const PairView& pair, const QuoteAlignment& alignment,
                    const Words& left, const Words& right,
                    const CompareSettings& settings) {
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

// The words of a hunk where all of them are capitalized: a name.
std::vector<std::string_view> NameIn(const ClaimView& claim, const Words& words,
                                     uint32_t begin, uint32_t end) {
  std::vector<std::string_view> name;
  for (uint32_t i = begin; i < end; ++i) {
    const uint32_t t = words[i].token;
    if (claim.norm(t) == "al" || claim.norm(t) == "-") continue;
    if (!claim.token(t).capitalized) return {};
    name.push_back(claim.norm(t));
  }
  return name;
}

// Another spelling of a foreign name is nobody's alteration.
bool SpellsOneName(const PairView& pair, const Words& left, const Words& right,
                   const QuoteHunk& hunk) {
  const auto a = NameIn(*pair.left, left, hunk.left_begin, hunk.left_end);
  const auto b = NameIn(*pair.right, right, hunk.right_begin, hunk.right_end);
  if (a.empty() || a.size() != b.size()) return false;
  const NameRelation relation = RelateNames(a, b);
  return relation == NameRelation::kSame || relation == NameRelation::kVariant;
}

DraftSide SideOf(const ClaimView& claim, const Altered& altered) {
  DraftSide side;
  side.claim = &claim;
  const Words& words = altered.words;
  const std::string_view text = claim.doc->text();
  for (uint32_t i = 0; i < words.size(); ++i) {
    const bool new_run = i == 0 || words[i].run != words[i - 1].run;
    const ByteSpan span = claim.token(words[i].token).span;
    if (new_run && i > 0) side.value += " | ";
    if (!new_run) {
      side.value +=
          ByteSpan{claim.token(words[i - 1].token).span.end, span.begin}.In(
              text);
    }
    if (new_run && words[i].bracketed) side.value += '[';
    side.value += span.In(text);
    if (!altered.differs[i]) continue;
    const bool goes_on = i > 0 && altered.differs[i - 1] && !new_run;
    if (goes_on) {
      side.spans.back().end = span.end;
    } else {
      side.spans.push_back(span);
    }
  }
  side.value = OneLine(side.value, side.value.size());
  uint32_t last = altered.last;
  while (words[last].run != words[altered.first].run) --last;
  // A bracket belongs to what it opens.
  uint32_t first = words[altered.first].token;
  if (words[altered.first].bracketed && first > 0 && claim.Holds(first - 1) &&
      (claim.norm(first - 1) == "[" || claim.norm(first - 1) == "(")) {
    --first;
  }
  const ByteSpan shown =
      Cover(claim.token(first).span, claim.token(words[last].token).span);
  side.shown = "\"" + OneLine(shown.In(text), kMaxShown) + "\"";
  return side;
}

// What was altered in one place of two claims.
struct AlteredPlace {
  const ClaimView* left;
  const ClaimView* right;
  QuoteHunk hunk;
  Alteration alteration;
  bool inside;  // between words that both have
};

// A sentence of a claim's quotation: claim index and number.
using Sentence = std::pair<uint32_t, uint32_t>;

// The sentence of word `at`, or of the last word where there is none. A comma
// before the attribution may stand for the end of one.
uint32_t SentenceOf(const ClaimView& claim, const Words& words, uint32_t at) {
  uint32_t sentence = 0;
  for (uint32_t i = 1; i < words.size() && i <= at; ++i) {
    const bool begins_anew = words[i].run != words[i - 1].run &&
                             words[i].key != "i" &&
                             claim.token(words[i].token).capitalized;
    sentence += words[i - 1].ends_sentence || begins_anew;
  }
  return sentence;
}

// The altered quotations of a group. Places in one sentence of one claim belong
// to one quotation; sentences that the same claims have are told as one.
class AlteredQuotations {
 public:
  void Add(const AlteredPlace& place, const Words& left, const Words& right) {
    words_[place.left->index] = left;
    words_[place.right->index] = right;
    const Sentence a = {place.left->index,
                        SentenceOf(*place.left, left, place.hunk.left_begin)};
    const Sentence b = {place.right->index, SentenceOf(*place.right, right,
                                                       place.hunk.right_begin)};
    places_.push_back(place);
    sentence_of_place_.push_back(a);
    root_.emplace(a, a);
    root_.emplace(b, b);
    const Sentence from = std::max(root_[a], root_[b]);
    const Sentence to = std::min(root_[a], root_[b]);
    for (auto& [sentence, root] : root_) {
      if (root == from) root = to;
    }
  }

  // The drafts, by first claim and place.
  std::vector<FindingDraft> Drafts(const GroupView& group) const {
    std::map<Sentence, std::vector<uint32_t>> claims_of;  // by root
    for (const auto& [sentence, root] : root_) {
      std::vector<uint32_t>& claims = claims_of[root];
      if (claims.empty() || claims.back() != sentence.first) {
        claims.push_back(sentence.first);
      }
    }
    std::map<std::vector<uint32_t>, std::vector<Sentence>> quotations;
    for (const auto& [root, claims] : claims_of) {
      quotations[claims].push_back(root);
    }
    std::vector<FindingDraft> drafts;
    for (const auto& [claims, roots] : quotations) {
      drafts.push_back(DraftOf(group, claims, roots));
    }
    return drafts;
  }

 private:
  FindingDraft DraftOf(const GroupView& group,
                       const std::vector<uint32_t>& claims,
                       const std::vector<Sentence>& roots) const {
    std::map<uint32_t, Altered> sides;
    for (const uint32_t claim : claims) {
      sides[claim].words = words_.at(claim);
      sides[claim].differs.assign(words_.at(claim).size(), false);
    }
    Alteration strongest = Alteration::kNone;
    for (size_t i = 0; i < places_.size(); ++i) {
      if (std::find(roots.begin(), roots.end(),
                    root_.at(sentence_of_place_[i])) == roots.end()) {
        continue;
      }
      const AlteredPlace& place = places_[i];
      const QuoteHunk& hunk = place.hunk;
      strongest = std::max(strongest, place.alteration);
      Mark(hunk.left_begin, hunk.left_end, place.inside,
           &sides[place.left->index]);
      Mark(hunk.right_begin, hunk.right_end, place.inside,
           &sides[place.right->index]);
    }
    FindingDraft draft;
    draft.kind = v1::FINDING_KIND_QUOTE_ALTERED;
    draft.rule = RuleOf(strongest);
    draft.importance = ImportanceOf(strongest, sides);
    for (const ClaimView* claim : group.claims) {
      const auto side = sides.find(claim->index);
      if (side != sides.end())
        draft.sides.push_back(SideOf(*claim, side->second));
    }
    return draft;
  }

  static std::string_view RuleOf(Alteration alteration) {
    switch (alteration) {
      case Alteration::kEllipsis:
        return "quote/ellipsis";
      case Alteration::kBrackets:
        return "quote/brackets";
      case Alteration::kTruncated:
        return "quote/truncated";
      default:
        return "quote/words";
    }
  }

  static double ImportanceOf(Alteration alteration,
                             const std::map<uint32_t, Altered>& sides) {
    if (alteration == Alteration::kTruncated) return kTruncatedImportance;
    if (alteration != Alteration::kWords) return kMarkedImportance;
    for (const auto& [claim, side] : sides) {
      for (size_t i = 0; i < side.words.size(); ++i) {
        if (side.differs[i] && !IsIn(kSmallWords, side.words[i].key)) {
          return kWordsImportance;
        }
      }
    }
    return kSmallWordsImportance;
  }

  std::map<uint32_t, Words> words_;  // by ClaimView::index
  std::vector<AlteredPlace> places_;
  std::vector<Sentence> sentence_of_place_;  // on the left side
  std::map<Sentence, Sentence> root_;        // the first of those joined
};

// Whether the article has the words elsewhere: what its quotation leaves out of
// the sentence it tells after it, or before.
bool IsToldElsewhere(const ClaimView& claim, const Words& words, uint32_t begin,
                     uint32_t end) {
  end = std::min(end, begin + kTellingWords);
  const auto& tokens = claim.doc->tokens();
  for (size_t t = 0; t + (end - begin) <= tokens.size(); ++t) {
    uint32_t same = 0;
    while (begin + same < end && WordKey(claim.doc->norm(tokens[t + same])) ==
                                     words[begin + same].key) {
      ++same;
    }
    if (begin + same == end) return true;
  }
  return false;
}

Alteration JudgeHunk(const PairView& pair, const Words& left,
                     const Words& right, const QuoteHunk& hunk) {
  if (SpellsOneName(pair, left, right, hunk)) return Alteration::kNone;
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

// What is put in before an excerpt stands for nothing on the other side, which
// only begins earlier.
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

}  // namespace

std::vector<FindingDraft> FindQuoteDifferences(
    const GroupView& group, const CompareSettings& settings) {
  AlteredQuotations altered;
  for (const PairView& pair : group.pairs) {
    const Words left = QuotedWords(*pair.left);
    const Words right = QuotedWords(*pair.right);
    if (left.empty() || right.empty()) continue;
    const QuoteAlignment alignment = AlignQuotes(left, right);
    if (!IsOneQuotation(pair, alignment, left, right, settings)) continue;
    for (const QuoteHunk& hunk : alignment.hunks) {
      const Alteration alteration = JudgeHunk(pair, left, right, hunk);
      if (alteration == Alteration::kNone) continue;
      const bool start = hunk.left_begin == 0 && hunk.right_begin == 0;
      const bool end =
          hunk.left_end == left.size() && hunk.right_end == right.size();
      altered.Add(
          {pair.left, pair.right, ShownPart(alteration, left, right, hunk),
           alteration, !start && !end},
          left, right);
    }
  }
  return altered.Drafts(group);
}

}  // namespace claimdiff
