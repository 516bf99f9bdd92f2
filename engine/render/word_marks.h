#ifndef CLAIMDIFF_ENGINE_RENDER_WORD_MARKS_H_
#define CLAIMDIFF_ENGINE_RENDER_WORD_MARKS_H_

// Which words of a claim differ from the other tellings of it.
//
//   Harbour Wire    "12 people were hurt"             {12} people were hurt
//   Daily Gull      "at least 15 people were hurt"    {at least 15} people ...
//
// A word differs where no other telling has it, or where a finding names it.
// Where hardly a word is shared, braces around nearly everything would hide
// what the findings name: then they alone are marked.

#include <vector>

#include "engine/base/span.h"
#include "engine/render/report_index.h"

namespace claimdiff::render {

struct WordMarks {
  // In the text of the claim's article, in order, disjoint, each from a word to
  // a word; neighbouring words are one span.
  std::vector<ByteSpan> spans;
  // Less than a third of the content's words are shared: only what findings
  // name is in `spans`.
  bool other_words = false;
};

// The marks of a claim of `item`. A word of the content counts as shared where
// a link of an aligned pair ties it to the same word or another form of it in
// another telling of the item (where one telling makes up the item: in another
// claim). A claim that has no such pair is told apart by findings alone, and so
// are the speaker, the cue and the relay.
//
// Linear in the claim and its links, but for sorting them.
WordMarks DifferingWords(const ReportIndex& index, const Item& item, int claim);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_WORD_MARKS_H_
