#include "engine/render/text.h"

#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/terminal/digest.h"
#include "engine/render/terminal/layout.h"
#include "engine/render/terminal/sections.h"
#include "engine/render/terminal/summary.h"
#include "engine/render/terminal/versions.h"
#include "engine/render/terminal/view.h"

namespace claimdiff {
namespace {

using render::ArticlePlaces;
using render::LabelOf;
using render::Page;
using render::Style;
using render::StyledText;

// "direct 5, mixed 4": how many there are of each kind, in the enum's order.
template <typename Kind>
std::string CountByKind(const std::vector<Kind>& kinds, int kind_count) {
  std::vector<int> counts(kind_count);
  for (const Kind kind : kinds) {
    ++counts[kind >= 0 && kind < kind_count ? kind : 0];
  }
  std::vector<std::string> parts;
  for (int kind = 0; kind < kind_count; ++kind) {
    if (counts[kind] == 0) continue;
    parts.push_back(
        absl::StrCat(LabelOf(static_cast<Kind>(kind)), " ", counts[kind]));
  }
  return absl::StrJoin(parts, ", ");
}

void PutArticleHead(const v1::ArticleClaims& claims, Page* page) {
  const v1::Article& article = claims.article();
  StyledText title;
  title.Add(Style::kTitle, render::NameOf(article));
  for (const std::string* part : {&article.headline(), &article.published()}) {
    if (!part->empty()) {
      title.Add(Style::kDim, " — ").Add(Style::kPlain, *part);
    }
  }
  render::PutTopRule(page);
  page->Put(title, 0);

  std::vector<v1::QuoteType> types;
  for (const v1::Claim& claim : claims.claims()) {
    types.push_back(claim.quote_type());
  }
  std::string counts = absl::StrCat(
      claims.claims_size(), claims.claims_size() == 1 ? " claim" : " claims");
  if (!types.empty()) {
    absl::StrAppend(&counts, ": ", CountByKind(types, v1::QuoteType_ARRAYSIZE));
  }
  page->Put(StyledText().Add(Style::kDim, counts), 0);

  std::vector<v1::PassageKind> passages;
  for (const v1::Passage& passage : article.passages()) {
    passages.push_back(passage.kind());
  }
  if (passages.empty()) return;
  page->Put(StyledText().Add(
                Style::kDim,
                absl::StrCat("Passages not read for claims: ",
                             CountByKind(passages, v1::PassageKind_ARRAYSIZE))),
            0);
}

}  // namespace

std::string RenderText(const v1::ComparisonReport& report,
                       const TextOptions& options) {
  const render::ReportIndex index(report);
  const render::Outline outline = render::MakeOutline(index);
  Page page(options.width, options.color);
  const render::View view = {
      index, outline, page,
      render::IndentForNumbers(static_cast<int>(index.items().size()))};
  if (options.summary) {
    render::PutDigest(view);
    return std::move(page).Finish();
  }
  render::PutSummary(view);
  render::PutAgreements(view);
  render::PutCopies(view);
  render::PutDifferences(view);
  render::PutDisputes(view);
  render::PutRelated(view);
  render::PutOnlyIn(view);
  render::PutNotes(view);
  return std::move(page).Finish();
}

std::string RenderClaimsText(const v1::ArticleClaims& claims,
                             const TextOptions& options) {
  Page page(options.width, options.color);
  PutArticleHead(claims, &page);
  page.Blank();
  const ArticlePlaces places(claims.article(),
                             render::NameOf(claims.article()));
  const int indent = render::IndentForNumbers(claims.claims_size());
  render::ClaimTextOptions claim_options;
  claim_options.show_source_as_written = true;
  int number = 0;
  for (const v1::Claim& claim : claims.claims()) {
    render::PutNumbered(
        ++number, render::ClaimText(claims.article(), claim, claim_options),
        indent, &page);
    const uint32_t begin =
        claim.content().empty() ? 0 : claim.content(0).begin();
    page.Put(StyledText().Add(Style::kDim,
                              absl::StrCat(LabelOf(claim.quote_type()),
                                           " · line ", places.LineOf(begin))),
             indent);
  }
  if (!claims.issues().empty()) page.Blank();
  render::PutIssues(
      claims.issues(), [&](const v1::Issue&) { return &places; }, &page);
  return std::move(page).Finish();
}

}  // namespace claimdiff
