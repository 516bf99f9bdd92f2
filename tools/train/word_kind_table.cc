#include "tools/train/word_kind_table.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <utility>

#include "absl/status/status.h"
#include "absl/strings/ascii.h"
#include "absl/strings/numbers.h"
#include "absl/strings/str_cat.h"
#include "absl/strings/str_split.h"
#include "engine/base/status_macros.h"

namespace claimdiff {
namespace {

// A part of speech counts where the word is it in more than one use of this
// many.
constexpr int kRarest = 8;

struct Part {
  const char* name;
  char letter;
  std::string_view types;  // of the senses' keys
};
constexpr Part kParts[] = {{"noun", 'n', "1"},
                           {"verb", 'v', "2"},
                           {"adj", 'a', "35"},
                           {"adv", 'r', "4"}};

// Digits of a place among brothers.
constexpr std::string_view kDigits =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

using Fields = std::vector<std::string>;

Fields FieldsOf(const std::string& line) {
  return absl::StrSplit(line, ' ', absl::SkipEmpty());
}

bool IsPlainWord(const std::string& word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) {
           return absl::ascii_islower(c);
         });
}

class KindTable {
 public:
  explicit KindTable(const WordNetFiles& files) : files_(files) {}

  absl::Status Read() {
    CLAIMDIFF_RETURN_IF_ERROR(ForEachLine(
        "data.noun", [this](const Fields& f) { return AddNoun(f); }));
    CLAIMDIFF_RETURN_IF_ERROR(ForEachLine(
        "cntlist.rev", [this](const Fields& f) { return AddCount(f); }));
    for (const Part& part : kParts) {
      CLAIMDIFF_RETURN_IF_ERROR(ForEachLine(
          absl::StrCat("index.", part.name),
          [this, &part](const Fields& f) { return AddIndex(f, part); }));
    }
    return absl::OkStatus();
  }

  absl::Status MarkClasses(const std::vector<std::string>& classes) {
    for (const std::string& word : classes) {
      const auto synset = first_noun_.find(word);
      if (synset == first_noun_.end()) {
        return absl::InvalidArgumentError(absl::StrCat(word, ": no noun"));
      }
      classes_.insert(synset->second);
    }
    return absl::OkStatus();
  }

  std::string Write() {
    std::string table;
    for (const auto& [word, parts] : parts_) {
      if (!IsPlainWord(word)) continue;
      const std::string often = OftenParts(parts);
      absl::StrAppend(&table, word, "\t", often);
      if (often.find('n') != std::string::npos) {
        absl::StrAppend(&table, "\t", PathOf(first_noun_.at(word)));
      }
      table += '\n';
    }
    return table;
  }

 private:
  template <typename Add>
  absl::Status ForEachLine(const std::string& name, Add add) {
    const auto file = files_.find(name);
    if (file == files_.end()) {
      return absl::NotFoundError(absl::StrCat(name, ": missing"));
    }
    size_t number = 0;
    for (const absl::string_view line : absl::StrSplit(file->second, '\n')) {
      ++number;
      // The licence stands on top, indented.
      if (line.empty() || line[0] == ' ') continue;
      if (!add(FieldsOf(std::string(line)))) {
        return absl::InvalidArgumentError(
            absl::StrCat(name, ":", number, ": not a line of WordNet"));
      }
    }
    return absl::OkStatus();
  }

  // "offset lexfile n words(hex) word lex_id... pointers symbol offset pos
  // ends...": the first "@" leads to the kind above.
  bool AddNoun(const Fields& fields) {
    uint32_t words = 0, pointers = 0;
    if (fields.size() < 5 || !absl::SimpleHexAtoi(fields[3], &words)) {
      return false;
    }
    const size_t next = 4 + 2 * size_t{words};
    if (fields.size() <= next || !absl::SimpleAtoi(fields[next], &pointers) ||
        fields.size() < next + 1 + 4 * size_t{pointers}) {
      return false;
    }
    for (size_t p = 0; p < pointers; ++p) {
      const std::string& symbol = fields[next + 1 + 4 * p];
      if (symbol != "@" && symbol != "@i") continue;
      const std::string& above = fields[next + 2 + 4 * p];
      above_[fields[0]] = above;
      below_[above].push_back(fields[0]);
      break;
    }
    return true;
  }

  // "lemma%type:... sense count"
  bool AddCount(const Fields& fields) {
    int count = 0;
    const size_t mark = fields[0].find('%');
    if (fields.size() != 3 || mark == std::string::npos ||
        mark + 1 >= fields[0].size() || !absl::SimpleAtoi(fields[2], &count)) {
      return false;
    }
    counts_[{fields[0].substr(0, mark), fields[0][mark + 1]}] += count;
    return true;
  }

  // "lemma pos senses pointers [symbols] senses tagged offsets...", the most
  // frequent sense first.
  bool AddIndex(const Fields& fields, const Part& part) {
    uint32_t senses = 0;
    if (fields.size() < 7 || !absl::SimpleAtoi(fields[2], &senses) ||
        fields.size() < size_t{senses} + 6) {
      return false;
    }
    int count = 1;
    for (const char type : part.types) {
      const auto counted = counts_.find({fields[0], type});
      if (counted != counts_.end()) count += counted->second;
    }
    parts_[fields[0]][part.letter] = count;
    if (part.letter == 'n') {
      first_noun_[fields[0]] = fields[fields.size() - senses];
    }
    return true;
  }

  // The most frequent part first.
  static std::string OftenParts(const std::map<char, int>& parts) {
    int all = 0;
    std::vector<std::pair<int, char>> sorted;
    for (const auto& [letter, count] : parts) {
      all += count;
      sorted.emplace_back(-count, letter);
    }
    std::sort(sorted.begin(), sorted.end());
    std::string often;
    for (const auto& [count, letter] : sorted) {
      if (-count * kRarest > all) often += letter;
    }
    return often;
  }

  // Where a synset stands, from the top: a digit a step, "~" and two digits
  // where there are many brothers; "." behind the root of a class.
  std::string PathOf(const std::string& synset) {
    const auto known = paths_.find(synset);
    if (known != paths_.end()) return known->second;
    std::string path;
    const auto above = above_.find(synset);
    if (above != above_.end()) {
      path = PathOf(above->second);
      const std::vector<std::string>& brothers = below_[above->second];
      const auto place = static_cast<size_t>(
          std::find(brothers.begin(), brothers.end(), synset) -
          brothers.begin());
      const size_t base = kDigits.size();
      if (place >= base) {
        path += '~';
        path += kDigits[place / base];
      }
      path += kDigits[place % base];
    }
    if (classes_.count(synset) > 0) path += '.';
    paths_[synset] = path;
    return path;
  }

  const WordNetFiles& files_;
  std::map<std::string, std::string> above_;
  std::map<std::string, std::vector<std::string>> below_;
  std::map<std::pair<std::string, char>, int> counts_;
  std::map<std::string, std::map<char, int>> parts_;
  std::map<std::string, std::string> first_noun_;
  std::set<std::string> classes_;
  std::map<std::string, std::string> paths_;
};

}  // namespace

absl::StatusOr<std::string> WordKindTable(
    const WordNetFiles& files, const std::vector<std::string>& classes) {
  KindTable table(files);
  CLAIMDIFF_RETURN_IF_ERROR(table.Read());
  CLAIMDIFF_RETURN_IF_ERROR(table.MarkClasses(classes));
  return table.Write();
}

}  // namespace claimdiff
