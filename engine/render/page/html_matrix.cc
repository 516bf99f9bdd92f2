#include "engine/render/page/html_matrix.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/render/model/count.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/standing.h"
#include "engine/render/page/html_text.h"
#include "engine/text/display.h"

namespace claimdiff::render {
namespace {

// Rows of a screen or two; the rest folds away.
constexpr size_t kOpenRows = 24;
// With more columns a cell has room for its sign only; its label is still read
// out and shown as a tip.
constexpr size_t kMostWideColumns = 6;

// And with more than these nobody reads it: 800 outlets are a page of 117 MB.
constexpr size_t kMostColumns = 100;

constexpr int kValueWidth = 24;  // columns

// In the order of Standing.
constexpr const char* kClasses[] = {"absent", "tells", "same", "reworded",
                                    "differs"};

// Whether a value has room in a cell, and is there.
bool IsShort(const std::string& value) {
  return !value.empty() && DisplayWidth(value) <= kValueWidth;
}

// "number +2" to the eye, "number, other relay, framing" to the ear.
std::string LabelHtml(const Cell& cell) {
  std::string label = LabelOf(cell);
  if (cell.differences.size() < 2) return label;
  const std::string& first = cell.differences[0];
  return absl::StrCat(
      first, "<span aria-hidden=\"true\"> +", cell.differences.size() - 1,
      "</span><span class=\"hidden\">", label.substr(first.size()), "</span>");
}

void AppendCell(const HtmlView& view, const Cell& cell, bool wide,
                std::string* out) {
  const std::string label = LabelOf(cell);
  absl::StrAppend(out, "<td class=\"",
                  kClasses[static_cast<size_t>(cell.standing)],
                  cell.disputed ? " disputed" : "", "\"");
  const std::string sign =
      absl::StrCat("<span aria-hidden=\"true\">", cell.disputed ? "⇄" : "",
                   SignOf(cell.standing), "</span> ");
  const std::string link = cell.claim < 0 ? "" : ClaimLink(view, cell.claim);
  if (link.empty()) {
    absl::StrAppend(out, ">", sign, "<span class=\"hidden\">", label,
                    "</span></td>");
    return;
  }
  const bool short_value = IsShort(cell.value);
  absl::StrAppend(
      out, "><a href=\"", link, "\" title=\"", Inert(label),
      cell.value.empty() ? "" : absl::StrCat(": ", Inert(cell.value)), "\">",
      sign, "<span class=\"", wide ? "label" : "hidden", "\">",
      wide ? LabelHtml(cell) : label, "</span>");
  if (wide && short_value) {
    absl::StrAppend(out, " <b class=\"value\">", Bdi(cell.value), "</b>");
  }
  out->append("</a></td>");
}

void AppendRow(const HtmlView& view, int item_index, bool wide,
               std::string* out) {
  const Item& item = view.index.items()[item_index];
  absl::StrAppend(out, "<tr><th scope=\"row\"><div>",
                  NumberHtml(view, item_index), " ",
                  item.claims.empty() ? "finding without a claim"
                                      : ShortClaimHtml(view, item.claims[0]),
                  "</div></th>");
  for (const Cell& cell : CellsOf(view.index, item)) {
    AppendCell(view, cell, wide, out);
  }
  out->append("</tr>\n");
}

void OpenTable(const HtmlView& view, const char* label, bool wide,
               std::string* out) {
  // A region that scrolls must be reached by keyboard.
  absl::StrAppend(out, "<section class=\"scroll\" tabindex=\"0\" ",
                  "aria-label=\"", label, "\">\n<table class=\"matrix",
                  wide ? "" : " dense",
                  "\">\n<thead><tr><th scope=\"col\">Claim</th>");
  for (const TellingEntry& telling : view.index.tellings()) {
    absl::StrAppend(out, "<th scope=\"col\"><span>", Bdi(telling.name),
                    telling.relayed ? " (relayed)" : "", "</span></th>");
  }
  out->append("</tr></thead>\n<tbody>\n");
}

void CloseTable(std::string* out) {
  out->append("</tbody>\n</table>\n</section>\n");
}

void AppendOnlyRow(const HtmlView& view, std::string* out) {
  std::vector<size_t> counts(view.index.tellings().size());
  for (const OnlyIn& only : view.outline.only_in) {
    counts[only.telling] = only.items.size();
  }
  out->append("<tr class=\"sum\"><th scope=\"row\">Only here</th>");
  for (size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] == 0) {
      out->append("<td class=\"absent\">0</td>");
    } else {
      absl::StrAppend(out, "<td class=\"only\"><a href=\"#t", i, "\">",
                      counts[i], "<span class=\"hidden\"> only here</span>",
                      "</a></td>");
    }
  }
  out->append("</tr>\n");
}

void AppendPairs(const HtmlView& view, std::string* out) {
  const auto& pairs = view.index.report().telling_pairs();
  if (pairs.empty()) return;
  absl::StrAppend(
      out, "<details class=\"more\"><summary>Outlet by outlet: ",
      Count(pairs.size(), "pair"), "</summary>\n<section class=\"scroll\" ",
      "tabindex=\"0\" aria-label=\"Outlet by outlet\">\n",
      "<table class=\"pairs\"><thead><tr>", "<th scope=\"col\">Outlets</th>",
      "<th scope=\"col\">Shared claims</th>", "<th scope=\"col\">Findings</th>",
      "<th scope=\"col\">Out first</th></tr></thead>\n<tbody>\n");
  for (const v1::TellingPair& pair : pairs) {
    absl::StrAppend(out, "<tr><th scope=\"row\">", Bdi(pair.left()), " – ",
                    Bdi(pair.right()), "</th><td>", pair.shared_groups(),
                    "</td><td>");
    for (const v1::KindCount& count : pair.findings()) {
      absl::StrAppend(out, ChipHtml(count.kind()), "&nbsp;", count.count(),
                      " ");
    }
    absl::StrAppend(out, "</td><td>",
                    pair.first().empty() ? "unknown" : Bdi(pair.first()),
                    "</td></tr>\n");
  }
  out->append("</tbody></table></section></details>\n");
}

}  // namespace

void AppendMatrix(const HtmlView& view, std::string* out) {
  if (view.index.tellings().size() < 2) return;
  const std::vector<int> rows = ComparedItems(view.index, view.outline);
  if (view.index.tellings().size() > kMostColumns) {
    OpenSection("matrix", "At a glance", rows.size(),
                absl::StrCat(Count(view.index.tellings().size(), "outlet"),
                             " are too many for a table; what each of them "
                             "tells stands with the claims."),
                out);
    CloseSection(out);
    return;
  }
  const bool wide = view.index.tellings().size() <= kMostWideColumns;
  OpenSection("matrix", "At a glance", rows.size(),
              "Claims that two tellings or more have. "
              "<span class=\"legend\"><span>●&nbsp;tells it</span> "
              "<span>=&nbsp;same words</span> <span>≈&nbsp;reworded</span> "
              "<span>≠&nbsp;differs</span> <span>⇄&nbsp;disputed</span> "
              "<span>–&nbsp;leaves it out</span></span>",
              out);
  const size_t open = rows.size() <= kOpenRows + 2 ? rows.size() : kOpenRows;
  OpenTable(view, "Claims by outlet", wide, out);
  for (size_t i = 0; i < open; ++i) AppendRow(view, rows[i], wide, out);
  AppendOnlyRow(view, out);
  CloseTable(out);
  if (open < rows.size()) {
    absl::StrAppend(out, "<details class=\"more\"><summary>",
                    Count(rows.size() - open, "more claim"), "</summary>\n");
    OpenTable(view, "More claims by outlet", wide, out);
    for (size_t i = open; i < rows.size(); ++i) {
      AppendRow(view, rows[i], wide, out);
    }
    CloseTable(out);
    out->append("</details>\n");
  }
  AppendPairs(view, out);
  CloseSection(out);
}

}  // namespace claimdiff::render
