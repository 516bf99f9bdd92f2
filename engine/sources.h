#ifndef CLAIMDIFF_ENGINE_SOURCES_H_
#define CLAIMDIFF_ENGINE_SOURCES_H_

// From a request's sources to the articles and claims of a report.
//
// Callers may hand in anything: articles without ids, two with the same id,
// claims of another extractor whose spans lie outside the text. What the later
// stages read is sound:
//
//   - every article has an id of its own and valid UTF-8 text,
//   - every claim has an id of its own, its article's id, and at least one
//     content span; every span lies in the text, on code point boundaries,
//   - what was changed or left out to make it so is in report.issues.

#include <functional>

#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/claim.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "claimdiff/v1/service.pb.h"

namespace claimdiff {

// Adds the request's articles and claims to `report`, in the order of the
// request. `extract` finds the claims of an article that was handed in bare.
void CollectSources(
    const v1::CompareRequest& request,
    const std::function<v1::ArticleClaims(v1::Article)>& extract,
    v1::ComparisonReport* report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_SOURCES_H_
