#include "engine/compare/coverage/skipped_claims.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace claimdiff {

void AddSkippedClaims(v1::ComparisonReport* report) {
  std::set<std::string> grouped, articles;
  for (const v1::ClaimGroup& group : report->groups()) {
    grouped.insert(group.claim_ids().begin(), group.claim_ids().end());
  }
  for (const v1::Article& article : report->articles()) {
    articles.insert(article.id());
  }
  std::map<std::string, std::string> reasons;
  for (const v1::SkippedClaim& skipped : report->skipped()) {
    reasons[skipped.claim_id()] = skipped.reason();
  }
  report->clear_skipped();
  for (const v1::Claim& claim : report->claims()) {
    std::string reason = reasons[claim.id()];
    if (reason.empty()) {
      if (grouped.count(claim.id()) > 0) continue;
      reason = articles.count(claim.article_id()) == 0
                   ? "its article is not in the report"
               : claim.content().empty() ? "it has no content"
                                         : "it was not put into any group";
    }
    v1::SkippedClaim* skipped = report->add_skipped();
    skipped->set_claim_id(claim.id());
    skipped->set_reason(reason);
  }
}

}  // namespace claimdiff
