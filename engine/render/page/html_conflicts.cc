#include "engine/render/page/html_conflicts.h"

#include <algorithm>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/render/model/altered_quotes.h"
#include "engine/render/model/conflicts.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/word_edits.h"
#include "engine/render/page/html_text.h"

namespace claimdiff::render {
namespace {

// More would push the page's first rows off the first screen.
constexpr size_t kMostConflicts = 5;
constexpr size_t kMostWords = 6;  // around a change in a quotation

// What is set against each other, claim by claim, for a dispute.
std::string SidesHtml(const HtmlView& view, const v1::Finding& finding) {
  std::string html;
  const auto add = [&](const std::vector<int>& claims, const char* sign) {
    if (claims.empty()) return;
    absl::StrAppend(&html, "<p class=\"side\">", sign,
                    ShortClaimHtml(view, claims[0]), " <span class=\"from\">",
                    Bdi(TellingNames(view.index, claims)), "</span></p>");
  };
  const std::vector<int> against = Contradicting(view.index, finding);
  const std::vector<int> contradicted = Contradicted(view.index, finding);
  if (against.empty() || contradicted.empty()) return "";
  add(contradicted, "");
  add(against, "<span class=\"sign\">⇄</span> ");
  return html;
}

// How the sides stand against each other, as short as it can be seen.
std::string AgainstHtml(const HtmlView& view, const v1::Finding& finding) {
  if (RoleOf(finding.kind()) == FindingRole::kDispute) {
    std::string sides = SidesHtml(view, finding);
    if (!sides.empty()) return sides;
  } else if (finding.kind() == v1::FINDING_KIND_QUOTE_ALTERED) {
    const std::vector<AlteredQuote> altered =
        AlteredQuotes(view.index, finding);
    if (!altered.empty()) {
      return absl::StrCat(
          "<p class=\"edits\"><span class=\"from\">", Bdi(altered[0].from),
          " → ", Bdi(altered[0].to), "</span> ",
          EditsHtml(AroundChange(altered[0].edits, kMostWords)), "</p>");
    }
  } else {
    const std::vector<SideValue> values = ValuesOf(view.index, finding);
    const std::string explanation = ExplanationOf(view.index, finding);
    if (SayTheSame(values, explanation)) return ValuesHtml(view, values);
  }
  return absl::StrCat("<p>", Bdi(ExplanationOf(view.index, finding)), "</p>");
}

// The claim that a conflict is about; nothing where its sides say it.
std::string TopicHtml(const HtmlView& view, const Conflict& conflict) {
  const v1::Finding& finding = view.index.finding(conflict.finding);
  if (conflict.item < 0 || RoleOf(finding.kind()) == FindingRole::kDispute ||
      view.index.items()[conflict.item].claims.empty()) {
    return "";
  }
  return absl::StrCat(
      "<span class=\"topic\">",
      ShortClaimHtml(view, view.index.items()[conflict.item].claims[0]),
      "</span>");
}

}  // namespace

void AppendConflicts(const HtmlView& view, std::string* out) {
  const std::vector<Conflict> conflicts = ConflictsOf(view.index, view.outline);
  if (conflicts.empty()) return;
  OpenBlock("conflicts", "Conflicts that matter", out);
  out->append("<ol>\n");
  const size_t shown = std::min(conflicts.size(), kMostConflicts);
  for (size_t i = 0; i < shown; ++i) {
    const v1::Finding& finding = view.index.finding(conflicts[i].finding);
    absl::StrAppend(out, "<li><p class=\"about\">", ChipHtml(finding.kind()),
                    " ", NumberHtml(view, conflicts[i].item), " ",
                    TopicHtml(view, conflicts[i]), "</p>",
                    AgainstHtml(view, finding), "</li>\n");
  }
  out->append("</ol>\n");
  AppendMore(conflicts.size(), shown, "#differ", out);
  out->append("</div>\n");
}

}  // namespace claimdiff::render
