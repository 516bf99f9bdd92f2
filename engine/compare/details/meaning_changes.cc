#include "engine/compare/details/meaning_changes.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <utility>

#include "engine/base/span.h"
#include "engine/compare/details/change_weights.h"
#include "engine/compare/wording/added_words.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/word_changes.h"
#include "engine/compare/wording/word_regions.h"
#include "engine/compare/wording/word_swaps.h"

namespace claimdiff {
namespace {

constexpr double kAddedImportance = 0.25;

std::vector<WordSwap> FindReplaced(const PairView& pair,
                                   const WordRegion& region) {
  const std::optional<WordChange> change = ChangeIn(pair, region);
  if (!change || change->left.empty() || change->right.empty() ||
      !ChangesMeaning(change->change)) {
    return {};
  }
  return {{{change->left.front(), change->left.back() + 1},
           {change->right.front(), change->right.back() + 1}}};
}

constexpr SwapRule kReplaced = {v1::FINDING_KIND_DETAIL, "detail/changed-word",
                                0.3, FindReplaced};

// Words of one claim, and the claims that have nothing in their place.
struct Addition {
  const ClaimView* with = nullptr;
  std::vector<uint32_t> tokens;
  std::vector<const ClaimView*> without;
};

void Add(const ClaimView& with, std::vector<uint32_t> tokens,
         const ClaimView& without, std::vector<Addition>* additions) {
  for (Addition& known : *additions) {
    if (known.with == &with && known.tokens == tokens) {
      known.without.push_back(&without);
      return;
    }
  }
  additions->push_back({&with, std::move(tokens), {&without}});
}

FindingDraft AddedDraft(const Addition& addition) {
  FindingDraft draft{
      v1::FINDING_KIND_DETAIL, "detail/added-word", kAddedImportance, {}, {}};
  const ClaimView& with = *addition.with;
  const ByteSpan span =
      with.doc->SpanOf(addition.tokens.front(), addition.tokens.back() + 1);
  const std::string words = OneLine(span.In(with.doc->text()));
  draft.sides.push_back({&with, {span}, words, words});
  for (const ClaimView* without : addition.without) {
    draft.sides.push_back({without, {}, "", ""});
  }
  std::sort(draft.sides.begin(), draft.sides.end(),
            [](const DraftSide& a, const DraftSide& b) {
              return a.claim->index < b.claim->index;
            });
  return draft;
}

// Whether most content words from the first of the tokens to the last are among
// them: what is shown as added is not what both sides have, told in another
// order.
bool IsOnePiece(const ClaimView& claim, const std::vector<uint32_t>& tokens) {
  size_t own = 0, all = 0;
  for (uint32_t t = tokens.front(); t <= tokens.back(); ++t) {
    if (!claim.Holds(t) || !claim.IsContentWord(t)) continue;
    ++all;
    if (std::binary_search(tokens.begin(), tokens.end(), t)) ++own;
  }
  return 2 * own >= all;
}

std::vector<FindingDraft> FindAdded(const GroupView& group) {
  std::vector<Addition> additions;
  for (const PairView& pair : group.pairs) {
    if (!IsNearlyVerbatim(pair)) continue;
    for (const WordRegion& region : RegionsOf(pair)) {
      std::optional<WordChange> change = ChangeIn(pair, region);
      if (!change || !ChangesMeaning(change->change)) continue;
      const bool on_left = change->right.empty();
      if (!on_left && !change->left.empty()) continue;
      RegionSide& words = on_left ? change->left : change->right;
      if (!IsOnePiece(on_left ? *pair.left : *pair.right, words) ||
          MayBeToldInOthers(pair, on_left, words)) {
        continue;
      }
      Add(on_left ? *pair.left : *pair.right, std::move(words),
          on_left ? *pair.right : *pair.left, &additions);
    }
  }
  std::sort(additions.begin(), additions.end(),
            [](const Addition& a, const Addition& b) {
              return std::pair(a.with->index, a.tokens) <
                     std::pair(b.with->index, b.tokens);
            });
  std::vector<FindingDraft> drafts;
  std::transform(additions.begin(), additions.end(), std::back_inserter(drafts),
                 AddedDraft);
  return drafts;
}

bool HasClaim(const FindingDraft& draft, const ClaimView* claim) {
  return std::any_of(
      draft.sides.begin(), draft.sides.end(),
      [claim](const DraftSide& side) { return side.claim == claim; });
}

// Whether `other` speaks of the same words and between the same claims: what
// the others leave to a pair of them stays.
bool IsCovered(const FindingDraft& draft, const FindingDraft& other) {
  return std::all_of(draft.sides.begin(), draft.sides.end(),
                     [&other](const DraftSide& side) {
                       return HasClaim(other, side.claim);
                     }) &&
         DraftsMeet(draft, other);
}

}  // namespace

std::vector<FindingDraft> FindMeaningChanges(
    const GroupView& group, const std::vector<FindingDraft>& others) {
  std::vector<FindingDraft> found = FindWordSwaps(group, kReplaced);
  std::vector<FindingDraft> added = FindAdded(group);
  std::move(added.begin(), added.end(), std::back_inserter(found));
  std::vector<FindingDraft> drafts;
  for (FindingDraft& draft : found) {
    const auto meets = [&draft](const FindingDraft& other) {
      return IsCovered(draft, other);
    };
    if (std::any_of(others.begin(), others.end(), meets) ||
        std::any_of(drafts.begin(), drafts.end(), meets)) {
      continue;
    }
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

}  // namespace claimdiff
