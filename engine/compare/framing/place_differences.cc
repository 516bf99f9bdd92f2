#include "engine/compare/framing/place_differences.h"

#include <algorithm>
#include <string>
#include <utility>

#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"

namespace claimdiff {
namespace {

// Nothing is told otherwise.
constexpr double kImportance = 0.15;
constexpr uint32_t kFarDown = 8;  // the first paragraph that is

bool Leads(const ArticlePlace& place) { return place.paragraph <= 1; }

bool IsFarDown(const ArticlePlace& place) {
  return place.paragraph >= kFarDown && 2 * place.paragraph > place.paragraphs;
}

// Whether no claim of the same article in the group stands before it.
bool IsFirst(const ClaimView& claim, const GroupView& group,
             const ArticlePlaces& places) {
  return std::none_of(
      group.claims.begin(), group.claims.end(), [&](const ClaimView* other) {
        return other->claim->article_id() == claim.claim->article_id() &&
               places.Of(*other).paragraph < places.Of(claim).paragraph;
      });
}

}  // namespace

std::vector<FindingDraft> FindPlaceDifferences(const GroupView& group,
                                               const ArticlePlaces& places) {
  std::vector<const ClaimView*> concerned;
  const auto add = [&](const ClaimView& claim) {
    if (std::find(concerned.begin(), concerned.end(), &claim) ==
        concerned.end()) {
      concerned.push_back(&claim);
    }
  };
  for (const PairView& pair : group.pairs) {
    const bool left_leads = Leads(places.Of(*pair.left));
    const ClaimView& top = left_leads ? *pair.left : *pair.right;
    const ClaimView& low = left_leads ? *pair.right : *pair.left;
    if (!Leads(places.Of(top)) || !IsFarDown(places.Of(low)) ||
        top.telling == low.telling ||
        top.claim->article_id() == low.claim->article_id() ||
        !IsFirst(low, group, places) || !IsSameClaim(pair) ||
        !NegateAlike(pair) ||
        RelateSpeakers(top, low) != SpeakerRelation::kSame) {
      continue;
    }
    add(top);
    add(low);
  }
  if (concerned.empty()) return {};
  std::sort(concerned.begin(), concerned.end(),
            [](const ClaimView* a, const ClaimView* b) {
              return a->index < b->index;
            });
  FindingDraft draft{v1::FINDING_KIND_FRAMING,
                     "framing/place",
                     kImportance,
                     {},
                     "Place in the article"};
  for (const ClaimView* claim : concerned) {
    const std::string name = NameOf(places.Of(*claim));
    draft.sides.push_back({claim, {}, name, name});
  }
  return {std::move(draft)};
}

}  // namespace claimdiff
