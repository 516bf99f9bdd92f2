#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_SINGLE_ARTICLE_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_SINGLE_ARTICLE_H_

// One article's claims as a report that compares nothing, so that a format has
// one way to show both.

#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff::render {

// The article, its claims and its issues; no pairs, groups or findings. Claims
// that do not say whose they are get the article's id.
v1::ComparisonReport ReportOf(const v1::ArticleClaims& claims);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_SINGLE_ARTICLE_H_
