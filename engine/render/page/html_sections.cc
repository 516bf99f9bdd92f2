#include "engine/render/page/html_sections.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/base/span.h"
#include "engine/render/model/copies.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/notes.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/shortened.h"
#include "engine/render/model/standing.h"
#include "engine/render/page/html_basis.h"
#include "engine/render/page/html_text.h"

namespace claimdiff::render {
namespace {

constexpr size_t kOpenItems = 24;
constexpr size_t kOpenOnly = 8;
constexpr size_t kOpenNotes = 12;
// Columns of a copied passage that are shown; it stands in full in its article.
constexpr int kExcerptWidth = 160;

// Who tells an item how: "Harbour Wire line 7 · same words: Radio Marn line 7".
std::string TellersHtml(const HtmlView& view, const Item& item) {
  std::string html = PlaceHtml(view, item.claims[0]);
  for (const Agreement& agreement : AgreementsOf(view.index, item)) {
    absl::StrAppend(&html, " · <span class=\"how\">", agreement.label,
                    ":</span> ", PlacesHtml(view, agreement.claims));
  }
  const std::string unread = ToldUnread(view.index, item);
  if (!unread.empty()) absl::StrAppend(&html, " · ", unread);
  return html;
}

void AppendItem(const HtmlView& view, int item_index, std::string* out) {
  const Item& item = view.index.items()[item_index];
  if (item.claims.empty()) return;
  absl::StrAppend(out, "<article class=\"item ", ClassOf(view, item_index),
                  "\" id=\"i", view.outline.number_of[item_index],
                  "\">\n<div class=\"numbered\">", NumberHtml(view, item_index),
                  "<div>", ClaimHtml(view, item.claims[0]),
                  "<p class=\"places\">", TellersHtml(view, item));
  const std::string origins = OriginsLine(view.index, item_index);
  if (!origins.empty()) {
    absl::StrAppend(out, "<br><span class=\"origins\">", Bdi(origins),
                    "</span>");
  }
  out->append("</p>");
  AppendBasis(view, item, out);
  out->append("</div></div>\n</article>\n");
}

// Every claim of the item with its place.
void AppendMatter(const HtmlView& view, int item_index, std::string* out) {
  const Item& item = view.index.items()[item_index];
  absl::StrAppend(out, "<article class=\"item ", ClassOf(view, item_index),
                  "\" id=\"i", view.outline.number_of[item_index],
                  "\">\n<div class=\"numbered\">", NumberHtml(view, item_index),
                  "<div>");
  for (const int claim : item.claims) {
    absl::StrAppend(out, ClaimHtml(view, claim), "<p class=\"places\">",
                    PlaceHtml(view, claim), "</p>");
  }
  AppendBasis(view, item, out);
  out->append("</div></div>\n</article>\n");
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

// The passage's place as a link to its article.
std::string PassageHtml(const HtmlView& view, const std::string& article_id,
                        const v1::TextSpan& span) {
  const ArticlePlaces* places = view.index.FindArticle(article_id);
  if (places == nullptr) return Bdi(article_id);
  const ByteSpan part = Clamp(span, places->article().text());
  return absl::StrCat("<a class=\"place\" href=\"#a",
                      view.index.NumberOf(*places), "\">", Bdi(places->label()),
                      "<span class=\"line\"> line&nbsp;",
                      places->LineOf(part.begin), "</span></a>");
}

// Its first words.
std::string ExcerptHtml(const HtmlView& view, const std::string& article_id,
                        const v1::TextSpan& span) {
  const ArticlePlaces* places = view.index.FindArticle(article_id);
  if (places == nullptr) return "";
  const std::string& text = places->article().text();
  return Bdi(Shortened(Clamp(span, text).In(text), kExcerptWidth));
}

// "claims 3, 7": links to the rows of the claims, each once.
std::string NumbersHtml(const HtmlView& view, const std::vector<int>& claims) {
  std::vector<int> items;
  for (const int claim : claims) {
    const int item = view.index.ItemOf(claim);
    if (std::find(items.begin(), items.end(), item) == items.end() &&
        !ItemLink(view, item).empty()) {
      items.push_back(item);
    }
  }
  if (items.empty()) return "";
  std::string html = items.size() == 1 ? " · claim" : " · claims";
  for (const int item : items) {
    absl::StrAppend(&html, " ", NumberHtml(view, item));
  }
  return absl::StrCat("<span class=\"how\">", html, "</span>");
}

void AppendCopy(const HtmlView& view, const Copy& copy, std::string* out) {
  out->append("<article class=\"item all\"><p class=\"places\">");
  const std::string numbers = NumbersHtml(view, copy.claims);
  if (copy.passage == nullptr) {
    const v1::Finding& finding = view.index.finding(copy.finding);
    absl::StrAppend(out, ChipHtml(finding.kind()), " ",
                    Bdi(ExplanationOf(view.index, finding)), numbers);
  } else {
    const v1::CopiedPassage& passage = *copy.passage;
    absl::StrAppend(
        out, PassageHtml(view, passage.right_article_id(), passage.right()),
        " <span class=\"how\">has</span> ", PercentOf(passage.overlap()),
        "&nbsp;% <span class=\"how\">of</span> ",
        PassageHtml(view, passage.left_article_id(), passage.left()), numbers,
        "</p><p class=\"what\">",
        ExcerptHtml(view, passage.left_article_id(), passage.left()));
  }
  out->append("</p></article>\n");
}

void AppendCopies(const HtmlView& view, std::string* out) {
  const std::vector<Copy>& copies = view.copies;
  if (copies.empty()) return;
  absl::StrAppend(out, "<h3 class=\"part\">Copied passages ",
                  "<span class=\"count\">", copies.size(), "</span></h3>\n");
  AppendFolded(
      copies.size(), kOpenOnly, "passage",
      [&](size_t i) { AppendCopy(view, copies[i], out); }, out);
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
                    "<div>", ClaimHtml(view, claim), "<p class=\"places\">",
                    PlacesHtml(view, told), "</p></div></div>\n");
  }
}

void AppendThread(const HtmlView& view, const DisputeThread& thread,
                  std::string* out) {
  out->append("<article class=\"item disputed\">\n");
  const std::vector<int> contradicted = Contradicted(view.index, thread);
  AppendSide(view, contradicted, out);
  out->append("<ul class=\"thread\">\n");
  for (const Contradiction& one : ContradictionsOf(view.index, thread)) {
    const v1::Finding& finding = view.index.finding(one.finding);
    out->append("<li>");
    // The claims say it all, where the report has them.
    if (contradicted.empty() || one.claims.empty()) {
      absl::StrAppend(out, "<p class=\"finding-line\">",
                      ChipHtml(finding.kind()), " ",
                      Bdi(ExplanationOf(view.index, finding)), "</p>\n");
    }
    AppendSide(view, one.claims, out);
    out->append("</li>\n");
  }
  out->append("</ul>\n</article>\n");
}

// "Radio Marn lines 4, 9 a quotation mark has no partner".
std::string NoteHtml(const Note& note) {
  std::string html;
  if (!note.label.empty()) {
    absl::StrAppend(&html, "<b>", Bdi(note.label), "</b> ");
  }
  if (!note.lines.empty()) {
    absl::StrAppend(&html, "<span class=\"line\">",
                    note.lines.size() == 1 ? "line" : "lines", "&nbsp;",
                    absl::StrJoin(note.lines, ", "), "</span> ");
  }
  absl::StrAppend(&html, Bdi(note.message));
  const bool more = note.times > 1 && note.lines.size() < 2;
  return more ? absl::StrCat(html, " (", note.times, " times)") : html;
}

}  // namespace

void AppendAgreed(const HtmlView& view, std::string* out) {
  const Outline& outline = view.outline;
  const size_t count = outline.told_by_all.size() +
                       outline.told_by_several.size() + view.copies.size();
  if (count == 0) return;
  OpenSection("agreed", "Told alike", count, "", out);
  AppendItems(view, "By all", outline.told_by_all, out);
  AppendItems(view, "By several", outline.told_by_several, out);
  AppendCopies(view, out);
  CloseSection(out);
}

void AppendRelated(const HtmlView& view, std::string* out) {
  const std::vector<int>& items = view.outline.related;
  if (items.empty()) return;
  OpenSection("related", "On one matter", items.size(),
              "What several outlets report of one thing, each its own: no "
              "claim that they tell differently.",
              out);
  AppendFolded(
      items.size(), kOpenItems, "matter",
      [&](size_t i) { AppendMatter(view, items[i], out); }, out);
  CloseSection(out);
}

void AppendDisputed(const HtmlView& view, std::string* out) {
  const auto& disputes = view.outline.disputes;
  if (disputes.empty()) return;
  OpenSection("disputed", "Disputed", disputes.size(),
              "Below each claim stands what contradicts it.", out);
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
    const std::vector<Note> notes = NotesOf(view.index);
    AppendFolded(
        notes.size(), kOpenNotes, "note",
        [&](size_t i) {
          absl::StrAppend(out, "<p class=\"issue\">", NoteHtml(notes[i]),
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
