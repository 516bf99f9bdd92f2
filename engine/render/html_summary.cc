#include "engine/render/html_summary.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/conflicts.h"
#include "engine/render/count.h"
#include "engine/render/explanation.h"
#include "engine/render/html_text.h"

namespace claimdiff::render {
namespace {

// More of a list would push the page's first rows off the first screen.
constexpr size_t kMostConflicts = 5;
constexpr size_t kMostAgreements = 3;
constexpr size_t kMostSpeakers = 6;
constexpr size_t kMostOutlets = 8;

// As newspapers write numbers: words up to twelve.
std::string InWords(size_t number) {
  constexpr const char* kWords[] = {"no",   "one",    "two",   "three", "four",
                                    "five", "six",    "seven", "eight", "nine",
                                    "ten",  "eleven", "twelve"};
  return number <= 12 ? kWords[number] : absl::StrCat(number);
}

std::string Headline(const HtmlView& view) {
  const auto& tellings = view.index.tellings();
  if (tellings.empty()) return "Nothing to compare";
  if (tellings.size() == 1) {
    return absl::StrCat("What ", Bdi(tellings[0].name), " reports");
  }
  return absl::StrCat("One event, ", InWords(tellings.size()), " tellings");
}

std::string Standfirst(const HtmlView& view) {
  std::vector<std::string> names;
  for (const TellingEntry& telling : view.index.tellings()) {
    names.push_back(
        absl::StrCat(Bdi(telling.name), telling.relayed ? " (relayed)" : ""));
  }
  const v1::ComparisonReport& report = view.index.report();
  const std::string claims = Count(report.claims_size(), "claim");
  if (names.empty()) return "No article with a claim was handed in.";
  std::string who = names.back();
  names.pop_back();
  if (!names.empty())
    who = absl::StrCat(absl::StrJoin(names, ", "), " and ", who);
  return absl::StrCat(claims, " in ", Count(report.articles_size(), "article"),
                      " by ", who, ".");
}

void AppendFigure(const char* role, const char* link, size_t count,
                  const char* label, std::string* out) {
  if (count == 0) return;
  absl::StrAppend(out, "<li class=\"", role, "\"><a href=\"", link, "\"><b>",
                  count, "</b> ", label, "</a></li>\n");
}

void AppendFigures(const HtmlView& view, std::string* out) {
  const Outline& outline = view.outline;
  size_t only = 0;
  for (const OnlyIn& entry : outline.only_in) only += entry.items.size();
  const bool one = view.index.tellings().size() < 2;
  out->append("<ul class=\"figures\">\n");
  AppendFigure("all", "#agreed", outline.told_by_all.size(), "told by all",
               out);
  AppendFigure("several", "#agreed", outline.told_by_several.size(),
               "told by several", out);
  AppendFigure("differs", "#differ", outline.differing.size(),
               "told differently", out);
  AppendFigure("disputed", "#disputed", outline.disputes.size(), "disputed",
               out);
  AppendFigure("only", "#only", only, one ? "claims" : "only in one", out);
  AppendFigure("noted", "#notes",
               view.index.report().issues_size() + outline.skipped.size(),
               "notes", out);
  out->append("</ul>\n");
}

void OpenBlock(const char* role, const char* title, std::string* out) {
  absl::StrAppend(out, "<div class=\"block ", role, "\">\n<h2>", title,
                  "</h2>\n");
}

void AppendMore(size_t count, size_t shown, const char* link,
                std::string* out) {
  if (count > shown) {
    absl::StrAppend(out, "<p class=\"rest\"><a href=\"", link, "\">and ",
                    count - shown, " more</a></p>\n");
  }
}

void AppendConflicts(const HtmlView& view, std::string* out) {
  const std::vector<Conflict> conflicts = ConflictsOf(view.index, view.outline);
  if (conflicts.empty()) return;
  OpenBlock("conflicts", "Conflicts that matter", out);
  out->append("<ol>\n");
  const size_t shown = std::min(conflicts.size(), kMostConflicts);
  for (size_t i = 0; i < shown; ++i) {
    const v1::Finding& finding = view.index.finding(conflicts[i].finding);
    absl::StrAppend(out, "<li>", ChipHtml(finding.kind()), " ",
                    Bdi(ExplanationOf(view.index, finding)), "&nbsp;",
                    NumberHtml(view, conflicts[i].item), "</li>\n");
  }
  out->append("</ol>\n");
  AppendMore(conflicts.size(), shown, "#differ", out);
  out->append("</div>\n");
}

void AppendAgreements(const HtmlView& view, std::string* out) {
  const bool all = !view.outline.told_by_all.empty();
  const std::vector<int>& items =
      all ? view.outline.told_by_all : view.outline.told_by_several;
  if (items.empty()) return;
  OpenBlock("agreed", all ? "What all agree on" : "What several agree on", out);
  out->append("<ul>\n");
  const size_t shown = std::min(items.size(), kMostAgreements);
  for (size_t i = 0; i < shown; ++i) {
    const Item& item = view.index.items()[items[i]];
    absl::StrAppend(out, "<li>", ShortClaimHtml(view, item.claims[0]), "&nbsp;",
                    NumberHtml(view, items[i]), "</li>\n");
  }
  out->append("</ul>\n");
  AppendMore(items.size(), shown, "#agreed", out);
  out->append("</div>\n");
}

void AppendSpeakers(const HtmlView& view, std::string* out) {
  if (view.speakers.empty()) return;
  OpenBlock("speakers", "Who is quoted by whom", out);
  out->append("<dl>\n");
  const auto append = [&](size_t i) {
    const Speaker& speaker = view.speakers[i];
    std::string by;
    for (size_t t = 0; t < speaker.claims_by_telling.size(); ++t) {
      if (speaker.claims_by_telling[t] == 0) continue;
      absl::StrAppend(&by, by.empty() ? "" : " · ",
                      Bdi(view.index.tellings()[t].name), " <b>",
                      speaker.claims_by_telling[t], "</b>");
    }
    absl::StrAppend(out, "<div><dt>", Bdi(speaker.name), "</dt><dd>", by,
                    "</dd></div>\n");
  };
  const size_t count = view.speakers.size();
  const size_t shown = std::min(count, kMostSpeakers);
  for (size_t i = 0; i < shown; ++i) append(i);
  out->append("</dl>\n");
  if (count > shown) {
    absl::StrAppend(out, "<details class=\"more\"><summary>",
                    Count(count - shown, "more speaker"), "</summary>\n<dl>\n");
    for (size_t i = shown; i < count; ++i) append(i);
    out->append("</dl>\n</details>\n");
  }
  out->append("</div>\n");
}

void AppendOutlets(const HtmlView& view, std::string* out) {
  const auto& articles = view.index.report().articles();
  if (articles.empty()) return;
  OpenBlock("outlets", "The reports", out);
  out->append("<dl>\n");
  const int shown = std::min<int>(articles.size(), kMostOutlets);
  for (int i = 0; i < shown; ++i) {
    const v1::Article& article = articles[i];
    absl::StrAppend(
        out, "<div><dt><a href=\"#a", i, "\">", Bdi(NameOf(article)),
        "</a></dt><dd>",
        article.headline().empty() ? "no headline" : Bdi(article.headline()));
    if (!article.published().empty()) {
      absl::StrAppend(out, " <span class=\"date\">",
                      DateHtml(article.published()), "</span>");
    }
    out->append("</dd></div>\n");
  }
  out->append("</dl>\n");
  AppendMore(articles.size(), shown, "#articles", out);
  out->append("</div>\n");
}

}  // namespace

std::string TitleOf(const ReportIndex& index) {
  const auto& tellings = index.tellings();
  if (tellings.empty()) return "Nothing to compare";
  std::vector<std::string> names;
  for (size_t i = 0; i < std::min<size_t>(tellings.size(), 3); ++i) {
    names.push_back(tellings[i].name);
  }
  return absl::StrCat(absl::StrJoin(names, ", "),
                      tellings.size() > 3
                          ? absl::StrCat(" and ", tellings.size() - 3, " more")
                          : "");
}

void AppendSummary(const HtmlView& view, std::string* out) {
  const std::string& id = view.index.report().id();
  absl::StrAppend(
      out, "<header class=\"mast\" id=\"top\">\n<p class=\"kicker\">",
      "Claims compared", id.empty() ? "" : absl::StrCat(" · ", Bdi(id)),
      "</p>\n<h1>", Headline(view), "</h1>\n<p class=\"standfirst\">",
      Standfirst(view), "</p>\n");
  AppendFigures(view, out);
  out->append("</header>\n<section class=\"brief\" aria-label=\"Summary\">\n");
  AppendConflicts(view, out);
  AppendAgreements(view, out);
  AppendSpeakers(view, out);
  AppendOutlets(view, out);
  out->append("</section>\n");
}

}  // namespace claimdiff::render
