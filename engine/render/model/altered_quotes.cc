#include "engine/render/model/altered_quotes.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "absl/strings/str_cat.h"
#include "engine/render/model/explanation.h"

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

// What a side points at, its spans one after another; empty where it points at
// nothing the report has.
std::string SpannedText(const ReportIndex& index, int claim,
                        const v1::FindingSide& side) {
  const ArticlePlaces* article = index.ArticleOf(claim);
  if (article == nullptr) return "";
  const std::string& text = article->article().text();
  std::string spanned;
  for (const v1::TextSpan& span : side.spans()) {
    absl::StrAppend(&spanned, spanned.empty() ? "" : " ",
                    std::string(Clamp(span, text).In(text)));
  }
  return spanned;
}

bool HasSameWords(std::string_view one, std::string_view other) {
  const std::vector<Edit> edits = WordEdits(one, other);
  return std::all_of(edits.begin(), edits.end(), [](const Edit& edit) {
    return edit.kind == EditKind::kKept;
  });
}

// Whether the sides point at the same words, which only some of them quote.
bool DifferInMarks(const ReportIndex& index, const v1::Finding& finding) {
  std::string first;
  for (const v1::FindingSide& side : finding.sides()) {
    const auto claim = index.FindClaim(side.claim_id());
    const std::string words =
        claim ? SpannedText(index, *claim, side) : std::string();
    if (words.empty()) return false;
    if (first.empty()) first = words;
    if (!HasSameWords(first, words)) return false;
  }
  return finding.sides_size() > 1;
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
  if (claims.empty() || DifferInMarks(index, finding)) return altered;
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
