#ifndef CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_QUOTED_AS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_QUOTED_AS_H_

// "Quoted as saying": one sentence with two who could be the speaker.
//
//   Rell was quoted by Le Monde as saying [the pier was closed].
//   ["The pier is closed,"] Rell was quoted as saying.
//   Le Monde quoted Rell as saying [that the pier was closed].
//
// Rell speaks in all three, and whoever quotes only carries it. The models have
// met a handful of such sentences, and take the speaker for a part of what is
// said, or the quoter for the speaker.

#include <vector>

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

struct QuotedAs {
  TokenRange unit;
  TokenRange speaker;
  TokenRange quoter;  // before "quoted"; empty where the speaker "was quoted"
  TokenRange verb;    // "quoted", "has been quoted"
  TokenRange saying;  // "as saying", "as having said"
};

// In the order of the text, outside of quotations. Linear in the paragraph.
std::vector<QuotedAs> FindQuotedAs(const ParagraphView& view);

// Puts one attribution (rule "quoted-as") in the place of what `found` has for
// each such sentence: the speaker is its source, and what follows "as saying",
// or else what stands before, its content. Where the sentence stands in what
// somebody else says, nothing changes.
void SettleQuotedAs(const ParagraphView& view,
                    std::vector<AttributionSpans>* found);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_QUOTED_AS_H_
