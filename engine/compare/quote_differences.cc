#include "engine/compare/quote_differences.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/compare/quotations.h"
#include "engine/language/name_variants.h"

namespace claimdiff {
namespace {

constexpr double kWordsImportance = 0.6;
constexpr double kMarkedImportance = 0.4;
// At the outer end of both quotations more words than this are another
// selection, not another wording.
constexpr uint32_t kMaxEdgeWords = 4;
// Inside, this many words on both sides are two passages, not one altered.
constexpr uint32_t kMaxInnerWords = 12;
// What shows that two quotations are one: a share of the longer one, or a run.
constexpr double kNearlyAll = 0.75;
constexpr uint32_t kLongRun = 5;
constexpr int kContentWordsOfRun = 2;

using Words = std::vector<QuotedWord>;

enum class Alteration { kNone, kEllipsis, kBrackets, kWords };

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
    if (shorter.AtStart() || shorter.AtEnd() || shorter.TouchesBreak()) {
      return Alteration::kNone;
    }
    if (shorter.BeforeEllipsis()) return Alteration::kEllipsis;
    return longer.AnyBracketed() ? Alteration::kBrackets : Alteration::kWords;
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
  const uint32_t shown_first = begin == 0 ? 0 : begin - 1;
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
  return alignment.shared >= kNearlyAll * longer ||
         HasLongRun(*pair.left, left, alignment);
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
  const ByteSpan shown = Cover(claim.token(words[altered.first].token).span,
                               claim.token(words[last].token).span);
  side.shown = "\"" + OneLine(shown.In(text)) + "\"";
  return side;
}

// The altered quotations of a group: claims whose pairs were altered stand
// together, each group of them a finding.
class AlteredClaims {
 public:
  void Add(const PairView& pair, const Words& left, const Words& right,
           const QuoteHunk& hunk, Alteration alteration) {
    const bool start = hunk.left_begin == 0 && hunk.right_begin == 0;
    const bool end =
        hunk.left_end == left.size() && hunk.right_end == right.size();
    const bool inside = !start && !end;
    MarkSide(*pair.left, left, hunk.left_begin, hunk.left_end, inside);
    MarkSide(*pair.right, right, hunk.right_begin, hunk.right_end, inside);
    const uint32_t from =
        std::max(set_of_[pair.left->index], set_of_[pair.right->index]);
    const uint32_t to =
        std::min(set_of_[pair.left->index], set_of_[pair.right->index]);
    for (auto& [claim, set] : set_of_) {
      if (set == from) set = to;
    }
    strongest_[to] = std::max({strongest_[to], strongest_[from], alteration});
  }

  // The drafts, by first claim.
  std::vector<FindingDraft> Drafts(const GroupView& group) const {
    std::map<uint32_t, FindingDraft> drafts;  // by set: its first claim
    for (const ClaimView* claim : group.claims) {
      const auto set = set_of_.find(claim->index);
      if (set == set_of_.end()) continue;
      FindingDraft& draft = drafts[set->second];
      Describe(strongest_.at(set->second), &draft);
      draft.sides.push_back(SideOf(*claim, sides_.at(claim->index)));
    }
    std::vector<FindingDraft> list;
    list.reserve(drafts.size());
    for (auto& [set, draft] : drafts) list.push_back(std::move(draft));
    return list;
  }

 private:
  void MarkSide(const ClaimView& claim, const Words& words, uint32_t begin,
                uint32_t end, bool inside) {
    Altered& side = sides_[claim.index];
    if (side.words.empty()) {
      side.words = words;
      side.differs.assign(words.size(), false);
      set_of_[claim.index] = claim.index;
    }
    Mark(begin, end, inside, &side);
  }

  static void Describe(Alteration alteration, FindingDraft* draft) {
    draft->kind = v1::FINDING_KIND_QUOTE_ALTERED;
    draft->rule = alteration == Alteration::kWords      ? "quote/words"
                  : alteration == Alteration::kBrackets ? "quote/brackets"
                                                        : "quote/ellipsis";
    draft->importance =
        alteration == Alteration::kWords ? kWordsImportance : kMarkedImportance;
  }

  // By ClaimView::index; a set is named by the lowest index in it.
  std::map<uint32_t, Altered> sides_;
  std::map<uint32_t, uint32_t> set_of_;
  std::map<uint32_t, Alteration> strongest_;
};

}  // namespace

std::vector<FindingDraft> FindQuoteDifferences(
    const GroupView& group, const CompareSettings& settings) {
  AlteredClaims altered;
  for (const PairView& pair : group.pairs) {
    const Words left = QuotedWords(*pair.left);
    const Words right = QuotedWords(*pair.right);
    if (left.empty() || right.empty()) continue;
    const QuoteAlignment alignment = AlignQuotes(left, right);
    if (!IsOneQuotation(pair, alignment, left, right, settings)) continue;
    for (const QuoteHunk& hunk : alignment.hunks) {
      if (SpellsOneName(pair, left, right, hunk)) continue;
      const Alteration alteration =
          Judge({left, hunk.left_begin, hunk.left_end},
                {right, hunk.right_begin, hunk.right_end});
      if (alteration != Alteration::kNone) {
        altered.Add(pair, left, right, hunk, alteration);
      }
    }
  }
  return altered.Drafts(group);
}

}  // namespace claimdiff
