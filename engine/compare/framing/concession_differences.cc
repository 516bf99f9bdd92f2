#include "engine/compare/framing/concession_differences.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "engine/base/one_of.h"
#include "engine/base/span.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/slots.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.35;
constexpr size_t kMaxShown = 100;  // bytes
// How many of the shared words of what is stressed must be granted there.
constexpr double kMost = 0.66;

// What stands after these carries the weight, before them it is granted.
constexpr std::string_view kStressed[] = {"but", "yet"};
// The other way round.
constexpr std::string_view kGranted[] = {"although", "though", "despite",
                                         "while"};

// The two halves of a claim; empty where it has none, or more.
struct Halves {
  ContentPiece granted;
  ContentPiece stressed;
  bool empty() const { return stressed.first >= stressed.end; }
};

// The comma that ends what a leading "although" grants; `end` where none does.
uint32_t CommaIn(const ClaimView& claim, uint32_t first, uint32_t end) {
  uint32_t t = first;
  while (t < end && claim.norm(t) != ",") ++t;
  return t;
}

Halves HalvesOf(const ClaimView& claim) {
  if (claim.pieces.size() != 1) return {};
  const ContentPiece all = claim.pieces.front();
  uint32_t mark = kNoToken;
  for (uint32_t t = all.first; t < all.end; ++t) {
    if (!IsOneOf(claim.norm(t), kStressed) &&
        !IsOneOf(claim.norm(t), kGranted)) {
      continue;
    }
    if (mark != kNoToken) return {};
    mark = t;
  }
  if (mark == kNoToken) return {};
  const ContentPiece before = {all.first, mark};
  const ContentPiece after = {mark + 1, all.end};
  if (IsOneOf(claim.norm(mark), kStressed)) return {before, after};
  const bool leads = std::none_of(
      claim.tokens.begin(), claim.tokens.end(),
      [&](uint32_t t) { return t < mark && claim.IsContentWord(t); });
  if (!leads) return {after, before};
  const uint32_t comma = CommaIn(claim, mark, all.end);
  if (comma + 1 >= all.end) return {};
  return {{mark + 1, comma}, {comma + 1, all.end}};
}

bool IsInside(ContentPiece piece, uint32_t t) {
  return piece.first <= t && t < piece.end;
}

// Whether what the left claim stresses is what the right one grants.
bool IsGrantedThere(const PairView& pair, bool left, ContentPiece stressed,
                    ContentPiece granted) {
  int shared = 0, crossing = 0;
  for (const TokenLink& link : pair.links) {
    const uint32_t here = left ? link.left : link.right;
    const uint32_t there = left ? link.right : link.left;
    if (link.kind == LinkKind::kSlot || !IsInside(stressed, here) ||
        !(left ? pair.left : pair.right)->IsContentWord(here)) {
      continue;
    }
    ++shared;
    crossing += IsInside(granted, there);
  }
  return shared > 0 && crossing >= kMost * shared;
}

bool AreChangedOver(const PairView& pair, const Halves& left,
                    const Halves& right) {
  return IsGrantedThere(pair, true, left.stressed, right.granted) &&
         IsGrantedThere(pair, false, right.stressed, left.granted);
}

DraftSide SideOf(const ClaimView& claim, ContentPiece stressed) {
  while (stressed.first + 1 < stressed.end &&
         claim.norm(stressed.first) == ",") {
    ++stressed.first;
  }
  while (stressed.first + 1 < stressed.end &&
         claim.token(stressed.end - 1).kind != TokenKind::kWord &&
         claim.token(stressed.end - 1).kind != TokenKind::kNumber) {
    --stressed.end;
  }
  const ByteSpan span = claim.doc->SpanOf(stressed.first, stressed.end);
  const std::string words = OneLine(span.In(claim.doc->text()), kMaxShown);
  return {&claim, {span}, words, words};
}

}  // namespace

std::vector<FindingDraft> FindConcessionDifferences(const GroupView& group) {
  std::map<const ClaimView*, Halves> halves;  // only looked up
  for (const ClaimView* claim : group.claims) halves[claim] = HalvesOf(*claim);
  std::vector<SlotEdge> edges;
  for (const PairView& pair : group.pairs) {
    const Halves& left = halves[pair.left];
    const Halves& right = halves[pair.right];
    if (left.empty() || right.empty() || !IsSameClaim(pair) ||
        !NegateAlike(pair) ||
        RelateSpeakers(*pair.left, *pair.right) != SpeakerRelation::kSame ||
        !AreChangedOver(pair, left, right)) {
      continue;
    }
    SlotEdge edge;
    edge.a = {pair.left, 0, pair.left->token(left.stressed.first).span.begin};
    edge.b = {pair.right, 0,
              pair.right->token(right.stressed.first).span.begin};
    edge.score = 1;
    edge.differs = true;
    edges.push_back(edge);
  }
  std::vector<FindingDraft> drafts;
  for (const std::vector<SlotItem>& slot : MergeSlots(std::move(edges))) {
    FindingDraft draft{v1::FINDING_KIND_FRAMING,
                       "framing/concession",
                       kImportance,
                       {},
                       "The weight lies on the other half"};
    for (const SlotItem& item : slot) {
      draft.sides.push_back(SideOf(*item.claim, halves[item.claim].stressed));
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
