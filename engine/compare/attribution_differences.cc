#include "engine/compare/attribution_differences.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "engine/compare/speakers.h"
#include "engine/language/word_links.h"

namespace claimdiff {
namespace {

constexpr double kOtherImportance = 0.5;
constexpr double kUnnamedImportance = 0.35;
constexpr double kSimilarImportance = 0.2;
// The least share of the shorter claim's content words that must be linked for
// two claims to be one, and the least number.
constexpr double kOneClaimShare = 0.5;
constexpr int kOneClaimWords = 2;

int ContentWords(const ClaimView& claim) {
  return static_cast<int>(
      std::count_if(claim.tokens.begin(), claim.tokens.end(),
                    [&](uint32_t t) { return claim.IsContentWord(t); }));
}

// Whether the two are one claim, told twice, and not two people of one mind.
bool IsOneClaim(const PairView& pair) {
  const int linked = static_cast<int>(std::count_if(
      pair.links.begin(), pair.links.end(), [&](const TokenLink& link) {
        return link.kind != LinkKind::kSlot &&
               pair.left->IsContentWord(link.left);
      }));
  const int shorter =
      std::min(ContentWords(*pair.left), ContentWords(*pair.right));
  return linked >= std::min(kOneClaimWords, shorter) &&
         linked >= kOneClaimShare * shorter;
}

struct Grade {
  std::string_view rule;
  double importance;
};

Grade GradeOf(const PairView& pair, SpeakerRelation relation) {
  if (!IsOneClaim(pair)) return {"attribution/similar", kSimilarImportance};
  if (relation == SpeakerRelation::kOther) {
    return {"attribution/speaker", kOtherImportance};
  }
  return {"attribution/unnamed", kUnnamedImportance};
}

}  // namespace

std::vector<FindingDraft> FindAttributionDifferences(const GroupView& group) {
  Grade strongest = {"", 0};
  std::vector<const ClaimView*> claims;
  for (const PairView& pair : group.pairs) {
    const SpeakerRelation relation = RelateSpeakers(*pair.left, *pair.right);
    if (relation != SpeakerRelation::kOther &&
        relation != SpeakerRelation::kNamedOnce) {
      continue;
    }
    const Grade grade = GradeOf(pair, relation);
    if (grade.importance > strongest.importance) strongest = grade;
    claims.push_back(pair.left);
    claims.push_back(pair.right);
  }
  if (claims.empty()) return {};
  const auto by_index = [](const ClaimView* a, const ClaimView* b) {
    return a->index < b->index;
  };
  std::sort(claims.begin(), claims.end(), by_index);
  claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
  FindingDraft draft;
  draft.kind = v1::FINDING_KIND_ATTRIBUTION;
  draft.rule = strongest.rule;
  draft.importance = strongest.importance;
  for (const ClaimView* claim : claims) {
    DraftSide side;
    side.claim = claim;
    const ByteSpan span = SpeakerSpan(*claim);
    if (!span.empty()) side.spans.push_back(span);
    side.value = claim->claim->attribution().source().name();
    side.shown = OneLine(side.value);
    draft.sides.push_back(std::move(side));
  }
  return {std::move(draft)};
}

}  // namespace claimdiff
