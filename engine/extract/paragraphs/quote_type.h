#ifndef CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_QUOTE_TYPE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_QUOTE_TYPE_H_

// Whether a content is quoted.
//
//   "We will go," Rell said. "Soon."     DIRECT: all of it
//   Rell said that they would go         INDIRECT: none of it
//   Rell said they would go "soon"       MIXED, even for a single word

#include <vector>

#include "claimdiff/v1/claim.pb.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// The type of a content in the paragraph. Words count, punctuation does not.
// Linear in the content.
v1::QuoteType QuoteTypeOf(const ParagraphView& paragraph,
                          const std::vector<TokenRange>& content);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_QUOTE_TYPE_H_
