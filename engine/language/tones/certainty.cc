#include "engine/language/tones/certainty.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "engine/language/tables/tsv.h"
#include "engine/language/tones/certainty_data.h"
#include "engine/language/words/function_words.h"

namespace claimdiff {
namespace {

// The most tokens of a phrase in the table.
constexpr uint32_t kMaxPhraseTokens = 4;

// The level of a phrase; unset for one that only looks like a hedge.
using Phrases = std::map<std::string_view, std::optional<CertaintyLevel>>;

const Phrases& Table() {
  static const Phrases& table = *[] {
    auto* phrases = new Phrases();
    for (const TsvRow& row : ParseTsv(CertaintyData())) {
      if (row.size() != 2) continue;
      std::optional<CertaintyLevel> level;
      if (row[1] == "likely") level = CertaintyLevel::kLikely;
      if (row[1] == "possible") level = CertaintyLevel::kPossible;
      phrases->emplace(row[0], level);
    }
    return phrases;
  }();
  return table;
}

// The longest phrase of the table that begins at a token; end() where none
// does.
Phrases::const_iterator PhraseAt(const Document& doc, uint32_t at, uint32_t end,
                                 uint32_t* phrase_end) {
  auto longest = Table().end();
  std::string phrase;
  for (uint32_t t = at; t < std::min(end, at + kMaxPhraseTokens); ++t) {
    if (!phrase.empty()) phrase += ' ';
    phrase.append(doc.norm(doc.tokens()[t]));
    const auto found = Table().find(phrase);
    if (found == Table().end()) continue;
    longest = found;
    *phrase_end = t + 1;
  }
  return longest;
}

// "May" with a capital inside a sentence is a month or a person.
bool IsName(const Document& doc, uint32_t at, uint32_t first) {
  return doc.tokens()[at].capitalized && !doc.tokens()[at].all_caps &&
         (at > first || doc.norm(doc.tokens()[at]) == "may");
}

uint32_t FocusAfter(const Document& doc, uint32_t from, uint32_t end) {
  for (uint32_t t = from; t < end; ++t) {
    const std::string_view norm = doc.norm(doc.tokens()[t]);
    if (norm == "." || norm == ";") break;
    const TokenKind kind = doc.tokens()[t].kind;
    if ((kind == TokenKind::kWord || kind == TokenKind::kNumber) &&
        !IsFunctionWord(norm)) {
      return t;
    }
  }
  return from;
}

}  // namespace

std::vector<Hedge> FindHedges(const Document& doc, uint32_t first,
                              uint32_t end) {
  std::vector<Hedge> hedges;
  for (uint32_t at = first; at < end;) {
    uint32_t phrase_end = at + 1;
    const auto phrase = PhraseAt(doc, at, end, &phrase_end);
    if (phrase != Table().end() && phrase->second.has_value() &&
        !IsName(doc, at, first)) {
      hedges.push_back(
          {at, phrase_end, FocusAfter(doc, phrase_end, end), *phrase->second});
    }
    at = phrase_end;
  }
  return hedges;
}

CertaintyLevel LevelOf(const std::vector<Hedge>& hedges) {
  CertaintyLevel level = CertaintyLevel::kDefinite;
  for (const Hedge& hedge : hedges) level = std::max(level, hedge.level);
  return level;
}

}  // namespace claimdiff
