#include "engine/render/model/conflict_line.h"

#include <vector>

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/model/altered_quotes.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/explanation.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/outline.h"
#include "engine/render/model/shortened.h"
#include "engine/render/model/styles.h"
#include "engine/render/model/word_edits.h"

namespace claimdiff::render {
namespace {

constexpr int kSideWidth = 70;      // columns of a side of a dispute
constexpr size_t kWordsAround = 4;  // a change in a quotation

// "Reed denied: it left late (Gull)"
std::string SideOf(const ReportIndex& index, const std::vector<int>& claims) {
  const ClaimParts parts = PartsOf(index, claims[0]);
  return absl::StrCat(absl::StrJoin(WhoSays(parts), " ",
                                    [](std::string* out, const auto* part) {
                                      out->append(PlainText(*part));
                                    }),
                      parts.speaker.empty() ? "" : ": ",
                      Shortened(PlainText(parts.content), kSideWidth), " (",
                      TellingNames(index, claims), ")");
}

std::string DisputeLine(const ReportIndex& index, const v1::Finding& finding) {
  const std::vector<int> against = Contradicting(index, finding);
  const std::vector<int> contradicted = Contradicted(index, finding);
  if (against.empty() || contradicted.empty()) return "";
  return absl::StrCat(SideOf(index, against), " ⇄ ",
                      SideOf(index, contradicted));
}

std::string QuoteLine(const ReportIndex& index, const v1::Finding& finding) {
  const std::vector<AlteredQuote> altered = AlteredQuotes(index, finding);
  if (altered.empty()) return "";
  const std::vector<Edit> edits = AroundChange(altered[0].edits, kWordsAround);
  std::string line;
  for (size_t i = 0; i < edits.size(); ++i) {
    absl::StrAppend(&line, line.empty() ? "" : " ");
    const bool replaced = edits[i].kind == EditKind::kRemoved &&
                          i + 1 < edits.size() &&
                          edits[i + 1].kind == EditKind::kAdded;
    if (replaced) {
      absl::StrAppend(&line, "[", edits[i].text, " → ", edits[i + 1].text, "]");
      ++i;
    } else if (edits[i].kind == EditKind::kKept) {
      line += edits[i].text;
    } else {
      absl::StrAppend(
          &line, edits[i].kind == EditKind::kRemoved ? "[without: " : "[with: ",
          edits[i].text, "]");
    }
  }
  return absl::StrCat(line, " (", altered[0].from, " → ", altered[0].to, ")");
}

std::string ValueLine(const ReportIndex& index, const Conflict& conflict) {
  const v1::Finding& finding = index.finding(conflict.finding);
  const std::vector<SideValue> values = ValuesOf(index, finding);
  if (!SayTheSame(values, ExplanationOf(index, finding))) return "";
  std::string line =
      absl::StrJoin(values, " ≠ ", [](std::string* out, const SideValue& side) {
        absl::StrAppend(
            out, side.value,
            side.words.empty() ? "" : absl::StrCat(" “", side.words, "”"));
      });
  absl::StrAppend(&line, " — ",
                  absl::StrJoin(values, " / ",
                                [&](std::string* out, const SideValue& side) {
                                  out->append(TellingNames(index, side.claims));
                                }));
  const std::vector<int>* claims =
      conflict.item < 0 ? nullptr : &index.items()[conflict.item].claims;
  if (claims != nullptr && !claims->empty()) {
    const ClaimParts parts = PartsOf(index, (*claims)[0]);
    absl::StrAppend(&line, " · ", PlainText(parts.speaker),
                    parts.speaker.empty() ? "" : ": ",
                    PlainText(parts.content));
  }
  return line;
}

}  // namespace

std::string ConflictLine(const ReportIndex& index, const Conflict& conflict) {
  const v1::Finding& finding = index.finding(conflict.finding);
  std::string line = RoleOf(finding.kind()) == FindingRole::kDispute
                         ? DisputeLine(index, finding)
                     : finding.kind() == v1::FINDING_KIND_QUOTE_ALTERED
                         ? QuoteLine(index, finding)
                         : ValueLine(index, conflict);
  if (line.empty()) line = ExplanationOf(index, finding);
  return line.empty() ? LabelOf(finding.kind()) : line;
}

}  // namespace claimdiff::render
