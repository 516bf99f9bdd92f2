#include "engine/render/terminal/digest.h"

#include <algorithm>
#include <string>
#include <vector>

#include "absl/strings/str_cat.h"
#include "engine/render/model/claim_text.h"
#include "engine/render/model/conflict_line.h"
#include "engine/render/model/conflicts.h"
#include "engine/render/model/labels.h"
#include "engine/render/model/speakers.h"
#include "engine/render/terminal/summary.h"
#include "engine/text/display.h"

namespace claimdiff::render {
namespace {

// On a screen of 24, with a line for the prompt.
constexpr int kMostLines = 23;
constexpr int kMostConflicts = 5;
constexpr int kMostConflictLines = 3;
constexpr size_t kMostAgreements = 2;
constexpr size_t kMostSpeakers = 3;

// What stands in the narrow column to the left.
std::string Lead(const std::string& text) {
  const std::string safe = SafeDisplay(text);
  const size_t size = PrefixOfWidth(safe, kCountIndent - 4);
  return absl::StrCat("  ", safe.substr(0, size),
                      size < safe.size() ? "…" : "");
}

void PutTitle(const View& view, const char* title) {
  view.page.PutCut(StyledText().Add(Style::kTitle, title), 0);
}

// "2024-05-14", or the first and the last day where there are several. Days
// are told apart by the ten characters that a date begins with.
std::string DaysOf(const v1::ComparisonReport& report) {
  std::vector<std::string> days;
  for (const v1::Article& article : report.articles()) {
    if (article.published().size() >= 10) {
      days.push_back(article.published().substr(0, 10));
    }
  }
  if (days.empty()) return "";
  const auto [first, last] = std::minmax_element(days.begin(), days.end());
  return *first == *last ? *first : absl::StrCat(*first, " to ", *last);
}

// Takes `lines` lines or fewer, as many conflicts as fit: one of them that can
// be read is worth two that are cut.
void PutConflicts(const View& view, int lines) {
  const std::vector<Conflict> conflicts = ConflictsOf(view.index, view.outline);
  if (conflicts.empty()) return;
  PutTitle(view, "Conflicts that matter");
  const int shown = std::min(static_cast<int>(conflicts.size()),
                             std::min(lines, kMostConflicts));
  for (int i = 0; i < shown; ++i) {
    const v1::Finding& finding = view.index.finding(conflicts[i].finding);
    // Each of those that follow keeps a line.
    const int room = std::min(kMostConflictLines, lines - (shown - i - 1));
    lines -= view.page.PutCut(
        StyledText().Add(Style::kDifference,
                         ConflictLine(view.index, conflicts[i])),
        kCountIndent, Lead(LabelOf(finding.kind())), room);
  }
}

void PutAgreed(const View& view) {
  const bool all = !view.outline.told_by_all.empty();
  const std::vector<int>& items =
      all ? view.outline.told_by_all : view.outline.told_by_several;
  if (items.empty()) return;
  PutTitle(view, all ? "What all agree on" : "What several agree on");
  for (size_t i = 0; i < std::min(items.size(), kMostAgreements); ++i) {
    const int claim = view.index.items()[items[i]].claims[0];
    const ClaimParts parts = PartsOf(view.index, claim);
    // Without its cue, a claim that was denied would read as one that was made.
    StyledText line = parts.cue_first ? StyledText() : parts.cue;
    line.Add(Style::kDim, line.empty() ? "" : " — ").Add(parts.content);
    view.page.PutCut(line, kCountIndent, Lead(PlainText(parts.speaker)));
  }
}

void PutSpeakers(const View& view) {
  const std::vector<Speaker> speakers = SpeakersOf(view.index);
  if (speakers.empty()) return;
  PutTitle(view, "Who is quoted by whom");
  for (size_t i = 0; i < std::min(speakers.size(), kMostSpeakers); ++i) {
    view.page.PutCut(
        StyledText().Add(Style::kPlain, QuotedBy(view.index, speakers[i])),
        kCountIndent, Lead(speakers[i].name));
  }
}

}  // namespace

void PutDigest(const View& view) {
  PutTopRule(&view.page);
  view.page.PutCut(TitleOf(view), 0);
  StyledText size = SizeOf(view);
  const std::string days = DaysOf(view.index.report());
  if (!days.empty()) size.Add(Style::kDim, " · ").Add(Style::kDim, days);
  view.page.PutCut(size, 0);
  view.page.Blank();
  const std::vector<SectionCount> counts = SectionCounts(view);
  for (const SectionCount& count : counts) {
    view.page.PutCut(count.text, kCountIndent,
                     absl::StrCat("  ", count.section));
  }
  view.page.Blank();
  // What is not taken by the head (4 lines), the counts and an empty line, what
  // is agreed on, the speakers, and three titles.
  const size_t taken =
      4 + counts.size() + 1 + 3 + kMostAgreements + kMostSpeakers;
  PutConflicts(view, kMostLines - static_cast<int>(taken));
  PutAgreed(view);
  PutSpeakers(view);
}

}  // namespace claimdiff::render
