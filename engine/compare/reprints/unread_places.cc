#include "engine/compare/reprints/unread_places.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>

#include "engine/base/span.h"
#include "engine/compare/details/told_additions.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.1;
// What of a claim's words stands in the place where it is told.
constexpr double kMostWords = 0.6;
// And of words that the one seems to have added.
constexpr double kHalf = 0.5;

bool IsWord(const ClaimView& claim, uint32_t t) {
  const TokenKind kind = claim.token(t).kind;
  return kind == TokenKind::kWord || kind == TokenKind::kNumber;
}

// Whether the claim has all words of the pieces.
bool Covers(const ClaimView& claim, const std::vector<ContentPiece>& pieces) {
  for (const ContentPiece& piece : pieces) {
    for (uint32_t t = piece.first; t < piece.end; ++t) {
      if (IsWord(claim, t) && !claim.Holds(t)) return false;
    }
  }
  return true;
}

bool SaysAgain(const FindingDraft& draft, const FindingDraft& known) {
  return draft.kind == known.kind &&
         std::any_of(
             draft.sides.begin(), draft.sides.end(),
             [&](const DraftSide& side) {
               return std::any_of(
                   known.sides.begin(), known.sides.end(),
                   [&](const DraftSide& k) { return SpansMeet(side, k); });
             });
}

bool SaysAgain(const FindingDraft& draft,
               const std::vector<FindingDraft>& known) {
  return std::any_of(
      known.begin(), known.end(),
      [&](const FindingDraft& other) { return SaysAgain(draft, other); });
}

// Whether a pair of the group sets the claim against one of that text.
bool IsPaired(const ClaimView& claim, const Document* doc,
              const GroupView& group) {
  return std::any_of(group.pairs.begin(), group.pairs.end(),
                     [&](const PairView& pair) {
                       return (pair.left == &claim && pair.right->doc == doc) ||
                              (pair.right == &claim && pair.left->doc == doc);
                     });
}

// Whether half of the left side's words in the span stand on the right side.
bool HasHalf(const PairView& pair, ByteSpan span) {
  int words = 0, shared = 0;
  for (const uint32_t t : pair.left->tokens) {
    if (!IsWord(*pair.left, t) || !pair.left->token(t).span.Overlaps(span)) {
      continue;
    }
    ++words;
    shared += pair.RightOf(t) != kNoToken;
  }
  return words > 0 && shared >= kHalf * words;
}

double SharedPart(const PairView& pair) {
  const auto words = [](const ClaimView& claim) {
    return std::count_if(claim.tokens.begin(), claim.tokens.end(),
                         [&](uint32_t t) { return IsWord(claim, t); });
  };
  const auto shared = std::count_if(
      pair.links.begin(), pair.links.end(),
      [](const TokenLink& link) { return link.kind == LinkKind::kSame; });
  return 2.0 * static_cast<double>(shared) /
         static_cast<double>(words(*pair.left) + words(*pair.right));
}

std::string WordsOf(const ClaimView& claim) {
  return OneLine(
      claim.doc->SpanOf(claim.pieces.front().first, claim.pieces.back().end)
          .In(claim.doc->text()));
}

}  // namespace

UnreadPlaces::UnreadPlaces(const ReportView& view, const Reprints& reprints)
    : view_(view), pairs_(view.claims().size()) {
  for (const ClaimView& claim : view.claims()) {
    for (const Reprints::Place& place : reprints.ChangedPlacesOf(claim)) {
      const uint32_t there = reprints.CounterpartOf(claim, *place.article);
      if (there != kNoToken && Covers(view.claims()[there], place.pieces)) {
        continue;
      }
      PairView pair;
      pair.left = &claim;
      pair.right = PlaceAs(claim, place);
      reprints.MarkReprint(claim, *place.article, &pair);
      pairs_[claim.index].push_back(std::move(pair));
    }
  }
}

const ClaimView* UnreadPlaces::PlaceAs(const ClaimView& claim,
                                       const Reprints::Place& place) {
  const Document& doc = *place.article->doc;
  std::vector<uint32_t> key = {place.article->index};
  for (const ContentPiece& piece : place.pieces) {
    key.push_back(piece.first);
    key.push_back(piece.end);
  }
  const ClaimView*& known = by_place_[key];
  if (known != nullptr) return known;
  // What is said there the same person says as here, in words of that text.
  v1::Claim& message = messages_.emplace_back();
  message.set_article_id(place.article->claim->article_id());
  message.set_quote_type(claim.claim->quote_type());
  *message.mutable_attribution() = claim.claim->attribution();
  message.mutable_attribution()->clear_cue();
  message.mutable_attribution()->mutable_source()->clear_span();
  message.mutable_attribution()->mutable_source()->clear_name_span();
  for (const ContentPiece& piece : place.pieces) {
    const ByteSpan span = doc.SpanOf(piece.first, piece.end);
    v1::TextSpan* content = message.add_content();
    content->set_begin(span.begin);
    content->set_end(span.end);
  }
  ClaimView& view = places_.emplace_back();
  view.claim = &message;
  view.doc = &doc;
  view.trees = place.article->trees;
  view.facts = place.article->facts;
  view.content_words = place.article->content_words;
  view.published = place.article->published;
  view.index =
      static_cast<uint32_t>(view_.claims().size() + places_.size() - 1);
  view.telling = place.article->telling;
  ReadContent(&view);
  known = &view;
  return known;
}

GroupView UnreadPlaces::PairsOf(const GroupView& group) const {
  GroupView unread;
  unread.group = group.group;
  unread.claims = group.claims;
  unread.telling_count = group.telling_count;
  for (const ClaimView* claim : group.claims) {
    for (const PairView& pair : pairs_[claim->index]) {
      if (std::find(unread.claims.begin(), unread.claims.end(), pair.right) ==
          unread.claims.end()) {
        unread.claims.push_back(pair.right);
      }
      unread.pairs.push_back(pair);
    }
  }
  return unread;
}

DraftSide UnreadPlaces::SideOf(const DraftSide& side,
                               const GroupView& group) const {
  DraftSide real = side;
  if (!IsPlace(*side.claim)) return real;
  const auto holds = [&](const ClaimView* claim) {
    return claim->doc == side.claim->doc && !side.spans.empty() &&
           claim->Holds(claim->doc->TokenAt(side.spans.front().begin));
  };
  const auto claim =
      std::find_if(group.claims.begin(), group.claims.end(), holds);
  real.unread = claim == group.claims.end();
  if (!real.unread) real.claim = *claim;
  return real;
}

std::vector<FindingDraft> UnreadPlaces::OfGroup(
    std::vector<FindingDraft> drafts, const GroupView& group,
    const std::vector<FindingDraft>& known) const {
  std::vector<FindingDraft> found;
  for (FindingDraft& draft : drafts) {
    for (DraftSide& side : draft.sides) side = SideOf(side, group);
    std::stable_sort(draft.sides.begin(), draft.sides.end(),
                     [](const DraftSide& a, const DraftSide& b) {
                       return std::tie(a.claim->telling, a.claim->index) <
                              std::tie(b.claim->telling, b.claim->index);
                     });
    if (SaysAgain(draft, known) || SaysAgain(draft, found)) continue;
    found.push_back(std::move(draft));
  }
  return found;
}

std::vector<FindingDraft> UnreadPlaces::WithoutTold(
    std::vector<FindingDraft> drafts) const {
  for (FindingDraft& draft : drafts) {
    const DraftSide* addition = AdditionOf(draft);
    if (addition == nullptr || IsPlace(*addition->claim)) continue;
    const ClaimView* claim = addition->claim;
    const ByteSpan words{addition->spans.front().begin,
                         addition->spans.back().end};
    const auto is_told = [&](const DraftSide& side) {
      return side.claim != claim &&
             std::any_of(pairs_[claim->index].begin(),
                         pairs_[claim->index].end(), [&](const PairView& pair) {
                           return pair.right->doc == side.claim->doc &&
                                  HasHalf(pair, words);
                         });
    };
    draft.sides.erase(
        std::remove_if(draft.sides.begin(), draft.sides.end(), is_told),
        draft.sides.end());
  }
  drafts.erase(std::remove_if(drafts.begin(), drafts.end(),
                              [](const FindingDraft& draft) {
                                return draft.sides.size() < 2 &&
                                       draft.kind == v1::FINDING_KIND_DETAIL;
                              }),
               drafts.end());
  return drafts;
}

std::vector<FindingDraft> UnreadPlaces::FindReworded(
    const GroupView& group, const std::vector<FindingDraft>& known) const {
  std::vector<FindingDraft> drafts;
  for (const ClaimView* claim : group.claims) {
    if (pairs_[claim->index].empty() || Names(known, *claim)) continue;
    FindingDraft draft{v1::FINDING_KIND_REWORDED,
                       "agreement/unread",
                       kImportance,
                       {{claim, {}, "", WordsOf(*claim)}},
                       "In other words in another text as well"};
    for (const PairView& pair : pairs_[claim->index]) {
      if (IsPaired(*claim, pair.right->doc, group) ||
          SharedPart(pair) < kMostWords) {
        continue;
      }
      draft.sides.push_back({pair.right, {}, "", WordsOf(*pair.right), true});
    }
    if (draft.sides.size() > 1) drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
