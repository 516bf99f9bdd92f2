#include "engine/render/markdown/markdown_parts.h"

#include "absl/strings/str_cat.h"
#include "absl/strings/str_join.h"
#include "engine/render/markdown/markdown_text.h"
#include "engine/render/model/claim_places.h"
#include "engine/render/model/count.h"
#include "engine/render/model/styles.h"

namespace claimdiff::render {

void PutMarkdownHeading(const std::string& title, std::string* out) {
  absl::StrAppend(out, "\n", title, "\n\n");
}

std::string ClaimMarkdown(const ClaimParts& parts) {
  std::string line;
  for (const StyledText* part : WhoSays(parts)) {
    if (!line.empty()) line += ' ';
    if (part == &parts.cue) {
      line += RunsMarkdown(parts.cue);
      continue;
    }
    for (const StyledRun& run : parts.speaker.runs()) {
      absl::StrAppend(&line, "**", InertMarkdown(run.text), "**");
    }
  }
  absl::StrAppend(
      &line, line.empty() ? "" : ": ",
      parts.content.empty() ? "(no text)" : RunsMarkdown(parts.content));
  if (!parts.relays.empty()) {
    absl::StrAppend(&line, " (", RunsMarkdown(parts.relays), ")");
  }
  return line;
}

std::string PlacesMarkdown(const MarkdownView& view,
                           const std::vector<int>& claims) {
  return absl::StrJoin(claims, ", ", [&](std::string* out, int claim) {
    absl::StrAppend(out, InertMarkdown(TellingAndPlaceOf(view.index, claim)));
  });
}

void PutFolded(size_t count, size_t open, std::string_view noun,
               const std::function<void(size_t)>& put, std::string* out) {
  // A few are not worth a click.
  if (count <= open + open / 4) open = count;
  for (size_t i = 0; i < open; ++i) put(i);
  if (open == count) return;
  absl::StrAppend(out, "\n<details><summary>",
                  Count(count - open, absl::StrCat("more ", std::string(noun))),
                  "</summary>\n\n");
  for (size_t i = open; i < count; ++i) put(i);
  out->append("\n</details>\n");
}

}  // namespace claimdiff::render
