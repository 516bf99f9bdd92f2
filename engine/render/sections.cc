#include "engine/render/sections.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/explanation.h"
#include "engine/render/labels.h"

namespace claimdiff::render {
namespace {

// How `claim` agrees with the others of its item: the label of the first
// finding of agreement that names both it and the item's first claim, else of
// the first that names it, else "also".
std::string RelationOf(const ReportIndex& index, int first, int claim) {
  std::string relation = "also";
  for (const SideRef& ref : index.SidesOf(claim)) {
    const v1::FindingKind kind = index.finding(ref.finding).kind();
    if (RoleOf(kind) != FindingRole::kAgreement) continue;
    const std::vector<SideRef>& of_first = index.SidesOf(first);
    const bool both = std::any_of(
        of_first.begin(), of_first.end(),
        [&](const SideRef& other) { return other.finding == ref.finding; });
    if (both) return LabelOf(kind);
    if (relation == "also") relation = LabelOf(kind);
  }
  return relation;
}

// "Harbour Wire:3 · same words: Radio Marn:2 · reworded: The Daily Gull:5"
std::string WhoTells(const ReportIndex& index, const Item& item) {
  using Relation = std::pair<std::string, std::vector<std::string>>;
  std::vector<Relation> relations;
  for (size_t i = 1; i < item.claims.size(); ++i) {
    const std::string label = RelationOf(index, item.claims[0], item.claims[i]);
    auto relation =
        std::find_if(relations.begin(), relations.end(),
                     [&](const Relation& r) { return r.first == label; });
    if (relation == relations.end()) {
      relation = relations.insert(relations.end(), {label, {}});
    }
    relation->second.push_back(TellingAndPlaceOf(index, item.claims[i]));
  }
  std::string who = TellingAndPlaceOf(index, item.claims[0]);
  for (const auto& [label, places] : relations) {
    absl::StrAppend(&who, " · ", label, ": ", absl::StrJoin(places, ", "));
  }
  return who;
}

void PutAgreement(const View& view, const std::string& heading,
                  const std::vector<int>& items) {
  if (items.empty()) return;
  PutHeading(absl::StrCat(heading, " (", items.size(), ")"), &view.page);
  for (const int i : items) {
    const Item& item = view.index.items()[i];
    PutNumbered(view.outline.number_of[i],
                TextOfClaim(view.index, item.claims[0]), view.indent,
                &view.page);
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
  const std::string places =
      absl::StrJoin(claims, ", ", [&](std::string* out, int claim) {
        absl::StrAppend(out, TellingAndPlaceOf(view.index, claim));
      });
  StyledText text;
  text.Add(Style::kDispute, prefix)
      .Add(TextOfClaim(view.index, claims[0]))
      .Add(Style::kDim, absl::StrCat(" · ", places));
  PutNumbered(view.outline.number_of[view.index.ItemOf(claims[0])], text,
              indent, &view.page);
}

// Appends those of `claims` that are not in `known` yet.
void AddNew(const std::vector<int>& claims, std::unordered_set<int>* known,
            std::vector<int>* all) {
  for (const int claim : claims) {
    if (known->insert(claim).second) all->push_back(claim);
  }
}

void PutThread(const View& view, const DisputeThread& thread) {
  const int indent = view.indent;
  std::vector<int> contradicted;
  std::unordered_set<int> known;
  for (const int i : thread.findings) {
    AddNew(Contradicted(view.index, view.index.finding(i)), &known,
           &contradicted);
  }
  PutDisputed(view, contradicted, "", indent);
  for (const int i : thread.findings) {
    const v1::Finding& finding = view.index.finding(i);
    const std::vector<int> against = Contradicting(view.index, finding);
    PutDisputed(view, against, "contradicted by ",
                contradicted.empty() ? indent : 2 * indent);
    // The claims say it all, where the report has them.
    if (!contradicted.empty() && !against.empty()) continue;
    view.page.Put(StyledText()
                      .Add(Style::kDispute, "disputed: ")
                      .Add(Style::kPlain, finding.explanation()),
                  indent + 2, absl::StrCat(std::string(indent, ' '), "→"));
  }
}

}  // namespace

void PutAgreements(const View& view) {
  PutAgreement(view, "What all tell", view.outline.told_by_all);
  PutAgreement(view, "What several tell", view.outline.told_by_several);
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
      StyledText text = TextOfClaim(view.index, claims[0]);
      text.Add(Style::kDim, absl::StrCat(" · ", places));
      PutNumbered(view.outline.number_of[i], text, view.indent, &view.page);
    }
  }
}

void PutIssues(
    const google::protobuf::RepeatedPtrField<v1::Issue>& issues,
    const std::function<const ArticlePlaces*(const v1::Issue&)>& article_of,
    Page* page) {
  struct Note {
    std::string label, lines, message;
  };
  std::vector<Note> notes;
  std::map<std::pair<std::string, std::string>, size_t> note_of;
  for (const v1::Issue& issue : issues) {
    const ArticlePlaces* article = article_of(issue);
    const std::string& label =
        article != nullptr ? article->label() : issue.article_id();
    const std::string message =
        issue.message().empty() ? LabelOf(issue.code()) : issue.message();
    const bool has_line = article != nullptr && issue.has_span();
    const auto [entry, added] =
        note_of.emplace(std::pair(label, message), notes.size());
    if (added) notes.push_back({label, "", message});
    if (!has_line) continue;
    std::string& lines = notes[entry->second].lines;
    absl::StrAppend(&lines, lines.empty() ? ":" : ", ",
                    article->LineOf(issue.span().begin()));
  }
  for (const Note& note : notes) {
    page->Put(StyledText().Add(
                  Style::kNote,
                  absl::StrCat(note.label, note.lines,
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
        TextOfClaim(view.index, view.index.items()[entry.item].claims[0])
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
