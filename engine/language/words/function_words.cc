#include "engine/language/words/function_words.h"

#include <string_view>

#include "absl/container/flat_hash_set.h"
#include "engine/language/tables/tsv.h"
#include "engine/language/words/function_words_data.h"

namespace claimdiff {
namespace {

// Asked of every word of every pair of claims; never gone through.
using Words = absl::flat_hash_set<std::string_view>;

Words ReadWords() {
  Words words;
  for (const TsvRow& row : ParseTsv(FunctionWordsData())) words.insert(row[0]);
  return words;
}

}  // namespace

bool IsFunctionWord(std::string_view norm) {
  static const Words& words = *new const Words(ReadWords());
  return words.contains(norm);
}

}  // namespace claimdiff
