#include "engine/compare/swap_differences.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "engine/compare/claim_match.h"
#include "engine/compare/opposites.h"
#include "engine/compare/slots.h"
#include "engine/compare/speakers.h"
#include "engine/language/names.h"
#include "engine/language/quantity_lexicon.h"

namespace claimdiff {
namespace {

// How much of the longer claim must be shared.
constexpr double kMostWords = 0.6;
constexpr uint32_t kTitle = kHonorific | kRole | kRoleModifier;

bool IsCapitalized(const ClaimView& claim, uint32_t t) {
  const Token& token = claim.token(t);
  return token.kind == TokenKind::kWord && token.capitalized;
}

// The first word of a sentence is capitalized without being a name.
bool BeginsSentence(const ClaimView& claim, uint32_t t) {
  if (t == 0) return true;
  const TokenKind before = claim.token(t - 1).kind;
  const std::string_view norm = claim.norm(t - 1);
  return norm == "." || norm == "!" || norm == "?" ||
         before == TokenKind::kQuote;
}

bool IsOppositeWord(const PairView& pair, const TokenLink& link) {
  return AreOpposites(pair.left->norm(link.left), pair.right->norm(link.right));
}

bool IsDay(std::string_view norm) {
  return FindQuantityWord(norm, QuantityRole::kWeekday) != nullptr;
}

// Two days of the week or two months, neither an abbreviation of the other.
bool IsOtherDate(const PairView& pair, const TokenLink& link) {
  const std::string_view a = pair.left->norm(link.left);
  const std::string_view b = pair.right->norm(link.right);
  if (!IsCapitalized(*pair.left, link.left) ||
      !IsCapitalized(*pair.right, link.right)) {
    return false;
  }
  const QuantityRole role =
      IsDay(a) ? QuantityRole::kWeekday : QuantityRole::kMonth;
  const QuantityWord* left = FindQuantityWord(a, role);
  const QuantityWord* right = FindQuantityWord(b, role);
  return left != nullptr && right != nullptr && left->value != right->value;
}

// How many letters must be put in, taken out or replaced to make the one the
// other.
size_t EditDistance(std::string_view a, std::string_view b) {
  std::vector<size_t> row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) row[j] = j;
  for (size_t i = 0; i < a.size(); ++i) {
    size_t diagonal = row[0];
    row[0] = i + 1;
    for (size_t j = 0; j < b.size(); ++j) {
      const size_t replaced = diagonal + (a[i] == b[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = std::min({replaced, row[j] + 1, row[j + 1] + 1});
    }
  }
  return row.back();
}

// Whether two names may be forms of one: an abbreviation, the same beginning
// ("Spain", "Spanish"), or another spelling ("Kadhir", "Qadir").
bool MayBeForms(const ClaimView& left, uint32_t l, const ClaimView& right,
                uint32_t r) {
  constexpr size_t kBeginning = 3;  // bytes
  const std::string_view a = left.norm(l);
  const std::string_view b = right.norm(r);
  return left.token(l).all_caps || right.token(r).all_caps ||
         a.find('.') != std::string_view::npos ||
         b.find('.') != std::string_view::npos ||
         a.substr(0, kBeginning) == b.substr(0, kBeginning) ||
         3 * EditDistance(a, b) <= std::max(a.size(), b.size());
}

// Whether the two words stand side by side anywhere in the text: parts of one
// name, or an apposition.
bool StandTogetherIn(const Document& doc, std::string_view a,
                     std::string_view b) {
  constexpr uint32_t kApart = 3;  // tokens
  uint32_t last_a = kNoToken, last_b = kNoToken;
  for (uint32_t t = 0; t < doc.tokens().size(); ++t) {
    const std::string_view norm = doc.norm(doc.tokens()[t]);
    if (norm == a) last_a = t;
    if (norm == b) last_b = t;
    if (norm != a && norm != b) continue;
    if (last_a != kNoToken && last_b != kNoToken &&
        std::max(last_a, last_b) - std::min(last_a, last_b) <= kApart) {
      return true;
    }
  }
  return false;
}

bool HasWord(const ClaimView& claim, std::string_view norm) {
  return std::any_of(claim.tokens.begin(), claim.tokens.end(),
                     [&](uint32_t t) { return claim.norm(t) == norm; });
}

// A given name or a title before a name that both sides have.
bool IsBeforeSharedName(const PairView& pair, const TokenLink& link) {
  const uint32_t next = link.left + 1;
  return pair.left->Holds(next) && IsCapitalized(*pair.left, next) &&
         pair.RightOf(next) == link.right + 1;
}

bool IsOtherName(const PairView& pair, const TokenLink& link) {
  const ClaimView& left = *pair.left;
  const ClaimView& right = *pair.right;
  const std::string_view a = left.norm(link.left);
  const std::string_view b = right.norm(link.right);
  if (!IsCapitalized(left, link.left) || !IsCapitalized(right, link.right) ||
      BeginsSentence(left, link.left) || BeginsSentence(right, link.right) ||
      IsBeforeSharedName(pair, link)) {
    return false;
  }
  const uint32_t kinds = NameWordKinds(a);
  const uint32_t others = NameWordKinds(b);
  if (((kinds | others) & (kTitle | kCalendar | kGroup)) != 0) return false;
  const bool places = ((kinds | others) & (kPlace | kNationality)) != 0;
  const bool alike = (kinds & others & (kPlace | kNationality)) != 0;
  return (!places || alike) &&
         !MayBeForms(left, link.left, right, link.right) &&
         !StandTogetherIn(*left.doc, a, b) &&
         !StandTogetherIn(*right.doc, a, b);
}

struct SwapRule {
  v1::FindingKind kind;
  std::string_view rule;
  double importance;
  bool (*differs)(const PairView& pair, const TokenLink& link);
};

constexpr SwapRule kRules[] = {
    {v1::FINDING_KIND_OPPOSITE, "opposite/word", 0.8, IsOppositeWord},
    {v1::FINDING_KIND_NAME, "name/slot", 0.75, IsOtherName},
    {v1::FINDING_KIND_DATE, "date/slot", 0.7, IsOtherDate},
};

// Whether the pair is alike enough for a single word to matter.
bool IsNearlyVerbatim(const PairView& pair) {
  if (!IsSameClaim(pair) || !NegateAlike(pair)) return false;
  if (OverlapOf(pair).OfLonger() < kMostWords) return false;
  const SpeakerRelation relation = RelateSpeakers(*pair.left, *pair.right);
  return relation == SpeakerRelation::kSame ||
         relation == SpeakerRelation::kUnknown;
}

bool MayDiffer(const PairView& pair, const TokenLink& link) {
  const ClaimView& left = *pair.left;
  const ClaimView& right = *pair.right;
  return link.kind == LinkKind::kSlot &&
         left.NegationAt(link.left) == nullptr &&
         right.NegationAt(link.right) == nullptr &&
         !HasWord(left, right.norm(link.right)) &&
         !HasWord(right, left.norm(link.left));
}

SlotEdge EdgeOf(const PairView& pair, const TokenLink& link, bool differs) {
  SlotEdge edge;
  edge.a = {pair.left, link.left, pair.left->token(link.left).span.begin};
  edge.b = {pair.right, link.right, pair.right->token(link.right).span.begin};
  edge.score = 1;
  edge.differs = differs;
  return edge;
}

// The edges of one rule: where words differ, and where those words agree with a
// third claim's.
std::vector<SlotEdge> EdgesOf(const std::vector<const PairView*>& pairs,
                              const SwapRule& rule) {
  using Place = std::pair<uint32_t, uint32_t>;  // claim and token
  std::vector<SlotEdge> edges;
  std::set<Place> differing;
  for (const PairView* pair : pairs) {
    for (const TokenLink& link : pair->links) {
      if (!MayDiffer(*pair, link) || !rule.differs(*pair, link)) continue;
      edges.push_back(EdgeOf(*pair, link, true));
      differing.insert({pair->left->index, link.left});
      differing.insert({pair->right->index, link.right});
    }
  }
  if (edges.empty()) return edges;
  for (const PairView* pair : pairs) {
    for (const TokenLink& link : pair->links) {
      if (link.kind != LinkKind::kSlot &&
          (differing.count({pair->left->index, link.left}) > 0 ||
           differing.count({pair->right->index, link.right}) > 0)) {
        edges.push_back(EdgeOf(*pair, link, false));
      }
    }
  }
  return edges;
}

}  // namespace

std::vector<FindingDraft> FindSwapDifferences(const GroupView& group) {
  std::vector<const PairView*> pairs;
  for (const PairView& pair : group.pairs) {
    if (IsNearlyVerbatim(pair)) pairs.push_back(&pair);
  }
  std::vector<FindingDraft> drafts;
  for (const SwapRule& rule : kRules) {
    for (const std::vector<SlotItem>& slot : MergeSlots(EdgesOf(pairs, rule))) {
      FindingDraft draft;
      draft.kind = rule.kind;
      draft.rule = rule.rule;
      draft.importance = rule.importance;
      for (const SlotItem& item : slot) {
        const std::string word(item.claim->written(item.item));
        draft.sides.push_back({item.claim,
                               {item.claim->token(item.item).span},
                               word,
                               OneLine(word)});
      }
      drafts.push_back(std::move(draft));
    }
  }
  return drafts;
}

}  // namespace claimdiff
