#include "engine/render/terminal/versions.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/model/claim_places.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/wordings.h"

namespace claimdiff::render {
namespace {

void PutVersions(const View& view, const std::vector<Wording>& versions) {
  const auto heading = [&](const Wording& version) {
    return StyledText()
        .Add(Style::kTitle,
             absl::StrJoin(version.claims, ", ",
                           [&](std::string* out, int claim) {
                             out->append(TellingAndPlaceOf(view.index, claim));
                           }))
        .Add(Style::kDim, version.other_words ? " · other words" : "");
  };
  const int count = static_cast<int>(versions.size());
  int columns = count;
  while (columns > 1 &&
         view.page.ColumnWidth(columns, view.indent) < kMinColumnWidth) {
    --columns;
  }
  if (columns > 1) {
    // Rows of about as many, so that none is left nearly empty.
    const int rows = (count + columns - 1) / columns;
    columns = (count + rows - 1) / rows;
    for (int begin = 0; begin < count; begin += columns) {
      std::vector<std::vector<StyledText>> cells(columns);
      for (int i = begin; i < std::min(count, begin + columns); ++i) {
        cells[i - begin] = {heading(versions[i]), ClaimText(versions[i].parts)};
      }
      view.page.PutColumns(cells, view.indent);
    }
    return;
  }
  for (const Wording& version : versions) {
    view.page.Put(heading(version), view.indent);
    view.page.Put(ClaimText(version.parts), view.indent + 2);
  }
}

void PutItem(const View& view, int item_index) {
  const Item& item = view.index.items()[item_index];
  PutNumbered(
      view.outline.number_of[item_index],
      StyledText().Add(Style::kDifference,
                       absl::StrJoin(KindsOf(view.index, item), " · ",
                                     [&](std::string* out, auto kind) {
                                       out->append(DifferenceLabel(item, kind));
                                     })),
      view.indent, &view.page);
  PutVersions(view, WordingsOf(view.index, item));
  const std::string origins = OriginsLine(view.index, item_index);
  if (!origins.empty()) {
    view.page.Put(StyledText().Add(Style::kDim, origins), view.indent);
  }
  const std::string arrow = absl::StrCat(std::string(view.indent, ' '), "→");
  // Who tells it alike, the versions show.
  for (const int i : DifferencesOf(view.index, item)) {
    const v1::Finding& finding = view.index.finding(i);
    view.page.Put(
        StyledText()
            .Add(Style::kDifference,
                 absl::StrCat(DifferenceLabel(item, finding.kind()), ": "))
            .Add(Style::kPlain, ExplanationOf(view.index, finding)),
        view.indent + 2, arrow);
  }
}

}  // namespace

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
