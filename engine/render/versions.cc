#include "engine/render/versions.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/explanation.h"
#include "engine/render/labels.h"
#include "engine/render/outline.h"
#include "engine/render/word_marks.h"

namespace claimdiff::render {
namespace {

// The labels of what differs, each once, in the order of the findings.
std::string KindsOf(const ReportIndex& index, const Item& item) {
  std::vector<std::string> labels;
  for (const int i : item.findings) {
    const v1::FindingKind kind = index.finding(i).kind();
    if (!IsDifference(item, kind)) continue;
    const std::string label = LabelOf(kind);
    if (std::find(labels.begin(), labels.end(), label) == labels.end()) {
      labels.push_back(label);
    }
  }
  return absl::StrJoin(labels, " · ");
}

void PutVersions(const View& view, const std::vector<Version>& versions) {
  const auto heading = [](const Version& version) {
    return StyledText()
        .Add(Style::kTitle, absl::StrJoin(version.places, ", "))
        .Add(Style::kDim, version.other_words ? " · other words" : "");
  };
  const int columns = static_cast<int>(versions.size());
  if (columns > 1 &&
      view.page.ColumnWidth(columns, view.indent) >= kMinColumnWidth) {
    std::vector<std::vector<StyledText>> cells;
    cells.reserve(versions.size());
    for (const Version& version : versions) {
      cells.push_back({heading(version), version.text});
    }
    view.page.PutColumns(cells, view.indent);
    return;
  }
  for (const Version& version : versions) {
    view.page.Put(heading(version), view.indent);
    view.page.Put(version.text, view.indent + 2);
  }
}

void PutItem(const View& view, int item_index) {
  const Item& item = view.index.items()[item_index];
  PutNumbered(view.outline.number_of[item_index],
              StyledText().Add(Style::kDifference, KindsOf(view.index, item)),
              view.indent, &view.page);
  PutVersions(view, VersionsOf(view.index, item));
  const std::string origins = OriginsLine(view.index, item_index);
  if (!origins.empty()) {
    view.page.Put(StyledText().Add(Style::kDim, origins), view.indent);
  }
  const std::string arrow = absl::StrCat(std::string(view.indent, ' '), "→");
  for (const int i : item.findings) {
    const v1::Finding& finding = view.index.finding(i);
    view.page.Put(StyledText()
                      .Add(Style::kDifference,
                           absl::StrCat(LabelOf(finding.kind()), ": "))
                      .Add(Style::kPlain, ExplanationOf(view.index, finding)),
                  view.indent + 2, arrow);
  }
}

}  // namespace

std::vector<Version> VersionsOf(const ReportIndex& index, const Item& item) {
  std::vector<int> claims = item.claims;
  std::stable_sort(claims.begin(), claims.end(), [&](int a, int b) {
    return index.TellingOf(a) < index.TellingOf(b);
  });
  std::vector<Version> versions;
  std::unordered_map<std::string, size_t> version_of;  // by styled text
  for (const int claim : claims) {
    WordMarks marks = DifferingWords(index, item, claim);
    StyledText text = TextOfClaim(index, claim, std::move(marks.spans));
    std::string key(1, marks.other_words ? '1' : '0');
    for (const StyledRun& run : text.runs()) {
      key += static_cast<char>(run.style);
      key += run.text;
    }
    const auto [same, added] = version_of.emplace(key, versions.size());
    if (added) versions.push_back({{}, std::move(text), marks.other_words});
    versions[same->second].places.push_back(TellingAndPlaceOf(index, claim));
  }
  return versions;
}

void PutDifferences(const View& view) {
  const std::vector<int>& items = view.outline.differing;
  if (items.empty()) return;
  PutHeading(absl::StrCat("Where they differ (", items.size(), ")"),
             &view.page);
  for (const int item : items) {
    PutItem(view, item);
    view.page.Blank();
  }
}

}  // namespace claimdiff::render
