#include "engine/render/terminal/sections.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/model/claim_places.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/copies.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/notes.h"
#include "engine/render/model/standing.h"

namespace claimdiff::render {
namespace {

// "Harbour Wire:3, Radio Marn:2"
std::string Places(const ReportIndex& index, const std::vector<int>& claims) {
  return absl::StrJoin(claims, ", ", [&](std::string* out, int claim) {
    absl::StrAppend(out, TellingAndPlaceOf(index, claim));
  });
}

// "Harbour Wire:3 · same words: Radio Marn:2 · reworded: The Daily Gull:5"
std::string WhoTells(const ReportIndex& index, const Item& item) {
  std::string who = TellingAndPlaceOf(index, item.claims[0]);
  for (const Agreement& agreement : AgreementsOf(index, item)) {
    absl::StrAppend(&who, " · ", agreement.label, ": ",
                    Places(index, agreement.claims));
  }
  const std::string unread = ToldUnread(index, item);
  if (!unread.empty()) absl::StrAppend(&who, " · ", unread);
  return who;
}

void PutAgreement(const View& view, const std::string& heading,
                  const std::vector<int>& items) {
  if (items.empty()) return;
  PutHeading(absl::StrCat(heading, " (", items.size(), ")"), &view.page);
  for (const int i : items) {
    const Item& item = view.index.items()[i];
    PutNumbered(view.outline.number_of[i],
                ClaimText(view.index, item.claims[0]), view.indent, &view.page);
    view.page.Put(StyledText().Add(Style::kDim, WhoTells(view.index, item)),
                  view.indent);
    view.page.Put(StyledText().Add(Style::kDim, OriginsLine(view.index, i)),
                  view.indent);
  }
}

// The first of the claims with the places of all, behind the number of its
// item. Nothing where there is none.
void PutDisputed(const View& view, const std::vector<int>& claims,
                 std::string_view prefix, int indent) {
  if (claims.empty()) return;
  StyledText text;
  text.Add(Style::kDispute, prefix)
      .Add(ClaimText(view.index, claims[0]))
      .Add(Style::kDim, absl::StrCat(" · ", Places(view.index, claims)));
  PutNumbered(view.outline.number_of[view.index.ItemOf(claims[0])], text,
              indent, &view.page);
}

void PutThread(const View& view, const DisputeThread& thread) {
  const int indent = view.indent;
  const std::vector<int> contradicted = Contradicted(view.index, thread);
  PutDisputed(view, contradicted, "", indent);
  for (const Contradiction& one : ContradictionsOf(view.index, thread)) {
    PutDisputed(view, one.claims, "contradicted by ",
                contradicted.empty() ? indent : 2 * indent);
    // The claims say it all, where the report has them.
    if (!contradicted.empty() && !one.claims.empty()) continue;
    view.page.Put(
        StyledText()
            .Add(Style::kDispute, "disputed: ")
            .Add(Style::kPlain, view.index.finding(one.finding).explanation()),
        indent + 2, absl::StrCat(std::string(indent, ' '), "→"));
  }
}

std::string PassagePlace(const View& view, const std::string& article_id,
                         const v1::TextSpan& span) {
  const ArticlePlaces* article = view.index.FindArticle(article_id);
  return article != nullptr ? article->PlaceOf(span.begin()) : article_id;
}

// " · claims 3, 7": the numbers under which the claims stand, each once.
std::string NumbersOf(const View& view, const std::vector<int>& claims) {
  std::vector<int> numbers;
  for (const int claim : claims) {
    const int number = view.outline.number_of[view.index.ItemOf(claim)];
    if (number > 0 &&
        std::find(numbers.begin(), numbers.end(), number) == numbers.end()) {
      numbers.push_back(number);
    }
  }
  if (numbers.empty()) return "";
  return absl::StrCat(numbers.size() == 1 ? " · claim " : " · claims ",
                      absl::StrJoin(numbers, ", "));
}

}  // namespace

void PutAgreements(const View& view) {
  PutAgreement(view, "What all tell", view.outline.told_by_all);
  PutAgreement(view, "What several tell", view.outline.told_by_several);
}

void PutCopies(const View& view) {
  const std::vector<Copy> copies = CopiesOf(view.index);
  if (copies.empty()) return;
  PutHeading(absl::StrCat("Copied passages (", copies.size(), ")"), &view.page);
  for (const Copy& copy : copies) {
    StyledText text;
    if (copy.passage != nullptr) {
      text.Add(Style::kTitle,
               PassagePlace(view, copy.passage->right_article_id(),
                            copy.passage->right()))
          .Add(Style::kPlain,
               absl::StrCat(" has ", PercentOf(copy.passage->overlap()),
                            " % of "))
          .Add(Style::kTitle,
               PassagePlace(view, copy.passage->left_article_id(),
                            copy.passage->left()));
    } else {
      text.Add(Style::kPlain,
               ExplanationOf(view.index, view.index.finding(copy.finding)));
    }
    text.Add(Style::kDim, NumbersOf(view, copy.claims));
    view.page.Put(text, view.indent, "  =");
  }
}

void PutRelated(const View& view) {
  const std::vector<int>& items = view.outline.related;
  if (items.empty()) return;
  PutHeading(absl::StrCat("On one matter (", items.size(), ")"), &view.page);
  const std::string dash = absl::StrCat(std::string(view.indent, ' '), "–");
  for (const int i : items) {
    const Item& item = view.index.items()[i];
    for (const int claim : item.claims) {
      StyledText text = ClaimText(view.index, claim);
      text.Add(Style::kDim,
               absl::StrCat(" · ", TellingAndPlaceOf(view.index, claim)));
      if (claim == item.claims[0]) {
        PutNumbered(view.outline.number_of[i], text, view.indent, &view.page);
      } else {
        view.page.Put(text, view.indent + 2, dash);
      }
    }
    view.page.Blank();
  }
}

void PutDisputes(const View& view) {
  if (view.outline.disputes.empty()) return;
  PutHeading(absl::StrCat("Disputed (", view.outline.disputes.size(), ")"),
             &view.page);
  for (const DisputeThread& thread : view.outline.disputes) {
    PutThread(view, thread);
    view.page.Blank();
  }
}

void PutOnlyIn(const View& view) {
  const char* told_by =
      view.index.tellings().size() == 1 ? "Told by " : "Only in ";
  for (const OnlyIn& only : view.outline.only_in) {
    PutHeading(
        absl::StrCat(told_by, HeadingOf(view.index.tellings()[only.telling]),
                     " (", only.items.size(), ")"),
        &view.page);
    for (const int i : only.items) {
      const std::vector<int>& claims = view.index.items()[i].claims;
      const std::string places =
          absl::StrJoin(claims, ", ", [&](std::string* out, int claim) {
            absl::StrAppend(out, ShortPlaceOf(view.index, claim));
          });
      StyledText text = ClaimText(view.index, claims[0]);
      text.Add(Style::kDim, absl::StrCat(" · ", places));
      PutNumbered(view.outline.number_of[i], text, view.indent, &view.page);
    }
  }
}

void PutIssues(
    const google::protobuf::RepeatedPtrField<v1::Issue>& issues,
    const std::function<const ArticlePlaces*(const v1::Issue&)>& article_of,
    Page* page) {
  for (const Note& note : NotesOf(issues, article_of)) {
    const std::string lines = absl::StrJoin(note.lines, ", ");
    page->Put(StyledText().Add(
                  Style::kNote,
                  absl::StrCat(note.label, lines.empty() ? "" : ":", lines,
                               note.label.empty() ? "" : " — ", note.message)),
              2, "!");
  }
}

void PutNotes(const View& view) {
  const auto& issues = view.index.report().issues();
  const std::vector<Skipped>& skipped = view.outline.skipped;
  if (issues.empty() && skipped.empty()) return;
  PutHeading(absl::StrCat("Notes (", issues.size() + skipped.size(), ")"),
             &view.page);
  PutIssues(
      issues,
      [&](const v1::Issue& issue) {
        return view.index.FindArticle(issue.article_id());
      },
      &view.page);
  for (const Skipped& entry : skipped) {
    PutNumbered(
        view.outline.number_of[entry.item],
        ClaimText(view.index, view.index.items()[entry.item].claims[0])
            .Add(Style::kDim, " · ")
            .Add(Style::kDim,
                 ShortPlaceOf(view.index,
                              view.index.items()[entry.item].claims[0])),
        view.indent, &view.page);
    view.page.Put(
        StyledText().Add(
            Style::kNote,
            absl::StrCat("left out: ", entry.reason.empty() ? "no reason given"
                                                            : entry.reason)),
        view.indent);
  }
}

}  // namespace claimdiff::render
