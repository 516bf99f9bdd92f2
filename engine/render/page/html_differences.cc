#include "engine/render/page/html_differences.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/render/model/altered_quotes.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/wordings.h"
#include "engine/render/page/html_basis.h"
#include "engine/render/page/html_text.h"

namespace claimdiff::render {
namespace {

constexpr size_t kOpenItems = 40;

// Side by side, so many that no row is left nearly empty.
int ColumnsFor(size_t versions) {
  if (versions <= 4) return static_cast<int>(versions);
  return versions % 4 == 0 || versions % 4 == 3 || versions > 9 ? 4 : 3;
}

void AppendVersions(const HtmlView& view, const Item& item, std::string* out) {
  const std::vector<Wording> wordings = WordingsOf(view.index, item);
  absl::StrAppend(out, "<div class=\"versions by", ColumnsFor(wordings.size()),
                  "\">\n");
  for (const Wording& wording : wordings) {
    absl::StrAppend(
        out, "<div class=\"version\"><p class=\"places\">",
        PlacesHtml(view, wording.claims),
        wording.other_words ? " <span class=\"tag\">other words</span>" : "",
        "</p>", ClaimHtml(view, wording.claims[0], wording.parts), "</div>\n");
  }
  out->append("</div>\n");
}

void AppendEdits(const HtmlView& view, const v1::Finding& finding,
                 std::string* out) {
  for (const AlteredQuote& altered : AlteredQuotes(view.index, finding)) {
    absl::StrAppend(out, "<p class=\"edits\"><span class=\"from\">",
                    Bdi(altered.from), " → ", Bdi(altered.to), "</span> ",
                    EditsHtml(altered.edits), "</p>\n");
  }
}

void AppendFinding(const HtmlView& view, const Item& item,
                   const v1::Finding& finding, std::string* out) {
  const std::string explanation = ExplanationOf(view.index, finding);
  const bool is_quote = finding.kind() == v1::FINDING_KIND_QUOTE_ALTERED;
  const std::vector<SideValue> values =
      is_quote ? std::vector<SideValue>() : ValuesOf(view.index, finding);
  absl::StrAppend(
      out, "<div class=\"finding\">",
      ChipHtml(finding.kind(), DifferenceLabel(item, finding.kind())),
      "<div>\n");
  // Set against each other, the values need no line that repeats them.
  if (!SayTheSame(values, explanation)) {
    absl::StrAppend(out, "<p>", Bdi(explanation), "</p>\n");
  }
  if (is_quote) AppendEdits(view, finding, out);
  if (!values.empty()) out->append(ValuesHtml(view, values));
  out->append("</div></div>\n");
}

void AppendItem(const HtmlView& view, int item_index, std::string* out) {
  const Item& item = view.index.items()[item_index];
  absl::StrAppend(out, "<article class=\"item differs\" id=\"i",
                  view.outline.number_of[item_index], "\">\n<h3>",
                  NumberHtml(view, item_index));
  for (const v1::FindingKind kind : KindsOf(view.index, item)) {
    absl::StrAppend(out, " ", ChipHtml(kind, DifferenceLabel(item, kind)));
  }
  const std::string origins = OriginsLine(view.index, item_index);
  if (!origins.empty()) {
    absl::StrAppend(out, " <span class=\"origins\">", Bdi(origins), "</span>");
  }
  out->append("</h3>\n");
  AppendVersions(view, item, out);
  // Who tells it alike, the versions show.
  for (const int i : DifferencesOf(view.index, item)) {
    AppendFinding(view, item, view.index.finding(i), out);
  }
  AppendBasis(view, item, out);
  out->append("</article>\n");
}

}  // namespace

void AppendDifferences(const HtmlView& view, std::string* out) {
  const std::vector<int>& items = view.outline.differing;
  if (items.empty()) return;
  OpenSection("differ", "Told differently", items.size(),
              "The most important first. <mark>Marked words</mark> are where "
              "the versions part; <span class=\"own\">underlined ones</span> "
              "no other version has.",
              out);
  AppendFolded(
      items.size(), kOpenItems, "difference",
      [&](size_t i) { AppendItem(view, items[i], out); }, out);
  CloseSection(out);
}

}  // namespace claimdiff::render
