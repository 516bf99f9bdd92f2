#include "tools/train/conllu.h"

#include <array>
#include <charconv>
#include <fstream>
#include <iostream>
#include <sstream>
#include <utility>

#include "absl/status/status.h"
#include "engine/base/status_macros.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

absl::Status AtLine(size_t line, std::string_view what) {
  return absl::InvalidArgumentError("line " + std::to_string(line) + ": " +
                                    std::string(what));
}

constexpr size_t kColumns = 10;

// The columns of `line`; false where there are fewer than ten.
bool SplitColumns(std::string_view line,
                  std::array<std::string_view, kColumns>* columns) {
  for (std::string_view& column : *columns) {
    if (line.data() == nullptr) return false;
    const size_t tab = line.find('\t');
    column = line.substr(0, tab);
    line = tab == std::string_view::npos ? std::string_view()
                                         : line.substr(tab + 1);
  }
  return true;
}

// Appends the word of `line` to `sentence`, or passes over it.
absl::Status AppendWord(std::string_view line, size_t number,
                        GoldSentence* sentence) {
  std::array<std::string_view, kColumns> columns;
  if (!SplitColumns(line, &columns)) {
    return AtLine(number, "fewer than ten columns");
  }
  if (columns[0].find_first_of("-.") != std::string_view::npos) {
    return absl::OkStatus();
  }
  GoldWord word;
  word.written = std::string(columns[1]);
  word.norm = NormalizedCopy(columns[1], {/*fold_case=*/true});
  word.tag = ParseTag(columns[4]);
  word.relation = ParseRelation(columns[7]);
  const std::string_view head = columns[6];
  const auto parsed =
      std::from_chars(head.data(), head.data() + head.size(), word.head);
  if (parsed.ec != std::errc() || parsed.ptr != head.data() + head.size()) {
    return AtLine(number, "the head is not a number");
  }
  --word.head;
  word.space_after = columns[9].find("SpaceAfter=No") == std::string_view::npos;
  sentence->push_back(std::move(word));
  return absl::OkStatus();
}

}  // namespace

absl::StatusOr<std::vector<GoldSentence>> ParseConllu(std::string_view text) {
  std::vector<GoldSentence> sentences;
  GoldSentence sentence;
  size_t number = 0;
  for (size_t begin = 0; begin <= text.size();) {
    size_t end = text.find('\n', begin);
    if (end == std::string_view::npos) end = text.size();
    std::string_view line = text.substr(begin, end - begin);
    begin = end + 1;
    ++number;
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    if (!line.empty()) {
      if (line[0] != '#') {
        CLAIMDIFF_RETURN_IF_ERROR(AppendWord(line, number, &sentence));
      }
      if (begin <= text.size()) continue;
    }
    if (sentence.empty()) continue;
    for (const GoldWord& word : sentence) {
      if (word.head < -1 || word.head >= static_cast<int>(sentence.size())) {
        return AtLine(number, "a head outside the sentence before");
      }
    }
    sentences.push_back(std::move(sentence));
    sentence.clear();
  }
  return sentences;
}

absl::StatusOr<std::vector<GoldSentence>> ReadConllu(const std::string& path) {
  std::ostringstream bytes;
  if (path == "-") {
    bytes << std::cin.rdbuf();
  } else {
    std::ifstream file(path, std::ios::binary);
    if (!file) return absl::NotFoundError("cannot open " + path);
    bytes << file.rdbuf();
  }
  return ParseConllu(bytes.str());
}

WordView ViewOf(const GoldSentence& sentence, size_t index) {
  const GoldWord& word = sentence[index];
  return {word.written, word.norm,
          index == 0 || sentence[index - 1].space_after,
          index + 1 == sentence.size() || word.space_after};
}

}  // namespace claimdiff
