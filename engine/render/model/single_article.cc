#include "engine/render/model/single_article.h"

namespace claimdiff::render {

v1::ComparisonReport ReportOf(const v1::ArticleClaims& claims) {
  v1::ComparisonReport report;
  *report.add_articles() = claims.article();
  *report.mutable_claims() = claims.claims();
  *report.mutable_issues() = claims.issues();
  for (v1::Claim& claim : *report.mutable_claims()) {
    if (claim.article_id().empty()) {
      claim.set_article_id(claims.article().id());
    }
  }
  return report;
}

}  // namespace claimdiff::render
