#include "engine/compare/view/article_places.h"

#include <algorithm>

#include "engine/base/span.h"

namespace claimdiff {
namespace {

// First bytes of the paragraphs of the body, ascending.
std::vector<uint32_t> BodyOf(const v1::Article& article, const Document& doc) {
  std::vector<ByteSpan> passages;
  for (const v1::Passage& passage : article.passages()) {
    passages.push_back({passage.span().begin(), passage.span().end()});
  }
  std::sort(passages.begin(), passages.end());
  std::vector<uint32_t> body;
  size_t next = 0;
  for (const Paragraph& paragraph : doc.paragraphs()) {
    while (next < passages.size() &&
           passages[next].end <= paragraph.span.begin) {
      ++next;
    }
    if (next == passages.size() ||
        passages[next].begin > paragraph.span.begin) {
      body.push_back(paragraph.span.begin);
    }
  }
  return body;
}

}  // namespace

ArticlePlaces::ArticlePlaces(const v1::ComparisonReport& report,
                             const ReportView& view)
    : places_(view.claims().size()) {
  std::vector<std::vector<uint32_t>> bodies;  // by article
  for (int i = 0; i < report.articles_size(); ++i) {
    const auto& claims = view.ClaimsOf(static_cast<uint32_t>(i));
    bodies.push_back(claims.empty()
                         ? std::vector<uint32_t>()
                         : BodyOf(report.articles(i), *claims.front()->doc));
  }
  for (const ClaimView& claim : view.claims()) {
    if (claim.tokens.empty()) continue;
    const std::vector<uint32_t>& body = bodies[claim.article];
    ArticlePlace& place = places_[claim.index];
    place.paragraphs = static_cast<uint32_t>(body.size());
    if (claim.headline) continue;
    place.paragraph = static_cast<uint32_t>(
        std::upper_bound(body.begin(), body.end(),
                         claim.token(claim.tokens.front()).span.begin) -
        body.begin());
  }
}

std::string NameOf(const ArticlePlace& place) {
  if (place.paragraph == 0) return "headline";
  return "paragraph " + std::to_string(place.paragraph) + " of " +
         std::to_string(place.paragraphs);
}

}  // namespace claimdiff
