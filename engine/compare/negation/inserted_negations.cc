#include "engine/compare/negation/inserted_negations.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "engine/compare/lexicon/opposites.h"
#include "engine/compare/lexicon/word_likeness.h"
#include "engine/compare/negation/negation_cues.h"
#include "engine/compare/negation/unasserted_words.h"
#include "engine/compare/wording/claim_match.h"
#include "engine/compare/wording/negation_scope.h"
#include "engine/compare/wording/region_words.h"
#include "engine/compare/wording/word_changes.h"
#include "engine/compare/wording/word_regions.h"
#include "engine/language/tones/negation.h"

namespace claimdiff {
namespace {

constexpr double kSameWords = 0.8;
constexpr uint32_t kFewest = 6;

bool IsToldAlike(const PairView& pair) {
  const ClaimOverlap overlap = OverlapOf(pair);
  return overlap.OfLonger() >= kSameWords && overlap.shared >= kFewest &&
         IsSameClaim(pair);
}

bool Contains(const Negation& negation, uint32_t t) {
  return negation.first_token <= t && t < negation.end_token;
}

// The negations whose cue begins among the tokens.
std::vector<const Negation*> CuesIn(const ClaimView& claim,
                                    const std::vector<uint32_t>& tokens) {
  std::vector<const Negation*> cues;
  for (const Negation& negation : claim.negations) {
    if (std::find(tokens.begin(), tokens.end(), negation.first_token) !=
        tokens.end()) {
      cues.push_back(&negation);
    }
  }
  return cues;
}

bool HasContent(const ClaimView& claim, const std::vector<uint32_t>& tokens,
                const Negation* but) {
  return std::any_of(tokens.begin(), tokens.end(), [&](uint32_t t) {
    return claim.IsContentWord(t) && !IsJoiningWord(claim.norm(t)) &&
           (but == nullptr || !Contains(*but, t));
  });
}

// The regions of a pair as one of its claims sees them.
struct Sight {
  const PairView& pair;
  const std::vector<WordRegion>& regions;
  bool from_left;

  const ClaimView& claim() const {
    return from_left ? *pair.left : *pair.right;
  }
  const ClaimView& other() const {
    return from_left ? *pair.right : *pair.left;
  }
  const std::vector<uint32_t>& own(const WordRegion& region) const {
    return from_left ? region.left : region.right;
  }
  const std::vector<uint32_t>& theirs(const WordRegion& region) const {
    return from_left ? region.right : region.left;
  }
  uint32_t Partner(uint32_t t) const {
    return from_left ? pair.RightOf(t) : pair.LeftOf(t);
  }
};

// Whether the two are told apart anywhere but in this region: by other words,
// or by added ones that say something new ("even" does not).
bool DifferElsewhere(const PairView& pair,
                     const std::vector<WordRegion>& regions,
                     const WordRegion& but) {
  return std::any_of(
      regions.begin(), regions.end(), [&](const WordRegion& region) {
        if (&region == &but) return false;
        const bool both = HasContent(*pair.left, region.left, nullptr) &&
                          HasContent(*pair.right, region.right, nullptr);
        return both || ChangeIn(pair, region).has_value();
      });
}

// Whether the other claim says the same by other means: by a cue without a
// partner ("could not take money" / "could take no money", "refused to take it"
// / "did not take it"), or by a word like a soft cue ("a claim the army denied"
// / "disputed by the army", "a ban" that both tell of).
bool IsToldElsewhere(const Sight& sight, const Negation& cue) {
  const ClaimView& other = sight.other();
  const bool by_cue =
      std::any_of(sight.regions.begin(), sight.regions.end(),
                  [&](const WordRegion& region) {
                    return !CuesIn(other, sight.theirs(region)).empty();
                  });
  if (by_cue || cue.kind != NegationKind::kSoft) return by_cue;
  const std::string_view word = sight.claim().norm(cue.first_token);
  const auto says_it = [&](uint32_t t) {
    return CompareWords(word, other.norm(t)) == WordLikeness::kSame;
  };
  const auto is_like_it = [&](uint32_t t) {
    return CompareWords(word, other.norm(t)) != WordLikeness::kOther ||
           StandOnOneSide(word, other.norm(t));
  };
  return std::any_of(other.tokens.begin(), other.tokens.end(), says_it) ||
         std::any_of(sight.regions.begin(), sight.regions.end(),
                     [&](const WordRegion& region) {
                       const auto& theirs = sight.theirs(region);
                       return std::any_of(theirs.begin(), theirs.end(),
                                          is_like_it);
                     });
}

void AddCue(const Sight& sight, const WordRegion& region,
            std::vector<SlotEdge>* edges) {
  const ClaimView& claim = sight.claim();
  const ClaimView& other = sight.other();
  const std::vector<const Negation*> cues = CuesIn(claim, sight.own(region));
  if (cues.size() != 1 || !CuesIn(other, sight.theirs(region)).empty() ||
      HasContent(claim, sight.own(region), cues.front()) ||
      HasContent(other, sight.theirs(region), nullptr)) {
    return;
  }
  const Negation& cue = *cues.front();
  const auto partner = [&sight](uint32_t t) { return sight.Partner(t); };
  const uint32_t faced =
      FacedToken(claim, cue, partner, [](uint32_t) { return false; });
  if (faced == kNoToken || other.NegationAt(faced) != nullptr ||
      IsConsequenceDenied(other, faced) || IsToldElsewhere(sight, cue) ||
      (IsInQuestion(other, faced) && !IsInQuestion(claim, cue.first_token))) {
    return;
  }
  // "Will not open until May" and "puts off the opening until May" say one
  // thing: the scope tells nothing apart only where all else is the same.
  const uint32_t last = cue.end_token - 1;
  if (IsScoped(claim, last, other) ||
      (IsScoped(claim, last) &&
       DifferElsewhere(sight.pair, sight.regions, region))) {
    return;
  }
  // What is negated where the other side has it, so that a third telling meets
  // the two in one slot.
  const bool has_focus = claim.Holds(cue.focus) && partner(cue.focus) == faced;
  // "Not to raise rents" is no negation of "to freeze rents".
  if (has_focus && CompareWords(claim.norm(cue.focus), other.norm(faced)) !=
                       WordLikeness::kSame) {
    return;
  }
  // "Not one boat, but several" says of the several what the other side says.
  if (!has_focus && IsPutRight(claim, cue)) return;
  const uint32_t negated = has_focus ? cue.focus : cue.first_token;
  SlotEdge edge;
  edge.a = WordItem(claim, negated);
  edge.b = WordItem(other, faced);
  edge.differs = true;
  edges->push_back(edge);
}

}  // namespace

std::vector<SlotEdge> InsertedNegations(const PairView& pair) {
  std::vector<SlotEdge> edges;
  if (pair.left->negations.empty() && pair.right->negations.empty()) {
    return edges;
  }
  if (!IsToldAlike(pair)) return edges;
  const std::vector<WordRegion> regions = RegionsOf(pair);
  const Sight from_left{pair, regions, true}, from_right{pair, regions, false};
  for (const WordRegion& region : regions) {
    AddCue(from_left, region, &edges);
    AddCue(from_right, region, &edges);
  }
  return edges;
}

}  // namespace claimdiff
