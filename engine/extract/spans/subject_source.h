#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_SUBJECT_SOURCE_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_SUBJECT_SOURCE_H_

// Who speaks by the parse, where the models found a cue and a content alone.
//
//   Okri, a former ferry hand, blamed the ministry     Okri: subject of blamed
//   Okri stormed back and said he was done             Okri: of stormed, joined
//   Okri wrote an open letter, saying she was wrong    Okri: of wrote, above
//   the lawsuit was brought by Okri, and asks ...      the lawsuit
//   the ferries were told to wait                      nobody: the told one

#include <optional>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/extract/spans/cue_frames.h"
#include "engine/extract/spans/paragraph_facts.h"

namespace claimdiff {

// The subject of the frame's cue: of its verb, else of the verb that it is
// joined to or that it hangs on as a participle or infinitive, up to four verbs
// away. Without relative clauses and what stands behind a comma. nullopt where
// the cue is no active verb, the subject stands for nothing ("it seems that")
// or lies in the cue or content. Linear in the sentence for each verb.
std::optional<TokenRange> FindSubjectSource(const ParagraphFacts& facts,
                                            const Frame& frame);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_SUBJECT_SOURCE_H_
