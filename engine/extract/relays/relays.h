#ifndef CLAIMDIFF_ENGINE_EXTRACT_RELAYS_RELAYS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_RELAYS_RELAYS_H_

// Through which outlets a claim reached the article.
//
//   Varga said [the pier is closed], the Ellan Gazette reported.
//       speaker Varga, relay "Ellan Gazette"
//   The Ellan Gazette reported [that the pier is closed].
//       speaker Ellan Gazette, no relay
//   [The pier is closed], the Ellan Gazette reported, citing two officials.
//       speaker "two officials", relay "Ellan Gazette"
//
// What the phrases are says relay_phrases.h.

#include <vector>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/relays/relay_phrases.h"
#include "engine/text/document.h"

namespace claimdiff {

// One attribution with what carries it.
struct RelayedSpans {
  AttributionSpans spans;
  std::vector<const RelayPhrase*> relays;  // outermost first
};

// Hangs the phrases on the attributions of their units and cuts them out of the
// contents. An attribution whose source is the outlet itself goes where another
// one of the unit has a speaker, and stays, with the outlet as speaker, where
// there is none. Whom it cites is the speaker. The result points into
// `phrases`.
std::vector<RelayedSpans> ApplyRelays(const Document& doc,
                                      const std::vector<RelayPhrase>& phrases,
                                      std::vector<AttributionSpans> found);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_RELAYS_RELAYS_H_
