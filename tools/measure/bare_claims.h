#ifndef CLAIMDIFF_TOOLS_MEASURE_BARE_CLAIMS_H_
#define CLAIMDIFF_TOOLS_MEASURE_BARE_CLAIMS_H_

// What a span finder finds in an article, as claims with bare spans: what the
// extractor starts from, before names, relays and quote types.
//
//   "Go home," Choe said.
//   claim a1#0: content 0-10, source 11-15, cue 16-20, rule crf/2

#include "claimdiff/v1/claim.pb.h"
#include "engine/extract/paragraphs/span_finder.h"
#include "tools/train/attribution_gold.h"

namespace claimdiff {

// Claims in the order of the text; of the article only the id.
v1::ArticleClaims FindBareClaims(const SpanFinder& finder,
                                 const AttributedArticle& article);

}  // namespace claimdiff

#endif  // CLAIMDIFF_TOOLS_MEASURE_BARE_CLAIMS_H_
