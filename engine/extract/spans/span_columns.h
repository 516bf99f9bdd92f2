#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_SPAN_COLUMNS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_SPAN_COLUMNS_H_

// The columns of a token that do not depend on a cue candidate: what the
// templates of the first model, and half of those of the second, are made of.
//
//   Choe said the talks had failed.
//   word  said      cue  likelihood and frequency of "say"
//   lcue  of "failed": what the nearest likely cue to the left is ("said")
//   arg   of "talks": what hangs on the nearest likely cue above it: its ccomp,
//         to the right
//   open  of "the": the largest subtree that begins here, a ccomp
//   close of "failed": the largest one that ends here
//
// Values are small numbers or fingerprints; zero is what lies outside of the
// paragraph.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/spans/paragraph_facts.h"

namespace claimdiff {

enum SpanColumn : uint8_t {
  kColWord,
  kColSuffix,
  kColShape,
  kColQuote,    // QuoteState
  kColRun,      // QuoteState and length class of the quotation
  kColCue,      // likelihood and frequency
  kColLeft,     // likelihood of the nearest likely cue before, in the sentence
  kColLeftFar,  // and its distance class
  kColRight,    // the same after
  kColRightFar,
  kColPlace,  // first, second, later token of the sentence
  kColTag,
  kColForm,  // ParagraphForm, and whether in the speaker prefix
  kColBias,  // 1
  // From the parse:
  kColRelation,  // relation and side of the head
  kColHeadLemma,
  kColHeadTag,
  kColHeadFar,  // side and distance class of the head
  kColHeadRelation,
  kColHeadCue,
  kColArgument,       // relation and side of the child of the nearest likely
                      // cue above through which one comes to it
  kColArgumentDepth,  // the same, with the steps and the token's own side
  kColArgumentEdge,   // first, last, middle, only token of that child's subtree
  kColArgumentCue,    // likelihood of that cue
  kColOpen,           // relation and side of the largest subtree that begins
  kColOpenCue,        // its head's likelihood
  kColClose,          // the same for subtrees that end
  kColCloseCue,
  kColChildren,  // set of the children's kinds of relation
  kSpanColumns,
};

// The columns' names in template files, in order.
std::vector<std::string_view> SpanColumnNames();

// 0 for no distance, then 1, 2, 3 (to 4), 4 (to 8), 5 (further).
uint32_t DistanceClass(uint32_t tokens);

// The set of kinds of relation among the children of every token, as bits:
// subject, clause, object, preposition, auxiliary, ...
void FindChildren(const ParagraphFacts& facts, std::vector<uint32_t>* children);

// Replaces `*table` by the columns of the paragraph's tokens, `columns` a row,
// of which the first kSpanColumns are filled in. Linear.
void FillSpanColumns(const ParagraphFacts& facts, size_t columns,
                     ColumnTable* table);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_SPAN_COLUMNS_H_
