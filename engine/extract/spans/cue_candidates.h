#ifndef CLAIMDIFF_ENGINE_EXTRACT_SPANS_CUE_CANDIDATES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SPANS_CUE_CANDIDATES_H_

// What the first model says about a paragraph, and the words in it that the
// second model is asked about.
//
//   Choe said in a statement that she hoped so.
//        .97  .90 .90 .90         .30             P(cue), by the first model
//        said                     hoped           candidates
//
// A candidate is the head of a run of tokens that may be a cue.

#include <cstdint>
#include <vector>

#include "engine/extract/crf/crf.h"
#include "engine/extract/crf/span_labels.h"
#include "engine/extract/spans/paragraph_facts.h"

namespace claimdiff {

// One paragraph as the first model sees it.
struct StageOne {
  std::vector<SpanLabel> labels;    // the best sequence
  std::vector<LabelledSpan> spans;  // of `labels`
  // Marginals of the roles, three a token in the order of SpanRole: that the
  // token is in a span of the role, begins one, is the last token of one.
  struct RoleChance {
    float inside = 0;
    float begins = 0;
    float ends = 0;
  };
  std::vector<RoleChance> chances;

  const RoleChance& chance(size_t token, SpanRole role) const {
    return chances[token * 3 + static_cast<size_t>(role)];
  }
};

// Replaces `*stage` by what the scored chain says; runs Infer() and Viterbi().
void ReadStageOne(CrfChain* chain, StageOne* stage);

// The second model is taught with all tokens that have this chance of being in
// a cue, and asked about those that have the higher one: what lies between is
// hardly ever taken, and costs a quarter of its time.
inline constexpr float kTaughtChance = 0.06f;
inline constexpr float kAskedChance = 0.15f;

// The candidates, in order: heads of runs of tokens whose chance of being in a
// cue is `least_chance` or more. Linear.
std::vector<uint32_t> FindCueCandidates(const ParagraphFacts& facts,
                                        const StageOne& stage,
                                        float least_chance);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SPANS_CUE_CANDIDATES_H_
