#include "engine/render/markdown.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/altered_quotes.h"
#include "engine/render/claim_text.h"
#include "engine/render/conflicts.h"
#include "engine/render/count.h"
#include "engine/render/explanation.h"
#include "engine/render/labels.h"
#include "engine/render/markdown_text.h"
#include "engine/render/outline.h"
#include "engine/render/report_index.h"
#include "engine/render/single_article.h"
#include "engine/render/speakers.h"
#include "engine/render/standing.h"
#include "engine/render/view.h"
#include "engine/render/word_edits.h"
#include "engine/render/word_marks.h"

namespace claimdiff {
namespace {

using render::FindingRole;
using render::InertMarkdown;
using render::Item;
using render::LabelOf;
using render::Outline;
using render::ReportIndex;

constexpr size_t kMostConflicts = 7;

struct MarkdownView {
  const ReportIndex& index;
  const Outline& outline;
};

void Heading(const std::string& title, std::string* out) {
  absl::StrAppend(out, "\n", title, "\n\n");
}

// "**Mira Holt** said: “The bow doors were open” (via Marn Post)"
std::string ClaimMarkdown(const ReportIndex& index, int claim,
                          std::vector<ByteSpan> marks) {
  const render::ArticlePlaces* article = index.ArticleOf(claim);
  render::ClaimTextOptions options;
  options.marks = std::move(marks);
  options.telling = index.tellings()[index.TellingOf(claim)].name;
  const render::ClaimParts parts = render::PartsOf(
      article != nullptr ? article->article() : v1::Article::default_instance(),
      index.claim(claim), options);
  std::string line;
  for (const render::StyledRun& run : parts.speaker.runs()) {
    absl::StrAppend(&line, "**", InertMarkdown(run.text), "**");
  }
  if (!parts.cue.empty()) {
    absl::StrAppend(&line, " ", render::RunsMarkdown(parts.cue));
  }
  absl::StrAppend(&line, line.empty() ? "" : ": ",
                  parts.content.empty() ? "(no text)"
                                        : render::RunsMarkdown(parts.content));
  if (!parts.relays.empty()) {
    absl::StrAppend(&line, " (", render::RunsMarkdown(parts.relays), ")");
  }
  return line;
}

std::string Place(const ReportIndex& index, int claim) {
  return InertMarkdown(TellingAndPlaceOf(index, claim));
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
      {names.size() > 1 ? "Only in one" : "Claims", only},
      {"Not processed", report.issues_size() + outline.skipped.size()},
  };
  for (const auto& [what, count] : kCounts) {
    if (count > 0) absl::StrAppend(out, "- ", what, ": **", count, "**\n");
  }
  const std::vector<render::Conflict> conflicts =
      ConflictsOf(view.index, outline);
  if (conflicts.empty()) return;
  Heading("## Conflicts that matter", out);
  for (size_t i = 0; i < std::min(conflicts.size(), kMostConflicts); ++i) {
    const v1::Finding& finding = view.index.finding(conflicts[i].finding);
    absl::StrAppend(out, "- *", LabelOf(finding.kind()),
                    "*: ", InertMarkdown(ExplanationOf(view.index, finding)));
    if (conflicts[i].item >= 0) {
      absl::StrAppend(out, " (", outline.number_of[conflicts[i].item], ")");
    }
    out->append("\n");
  }
}

void PutMatrix(const MarkdownView& view, std::string* out) {
  const auto& tellings = view.index.tellings();
  std::vector<int> rows = view.outline.differing;
  for (const auto* more :
       {&view.outline.told_by_all, &view.outline.told_by_several}) {
    rows.insert(rows.end(), more->begin(), more->end());
  }
  if (tellings.size() < 2 || rows.empty()) return;
  Heading("## At a glance", out);
  out->append("| Claim |");
  for (const render::TellingEntry& telling : tellings) {
    absl::StrAppend(out, " ", InertMarkdown(render::HeadingOf(telling)), " |");
  }
  out->append("\n|---|");
  for (size_t i = 0; i < tellings.size(); ++i) out->append("---|");
  out->append("\n");
  for (const int row : rows) {
    const Item& item = view.index.items()[row];
    absl::StrAppend(out, "| ", view.outline.number_of[row], ". ",
                    item.claims.empty()
                        ? ""
                        : ClaimMarkdown(view.index, item.claims[0], {}),
                    " |");
    for (const render::Cell& cell : CellsOf(view.index, item)) {
      absl::StrAppend(out, " ", SignOf(cell.standing), " ", LabelOf(cell),
                      " |");
    }
    out->append("\n");
  }
}

void PutItem(const MarkdownView& view, int item_index, std::string* out) {
  const Item& item = view.index.items()[item_index];
  if (item.claims.empty()) return;
  const std::string origins = OriginsLine(view.index, item_index);
  std::vector<std::string> places;
  for (const int claim : item.claims) {
    places.push_back(Place(view.index, claim));
  }
  absl::StrAppend(
      out, "- (", view.outline.number_of[item_index], ") ",
      ClaimMarkdown(view.index, item.claims[0], {}), " — ",
      absl::StrJoin(places, ", "),
      origins.empty() ? "" : absl::StrCat(" — ", InertMarkdown(origins)), "\n");
}

void PutAgreed(const MarkdownView& view, std::string* out) {
  const std::pair<const char*, const std::vector<int>*> kParts[] = {
      {"## Told by all", &view.outline.told_by_all},
      {"## Told by several", &view.outline.told_by_several},
  };
  for (const auto& [title, items] : kParts) {
    if (items->empty()) continue;
    Heading(absl::StrCat(title, " (", items->size(), ")"), out);
    for (const int item : *items) PutItem(view, item, out);
  }
}

// What each quotation strikes out of the first one, and writes in.
void PutEdits(const MarkdownView& view, const v1::Finding& finding,
              std::string* out) {
  for (const render::AlteredQuote& altered :
       AlteredQuotes(view.index, finding)) {
    absl::StrAppend(out, "  - ", InertMarkdown(altered.from), " → ",
                    InertMarkdown(altered.to), ": ");
    for (const render::Edit& edit : altered.edits) {
      const char* const sign = edit.kind == render::EditKind::kAdded     ? "**"
                               : edit.kind == render::EditKind::kRemoved ? "~~"
                                                                         : "";
      absl::StrAppend(out, &edit == &altered.edits[0] ? "" : " ", sign,
                      InertMarkdown(edit.text), sign);
    }
    out->append("\n");
  }
}

void PutDiffering(const MarkdownView& view, std::string* out) {
  const std::vector<int>& items = view.outline.differing;
  if (items.empty()) return;
  Heading(absl::StrCat("## Told differently (", items.size(), ")"), out);
  out->append("Bold words in a claim stand in one version only.\n");
  for (const int i : items) {
    const Item& item = view.index.items()[i];
    std::vector<std::string> kinds;
    for (const int f : item.findings) {
      const v1::FindingKind kind = view.index.finding(f).kind();
      if (item.is_group && render::RoleOf(kind) != FindingRole::kDifference) {
        continue;
      }
      if (std::find(kinds.begin(), kinds.end(), LabelOf(kind)) == kinds.end()) {
        kinds.emplace_back(LabelOf(kind));
      }
    }
    Heading(absl::StrCat("### ", view.outline.number_of[i], ". ",
                         absl::StrJoin(kinds, ", ")),
            out);
    for (const int claim : item.claims) {
      absl::StrAppend(
          out, "- ", Place(view.index, claim), " — ",
          ClaimMarkdown(view.index, claim,
                        DifferingWords(view.index, item, claim).spans),
          "\n");
    }
    for (const int f : item.findings) {
      const v1::Finding& finding = view.index.finding(f);
      if (item.is_group &&
          render::RoleOf(finding.kind()) != FindingRole::kDifference) {
        continue;
      }
      absl::StrAppend(out, "- *", LabelOf(finding.kind()),
                      "*: ", InertMarkdown(ExplanationOf(view.index, finding)),
                      "\n");
      if (finding.kind() == v1::FINDING_KIND_QUOTE_ALTERED) {
        PutEdits(view, finding, out);
      }
    }
    const std::string origins = OriginsLine(view.index, i);
    if (!origins.empty()) {
      absl::StrAppend(out, "- ", InertMarkdown(origins), "\n");
    }
  }
}

void PutDisputed(const MarkdownView& view, std::string* out) {
  const auto& disputes = view.outline.disputes;
  if (disputes.empty()) return;
  Heading(absl::StrCat("## Disputed (", disputes.size(), ")"), out);
  for (const render::DisputeThread& thread : disputes) {
    if (thread.claim >= 0) {
      absl::StrAppend(out, "- ", ClaimMarkdown(view.index, thread.claim, {}),
                      " — ", Place(view.index, thread.claim), "\n");
    }
    for (const int f : thread.findings) {
      const v1::Finding& finding = view.index.finding(f);
      absl::StrAppend(out, "  - contradicted: ",
                      InertMarkdown(ExplanationOf(view.index, finding)), "\n");
      for (const int claim : Contradicting(view.index, finding)) {
        absl::StrAppend(out, "    - ", ClaimMarkdown(view.index, claim, {}),
                        " — ", Place(view.index, claim), "\n");
      }
    }
  }
}

void PutOnly(const MarkdownView& view, std::string* out) {
  for (const render::OnlyIn& only : view.outline.only_in) {
    const bool one = view.index.tellings().size() < 2;
    Heading(
        absl::StrCat(one ? "## Claims of " : "## Only in ",
                     InertMarkdown(view.index.tellings()[only.telling].name),
                     " (", only.items.size(), ")"),
        out);
    for (const int item : only.items) PutItem(view, item, out);
  }
}

void PutSpeakers(const MarkdownView& view, std::string* out) {
  const std::vector<render::Speaker> speakers = SpeakersOf(view.index);
  if (speakers.empty()) return;
  Heading("## Who is quoted by whom", out);
  for (const render::Speaker& speaker : speakers) {
    absl::StrAppend(out, "- **", InertMarkdown(speaker.name),
                    "**: ", InertMarkdown(QuotedBy(view.index, speaker)), "\n");
  }
}

void PutNotes(const MarkdownView& view, std::string* out) {
  const v1::ComparisonReport& report = view.index.report();
  if (report.issues().empty() && view.outline.skipped.empty()) return;
  Heading("## Not processed", out);
  for (const v1::Issue& issue : report.issues()) {
    const render::ArticlePlaces* article =
        view.index.FindArticle(issue.article_id());
    const std::string where = article == nullptr ? issue.article_id()
                              : issue.has_span()
                                  ? article->PlaceOf(issue.span().begin())
                                  : article->label();
    absl::StrAppend(
        out, "- Note", where.empty() ? "" : " on ", InertMarkdown(where), ": ",
        InertMarkdown(issue.message().empty() ? LabelOf(issue.code())
                                              : issue.message()),
        "\n");
  }
  for (const render::Skipped& skipped : view.outline.skipped) {
    PutItem(view, skipped.item, out);
    absl::StrAppend(out, "  - left out: ",
                    InertMarkdown(skipped.reason.empty() ? "no reason given"
                                                         : skipped.reason),
                    "\n");
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
  PutAgreed(view, &out);
  PutDiffering(view, &out);
  PutDisputed(view, &out);
  PutOnly(view, &out);
  PutSpeakers(view, &out);
  PutNotes(view, &out);
  return out;
}

std::string RenderClaimsMarkdown(const v1::ArticleClaims& claims) {
  return RenderMarkdown(render::ReportOf(claims));
}

}  // namespace claimdiff
