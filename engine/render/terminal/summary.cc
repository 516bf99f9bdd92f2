#include "engine/render/terminal/summary.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/model/claim_places.h"
#include "engine/render/model/count.h"
#include "engine/render/model/outline.h"

namespace claimdiff::render {
namespace {

// "number 2, quote altered 1": findings of the differing items by label, most
// frequent first, ties by kind.
std::string DifferencesByKind(const View& view) {
  std::map<std::pair<int, std::string>, int> counts;
  for (const int i : view.outline.differing) {
    const Item& item = view.index.items()[i];
    for (const int f : DifferencesOf(view.index, item)) {
      const v1::FindingKind kind = view.index.finding(f).kind();
      ++counts[{v1::FindingKind_IsValid(kind) ? kind : 0,
                DifferenceLabel(item, kind)}];
    }
  }
  std::vector<std::pair<int, std::string>> parts;
  parts.reserve(counts.size());
  for (const auto& [kind, count] : counts) {
    parts.emplace_back(-count, absl::StrCat(kind.second, " ", count));
  }
  std::stable_sort(
      parts.begin(), parts.end(),
      [](const auto& one, const auto& two) { return one.first < two.first; });
  return absl::StrJoin(parts, ", ", [](std::string* out, const auto& part) {
    out->append(part.second);
  });
}

}  // namespace

StyledText TitleOf(const View& view) {
  StyledText title;
  for (const TellingEntry& telling : view.index.tellings()) {
    title.Add(Style::kDim, title.empty() ? "" : " · ")
        .Add(Style::kTitle, HeadingOf(telling));
  }
  if (title.empty()) title.Add(Style::kTitle, "Nothing to compare");
  return title;
}

StyledText SizeOf(const View& view) {
  const v1::ComparisonReport& report = view.index.report();
  StyledText size;
  size.Add(Style::kDim,
           absl::StrCat(Count(report.articles_size(), "article"), ", ",
                        Count(report.claims_size(), "claim")));
  if (!report.id().empty()) {
    size.Add(Style::kDim, " · ").Add(Style::kDim, report.id());
  }
  return size;
}

std::vector<SectionCount> SectionCounts(const View& view) {
  const Outline& outline = view.outline;
  const std::vector<TellingEntry>& tellings = view.index.tellings();
  std::vector<SectionCount> counts;
  const auto add = [&](const char* section, size_t count,
                       const std::string& detail) {
    if (count == 0) return;
    counts.push_back(
        {section, StyledText()
                      .Add(Style::kTitle, absl::StrCat(count))
                      .Add(Style::kPlain, detail.empty() ? "" : " — ")
                      .Add(Style::kPlain, detail)});
  };
  add("What all tell", outline.told_by_all.size(), "");
  add("What several tell", outline.told_by_several.size(), "");
  add("Where they differ", outline.differing.size(), DifferencesByKind(view));
  add("Disputed", outline.disputes.size(), "");
  add("On one matter", outline.related.size(), "");
  std::vector<std::string> by_telling;
  size_t only = 0;
  for (const OnlyIn& entry : outline.only_in) {
    only += entry.items.size();
    by_telling.push_back(
        absl::StrCat(tellings[entry.telling].name, " ", entry.items.size()));
  }
  if (tellings.size() > 1) {
    add("Only in one", only, absl::StrJoin(by_telling, ", "));
  }
  add("Notes", view.index.report().issues_size() + outline.skipped.size(), "");
  return counts;
}

void PutSummary(const View& view) {
  PutTopRule(&view.page);
  view.page.Put(TitleOf(view), 0);
  view.page.Put(SizeOf(view), 0);
  view.page.Blank();
  for (const SectionCount& count : SectionCounts(view)) {
    view.page.Put(count.text, kCountIndent, absl::StrCat("  ", count.section));
  }
  if (view.index.report().claims_size() > 0) {
    view.page.Blank();
    view.page.Put(
        StyledText().Add(Style::kDim,
                         absl::StrCat("Outlet:12 is line 12 of its text.",
                                      view.outline.differing.empty()
                                          ? ""
                                          : " {Words in braces} differ between "
                                            "the versions.")),
        0);
  }
}

}  // namespace claimdiff::render
