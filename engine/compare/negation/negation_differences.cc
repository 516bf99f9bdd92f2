#include "engine/compare/negation/negation_differences.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/negation/inserted_negations.h"
#include "engine/compare/negation/negation_cues.h"
#include "engine/compare/negation/negative_words.h"
#include "engine/compare/negation/reprinted_negations.h"
#include "engine/compare/negation/unasserted_words.h"
#include "engine/compare/numbers/negated_shares.h"
#include "engine/compare/numbers/number_differences.h"
#include "engine/compare/view/claim_tone.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/negation_scope.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.85;
// How far around the negated words linked words must be found, and how many.
constexpr uint32_t kReach = 7;
constexpr int kMinLinkedAround = 2;
// How much of the longer claim must be shared: an excerpt may lack the words
// that say what is negated.
constexpr double kHalf = 0.5;
// Claims that share so much are told in the same words.
constexpr double kAll = 0.9;
// Who does not mean to do a thing is told to leave it undone.
constexpr std::string_view kMeaningTo[] = {"expect", "intend", "mean", "plan"};
constexpr std::string_view kMeantTo[] = {"intention", "intentions", "plans"};
// How many words after a negated one the explanation may show.
constexpr uint32_t kShown = 3;

// Whether the attribution negates the whole content: "denied", "rejected",
// "did not say".
bool IsNegatedAsAWhole(const ClaimView& claim) {
  return (ToneOfClaim(claim) == CueTone::kDenial) !=
         claim.claim->attribution().negated();
}

// Whether the claim negates anything else in the token's sentence that the
// other claim does not negate too. `partner` gives the other side's token.
template <typename Partner>
bool NegatesMore(const ClaimView& claim, uint32_t token, const ClaimView& other,
                 Partner partner) {
  for (const Negation& negation : claim.negations) {
    if (negation.focus == token ||
        !InOneSentence(claim, negation.first_token, token)) {
      continue;
    }
    const uint32_t counterpart = partner(negation.focus);
    if (counterpart == kNoToken || other.NegationAt(counterpart) == nullptr) {
      return true;
    }
  }
  return false;
}

// Content words linked near the two tokens, those left out.
int LinkedAround(const PairView& pair, uint32_t left, uint32_t right) {
  int linked = 0;
  const uint32_t from = left > kReach ? left - kReach : 0;
  for (uint32_t t = from; t <= left + kReach; ++t) {
    if (t == left || !pair.left->Holds(t) || !pair.left->IsContentWord(t)) {
      continue;
    }
    const uint32_t r = pair.RightOf(t);
    if (r == kNoToken) continue;
    const uint32_t distance = r > right ? r - right : right - r;
    if (distance <= kReach) ++linked;
  }
  return linked;
}

// Content words of a claim, up to `most`.
int CountContentWords(const ClaimView& claim, int most) {
  int words = 0;
  for (const uint32_t t : claim.tokens) {
    if (words == most) break;
    if (claim.IsContentWord(t)) ++words;
  }
  return words;
}

// Whether the words around show that both claims speak of the same: two linked
// ones, fewer in a claim that has no more.
bool IsSameMatter(const PairView& pair, const SlotEdge& edge) {
  const ClaimOverlap overlap = OverlapOf(pair);
  // A single word is one claim only where one speaker says it.
  if (overlap.OfLonger() >= kAll &&
      (overlap.shared > 1 ||
       SpeakerWords(*pair.left) == SpeakerWords(*pair.right))) {
    return true;
  }
  const int most = kMinLinkedAround + 1;
  const int words = std::min(CountContentWords(*pair.left, most),
                             CountContentWords(*pair.right, most));
  return edge.score >= std::max(1, std::min(kMinLinkedAround, words - 1));
}

// Whether linked words say the same: "not to raise rents" is no negation of "to
// freeze rents".
bool IsOneWord(const PairView& pair, const TokenLink& link) {
  return link.kind != LinkKind::kMeaning ||
         CompareWords(pair.left->norm(link.left),
                      pair.right->norm(link.right)) == WordLikeness::kSame;
}

// Whether the two words are said of other people or things: of "some who worked
// there" and of "others who did not work there".
bool AreOfOthers(const PairView& pair, const TokenLink& link) {
  const uint32_t left = HeadOfRelative(*pair.left, link.left);
  const uint32_t right = HeadOfRelative(*pair.right, link.right);
  return left != kNoToken && right != kNoToken && !pair.AreLinked(left, right);
}

bool MeansToDo(std::string_view norm) {
  return IsOneOf(norm, kMeantTo) || IsOneOf(VerbBase(norm), kMeaningTo);
}

// The hard negation of the token, or of who does not expect or has no plans to
// do it ("does not expect to be fit"): that denies the deed too.
const Negation* NegationOver(const ClaimView& claim, uint32_t t) {
  const Negation* own = claim.NegationAt(t);
  if (own != nullptr) return own;
  const auto is_at = [&claim](uint32_t at, std::string_view norm) {
    return claim.Holds(at) && claim.norm(at) == norm;
  };
  uint32_t to = t - 1;
  if (t > 1 && is_at(to, "be")) --to;
  if (to == 0 || to > t || !is_at(to, "to") || !claim.Holds(to - 1)) {
    return nullptr;
  }
  if (!MeansToDo(claim.norm(to - 1))) return nullptr;
  const Negation* raised = claim.NegationAt(to - 1);
  return raised != nullptr && raised->kind == NegationKind::kHard ? raised
                                                                  : nullptr;
}

// Whether both deny that a thing is meant to be done: "no plans to ration
// bread" / "rationing is not planned".
bool DenyIntent(const ClaimView& claim, const Negation& cue,
                const ClaimView& other) {
  const auto is_of_intent = [](const ClaimView& of, const Negation& negation) {
    return of.Holds(negation.focus) && MeansToDo(of.norm(negation.focus));
  };
  return is_of_intent(claim, cue) &&
         std::any_of(other.negations.begin(), other.negations.end(),
                     [&](const Negation& negation) {
                       return is_of_intent(other, negation);
                     });
}

// The end of what the explanation shows: the word, and the next content word
// where it is near.
uint32_t ShownEnd(const ClaimView& claim, uint32_t token) {
  for (uint32_t t = token + 1; t <= token + kShown && claim.Holds(t); ++t) {
    const TokenKind kind = claim.token(t).kind;
    if (kind != TokenKind::kWord && kind != TokenKind::kNumber) break;
    if (claim.IsContentWord(t)) return t + 1;
  }
  return token + 1;
}

// The negation that token `t` begins, or else the one whose focus it is.
const Negation* NegationOf(const ClaimView& claim, uint32_t t) {
  for (const Negation& negation : claim.negations) {
    if (negation.first_token == t) return &negation;
  }
  return claim.NegationAt(t);
}

// Whether the words around what either side negates are told anew there.
bool IsDoubtful(const PairView& pair, const SlotEdge& edge) {
  const auto is_told_anew = [&](const SlotItem& item) {
    const Negation* negation = NegationOf(*item.claim, item.item);
    return negation != nullptr &&
           IsToldAnewAround(pair, *item.claim, negation->focus);
  };
  return edge.differs && (is_told_anew(edge.a) || is_told_anew(edge.b));
}

}  // namespace

std::vector<SlotEdge> NegationEdges(const PairView& pair) {
  if (pair.reprint) return ReprintedNegations(pair);
  std::vector<SlotEdge> edges;
  if (pair.left->negations.empty() && pair.right->negations.empty()) {
    return edges;
  }
  if (!IsSameClaim(pair) || OverlapOf(pair).OfLonger() < kHalf) return edges;
  edges = InsertedNegations(pair);
  if (!edges.empty()) return edges;
  const bool same_frame =
      IsNegatedAsAWhole(*pair.left) == IsNegatedAsAWhole(*pair.right);
  const auto right_of = [&](uint32_t t) { return pair.RightOf(t); };
  const auto left_of = [&](uint32_t t) { return pair.LeftOf(t); };
  for (const TokenLink& link : pair.links) {
    if (link.kind == LinkKind::kSlot || !pair.left->IsContentWord(link.left) ||
        !pair.right->IsContentWord(link.right)) {
      continue;
    }
    const Negation* left = NegationOver(*pair.left, link.left);
    const Negation* right = NegationOver(*pair.right, link.right);
    if (left == nullptr && right == nullptr) continue;
    SlotEdge edge;
    edge.a = WordItem(*pair.left, left != nullptr ? left->focus : link.left);
    edge.b =
        WordItem(*pair.right, right != nullptr ? right->focus : link.right);
    edge.score = LinkedAround(pair, link.left, link.right);
    if (left == nullptr || right == nullptr) {
      const Negation* cue = left != nullptr ? left : right;
      const SlotItem& negated = left != nullptr ? edge.a : edge.b;
      const SlotItem& affirmed = left != nullptr ? edge.b : edge.a;
      if (cue->kind != NegationKind::kHard || !same_frame ||
          TellOfBothShares(pair, link.left, link.right) ||
          TurnsABound(*negated.claim, *cue) || !IsSameMatter(pair, edge) ||
          IsFacedByNegative(pair, left != nullptr, *cue) ||
          !IsOneWord(pair, link) || IsScoped(*negated.claim, negated.item) ||
          IsListedUnderNo(*affirmed.claim, affirmed.item) ||
          IsOnlyNamed(*affirmed.claim, affirmed.item) ||
          IsConsequenceDenied(*affirmed.claim, affirmed.item) ||
          IsContraryToFact(*negated.claim, negated.item) !=
              IsContraryToFact(*affirmed.claim, affirmed.item) ||
          (IsInQuestion(*affirmed.claim, affirmed.item) &&
           !IsInQuestion(*negated.claim, negated.item)) ||
          AreOfOthers(pair, link) ||
          DenyIntent(*negated.claim, *cue, *affirmed.claim) ||
          NegatesMore(*pair.left, edge.a.item, *pair.right, right_of) ||
          NegatesMore(*pair.right, edge.b.item, *pair.left, left_of)) {
        continue;
      }
      edge.differs = true;
    }
    edges.push_back(edge);
  }
  return edges;
}

DraftSide NegationSide(const ClaimView& claim, uint32_t token) {
  DraftSide side;
  side.claim = &claim;
  uint32_t first = token > 0 && claim.Holds(token - 1) ? token - 1 : token;
  uint32_t word = token;
  if (const Negation* negation = NegationOf(claim, token)) {
    first = negation->first_token;
    word = negation->focus;
    side.spans.push_back(claim.doc->SpanOf(first, negation->end_token));
    side.value = "negated";
  } else if (IsNotWord(claim.norm(token))) {
    first = token;
    side.value = "negated";
  } else {
    side.value = "affirmed";
  }
  // A cue at the end of its claim negates nothing after it.
  uint32_t end = word;
  if (claim.Holds(word)) {
    side.spans.push_back(claim.token(word).span);
    end = ShownEnd(claim, word);
  }
  side.shown = OneLine(claim.doc->SpanOf(first, end).In(claim.doc->text()));
  return side;
}

std::vector<FindingDraft> FindNegationDifferences(const GroupView& group) {
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    const std::vector<SlotEdge> found = NegationEdges(pair);
    if (found.empty()) continue;
    const SpeakerRelation relation = RelateSpeakers(*pair.left, *pair.right);
    if (!pair.reprint && (relation == SpeakerRelation::kOther ||
                          relation == SpeakerRelation::kNamedOnce)) {
      continue;
    }
    std::copy_if(found.begin(), found.end(), std::back_inserter(edges),
                 [&](const SlotEdge& edge) {
                   return pair.reprint || !IsDoubtful(pair, edge);
                 });
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    FindingDraft draft{
        v1::FINDING_KIND_NEGATION, "negation/cue", kImportance, {}, {}};
    for (const SlotItem& item : slot) {
      draft.sides.push_back(NegationSide(*item.claim, item.item));
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
