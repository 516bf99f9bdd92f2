#include "engine/ingest/pages/page_cues.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "absl/strings/ascii.h"
#include "engine/ingest/bytes/views.h"
#include "engine/ingest/pages/page_cues_data.h"

namespace claimdiff {
namespace {

using Table = std::map<std::string, PageCue, std::less<>>;

PageCue CueOf(std::string_view force) {
  if (force == "always") return PageCue::kAlways;
  return force == "caption" ? PageCue::kCaption : PageCue::kSmall;
}

const Table& Cues() {
  static const Table& table = *[] {
    auto* cues = new Table;
    for (const std::string_view row : SplitView(PageCueTable(), '\n')) {
      if (row.empty() || row[0] == '#') continue;
      const std::vector<std::string_view> cells = SplitView(row, '\t');
      if (cells.size() != 2) continue;
      cues->emplace(cells[1], CueOf(cells[0]));
    }
    return cues;
  }();
  return table;
}

}  // namespace

PageCue MatchPageCue(std::string_view names) {
  PageCue best = PageCue::kNone;
  std::string before;  // the word before
  std::string word;
  const auto look_up = [&] {
    if (word.empty()) return;
    before += ' ';
    before += word;
    for (const std::string& name : {word, before}) {
      const auto found = Cues().find(name);
      if (found != Cues().end()) best = std::max(best, found->second);
    }
    before = std::move(word);
    word.clear();
  };
  for (size_t i = 0; i < names.size(); ++i) {
    const char c = names[i];
    const bool begins_word =
        absl::ascii_isupper(c) && i > 0 && absl::ascii_islower(names[i - 1]);
    if (begins_word || !absl::ascii_isalpha(c)) look_up();
    if (absl::ascii_isalpha(c)) word += absl::ascii_tolower(c);
  }
  look_up();
  return best;
}

}  // namespace claimdiff
