#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_WORD_MARKS_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_WORD_MARKS_H_

// Which words of a claim differ from the other tellings of it.
//
//   Harbour Wire    "12 people were hurt badly"     {12} people were hurt
//                                                   _badly_
//   Daily Gull      "at least 15 people were hurt"  {at least 15} people were
//                                                   hurt
//
// Braces: a difference, or a dispute within the row, names the words (kMark).
// Underlined: no other telling has them (kOwn). Where hardly a word is shared,
// lines under nearly everything would say nothing: then what findings name is
// marked alone. Where no finding names words, those that others lack are all
// there is: kMark.

#include <vector>

#include "engine/base/span.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/styles.h"

namespace claimdiff::render {

struct WordMarks {
  // In the text of the claim's article, in order, disjoint, each from a word to
  // a word; neighbouring words of one style are one mark.
  std::vector<TextMark> marks;
  // Less than a third of the content's words are shared: none is kOwn.
  bool other_words = false;
};

// The marks of a claim of `item`; a word that a finding names is no kOwn. A
// word of the content counts as shared where
// a link of an aligned pair ties it to the same word or another form of it in
// another telling of the item (where one telling makes up the item: in another
// claim). A claim that has no such pair is told apart by findings alone, and so
// are the speaker, the cue and the relay.
//
// Linear in the claim and its links, but for sorting them.
WordMarks DifferingWords(const ReportIndex& index, const Item& item, int claim);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_WORD_MARKS_H_
