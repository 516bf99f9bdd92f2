#ifndef CLAIMDIFF_TOOLS_MEASURE_PARSE_AGREEMENT_H_
#define CLAIMDIFF_TOOLS_MEASURE_PARSE_AGREEMENT_H_

// How often the tagger and the parser agree with parsed sentences.
//
//   gold    The dam held .    parsed the same but for "dam", tagged a verb and
//                             hung elsewhere:
//   tokens 4, tags 3; words 3 (no punctuation), heads 2, labels 2

#include <cstddef>
#include <vector>

#include "engine/language/syntax/syntax_model.h"
#include "tools/train/conllu.h"

namespace claimdiff {

struct ParseAgreement {
  size_t tokens = 0;
  size_t tags = 0;    // tokens with the right tag
  size_t words = 0;   // tokens that are no punctuation
  size_t heads = 0;   // words with the right head
  size_t labels = 0;  // words with the right head and relation

  // Shares, 0..1; 0 where nothing was counted.
  double TagShare() const;
  double HeadShare() const;   // UAS
  double LabelShare() const;  // LAS
};

// Tags and parses the sentences by their own words and counts. Linear.
ParseAgreement MeasureParses(const SyntaxModel& model,
                             const std::vector<GoldSentence>& gold);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_MEASURE_PARSE_AGREEMENT_H_
