#ifndef CLAIMDIFF_ENGINE_RENDER_JSON_LD_H_
#define CLAIMDIFF_ENGINE_RENDER_JSON_LD_H_

// A report as linked data: schema.org's Claim, and annotations after the W3C's
// Web Annotation Data Model (2017) that say where each stands.
//
//   { "@id": "#claim-0", "@type": "Claim", "text": "Twelve people were hurt",
//     "claimInterpreter": { "@type": "Person", "name": "Mira Holt" },
//     "appearance": { "@id": "#article-0" }, "exampleOfWork": { "@id": "#g0" }
//     }
//   { "@type": "oa:Annotation", "oa:hasBody": { "@id": "#claim-0" },
//     "oa:hasTarget": { "oa:hasSource": { "@id": "#article-0" },
//       "oa:hasSelector": [ { "@type": "oa:TextQuoteSelector", ... },
//                           { "@type": "oa:TextPositionSelector", ... } ] } }
//
// Never a ClaimReview: a report does not judge.

#include <string>

#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

// One JSON object over several lines, ending in a line break, with its context
// inside: nothing has to be fetched. It holds a NewsArticle an article, a Claim
// a claim, a Claim a group of two or more (its `workExample`s are the claims,
// its `firstAppearance` the earliest dated article), an annotation a piece of
// content (quotation with 32 characters around it, position in code points),
// and one a finding.
//
// Characters that could steer a terminal are escaped; what one reads back is
// the text as it was. Only http and https addresses become "url".
// Deterministic; takes any report, as RenderText does. Linear.
std::string RenderJsonLd(const v1::ComparisonReport& report);
std::string RenderClaimsJsonLd(const v1::ArticleClaims& claims);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_RENDER_JSON_LD_H_
