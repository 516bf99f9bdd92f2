#include "engine/text/sentence_words.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "engine/text/sentence_words_data.h"

namespace claimdiff {
namespace {

using Entry = std::pair<std::string_view, SentenceWord>;

SentenceWord UseNamed(std::string_view name) {
  constexpr Entry kUses[] = {
      {"title", SentenceWord::kTitle},
      {"abbreviation", SentenceWord::kAbbreviation},
      {"numbered", SentenceWord::kNumbered},
      {"starter", SentenceWord::kStarter},
      {"reporting", SentenceWord::kReporting},
  };
  for (const auto& [use, value] : kUses) {
    if (use == name) return value;
  }
  return SentenceWord::kNone;
}

// Each line is a use, a tab, and words separated by spaces; # starts a comment.
std::vector<Entry> ReadTable(std::string_view data) {
  std::vector<Entry> entries;
  while (!data.empty()) {
    std::string_view line = data.substr(0, data.find('\n'));
    data.remove_prefix(std::min(data.size(), line.size() + 1));
    const size_t tab = line.find('\t');
    if (line.empty() || line[0] == '#' || tab == line.npos) continue;
    const SentenceWord use = UseNamed(line.substr(0, tab));
    line.remove_prefix(tab + 1);
    while (!line.empty()) {
      const std::string_view word = line.substr(0, line.find(' '));
      line.remove_prefix(std::min(line.size(), word.size() + 1));
      if (!word.empty()) entries.emplace_back(word, use);
    }
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

}  // namespace

SentenceWord FindSentenceWord(std::string_view word) {
  static const std::vector<Entry> table = ReadTable(SentenceWordsData());
  const auto entry = std::lower_bound(
      table.begin(), table.end(), word,
      [](const Entry& e, std::string_view value) { return e.first < value; });
  return entry != table.end() && entry->first == word ? entry->second
                                                      : SentenceWord::kNone;
}

}  // namespace claimdiff
