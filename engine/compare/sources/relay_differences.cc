#include "engine/compare/sources/relay_differences.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <unordered_map>
#include <utility>

#include "engine/compare/view/outlet_names.h"
#include "engine/compare/view/speakers.h"
#include "engine/compare/wording/claim_match.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.3;

using Chain = std::vector<const v1::Relay*>;

// The stations between the speaker and the telling, outermost first.
Chain ChainOf(const ClaimView& claim,
              const std::vector<std::string>& tellings) {
  const std::string own =
      claim.telling < tellings.size() ? tellings[claim.telling] : "";
  Chain chain;
  for (const v1::Relay& relay : claim.claim->attribution().relays()) {
    if (!IsOwnName(relay.outlet(), own)) chain.push_back(&relay);
  }
  return chain;
}

bool IsSameChain(const Chain& a, const Chain& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const v1::Relay* x, const v1::Relay* y) {
                      return IsSameOutlet(x->outlet(), y->outlet());
                    });
}

// The chains of a group's claims, each worked out once, and which tellings name
// which.
class Chains {
 public:
  Chains(const GroupView& group, const std::vector<std::string>& tellings) {
    for (const ClaimView* claim : group.claims) {
      const Chain& chain = of_claim_[claim] = ChainOf(*claim, tellings);
      std::vector<Chain>& named = of_telling_[claim->telling];
      const bool known = std::any_of(
          named.begin(), named.end(),
          [&](const Chain& other) { return IsSameChain(chain, other); });
      if (!chain.empty() && !known) named.push_back(chain);
    }
  }

  const Chain& Of(const ClaimView* claim) const { return of_claim_.at(claim); }

  // Whether the telling names that way in a claim of the group. That one of its
  // claims names none says nothing: it may be named in the next sentence.
  bool Names(uint32_t telling, const Chain& chain) const {
    const std::vector<Chain>& named = of_telling_.at(telling);
    return std::any_of(named.begin(), named.end(), [&](const Chain& other) {
      return IsSameChain(chain, other);
    });
  }

 private:
  std::unordered_map<const ClaimView*, Chain> of_claim_;  // looked up only
  std::map<uint32_t, std::vector<Chain>> of_telling_;     // no empty ones
};

// Whether both tellings pass on the same words of the same speaker.
bool IsOneTelling(const PairView& pair) {
  const SpeakerRelation relation = RelateSpeakers(*pair.left, *pair.right);
  return (relation == SpeakerRelation::kSame ||
          relation == SpeakerRelation::kUnknown) &&
         IsSameClaim(pair);
}

DraftSide SideOf(const ClaimView& claim,
                 const std::vector<std::string>& tellings) {
  DraftSide side;
  side.claim = &claim;
  for (const v1::Relay* relay : ChainOf(claim, tellings)) {
    if (!side.value.empty()) side.value += ", ";
    side.value += relay->outlet();
    if (relay->has_span()) {
      side.spans.push_back({relay->span().begin(), relay->span().end()});
    }
  }
  side.shown =
      side.value.empty() ? "no outlet named" : "via " + OneLine(side.value);
  return side;
}

// Whether a station of another side is the claim's own telling.
bool IsStation(const ClaimView& claim, const FindingDraft& draft,
               const std::vector<std::string>& tellings) {
  if (claim.telling >= tellings.size()) return false;
  const std::string& own = tellings[claim.telling];
  return std::any_of(
      draft.sides.begin(), draft.sides.end(), [&](const DraftSide& side) {
        const auto& relays = side.claim->claim->attribution().relays();
        return side.claim->telling != claim.telling && !side.value.empty() &&
               std::any_of(relays.begin(), relays.end(),
                           [&](const v1::Relay& relay) {
                             return IsOwnName(relay.outlet(), own);
                           });
      });
}

// What the draft says of each station beside each other telling is added to
// `told`; true where any of it is new.
bool TellsMore(const FindingDraft& draft, ToldRelays* told) {
  bool more = false;
  for (const DraftSide& side : draft.sides) {
    if (side.value.empty()) continue;
    if (side.spans.empty()) more = true;  // written nowhere: no sentence's
    for (const DraftSide& other : draft.sides) {
      if (side.spans.empty() || other.claim->telling == side.claim->telling) {
        continue;
      }
      more |= told->emplace(side.claim->article, side.spans.front().begin,
                            other.claim->telling)
                  .second;
    }
  }
  return more;
}

}  // namespace

std::vector<FindingDraft> FindRelayDifferences(
    const GroupView& group, const std::vector<std::string>& tellings,
    ToldRelays* told) {
  const Chains chains(group, tellings);
  std::vector<const ClaimView*> claims;
  for (const PairView& pair : group.pairs) {
    const Chain& left = chains.Of(pair.left);
    const Chain& right = chains.Of(pair.right);
    if (IsSameChain(left, right) || !IsOneTelling(pair) ||
        chains.Names(pair.left->telling, right) ||
        chains.Names(pair.right->telling, left)) {
      continue;
    }
    claims.push_back(pair.left);
    claims.push_back(pair.right);
  }
  if (claims.empty()) return {};
  std::sort(claims.begin(), claims.end(),
            [](const ClaimView* a, const ClaimView* b) {
              return a->index < b->index;
            });
  claims.erase(std::unique(claims.begin(), claims.end()), claims.end());
  FindingDraft draft{
      v1::FINDING_KIND_RELAY, "relay/chain", kImportance, {}, {}};
  for (const ClaimView* claim : claims) {
    draft.sides.push_back(SideOf(*claim, tellings));
    if (draft.sides.back().value.empty()) draft.rule = "relay/second-hand";
  }
  for (DraftSide& side : draft.sides) {
    if (side.value.empty() && IsStation(*side.claim, draft, tellings)) {
      side.shown = "first hand";
    }
  }
  if (!TellsMore(draft, told)) return {};
  return {std::move(draft)};
}

}  // namespace claimdiff
