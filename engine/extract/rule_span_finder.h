#ifndef CLAIMDIFF_ENGINE_EXTRACT_RULE_SPAN_FINDER_H_
#define CLAIMDIFF_ENGINE_EXTRACT_RULE_SPAN_FINDER_H_

// A SpanFinder of a few rules on words and quotation marks, with no parse.
//
//   rule                 example (content in brackets)
//   transcript           RELL: [We will go.]
//   according-to         [The pier is closed], according to police.
//   hearsay-adverb       [Two crews are] reportedly [on their way].
//   expected-to          [The mayor] is expected [to resign].
//   accused-of           [He] was accused [of fraud].
//   quote-source-cue     ["We will go,"] Rell said. ["Soon."]
//   quote-cue-source     ["We will go,"] said Rell.
//   clause-source-cue    [The pier is closed], police said.
//   source-cue-clause    Police said [that the pier is closed].
//   source-cue-quote     Police said: ["The pier is closed."]
//   participle           ..., adding [that it would reopen].
//   quoted-as-saying     Rell was quoted as saying [the pier is closed].
//   quote-alone          ["We will go. We have no choice."]
//
// Contents never overlap, but for what an outlet carries: in "Rell said X,
// according to the Ellan Gazette" both the speaker's claim and the outlet's are
// found.

#include <vector>

#include "engine/extract/span_finder.h"

namespace claimdiff {

class RuleSpanFinder : public SpanFinder {
 public:
  // Linear in the paragraph.
  std::vector<AttributionSpans> Find(const Document& doc,
                                     uint32_t paragraph) const override;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_RULE_SPAN_FINDER_H_
