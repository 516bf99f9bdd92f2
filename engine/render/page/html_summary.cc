#include "engine/render/page/html_summary.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/ascii.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/count.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/shortened.h"
#include "engine/render/page/html_conflicts.h"
#include "engine/render/page/html_text.h"

namespace claimdiff::render {
namespace {

// More of a list would push the page's first rows off the first screen.
constexpr size_t kMostAgreements = 3;
constexpr size_t kMostSpeakers = 6;
constexpr size_t kMostOutlets = 8;

constexpr int kMostShades = 4;  // of a count in the table of speakers

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
  const Outline& outline = view.outline;
  // A dispute within a row that differs is counted with the row.
  const size_t count =
      outline.differing.size() +
      static_cast<size_t>(std::count_if(
          outline.disputes.begin(), outline.disputes.end(),
          [&](const DisputeThread& thread) {
            return thread.claim < 0 ||
                   !IsDisputedWithin(
                       view.index.items()[view.index.ItemOf(thread.claim)]);
          }));
  std::string title = InWords(tellings.size());
  title[0] = absl::ascii_toupper(title[0]);
  return absl::StrCat(title, " tellings, ", InWords(count), " difference",
                      count == 1 ? "" : "s");
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
  AppendFigure("related", "#related", outline.related.size(), "on one matter",
               out);
  AppendFigure("only", "#only", only, one ? "claims" : "only in one", out);
  AppendFigure("noted", "#notes",
               view.index.report().issues_size() + outline.skipped.size(),
               "notes", out);
  out->append("</ul>\n");
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
    const std::string origins = OriginsLine(view.index, items[i]);
    absl::StrAppend(out, "<li>", ShortClaimHtml(view, item.claims[0]), "&nbsp;",
                    NumberHtml(view, items[i]));
    if (!origins.empty()) {
      absl::StrAppend(out, "<p class=\"origins\">", Bdi(origins), "</p>");
    }
    out->append("</li>\n");
  }
  out->append("</ul>\n");
  AppendMore(items.size(), shown, "#agreed", out);
  out->append("</div>\n");
}

void AppendSpeakerRow(const Speaker& speaker, std::string* out) {
  absl::StrAppend(out, "<tr><th scope=\"row\">",
                  Bdi(Shortened(speaker.name, kMostNameWidth)), "</th>");
  for (const int count : speaker.claims_by_telling) {
    if (count == 0) {
      out->append("<td class=\"nobody\">–</td>");
    } else {
      absl::StrAppend(out, "<td class=\"n", std::min(count, kMostShades), "\">",
                      count, "</td>");
    }
  }
  out->append("</tr>\n");
}

void AppendSpeakerTable(const HtmlView& view, size_t begin, size_t end,
                        const char* label, std::string* out) {
  absl::StrAppend(out, "<section class=\"scroll\" tabindex=\"0\" aria-label=\"",
                  label, "\">\n<table class=\"quoted\">\n<thead><tr>",
                  "<th scope=\"col\">Speaker</th>");
  for (const TellingEntry& telling : view.index.tellings()) {
    absl::StrAppend(out, "<th scope=\"col\"><span>", Bdi(telling.name),
                    "</span></th>");
  }
  out->append("</tr></thead>\n<tbody>\n");
  for (size_t i = begin; i < end; ++i) {
    AppendSpeakerRow(view.speakers[i], out);
  }
  out->append("</tbody>\n</table>\n</section>\n");
}

void AppendSpeakers(const HtmlView& view, std::string* out) {
  if (view.speakers.empty()) return;
  OpenBlock("speakers", "Who is quoted by whom", out);
  const size_t count = view.speakers.size();
  const size_t shown = std::min(count, kMostSpeakers);
  AppendSpeakerTable(view, 0, shown, "Who is quoted by whom", out);
  if (count > shown) {
    absl::StrAppend(out, "<details class=\"more\"><summary>",
                    Count(count - shown, "more speaker"), "</summary>\n");
    AppendSpeakerTable(view, shown, count, "More speakers", out);
    out->append("</details>\n");
  }
  out->append("</div>\n");
}

void AppendOutlets(const HtmlView& view, std::string* out) {
  const auto& articles = view.index.report().articles();
  if (articles.empty()) return;
  OpenBlock("outlets", "The reports", out);
  out->append("<ul>\n");
  const int shown = std::min<int>(articles.size(), kMostOutlets);
  for (int i = 0; i < shown; ++i) {
    const v1::Article& article = articles[i];
    absl::StrAppend(
        out, "<li><a href=\"#a", i, "\">", Bdi(NameOf(article)), "</a> ", "<p>",
        article.headline().empty() ? "no headline" : Bdi(article.headline()),
        "</p>");
    if (!article.published().empty()) {
      absl::StrAppend(out, "<p class=\"date\">", DateHtml(article.published()),
                      "</p>");
    }
    out->append("</li>\n");
  }
  out->append("</ul>\n");
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
