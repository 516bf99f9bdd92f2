#ifndef CLAIMDIFF_ENGINE_RENDER_MARKDOWN_H_
#define CLAIMDIFF_ENGINE_RENDER_MARKDOWN_H_

// A report as Markdown, for tickets and mails: readable as it is, and with
// tables where GitHub's dialect is understood.
//
//   ### 3. number
//
//   - Harbour Wire:3 — **Mira Holt** said: **Twelve people** were hurt
//   - The Daily Gull:3 — **Mira Holt** said: **At least 15 people** were hurt
//   - *number*: Harbour Wire: 12 people; The Daily Gull: at least 15 people

#include <string>

#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

// The report, lines ended by "\n", in the order of the page (see html.h)
// without the articles' texts. What the inputs say is shown as SafeDisplay
// shows it and cannot become markup, HTML, a link, or what GitHub makes of
// "@name" and "#12". The table has the most important claims; long lists fold
// away (<details>) where the reader's program can fold. Deterministic; takes
// any report, as RenderText does. Linear but for sorting.
std::string RenderMarkdown(const v1::ComparisonReport& report);
std::string RenderClaimsMarkdown(const v1::ArticleClaims& claims);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_RENDER_MARKDOWN_H_
