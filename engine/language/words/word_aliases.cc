#include "engine/language/words/word_aliases.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "absl/container/flat_hash_map.h"
#include "engine/language/tables/tsv.h"
#include "engine/language/words/word_aliases_data.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// By first and second word; the second is empty where one word has the alias.
using Aliases =
    absl::flat_hash_map<std::pair<std::string_view, std::string_view>,
                        std::string_view>;

Aliases ParseAliases() {
  Aliases aliases;
  for (const TsvRow& row : ParseTsv(WordAliasesData())) {
    if (row.size() < 2) continue;
    const std::string_view written = row[0];
    const size_t space = std::min(written.find(' '), written.size());
    const std::string_view second =
        written.substr(std::min(space + 1, written.size()));
    aliases.emplace(std::make_pair(written.substr(0, space), second), row[1]);
  }
  return aliases;
}

std::string_view Find(std::string_view first, std::string_view second) {
  static const auto& aliases = *new const Aliases(ParseAliases());
  const auto alias = aliases.find(std::make_pair(first, second));
  return alias == aliases.end() ? std::string_view() : alias->second;
}

}  // namespace

std::string_view WordAlias(std::string_view word) {
  const std::string_view form = Find(word, {});
  return form.empty() ? word : form;
}

std::string_view TokenAlias(const Document& doc, const Token& token) {
  if (token.all_caps) {
    const std::string_view written = doc.written(token);
    const std::string_view alias = WordAlias(written);
    if (alias != written) return alias;
  }
  return WordAlias(doc.norm(token));
}

std::string_view WordPairAlias(std::string_view first,
                               std::string_view second) {
  return second.empty() ? std::string_view() : Find(first, second);
}

}  // namespace claimdiff
