#ifndef CLAIMDIFF_ENGINE_EXTRACT_RELAYS_RELAY_PHRASES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_RELAYS_RELAY_PHRASES_H_

// The words that name an outlet as what carries a claim.
//
//   Varga said the pier is closed[, the Ellan Gazette reported].
//   [The Ellan Gazette] reported that the pier is closed, citing two officials.
//
// Phrases are "according to OUTLET", "OUTLET reported" behind a clause,
// "OUTLET, citing SOMEBODY", "OUTLET quoted SOMEBODY as saying", and words that
// say to whom it was said or given: "told OUTLET", "a letter seen by OUTLET".
// An outlet is named in full, in short ("the Times"), or by a noun ("the
// report"); the last two mean the outlet that the article named before.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "engine/extract/mentions/mentions.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/text/document.h"

namespace claimdiff {

// Tokens that the name of an outlet has at most.
inline constexpr uint32_t kLongestOutlet = 8;

struct RelayPhrase {
  TokenRange phrase;       // with the comma before it; not part of any content
  TokenRange outlet;       // as written: "the Times"
  TokenRange unit;         // what it carries: the claims of this unit
  std::string name;        // the outlet's fullest form in the article
  bool addressee = false;  // "told OUTLET": inside the cue, not around a claim
  TokenRange cited;        // whom the outlet cites; empty: it does not say
};

// The outlet that tokens mean; empty where they mean none. `mentions` are the
// article's: the outlets named before the tokens are what "the report" and "the
// Times" can mean.
std::string OutletMeant(const Document& doc, const Mentions& mentions,
                        TokenRange tokens);

// The relay phrases of a paragraph in the order of the text, four a unit at
// most. `publisher` is the article's own outlet, which relays nothing to
// itself; may be empty.
std::vector<RelayPhrase> FindRelayPhrases(const ParagraphView& paragraph,
                                          const Mentions& mentions,
                                          std::string_view publisher);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_RELAYS_RELAY_PHRASES_H_
