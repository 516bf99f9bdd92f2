#include "engine/render/altered_quotes.h"

#include <algorithm>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/render/explanation.h"

namespace claimdiff::render {
namespace {

// What a claim quotes of its content, pieces one after another.
std::string QuotationOf(const ReportIndex& index, int claim) {
  const ArticlePlaces* article = index.ArticleOf(claim);
  if (article == nullptr) return "";
  const std::string& text = article->article().text();
  std::string quotation;
  for (const v1::TextSpan& piece : index.claim(claim).content()) {
    absl::StrAppend(&quotation, quotation.empty() ? "" : " ",
                    std::string(QuotedPart(Clamp(piece, text).In(text))));
  }
  return quotation;
}

}  // namespace

std::vector<AlteredQuote> AlteredQuotes(const ReportIndex& index,
                                        const v1::Finding& finding) {
  std::vector<int> claims;
  for (const v1::FindingSide& side : finding.sides()) {
    const auto claim = index.FindClaim(side.claim_id());
    if (claim) claims.push_back(*claim);
  }
  std::vector<AlteredQuote> altered;
  if (claims.empty()) return altered;
  const std::string before = QuotationOf(index, claims[0]);
  std::vector<std::pair<std::string, std::vector<int>>> wordings;
  for (const int claim : claims) {
    const std::string after = QuotationOf(index, claim);
    if (after == before) continue;
    auto same =
        std::find_if(wordings.begin(), wordings.end(),
                     [&](const auto& entry) { return entry.first == after; });
    if (same == wordings.end()) {
      same = wordings.insert(wordings.end(), {after, {}});
    }
    same->second.push_back(claim);
  }
  for (const auto& [after, who] : wordings) {
    altered.push_back({TellingNames(index, {claims[0]}),
                       TellingNames(index, who), WordEdits(before, after)});
  }
  return altered;
}

}  // namespace claimdiff::render
