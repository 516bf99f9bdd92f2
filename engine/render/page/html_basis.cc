#include "engine/render/page/html_basis.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/model/basis.h"
#include "engine/render/page/html_text.h"

namespace claimdiff::render {
namespace {

// Twenty outlets make 190 pairs of one claim: the strongest say enough.
constexpr size_t kMostPairs = 12;

// The aligned pairs between claims of the item, in the report's order.
std::vector<int> PairsWithin(const HtmlView& view, const Item& item) {
  std::vector<int> pairs;
  for (const int claim : item.claims) {
    for (const int i : view.index.PairsOf(claim)) {
      const v1::ClaimPair& pair = view.index.report().pairs(i);
      const auto right = view.index.FindClaim(pair.right_claim_id());
      // A pair is found from both of its ends.
      if (pair.left_claim_id() != view.index.claim(claim).id() || !right) {
        continue;
      }
      if (view.index.ItemOf(*right) == view.index.ItemOf(claim)) {
        pairs.push_back(i);
      }
    }
  }
  std::sort(pairs.begin(), pairs.end());
  return pairs;
}

std::string ReasonsHtml(const v1::ClaimPair& pair) {
  const PairReasons reasons = ReasonsOf(pair);
  std::string html;
  if (!reasons.speaks_for.empty()) {
    html = Bdi(absl::StrJoin(reasons.speaks_for, "; "));
  }
  if (!reasons.speaks_against.empty()) {
    absl::StrAppend(&html, html.empty() ? "" : " ",
                    "<span class=\"how\">against:</span> ",
                    Bdi(absl::StrJoin(reasons.speaks_against, "; ")));
  }
  return html;
}

void AppendPairs(const HtmlView& view, const std::vector<int>& pairs,
                 std::string* out) {
  if (pairs.empty()) return;
  out->append("<ul>\n");
  for (size_t i = 0; i < std::min(pairs.size(), kMostPairs); ++i) {
    const v1::ClaimPair& pair = view.index.report().pairs(pairs[i]);
    absl::StrAppend(
        out, "<li>",
        PlaceHtml(view, *view.index.FindClaim(pair.left_claim_id())), " – ",
        PlaceHtml(view, *view.index.FindClaim(pair.right_claim_id())), ": <b>",
        SimilarityOf(pair), "</b> ", ReasonsHtml(pair), "</li>\n");
  }
  if (pairs.size() > kMostPairs) {
    absl::StrAppend(out, "<li>and ", pairs.size() - kMostPairs,
                    " pairs less alike</li>\n");
  }
  out->append("</ul>\n");
}

void AppendReadings(const HtmlView& view, const Item& item, std::string* out) {
  std::string rows;
  for (const int claim : item.claims) {
    const ArticlePlaces* article = view.index.ArticleOf(claim);
    if (article == nullptr) continue;
    const std::vector<Reading> readings =
        ReadingsOf(article->article(), view.index.claim(claim));
    if (readings.empty()) continue;
    absl::StrAppend(
        &rows, "<li>", PlaceHtml(view, claim), ": ",
        absl::StrJoin(readings, "; ",
                      [](std::string* html, const Reading& reading) {
                        absl::StrAppend(html, "<q>", Bdi(reading.words),
                                        "</q> ", Bdi(reading.meaning));
                      }),
        "</li>\n");
  }
  if (rows.empty()) return;
  absl::StrAppend(out, "<p>Read as:</p>\n<ul>\n", rows, "</ul>\n");
}

}  // namespace

void AppendBasis(const HtmlView& view, const Item& item, std::string* out) {
  if (item.claims.size() < 2) return;
  std::string basis;
  AppendPairs(view, PairsWithin(view, item), &basis);
  AppendReadings(view, item, &basis);
  if (basis.empty()) return;
  absl::StrAppend(out, "<details class=\"basis\"><summary>Why these are one ",
                  "claim</summary>\n", basis, "</details>\n");
}

}  // namespace claimdiff::render
