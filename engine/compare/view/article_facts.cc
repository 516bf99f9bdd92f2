#include "engine/compare/view/article_facts.h"

#include <cstdint>

namespace claimdiff {

const FactsOfArticle& ArticleFacts::Of(const Document& doc,
                                       std::string_view published) {
  const auto [entry, added] = facts_.try_emplace(&doc);
  FactsOfArticle& facts = entry->second;
  if (added) {
    const auto end = static_cast<uint32_t>(doc.tokens().size());
    facts.quantities = FindQuantities(doc, 0, end);
    facts.dates = FindDates(doc, 0, end, facts.quantities, published);
  }
  return facts;
}

}  // namespace claimdiff
