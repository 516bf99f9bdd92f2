#include "engine/compare/lexicon/labels.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "engine/compare/lexicon/labels_data.h"
#include "engine/compare/lexicon/word_rows.h"
#include "engine/language/tables/tsv.h"
#include "engine/language/words/lemmas.h"

namespace claimdiff {
namespace {

struct Entry {
  uint32_t row;
  uint32_t tone;
};

class LabelTable {
 public:
  LabelTable() {
    uint32_t number = 0;
    for (const TsvRow& row : ParseTsv(LabelsData())) {
      for (uint32_t tone = 0; tone < row.size(); ++tone) {
        std::string_view words = row[tone];
        while (!words.empty()) {
          const std::string_view word = words.substr(0, words.find(','));
          words.remove_prefix(std::min(words.size(), word.size() + 1));
          entries_.emplace(word, Entry{number, tone});
        }
      }
      ++number;
    }
  }

  // The entries of a word, as it is or in its base forms.
  std::vector<Entry> Find(std::string_view word) const {
    std::vector<Entry> found;
    const auto add = [&](std::string_view form) {
      const auto [begin, end] = entries_.equal_range(std::string(form));
      for (auto entry = begin; entry != end; ++entry) {
        found.push_back(entry->second);
      }
    };
    add(word);
    if (found.empty()) add(SingularOf(word));
    if (found.empty()) add(VerbBase(word));
    return found;
  }

 private:
  std::multimap<std::string, Entry> entries_;
};

const LabelTable& Table() {
  static const LabelTable& table = *new LabelTable();
  return table;
}

}  // namespace

bool AreLabels(std::string_view a, std::string_view b) {
  for (const Entry& x : Table().Find(a)) {
    for (const Entry& y : Table().Find(b)) {
      if (x.row == y.row && x.tone != y.tone) return true;
    }
  }
  return false;
}

bool IsLabel(std::string_view word) { return !Table().Find(word).empty(); }

}  // namespace claimdiff
