#ifndef CLAIMDIFF_ENGINE_EXTRACT_CLAIMS_PARAGRAPH_CLAIMS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_CLAIMS_PARAGRAPH_CLAIMS_H_

// The claims of one paragraph, as tokens: what the span finder found, with what
// it does not look for.
//
//   Veld vowed to leave the talks, Reuters reported.
//   finder   Reuters / reported / Veld vowed to leave the talks
//   inside   Veld / vowed / to leave the talks, carried by Reuters
//
// In this order: the span finder, attributions inside what an outlet carries
// (inner_attributions.h), who is quoted as saying (quoted_as.h), two speakers
// in one sentence (spliced_sentence.h), hearsay (hearsay.h), appeals
// (appeals.h), who is only spoken of (reduced_passive.h), the ends of contents
// (span_edges.h, dateline.h, joined_clause.h), and where there is nothing yet,
// a paragraph that is one quotation (lone_quotation.h), perhaps with its
// speaker in the paragraph before (introduction.h); then relays (relays.h).

#include <vector>

#include "engine/extract/mentions/mentions.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/relays/relay_phrases.h"
#include "engine/extract/relays/relays.h"

namespace claimdiff {

// In the order of the text: first content token, then as found. `phrases` are
// the paragraph's relay phrases, which the result points into. Linear in the
// paragraph for each attribution that is found.
std::vector<RelayedSpans> FindParagraphClaims(
    const ParagraphView& view, uint32_t paragraph,
    const std::vector<RelayPhrase>& phrases, const SpanFinder& finder);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_CLAIMS_PARAGRAPH_CLAIMS_H_
