#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_CUE_COLUMNS_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_CUE_COLUMNS_H_

// The columns that the second model reads beside span_columns.h: what the first
// model said of a token, and where the token stands as seen from one cue
// candidate.
//
//   "It is late," said Choe, who added that she was tired.
//   seen from "said":    Choe  carg nsubj, right; cquote none
//                        late  carg ccomp, left; cquote first run to the left
//   seen from "added":   who   carg nsubj, left
//                        Choe  carg ^relcl: the head of what "added" belongs to

#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/extract/crf/feature_templates.h"
#include "engine/extract/spans/cue_candidates.h"
#include "engine/extract/spans/paragraph_facts.h"
#include "engine/extract/spans/span_columns.h"

namespace claimdiff {

// Follow kSpanColumns in the first table.
enum StageColumn : uint8_t {
  kColStageLabel = kSpanColumns,  // of the first model's best sequence
  // Nine classes of chance: source, cue and content; in, begin, end.
  kColSourceInside,
  kColSourceBegins,
  kColSourceEnds,
  kColCueInside,
  kColCueBegins,
  kColCueEnds,
  kColContentInside,
  kColContentBegins,
  kColContentEnds,
  kParagraphColumns,
};

// The second table.
enum CueColumn : uint8_t {
  kColCueDistance,  // side and distance class, finer than DistanceClass
  kColCueSentence,  // sentences between, -2..2
  kColCueLemma,     // of the candidate, the same in every row; so are the next
  kColCueOdds,      // likelihood and frequency
  kColCueTag,       // tag, and whether it has a subject
  kColCueChildren,  // as FindChildren
  kColCuePath,      // relations up to the common ancestor and down to the cue
  kColCueArgument,  // relation of the ancestor's child one comes through, and
                    // relations from the cue up to the ancestor
  kColCueEdge,      // first, last, middle, only token of that child's subtree
  kColCueDepth,     // steps up to the ancestor
  kColCueBetween,   // other likely cues between, with the side
  kColCueQuote,     // number of the quotation, counted from the cue
  kColCueSpan,      // number of the first model's span, counted from the cue
                    // among those of its role; begin, middle, end
  kColCueMarks,     // which of comma, colon or dash, "that", "and" or "but"
                    // lie between
  kCueColumns,
};

// Names of the first table's columns, in order: those of span_columns.h, then
// StageColumn. Both models use them; the first one names none of the latter.
std::vector<std::string_view> ParagraphColumnNames();
std::vector<std::string_view> CueColumnNames();

// Fills in the StageColumns of every row.
void FillStageColumns(const StageOne& stage, ColumnTable* table);

// Replaces `*table` by rows for the tokens `window` (see CueWindow) as seen
// from `candidate`. Linear in the paragraph.
void FillCueColumns(const ParagraphFacts& facts,
                    const std::vector<uint32_t>& children,
                    const StageOne& stage, uint32_t candidate,
                    TokenRange window, ColumnTable* table);

// The part of the paragraph that is searched: 160 tokens either side.
TokenRange CueWindow(uint32_t candidate, uint32_t tokens);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_CUE_COLUMNS_H_
