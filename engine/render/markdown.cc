#include "engine/render/markdown.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/markdown/markdown_parts.h"
#include "engine/render/markdown/markdown_sections.h"
#include "engine/render/markdown/markdown_text.h"
#include "engine/render/model/claim_places.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/conflict_line.h"
#include "engine/render/model/conflicts.h"
#include "engine/render/model/count.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/report_index.h"
#include "engine/render/model/shortened.h"
#include "engine/render/model/single_article.h"
#include "engine/render/model/speakers.h"
#include "engine/render/model/standing.h"
#include "engine/render/model/styles.h"
#include "engine/text/display.h"

namespace claimdiff {
namespace {

using render::Cell;
using render::InertMarkdown;
using render::Item;
using render::LabelOf;
using render::MarkdownView;
using render::Outline;
using render::ReportIndex;

constexpr size_t kMostConflicts = 7;
constexpr size_t kMostSpeakers = 8;
constexpr size_t kMostRows = 20;   // of the table: what follows tells the rest
constexpr int kClaimWidth = 90;    // columns of a claim in the table
constexpr int kValueWidth = 30;    // of a value that has room in a cell
constexpr size_t kMostLabels = 6;  // tellings; with more, cells have signs only

void PutCounts(const MarkdownView& view, std::string* out) {
  const Outline& outline = view.outline;
  size_t only = 0;
  for (const render::OnlyIn& entry : outline.only_in) {
    only += entry.items.size();
  }
  const std::pair<const char*, size_t> kCounts[] = {
      {"Told by all", outline.told_by_all.size()},
      {"Told by several", outline.told_by_several.size()},
      {"Told differently", outline.differing.size()},
      {"Disputed", outline.disputes.size()},
      {"On one matter", outline.related.size()},
      {view.index.tellings().size() > 1 ? "Only in one" : "Claims", only},
      {"Not processed",
       view.index.report().issues_size() + outline.skipped.size()},
  };
  for (const auto& [what, count] : kCounts) {
    if (count > 0) absl::StrAppend(out, "- ", what, ": **", count, "**\n");
  }
}

void PutConflicts(const MarkdownView& view, std::string* out) {
  const std::vector<render::Conflict> conflicts =
      ConflictsOf(view.index, view.outline);
  if (conflicts.empty()) return;
  render::PutMarkdownHeading("## Conflicts that matter", out);
  for (size_t i = 0; i < std::min(conflicts.size(), kMostConflicts); ++i) {
    const v1::Finding& finding = view.index.finding(conflicts[i].finding);
    absl::StrAppend(out, "- *", LabelOf(finding.kind()), "*: ",
                    InertMarkdown(ConflictLine(view.index, conflicts[i])));
    if (conflicts[i].item >= 0) {
      absl::StrAppend(out, " (", view.outline.number_of[conflicts[i].item],
                      ")");
    }
    out->append("\n");
  }
  if (conflicts.size() > kMostConflicts) {
    absl::StrAppend(out, "- and ", conflicts.size() - kMostConflicts,
                    " more\n");
  }
}

void PutSpeakers(const MarkdownView& view, std::string* out) {
  const std::vector<render::Speaker> speakers = SpeakersOf(view.index);
  if (speakers.empty()) return;
  render::PutMarkdownHeading("## Who is quoted by whom", out);
  render::PutFolded(
      speakers.size(), kMostSpeakers, "speaker",
      [&](size_t i) {
        absl::StrAppend(
            out, "- **",
            InertMarkdown(
                render::Shortened(speakers[i].name, render::kMostNameWidth)),
            "**: ", InertMarkdown(QuotedBy(view.index, speakers[i])), "\n");
      },
      out);
}

void PutSummary(const MarkdownView& view, std::string* out) {
  const v1::ComparisonReport& report = view.index.report();
  std::vector<std::string> names;
  for (const render::TellingEntry& telling : view.index.tellings()) {
    names.push_back(InertMarkdown(render::HeadingOf(telling)));
  }
  absl::StrAppend(
      out, "# ",
      names.empty() ? "Nothing to compare" : absl::StrJoin(names, " · "),
      "\n\n", render::Count(report.articles_size(), "article"), ", ",
      render::Count(report.claims_size(), "claim"),
      report.id().empty()
          ? ""
          : absl::StrCat(", report ", InertMarkdown(report.id())),
      ".\n\n");
  PutCounts(view, out);
  PutConflicts(view, out);
  PutSpeakers(view, out);
}

// "Mira Holt said: 12 people were …", cut to the table's room.
std::string RowTitle(const MarkdownView& view, const Item& item) {
  if (item.claims.empty()) return "";
  const render::ClaimParts parts = PartsOf(view.index, item.claims[0]);
  std::string title = absl::StrJoin(
      WhoSays(parts), " ",
      [](std::string* out, auto* part) { out->append(PlainText(*part)); });
  if (!parts.content.empty()) {
    absl::StrAppend(&title, title.empty() ? "" : ": ",
                    PlainText(parts.content));
  }
  return InertMarkdown(render::Shortened(title, kClaimWidth));
}

std::string CellMarkdown(const Cell& cell, bool with_label) {
  std::string sign =
      absl::StrCat(cell.disputed ? "⇄" : "", SignOf(cell.standing));
  if (!with_label || cell.claim < 0) return sign;
  return absl::StrCat(
      sign, " ", LabelOf(cell),
      cell.value.empty() || DisplayWidth(cell.value) > kValueWidth
          ? ""
          : absl::StrCat(": **", InertMarkdown(cell.value), "**"));
}

void PutMatrix(const MarkdownView& view, std::string* out) {
  const auto& tellings = view.index.tellings();
  const std::vector<int> rows = ComparedItems(view.index, view.outline);
  if (tellings.size() < 2 || rows.empty()) return;
  render::PutMarkdownHeading("## At a glance", out);
  out->append(
      "● tells it, = same words, ≈ reworded, ≠ differs, ⇄ disputed, "
      "– leaves it out\n\n| Claim |");
  for (const render::TellingEntry& telling : tellings) {
    absl::StrAppend(out, " ", InertMarkdown(render::HeadingOf(telling)), " |");
  }
  out->append("\n|---|");
  for (size_t i = 0; i < tellings.size(); ++i) out->append("---|");
  out->append("\n");
  const bool labels = tellings.size() <= kMostLabels;
  const size_t shown = std::min(rows.size(), kMostRows);
  for (size_t i = 0; i < shown; ++i) {
    const Item& item = view.index.items()[rows[i]];
    absl::StrAppend(out, "| ", view.outline.number_of[rows[i]], ". ",
                    RowTitle(view, item), " |");
    for (const Cell& cell : CellsOf(view.index, item)) {
      absl::StrAppend(out, " ", CellMarkdown(cell, labels), " |");
    }
    out->append("\n");
  }
  if (shown < rows.size()) {
    absl::StrAppend(out, "\nand ",
                    render::Count(rows.size() - shown, "more claim"),
                    ", told below.\n");
  }
}

}  // namespace

std::string RenderMarkdown(const v1::ComparisonReport& report) {
  const ReportIndex index(report);
  const Outline outline = MakeOutline(index);
  const MarkdownView view = {index, outline};
  std::string out;
  PutSummary(view, &out);
  PutMatrix(view, &out);
  PutAgreedMarkdown(view, &out);
  PutDifferingMarkdown(view, &out);
  PutDisputedMarkdown(view, &out);
  PutRelatedMarkdown(view, &out);
  PutOnlyMarkdown(view, &out);
  PutNotesMarkdown(view, &out);
  return out;
}

std::string RenderClaimsMarkdown(const v1::ArticleClaims& claims) {
  return RenderMarkdown(render::ReportOf(claims));
}

}  // namespace claimdiff
