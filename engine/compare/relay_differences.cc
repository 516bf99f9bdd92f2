#include "engine/compare/relay_differences.h"

#include <algorithm>
#include <utility>

#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

constexpr double kImportance = 0.3;

// The key of an outlet: "The Gull" is "gull".
std::string OutletKey(const std::string& outlet) {
  std::string key = FoldKey(outlet);
  if (key.rfind("the ", 0) == 0) key.erase(0, 4);
  return key;
}

// The stations between the speaker and the telling, outermost first.
std::vector<const v1::Relay*> Chain(const ClaimView& claim,
                                    const std::vector<std::string>& tellings) {
  std::vector<const v1::Relay*> chain;
  const std::string own =
      claim.telling < tellings.size() ? OutletKey(tellings[claim.telling]) : "";
  for (const v1::Relay& relay : claim.claim->attribution().relays()) {
    if (OutletKey(relay.outlet()) != own) chain.push_back(&relay);
  }
  return chain;
}

std::string ChainKey(const std::vector<const v1::Relay*>& chain) {
  std::string key;
  for (const v1::Relay* relay : chain) key += OutletKey(relay->outlet()) + '\n';
  return key;
}

DraftSide SideOf(const ClaimView& claim,
                 const std::vector<std::string>& tellings) {
  DraftSide side;
  side.claim = &claim;
  for (const v1::Relay* relay : Chain(claim, tellings)) {
    if (!side.value.empty()) side.value += ", ";
    side.value += relay->outlet();
    if (relay->has_span()) {
      side.spans.push_back({relay->span().begin(), relay->span().end()});
    }
  }
  side.shown = side.value.empty() ? "first hand" : "via " + OneLine(side.value);
  return side;
}

}  // namespace

std::vector<FindingDraft> FindRelayDifferences(
    const GroupView& group, const std::vector<std::string>& tellings) {
  std::vector<const ClaimView*> claims;
  for (const PairView& pair : group.pairs) {
    if (ChainKey(Chain(*pair.left, tellings)) ==
        ChainKey(Chain(*pair.right, tellings))) {
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
  return {std::move(draft)};
}

}  // namespace claimdiff
