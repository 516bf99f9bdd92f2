#ifndef CLAIMDIFF_ENGINE_RENDER_WORD_MARKS_H_
#define CLAIMDIFF_ENGINE_RENDER_WORD_MARKS_H_

// Which words of a claim differ from the other tellings of it.
//
//   Harbour Wire    "12 people were hurt"             {12} people were hurt
//   Daily Gull      "at least 15 people were hurt"    {at least 15} people ...
//
// A word differs where no other telling has it, or where a finding names it.

#include <vector>

#include "engine/base/span.h"
#include "engine/render/report_index.h"

namespace claimdiff::terminal {

// Spans in the text of the claim's article, in order, disjoint, each from a
// word to a word; neighbouring words are one span. `item` holds the claim.
//
// A word of the content counts as shared where a link of an aligned pair ties
// it to the same word or another form of it in another telling of the item
// (where one telling makes up the item: in another claim). A claim that has no
// links at all is not marked by them, or all of it would be. Words of the
// speaker, cue and relay are marked by findings alone.
//
// Linear in the claim and its links, but for sorting them.
std::vector<ByteSpan> DifferingWords(const ReportIndex& index, const Item& item,
                                     int claim);

}  // namespace claimdiff::terminal

#endif  // CLAIMDIFF_ENGINE_RENDER_WORD_MARKS_H_
