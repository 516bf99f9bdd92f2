#include "engine/render/markdown/markdown_sections.h"

#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/markdown/markdown_text.h"
#include "engine/render/model/altered_quotes.h"
#include "engine/render/model/copies.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/notes.h"
#include "engine/render/model/standing.h"
#include "engine/render/model/word_edits.h"
#include "engine/render/model/wordings.h"

namespace claimdiff::render {
namespace {

// Entries of a list that a ticket shows at once.
constexpr size_t kOpenItems = 20;

void PutItem(const MarkdownView& view, int item_index, std::string* out) {
  const Item& item = view.index.items()[item_index];
  if (item.claims.empty()) return;
  absl::StrAppend(out, "- (", view.outline.number_of[item_index], ") ",
                  ClaimMarkdown(PartsOf(view.index, item.claims[0])), " — ",
                  PlacesMarkdown(view, {item.claims[0]}));
  for (const Agreement& agreement : AgreementsOf(view.index, item)) {
    absl::StrAppend(out, "; ", agreement.label, ": ",
                    PlacesMarkdown(view, agreement.claims));
  }
  const std::string unread = ToldUnread(view.index, item);
  if (!unread.empty()) absl::StrAppend(out, "; ", unread);
  const std::string origins = OriginsLine(view.index, item_index);
  if (!origins.empty()) absl::StrAppend(out, " — ", InertMarkdown(origins));
  out->append("\n");
}

void PutItems(const MarkdownView& view, const std::string& title,
              const std::vector<int>& items, std::string* out) {
  if (items.empty()) return;
  PutMarkdownHeading(absl::StrCat("## ", title, " (", items.size(), ")"), out);
  PutFolded(
      items.size(), kOpenItems, "claim",
      [&](size_t i) { PutItem(view, items[i], out); }, out);
}

std::string PassageMarkdown(const MarkdownView& view,
                            const std::string& article_id,
                            const v1::TextSpan& span) {
  const ArticlePlaces* article = view.index.FindArticle(article_id);
  return InertMarkdown(article != nullptr ? article->PlaceOf(span.begin())
                                          : article_id);
}

void PutCopies(const MarkdownView& view, std::string* out) {
  const std::vector<Copy> copies = CopiesOf(view.index);
  if (copies.empty()) return;
  PutMarkdownHeading(absl::StrCat("## Copied passages (", copies.size(), ")"),
                     out);
  PutFolded(
      copies.size(), kOpenItems, "passage",
      [&](size_t i) {
        if (copies[i].passage == nullptr) {
          absl::StrAppend(
              out, "- ",
              InertMarkdown(ExplanationOf(
                  view.index, view.index.finding(copies[i].finding))),
              "\n");
          return;
        }
        const v1::CopiedPassage& passage = *copies[i].passage;
        absl::StrAppend(
            out, "- ",
            PassageMarkdown(view, passage.right_article_id(), passage.right()),
            " has ", PercentOf(passage.overlap()), " % of ",
            PassageMarkdown(view, passage.left_article_id(), passage.left()),
            "\n");
      },
      out);
}

// What each quotation strikes out of the first one, and writes in.
void PutEdits(const MarkdownView& view, const v1::Finding& finding,
              std::string* out) {
  for (const AlteredQuote& altered : AlteredQuotes(view.index, finding)) {
    absl::StrAppend(out, "  - ", InertMarkdown(altered.from), " → ",
                    InertMarkdown(altered.to), ": ");
    for (const Edit& edit : altered.edits) {
      const char* const sign = edit.kind == EditKind::kAdded     ? "**"
                               : edit.kind == EditKind::kRemoved ? "~~"
                                                                 : "";
      absl::StrAppend(out, &edit == &altered.edits[0] ? "" : " ", sign,
                      InertMarkdown(edit.text), sign);
    }
    out->append("\n");
  }
}

void PutDiffering(const MarkdownView& view, int item_index, std::string* out) {
  const Item& item = view.index.items()[item_index];
  PutMarkdownHeading(
      absl::StrCat("### ", view.outline.number_of[item_index], ". ",
                   absl::StrJoin(KindsOf(view.index, item), ", ",
                                 [&](std::string* title, v1::FindingKind kind) {
                                   title->append(DifferenceLabel(item, kind));
                                 })),
      out);
  for (const Wording& wording : WordingsOf(view.index, item)) {
    absl::StrAppend(out, "- ", PlacesMarkdown(view, wording.claims), " — ",
                    ClaimMarkdown(wording.parts), "\n");
  }
  for (const int i : DifferencesOf(view.index, item)) {
    const v1::Finding& finding = view.index.finding(i);
    absl::StrAppend(out, "- *", DifferenceLabel(item, finding.kind()),
                    "*: ", InertMarkdown(ExplanationOf(view.index, finding)),
                    "\n");
    if (finding.kind() == v1::FINDING_KIND_QUOTE_ALTERED) {
      PutEdits(view, finding, out);
    }
  }
  const std::string origins = OriginsLine(view.index, item_index);
  if (!origins.empty()) {
    absl::StrAppend(out, "- ", InertMarkdown(origins), "\n");
  }
}

// The first claim as an entry, the others below it.
void PutRelated(const MarkdownView& view, int item_index, std::string* out) {
  const Item& item = view.index.items()[item_index];
  for (const int claim : item.claims) {
    if (claim == item.claims[0]) {
      absl::StrAppend(out, "- (", view.outline.number_of[item_index], ") ");
    } else {
      out->append("  - ");
    }
    absl::StrAppend(out, ClaimMarkdown(PartsOf(view.index, claim)), " — ",
                    PlacesMarkdown(view, {claim}), "\n");
  }
}

void PutThread(const MarkdownView& view, const DisputeThread& thread,
               std::string* out) {
  if (thread.claim >= 0) {
    absl::StrAppend(
        out, "- ", ClaimMarkdown(PartsOf(view.index, thread.claim)), " — ",
        PlacesMarkdown(view, Contradicted(view.index, thread)), "\n");
  }
  for (const Contradiction& one : ContradictionsOf(view.index, thread)) {
    // The claims say it all, where the report has them.
    if (thread.claim < 0 || one.claims.empty()) {
      absl::StrAppend(out, thread.claim < 0 ? "- " : "  - ", "contradicted: ",
                      InertMarkdown(ExplanationOf(
                          view.index, view.index.finding(one.finding))),
                      "\n");
    }
    if (one.claims.empty()) continue;
    absl::StrAppend(out, "  - contradicted by ",
                    ClaimMarkdown(PartsOf(view.index, one.claims[0])), " — ",
                    PlacesMarkdown(view, one.claims), "\n");
  }
}

}  // namespace

void PutAgreedMarkdown(const MarkdownView& view, std::string* out) {
  PutItems(view, "Told by all", view.outline.told_by_all, out);
  PutItems(view, "Told by several", view.outline.told_by_several, out);
  PutCopies(view, out);
}

void PutDifferingMarkdown(const MarkdownView& view, std::string* out) {
  const std::vector<int>& items = view.outline.differing;
  if (items.empty()) return;
  PutMarkdownHeading(absl::StrCat("## Told differently (", items.size(), ")"),
                     out);
  out->append("Bold words are where the versions part.\n");
  PutFolded(
      items.size(), kOpenItems, "difference",
      [&](size_t i) { PutDiffering(view, items[i], out); }, out);
}

void PutRelatedMarkdown(const MarkdownView& view, std::string* out) {
  const std::vector<int>& items = view.outline.related;
  if (items.empty()) return;
  PutMarkdownHeading(absl::StrCat("## On one matter (", items.size(), ")"),
                     out);
  PutFolded(
      items.size(), kOpenItems, "matter",
      [&](size_t i) { PutRelated(view, items[i], out); }, out);
}

void PutDisputedMarkdown(const MarkdownView& view, std::string* out) {
  const std::vector<DisputeThread>& disputes = view.outline.disputes;
  if (disputes.empty()) return;
  PutMarkdownHeading(absl::StrCat("## Disputed (", disputes.size(), ")"), out);
  PutFolded(
      disputes.size(), kOpenItems, "dispute",
      [&](size_t i) { PutThread(view, disputes[i], out); }, out);
}

void PutOnlyMarkdown(const MarkdownView& view, std::string* out) {
  const bool one = view.index.tellings().size() < 2;
  for (const OnlyIn& only : view.outline.only_in) {
    PutItems(
        view,
        absl::StrCat(one ? "Claims of " : "Only in ",
                     InertMarkdown(view.index.tellings()[only.telling].name)),
        only.items, out);
  }
}

void PutNotesMarkdown(const MarkdownView& view, std::string* out) {
  const std::vector<Note> notes = NotesOf(view.index);
  const std::vector<Skipped>& skipped = view.outline.skipped;
  if (notes.empty() && skipped.empty()) return;
  PutMarkdownHeading("## Not processed", out);
  for (const Note& note : notes) {
    const std::string lines = absl::StrJoin(note.lines, ", ");
    absl::StrAppend(out, "- ", note.label.empty() ? "" : "**",
                    InertMarkdown(note.label), note.label.empty() ? "" : "**",
                    lines.empty() ? "" : absl::StrCat(" line ", lines),
                    note.label.empty() ? "" : ": ", InertMarkdown(note.message),
                    "\n");
  }
  PutFolded(
      skipped.size(), kOpenItems, "claim",
      [&](size_t i) {
        PutItem(view, skipped[i].item, out);
        absl::StrAppend(
            out, "  - left out: ",
            InertMarkdown(skipped[i].reason.empty() ? "no reason given"
                                                    : skipped[i].reason),
            "\n");
      },
      out);
}

}  // namespace claimdiff::render
