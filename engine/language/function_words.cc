#include "engine/language/function_words.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "engine/language/function_words_data.h"
#include "engine/language/tsv.h"

namespace claimdiff {
namespace {

std::vector<std::string_view> SortedWords() {
  std::vector<std::string_view> words;
  for (const TsvRow& row : ParseTsv(FunctionWordsData())) {
    words.push_back(row[0]);
  }
  std::sort(words.begin(), words.end());
  return words;
}

}  // namespace

bool IsFunctionWord(std::string_view norm) {
  static const auto& words =
      *new const std::vector<std::string_view>(SortedWords());
  return std::binary_search(words.begin(), words.end(), norm);
}

}  // namespace claimdiff
