#include "engine/render/html_sections.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/render/explanation.h"
#include "engine/render/html_text.h"
#include "engine/render/labels.h"
#include "engine/render/standing.h"
#include "engine/text/display.h"

namespace claimdiff::render {
namespace {

constexpr size_t kOpenItems = 24;
constexpr size_t kOpenOnly = 8;
constexpr size_t kOpenNotes = 12;
// Columns of a copied passage that are shown; it stands in full in its article.
constexpr int kExcerptWidth = 160;

// Who tells an item how: "Harbour Wire line 7 · same words: Radio Marn line 7".
std::string TellersHtml(const HtmlView& view, const Item& item) {
  const std::vector<Cell> cells = CellsOf(view.index, item);
  std::vector<std::pair<Standing, std::vector<int>>> groups;
  for (size_t i = 1; i < item.claims.size(); ++i) {
    const Standing standing =
        cells[view.index.TellingOf(item.claims[i])].standing;
    auto group = std::find_if(
        groups.begin(), groups.end(),
        [&](const auto& entry) { return entry.first == standing; });
    if (group == groups.end()) {
      group = groups.insert(groups.end(), {standing, {}});
    }
    group->second.push_back(item.claims[i]);
  }
  std::string html = PlaceHtml(view, item.claims[0]);
  for (const auto& [standing, claims] : groups) {
    Cell cell;
    cell.standing = standing;
    absl::StrAppend(&html, " · <span class=\"how\">",
                    standing == Standing::kTells ? "also" : LabelOf(cell),
                    ":</span> ", PlacesHtml(view, claims));
  }
  return html;
}

void AppendItem(const HtmlView& view, int item_index, std::string* out) {
  const Item& item = view.index.items()[item_index];
  if (item.claims.empty()) return;
  absl::StrAppend(out, "<article class=\"item ", ClassOf(view, item_index),
                  "\" id=\"i", view.outline.number_of[item_index],
                  "\">\n<div class=\"numbered\">", NumberHtml(view, item_index),
                  "<div>", ClaimHtml(view, item.claims[0], {}),
                  "<p class=\"places\">", TellersHtml(view, item));
  const std::string origins = OriginsLine(view.index, item_index);
  if (!origins.empty()) {
    absl::StrAppend(out, "<br><span class=\"origins\">", Bdi(origins),
                    "</span>");
  }
  out->append("</p></div></div>\n</article>\n");
}

void AppendItems(const HtmlView& view, const char* title,
                 const std::vector<int>& items, std::string* out) {
  if (items.empty()) return;
  absl::StrAppend(out, "<h3 class=\"part\">", title, " <span class=\"count\">",
                  items.size(), "</span></h3>\n");
  AppendFolded(
      items.size(), kOpenItems, "claim",
      [&](size_t i) { AppendItem(view, items[i], out); }, out);
}

// The passage's place as a link to its article, and its first words.
std::string PassageHtml(const HtmlView& view, const std::string& article_id,
                        const v1::TextSpan& span, bool excerpt) {
  const ArticlePlaces* places = view.index.FindArticle(article_id);
  if (places == nullptr) return Bdi(article_id);
  const std::string& text = places->article().text();
  const ByteSpan part = Clamp(span, text);
  std::string html = absl::StrCat(
      "<a class=\"place\" href=\"#a", view.index.NumberOf(*places), "\">",
      Bdi(places->label()), "<span class=\"line\"> line&nbsp;",
      places->LineOf(part.begin), "</span></a>");
  if (!excerpt) return html;
  const std::string_view words = part.In(text);
  const size_t shown = PrefixOfWidth(words, kExcerptWidth);
  return absl::StrCat(html, "</p><p class=\"what\">",
                      Bdi(words.substr(0, shown)),
                      shown < words.size() ? " …" : "");
}

// A share as the report has it, which may be anything, in whole percents.
int PercentOf(double share) {
  if (!(share > 0)) return 0;  // not a number either
  return static_cast<int>(std::lround(std::min(share, 1.0) * 100));
}

void AppendCopies(const HtmlView& view, std::string* out) {
  const auto& copies = view.index.report().copies();
  if (copies.empty()) return;
  absl::StrAppend(out, "<h3 class=\"part\">Copied passages ",
                  "<span class=\"count\">", copies.size(), "</span></h3>\n");
  AppendFolded(
      copies.size(), kOpenOnly, "passage",
      [&](size_t i) {
        const v1::CopiedPassage& copy = copies[static_cast<int>(i)];
        absl::StrAppend(
            out, "<article class=\"item all\"><p class=\"places\">",
            PassageHtml(view, copy.right_article_id(), copy.right(), false),
            " <span class=\"how\">has</span> ", PercentOf(copy.overlap()),
            "&nbsp;% <span class=\"how\">of</span> ",
            PassageHtml(view, copy.left_article_id(), copy.left(), true),
            "</p></article>\n");
      },
      out);
}

void AppendSide(const HtmlView& view, const std::vector<int>& claims,
                std::string* out) {
  std::vector<int> items;
  for (const int claim : claims) {
    const int item = view.index.ItemOf(claim);
    if (std::find(items.begin(), items.end(), item) != items.end()) continue;
    items.push_back(item);
    std::vector<int> told;
    for (const int other : claims) {
      if (view.index.ItemOf(other) == item) told.push_back(other);
    }
    absl::StrAppend(out, "<div class=\"numbered\">", NumberHtml(view, item),
                    "<div>", ClaimHtml(view, claim, {}), "<p class=\"places\">",
                    PlacesHtml(view, told), "</p></div></div>\n");
  }
}

void AppendThread(const HtmlView& view, const DisputeThread& thread,
                  std::string* out) {
  out->append("<article class=\"item disputed\">\n");
  std::vector<int> contradicted;
  for (const int i : thread.findings) {
    for (const int claim : Contradicted(view.index, view.index.finding(i))) {
      if (std::find(contradicted.begin(), contradicted.end(), claim) ==
          contradicted.end()) {
        contradicted.push_back(claim);
      }
    }
  }
  AppendSide(view, contradicted, out);
  out->append("<ul class=\"thread\">\n");
  for (const int i : thread.findings) {
    const v1::Finding& finding = view.index.finding(i);
    absl::StrAppend(out, "<li><p class=\"finding-line\">",
                    ChipHtml(finding.kind()), " ",
                    Bdi(ExplanationOf(view.index, finding)), "</p>\n");
    AppendSide(view, Contradicting(view.index, finding), out);
    out->append("</li>\n");
  }
  out->append("</ul>\n</article>\n");
}

}  // namespace

void AppendAgreed(const HtmlView& view, std::string* out) {
  const Outline& outline = view.outline;
  const size_t count =
      outline.told_by_all.size() + outline.told_by_several.size();
  if (count == 0 && view.index.report().copies().empty()) return;
  OpenSection("agreed", "Told alike", count, "", out);
  AppendItems(view, "By all", outline.told_by_all, out);
  AppendItems(view, "By several", outline.told_by_several, out);
  AppendCopies(view, out);
  CloseSection(out);
}

void AppendDisputed(const HtmlView& view, std::string* out) {
  const auto& disputes = view.outline.disputes;
  if (disputes.empty()) return;
  OpenSection("disputed", "Disputed", disputes.size(),
              "One speaker contradicts another.", out);
  AppendFolded(
      disputes.size(), kOpenItems, "dispute",
      [&](size_t i) { AppendThread(view, disputes[i], out); }, out);
  CloseSection(out);
}

void AppendOnly(const HtmlView& view, std::string* out) {
  const Outline& outline = view.outline;
  if (outline.only_in.empty()) return;
  size_t count = 0;
  for (const OnlyIn& only : outline.only_in) count += only.items.size();
  const bool one = view.index.tellings().size() < 2;
  OpenSection("only", one ? "Claims" : "Only in one", count, "", out);
  for (const OnlyIn& only : outline.only_in) {
    absl::StrAppend(out, "<h3 class=\"part\" id=\"t", only.telling, "\">",
                    Bdi(view.index.tellings()[only.telling].name),
                    " <span class=\"count\">", only.items.size(),
                    "</span></h3>\n");
    AppendFolded(
        only.items.size(), one ? kOpenItems : kOpenOnly, "claim",
        [&](size_t i) { AppendItem(view, only.items[i], out); }, out);
  }
  CloseSection(out);
}

void AppendNotes(const HtmlView& view, std::string* out) {
  const v1::ComparisonReport& report = view.index.report();
  const auto& skipped = view.outline.skipped;
  const size_t count = report.issues_size() + skipped.size();
  OpenSection("notes", "What was not processed", count,
              count == 0 ? "Nothing was left out." : "", out);
  if (report.issues_size() > 0) {
    std::vector<std::string> lines;
    std::map<std::string, size_t> line_of;  // a message may come many times
    std::vector<size_t> times;
    for (const v1::Issue& issue : report.issues()) {
      const ArticlePlaces* article = view.index.FindArticle(issue.article_id());
      std::string where =
          article != nullptr ? Bdi(article->label()) : Bdi(issue.article_id());
      if (article != nullptr && issue.has_span()) {
        absl::StrAppend(&where, " line&nbsp;",
                        article->LineOf(issue.span().begin()));
      }
      const std::string line = absl::StrCat(
          issue.article_id().empty() ? "" : absl::StrCat("<b>", where, "</b> "),
          issue.message().empty() ? LabelOf(issue.code())
                                  : Bdi(issue.message()));
      const auto [entry, added] = line_of.emplace(line, lines.size());
      if (added) {
        lines.push_back(line);
        times.push_back(0);
      }
      ++times[entry->second];
    }
    AppendFolded(
        lines.size(), kOpenNotes, "note",
        [&](size_t i) {
          absl::StrAppend(
              out, "<p class=\"issue\">", lines[i],
              times[i] > 1 ? absl::StrCat(" (", times[i], " times)") : "",
              "</p>\n");
        },
        out);
  }
  if (!skipped.empty()) {
    absl::StrAppend(out, "<h3 class=\"part\">Claims left out ",
                    "<span class=\"count\">", skipped.size(), "</span></h3>\n");
    AppendFolded(
        skipped.size(), kOpenOnly, "claim",
        [&](size_t i) {
          AppendItem(view, skipped[i].item, out);
          absl::StrAppend(
              out, "<p class=\"why\">Why: ",
              skipped[i].reason.empty() ? "not said" : Bdi(skipped[i].reason),
              "</p>\n");
        },
        out);
  }
  CloseSection(out);
}

}  // namespace claimdiff::render
