#ifndef CLAIMDIFF_ENGINE_COMPARE_SOURCES_RELAY_DIFFERENCES_H_
#define CLAIMDIFF_ENGINE_COMPARE_SOURCES_RELAY_DIFFERENCES_H_

// RELAY: the same claim through another chain.
//
//   Harbor Post   Ana Ruiz told reporters that the pier was unsafe.
//   Coast Wire    Ana Ruiz said the pier was unsafe, the Gull reported.
//       -> "Harbor Post: no outlet named; Coast Wire: via Gull"
//
// Rules "relay/second-hand" (second hand here, there with no outlet named) and
// "relay/chain" (through others). Only where both tellings pass on one claim of
// one speaker, and neither telling names the other's chain in another claim of
// the row. A telling's own outlet is no station ("told the Harbor Post" in
// harborpost.com). One station carries all claims of its sentence: beside
// another telling it is told once. Where no outlet is named the claim is first
// hand as far as the article says, which it may leave unsaid; where its own
// outlet is a station of the others, it is.

#include <cstdint>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "engine/compare/view/finding_draft.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// The stations that drafts have told of: article, first byte of the outermost
// station, and the telling that they were set beside.
using ToldRelays = std::set<std::tuple<uint32_t, uint32_t, uint32_t>>;

// At most one draft a group: a side for every claim of a pair whose chains
// differ. The value is the chain, outermost first ("New York Times, Gull"), the
// spans its stations. None where `told` has all of it; else it is added there.
std::vector<FindingDraft> FindRelayDifferences(
    const GroupView& group, const std::vector<std::string>& tellings,
    ToldRelays* told);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_SOURCES_RELAY_DIFFERENCES_H_
