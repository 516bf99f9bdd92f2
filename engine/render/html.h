#ifndef CLAIMDIFF_ENGINE_RENDER_HTML_H_
#define CLAIMDIFF_ENGINE_RENDER_HTML_H_

// A report as one page for a browser: no script, no request, nothing beside it.
//
// In this order: one screen of summary; a matrix of claims by outlets; what is
// told alike; what is told differently, side by side; what is disputed; what
// only one tells; every article in full with its claims marked; what was not
// processed. Every row links to the words it stands on, and they link back.
// engine/render/testdata holds whole examples.
//
// The page's policy (Content-Security-Policy: default-src 'none', one style by
// its SHA-256) forbids everything but the style sheet that it carries, which
// data/report_*.css make. It has a light and a dark look, prints, and reads on
// a phone.

#include <string>

#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

// The page, UTF-8. Everything from the inputs is shown as SafeDisplay shows it,
// escaped, and cannot turn the direction of what stands around it; only http
// and https addresses are links. Deterministic. Any report will do, also one
// that was not made by this engine: ids that name nothing are passed over,
// spans are cut to their text. Linear but for sorting.
std::string RenderHtml(const v1::ComparisonReport& report);

// One article with its claims marked, as the same page.
std::string RenderClaimsHtml(const v1::ArticleClaims& claims);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_RENDER_HTML_H_
