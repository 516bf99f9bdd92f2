#ifndef CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_INTRODUCTION_H_
#define CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_INTRODUCTION_H_

// Who is about to speak where a paragraph ends.
//
//   Campaigner Ana Rell told the council in May:
//   ^source             ^cue
//   "The rule is dead."                            <- the next paragraph
//
// Feeds and some sites set quotations so, with marks or as a block without. The
// span finder looks at one paragraph at a time, in which there is nothing but
// the quotation.

#include <optional>

#include "engine/extract/paragraphs/span_finder.h"
#include "engine/text/document.h"

namespace claimdiff {

struct Introduction {
  TokenRange source;
  TokenRange cue;
};

// The speaker in the last sentence of doc.paragraphs()[paragraph], which ends
// in a colon or comma behind a verb of speech, its adverbials or, turned around
// ("said Rell:"), its subject. nullopt where it is anything else: "three things
// are clear:", "Rell said that the list was long:". Linear in the paragraph.
std::optional<Introduction> FindIntroduction(const Document& doc,
                                             uint32_t paragraph);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_ATTRIBUTIONS_INTRODUCTION_H_
