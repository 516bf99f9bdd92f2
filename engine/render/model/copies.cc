#include "engine/render/model/copies.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace claimdiff::render {
namespace {

void AddClaimsIn(const ReportIndex& index, const std::vector<int>& claims,
                 const v1::TextSpan& passage, std::vector<int>* found) {
  for (const int claim : claims) {
    if (index.claim(claim).content().empty()) continue;
    const v1::TextSpan& content = index.claim(claim).content(0);
    if (content.begin() >= passage.begin() && content.end() <= passage.end()) {
      found->push_back(claim);
    }
  }
}

bool Holds(const std::vector<int>& claims, const std::vector<int>& part) {
  return std::all_of(part.begin(), part.end(), [&](int claim) {
    return std::find(claims.begin(), claims.end(), claim) != claims.end();
  });
}

}  // namespace

std::vector<Copy> CopiesOf(const ReportIndex& index) {
  const v1::ComparisonReport& report = index.report();
  std::vector<std::vector<int>> claims_of(report.articles_size());
  for (int claim = 0; claim < report.claims_size(); ++claim) {
    const ArticlePlaces* article = index.ArticleOf(claim);
    if (article != nullptr) {
      claims_of[index.NumberOf(*article)].push_back(claim);
    }
  }
  std::vector<Copy> copies;
  for (const v1::CopiedPassage& passage : report.copies()) {
    Copy copy;
    copy.passage = &passage;
    const auto add = [&](const std::string& id, const v1::TextSpan& span) {
      const ArticlePlaces* article = index.FindArticle(id);
      if (article == nullptr) return;
      AddClaimsIn(index, claims_of[index.NumberOf(*article)], span,
                  &copy.claims);
    };
    add(passage.left_article_id(), passage.left());
    add(passage.right_article_id(), passage.right());
    copies.push_back(std::move(copy));
  }
  const size_t passages = copies.size();
  for (const int finding : index.apart()) {
    Copy copy;
    copy.finding = finding;
    for (const v1::FindingSide& side : index.finding(finding).sides()) {
      const auto claim = index.FindClaim(side.claim_id());
      if (claim) copy.claims.push_back(*claim);
    }
    const bool known = !copy.claims.empty() &&
                       std::any_of(copies.begin(), copies.begin() + passages,
                                   [&](const Copy& passage) {
                                     return Holds(passage.claims, copy.claims);
                                   });
    if (!known) copies.push_back(std::move(copy));
  }
  return copies;
}

int PercentOf(double share) {
  if (!(share > 0)) return 0;  // not a number either
  return static_cast<int>(std::lround(std::min(share, 1.0) * 100));
}

}  // namespace claimdiff::render
