#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_ARTICLE_PLACES_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_ARTICLE_PLACES_H_

// Where in its article a claim stands, as an editor counts: in the headline, or
// in which paragraph of the body. Bylines, captions, subheadings and what else
// is no body (see v1.Passage) are not counted.
//
//   Bridge to close in March          headline
//   By Ben Okri
//   The bridge will close, ...        paragraph 1 of 2
//   Talks go on, ...                  paragraph 2 of 2

#include <cstdint>
#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct ArticlePlace {
  // 0: in the headline, or in none of the body's paragraphs before the first.
  uint32_t paragraph = 0;
  uint32_t paragraphs = 0;  // of the body
};

class ArticlePlaces {
 public:
  // Linear in the articles' paragraphs and passages, and in the claims.
  ArticlePlaces(const v1::ComparisonReport& report, const ReportView& view);

  // By the first word of its content; all zero where it has none.
  const ArticlePlace& Of(const ClaimView& claim) const {
    return places_[claim.index];
  }

 private:
  std::vector<ArticlePlace> places_;  // by ClaimView::index
};

// "headline", "paragraph 3 of 24".
std::string NameOf(const ArticlePlace& place);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_ARTICLE_PLACES_H_
