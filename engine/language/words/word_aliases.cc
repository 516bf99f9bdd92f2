#include "engine/language/words/word_aliases.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

#include "engine/language/tables/tsv.h"
#include "engine/language/words/word_aliases_data.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

struct Alias {
  std::string_view first;
  std::string_view second;  // empty: the alias is for one word
  std::string_view form;
};

bool Before(const Alias& a, const Alias& b) {
  return a.first != b.first ? a.first < b.first : a.second < b.second;
}

std::vector<Alias> ParseAliases() {
  std::vector<Alias> aliases;
  for (const TsvRow& row : ParseTsv(WordAliasesData())) {
    if (row.size() < 2) continue;
    const std::string_view written = row[0];
    const size_t space = std::min(written.find(' '), written.size());
    aliases.push_back({written.substr(0, space),
                       written.substr(std::min(space + 1, written.size())),
                       row[1]});
  }
  std::sort(aliases.begin(), aliases.end(), Before);
  return aliases;
}

std::string_view Find(std::string_view first, std::string_view second) {
  static const auto& aliases = *new const std::vector<Alias>(ParseAliases());
  const Alias wanted = {first, second, {}};
  const auto it =
      std::lower_bound(aliases.begin(), aliases.end(), wanted, Before);
  if (it == aliases.end() || Before(wanted, *it)) return {};
  return it->form;
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
