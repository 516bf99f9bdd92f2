#ifndef CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_NO_COMMENT_H_
#define CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_NO_COMMENT_H_

// "A spokeswoman declined to comment": an attribution that claims nothing.
//
//   declined [to comment]                                no comment
//   did not respond [to requests for comment]            no comment
//   could not be reached [for comment on Monday]         no comment
//   declined [to comment on whether the pier was safe]   a claim: it says on
//                                                        what

#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/paragraphs/span_finder.h"

namespace claimdiff {

// True where the cue declines or fails to answer and the content only says so.
bool IsNoComment(const ParagraphView& view, const AttributionSpans& spans);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_NO_COMMENT_H_
