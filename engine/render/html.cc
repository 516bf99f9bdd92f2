#include "engine/render/html.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/render/model/copies.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/single_article.h"
#include "engine/render/model/speakers.h"
#include "engine/render/page/html_articles.h"
#include "engine/render/page/html_differences.h"
#include "engine/render/page/html_matrix.h"
#include "engine/render/page/html_parts.h"
#include "engine/render/page/html_sections.h"
#include "engine/render/page/html_summary.h"
#include "engine/render/page/html_text.h"
#include "engine/render/page/report_css.h"
#include "engine/render/page/report_css_hash.h"

namespace claimdiff {
namespace {

using render::HtmlView;

void AppendHead(const HtmlView& view, std::string* out) {
  absl::StrAppend(
      out,
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" "
      "content=\"default-src 'none'; style-src 'sha256-",
      std::string(ReportCssHash()),
      "'; base-uri 'none'; form-action 'none'\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, "
      "initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n<title>",
      render::Inert(render::TitleOf(view.index)), "</title>\n<style>",
      std::string(ReportCss()), "</style>\n</head>\n<body>\n",
      "<a class=\"skip\" href=\"#main\">Skip to the report</a>\n");
}

// Leads to the sections that there are.
void AppendNavigation(const HtmlView& view, std::string* out) {
  const render::Outline& outline = view.outline;
  const v1::ComparisonReport& report = view.index.report();
  const struct {
    const char* link;
    const char* label;
    bool there;
  } kEntries[] = {
      {"#top", "Summary", true},
      {"#matrix", "At a glance", view.index.tellings().size() > 1},
      {"#agreed", "Alike",
       !outline.told_by_all.empty() || !outline.told_by_several.empty() ||
           !view.copies.empty()},
      {"#differ", "Differently", !outline.differing.empty()},
      {"#disputed", "Disputed", !outline.disputes.empty()},
      {"#related", "On one matter", !outline.related.empty()},
      {"#only", view.index.tellings().size() > 1 ? "Only in one" : "Claims",
       !outline.only_in.empty()},
      {"#articles", "In full", !report.articles().empty()},
      {"#notes", "Not processed", true},
  };
  out->append("<nav aria-label=\"Sections\"><ul>\n");
  for (const auto& entry : kEntries) {
    if (!entry.there) continue;
    absl::StrAppend(out, "<li><a href=\"", entry.link, "\">", entry.label,
                    "</a></li>\n");
  }
  out->append("</ul></nav>\n");
}

}  // namespace

std::string RenderHtml(const v1::ComparisonReport& report) {
  const render::ReportIndex index(report);
  const render::Outline outline = render::MakeOutline(index);
  const std::vector<render::Speaker> speakers = render::SpeakersOf(index);
  const std::vector<render::Copy> copies = render::CopiesOf(index);
  const HtmlView view = {index, outline, speakers, copies};
  std::string page;
  AppendHead(view, &page);
  AppendNavigation(view, &page);
  page += "<main id=\"main\">\n";
  render::AppendSummary(view, &page);
  render::AppendMatrix(view, &page);
  render::AppendAgreed(view, &page);
  render::AppendDifferences(view, &page);
  render::AppendDisputed(view, &page);
  render::AppendRelated(view, &page);
  render::AppendOnly(view, &page);
  render::AppendArticles(view, &page);
  render::AppendNotes(view, &page);
  absl::StrAppend(
      &page, "</main>\n<footer><p>",
      "It shows what was written; it does not say what is true. ",
      report.engine_version().empty()
          ? "Made by claimdiff."
          : absl::StrCat("Made by claimdiff ",
                         render::Inert(report.engine_version()), "."),
      "</p></footer>\n</body>\n</html>\n");
  return page;
}

std::string RenderClaimsHtml(const v1::ArticleClaims& claims) {
  return RenderHtml(render::ReportOf(claims));
}

}  // namespace claimdiff
