#ifndef CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_TRANSCRIPT_H_
#define CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_TRANSCRIPT_H_

// Transcripts: paragraphs that begin with the name of who is speaking, set in
// capitals.
//
//   WALLIS: Were you at home when the water came?
//   RUIZ: I was. We lost it all.
//   ^source and cue        ^content, without the final period

#include <cstdint>
#include <optional>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

// The turn that doc.paragraphs()[paragraph] is, with the rule "transcript":
// one to four words in capitals, one of two letters or more, and a colon, after
// an opening quotation mark or none. nullopt where it is none, or where no
// other paragraph within five is a turn too ("UPDATE: ..." alone is no
// speaker). Constant time but for the length of the words.
std::optional<AttributionSpans> FindTranscriptTurn(const Document& doc,
                                                   uint32_t paragraph);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_PARAGRAPHS_TRANSCRIPT_H_
