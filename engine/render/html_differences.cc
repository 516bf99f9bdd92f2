#include "engine/render/html_differences.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_cat.h"
#include "engine/render/altered_quotes.h"
#include "engine/render/explanation.h"
#include "engine/render/html_text.h"
#include "engine/render/labels.h"
#include "engine/render/word_edits.h"
#include "engine/render/word_marks.h"

namespace claimdiff::render {
namespace {

constexpr size_t kOpenItems = 40;

// One wording and all who have it.
struct HtmlVersion {
  std::vector<int> claims;  // by telling, then as in the item
  std::string html;
  bool other_words = false;  // see WordMarks
};

std::vector<HtmlVersion> VersionsOf(const HtmlView& view, const Item& item) {
  std::vector<int> claims = item.claims;
  std::stable_sort(claims.begin(), claims.end(), [&](int a, int b) {
    return view.index.TellingOf(a) < view.index.TellingOf(b);
  });
  std::vector<HtmlVersion> versions;
  std::unordered_map<std::string, size_t> version_of;
  for (const int claim : claims) {
    WordMarks marks = DifferingWords(view.index, item, claim);
    std::string html = ClaimHtml(view, claim, std::move(marks.spans));
    const auto [same, added] = version_of.emplace(html, versions.size());
    if (added) versions.push_back({{}, std::move(html), marks.other_words});
    versions[same->second].claims.push_back(claim);
  }
  return versions;
}

void AppendVersions(const HtmlView& view, const Item& item, std::string* out) {
  out->append("<div class=\"versions\">\n");
  for (const HtmlVersion& version : VersionsOf(view, item)) {
    absl::StrAppend(
        out, "<div class=\"version\"><p class=\"places\">",
        PlacesHtml(view, version.claims),
        version.other_words ? " <span class=\"tag\">other words</span>" : "",
        "</p>", version.html, "</div>\n");
  }
  out->append("</div>\n");
}

std::string EditsHtml(const std::vector<Edit>& edits) {
  std::string html;
  for (const Edit& edit : edits) {
    const char* const tag = edit.kind == EditKind::kAdded     ? "ins"
                            : edit.kind == EditKind::kRemoved ? "del"
                                                              : nullptr;
    absl::StrAppend(&html, html.empty() ? "" : " ");
    if (tag == nullptr) {
      html += Inert(edit.text);
    } else {
      absl::StrAppend(&html, "<", tag, ">", Inert(edit.text), "</", tag, ">");
    }
  }
  return absl::StrCat("<bdi>", html, "</bdi>");
}

void AppendEdits(const HtmlView& view, const v1::Finding& finding,
                 std::string* out) {
  for (const AlteredQuote& altered : AlteredQuotes(view.index, finding)) {
    absl::StrAppend(out, "<p class=\"edits\"><span class=\"from\">",
                    Bdi(altered.from), " → ", Bdi(altered.to), "</span> <q>",
                    EditsHtml(altered.edits), "</q></p>\n");
  }
}

void AppendFinding(const HtmlView& view, const v1::Finding& finding,
                   std::string* out) {
  const std::string explanation = ExplanationOf(view.index, finding);
  const std::vector<SideValue> values = ValuesOf(view.index, finding);
  const bool is_quote = finding.kind() == v1::FINDING_KIND_QUOTE_ALTERED;
  // Set against each other, the values need no line that repeats them.
  const bool repeats =
      !is_quote && !values.empty() &&
      std::all_of(values.begin(), values.end(), [&](const SideValue& value) {
        return absl::StrContains(explanation, value.value);
      });
  absl::StrAppend(out, "<div class=\"finding\">", ChipHtml(finding.kind()),
                  "<div>\n");
  if (!repeats) absl::StrAppend(out, "<p>", Bdi(explanation), "</p>\n");
  if (is_quote) {
    AppendEdits(view, finding, out);
  } else if (!values.empty()) {
    out->append("<dl class=\"values\">\n");
    for (const SideValue& value : values) {
      absl::StrAppend(out, "<div><dt>",
                      Bdi(TellingNames(view.index, value.claims)), "</dt><dd>",
                      Bdi(value.value), "</dd></div>\n");
    }
    out->append("</dl>\n");
  }
  out->append("</div></div>\n");
}

void AppendItem(const HtmlView& view, int item_index, std::string* out) {
  const Item& item = view.index.items()[item_index];
  absl::StrAppend(out, "<article class=\"item differs\" id=\"i",
                  view.outline.number_of[item_index], "\">\n<h3>",
                  NumberHtml(view, item_index));
  std::vector<v1::FindingKind> kinds;
  for (const int i : item.findings) {
    const v1::FindingKind kind = view.index.finding(i).kind();
    if (item.is_group && RoleOf(kind) != FindingRole::kDifference) continue;
    if (std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) continue;
    kinds.push_back(kind);
    absl::StrAppend(out, " ", ChipHtml(kind));
  }
  const std::string origins = OriginsLine(view.index, item_index);
  if (!origins.empty()) {
    absl::StrAppend(out, " <span class=\"origins\">", Bdi(origins), "</span>");
  }
  out->append("</h3>\n");
  AppendVersions(view, item, out);
  for (const int i : item.findings) {
    const v1::Finding& finding = view.index.finding(i);
    // The versions show themselves who tells it alike.
    if (item.is_group && RoleOf(finding.kind()) != FindingRole::kDifference) {
      continue;
    }
    AppendFinding(view, finding, out);
  }
  out->append("</article>\n");
}

}  // namespace

void AppendDifferences(const HtmlView& view, std::string* out) {
  const std::vector<int>& items = view.outline.differing;
  if (items.empty()) return;
  OpenSection("differ", "Told differently", items.size(),
              "The most important first. <mark>Marked words</mark> stand in "
              "one version and not in the others.",
              out);
  AppendFolded(
      items.size(), kOpenItems, "difference",
      [&](size_t i) { AppendItem(view, items[i], out); }, out);
  CloseSection(out);
}

}  // namespace claimdiff::render
