#ifndef CLAIMDIFF_ENGINE_COMPARE_VIEW_ARTICLE_FACTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_VIEW_ARTICLE_FACTS_H_

// The numbers and dates of whole articles, read when a rule first asks: what
// one claim does not say its article may say elsewhere.

#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/language/dates/dates.h"
#include "engine/language/numbers/quantities.h"
#include "engine/text/document.h"

namespace claimdiff {

struct FactsOfArticle {
  std::vector<Quantity> quantities;  // in the order of the text
  std::vector<DateMention> dates;
};

// Not for several threads at once.
class ArticleFacts {
 public:
  // Stays where it is. The document must outlive this; `published` is the
  // article's. Linear in the text the first time, constant then.
  const FactsOfArticle& Of(const Document& doc, std::string_view published);

 private:
  std::unordered_map<const Document*, FactsOfArticle> facts_;  // looked up only
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_VIEW_ARTICLE_FACTS_H_
