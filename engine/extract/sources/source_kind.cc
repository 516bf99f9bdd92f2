#include "engine/extract/sources/source_kind.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "absl/strings/match.h"
#include "absl/strings/str_split.h"
#include "absl/strings/strip.h"
#include "engine/extract/lexicon/outlets.h"
#include "engine/extract/mentions/pronouns.h"
#include "engine/extract/paragraphs/paragraph_view.h"
#include "engine/extract/sources/source_nouns_data.h"
#include "engine/language/names/names.h"
#include "engine/language/tables/tsv.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

using NounTable = std::vector<std::pair<std::string_view, v1::SourceKind>>;

NounTable Build(std::string_view tsv) {
  NounTable table;
  for (const TsvRow& row : ParseTsv(tsv)) {
    table.emplace_back(row[0],
                       row[1] == "people"     ? v1::SOURCE_KIND_UNNAMED_PEOPLE
                       : row[1] == "document" ? v1::SOURCE_KIND_DOCUMENT
                                              : v1::SOURCE_KIND_ORGANISATION);
  }
  std::sort(table.begin(), table.end());
  return table;
}

v1::SourceKind FindNoun(std::string_view noun) {
  static const NounTable* const table = new NounTable(Build(SourceNounsData()));
  const auto it = std::lower_bound(
      table->begin(), table->end(), noun,
      [](const auto& row, std::string_view key) { return row.first < key; });
  return it != table->end() && it->first == noun ? it->second
                                                 : v1::SOURCE_KIND_UNSPECIFIED;
}

// The singular of a noun as a rule; irregular ones are in the table.
std::string Singular(const std::string& noun) {
  constexpr std::pair<const char*, const char*> kEndings[] = {
      {"men", "man"}, {"ies", "y"}, {"ches", "ch"}, {"shes", "sh"},
      {"sses", "ss"}, {"xes", "x"}, {"s", ""},
  };
  for (const auto& [ending, singular] : kEndings) {
    if (absl::EndsWith(noun, ending)) {
      return std::string(absl::StripSuffix(noun, ending)) + singular;
    }
  }
  return noun;
}

v1::SourceKind KindOfNoun(const std::string& noun) {
  if (const PronounWord* pronoun = FindPronoun(noun)) {
    const bool thing = pronoun->kind == PronounKind::kNeuter ||
                       noun == "which" || noun == "that";
    return thing ? v1::SOURCE_KIND_UNSPECIFIED : v1::SOURCE_KIND_UNNAMED_PEOPLE;
  }
  for (const std::string& form : {noun, Singular(noun)}) {
    const v1::SourceKind kind = FindNoun(form);
    if (kind != v1::SOURCE_KIND_UNSPECIFIED) return kind;
  }
  if (IsOutletNoun(noun)) return v1::SOURCE_KIND_OUTLET;
  const uint32_t kinds = NameWordKinds(noun);
  if ((kinds & (kRole | kGroup | kPartyMember | kNationality)) != 0) {
    return v1::SOURCE_KIND_UNNAMED_PEOPLE;
  }
  return (kinds & kOrganisation) != 0 ? v1::SOURCE_KIND_ORGANISATION
                                      : v1::SOURCE_KIND_UNSPECIFIED;
}

// Where the noun phrase ends and what is hung on begins.
bool EndsCore(std::string_view word) {
  return IsPreposition(word) || word == "of" || word == "who" ||
         word == "which" || word == "that" || word == "whose";
}

v1::SourceKind KindOfDescription(std::string_view description) {
  if (!OutletNamed(description).empty()) return v1::SOURCE_KIND_OUTLET;
  v1::SourceKind kind = v1::SOURCE_KIND_UNSPECIFIED;
  bool first = true;
  const std::vector<std::string> words = absl::StrSplit(
      FoldKey(description), absl::ByAnyChar(" ,"), absl::SkipEmpty());
  for (const std::string& word : words) {
    if (!first && EndsCore(word)) break;
    first = false;
    // The last word that says anything: "people briefed on", "police source".
    const v1::SourceKind own = KindOfNoun(word);
    if (own != v1::SOURCE_KIND_UNSPECIFIED) kind = own;
  }
  return kind;
}

}  // namespace

v1::SourceKind SourceKindOf(const Mentions& mentions,
                            const ResolvedSource& source) {
  if (source.entities.empty()) return KindOfDescription(source.name);
  switch (mentions.entities[source.entities.front()].kind) {
    case EntityKind::kOrganisation:
    case EntityKind::kPlace:
      return v1::SOURCE_KIND_ORGANISATION;
    case EntityKind::kOutlet:
      return v1::SOURCE_KIND_OUTLET;
    case EntityKind::kThing:
      return v1::SOURCE_KIND_DOCUMENT;
    case EntityKind::kPerson:
    case EntityKind::kUnknown:  // who speaks under a name is hardly else
      return v1::SOURCE_KIND_NAMED_PERSON;
  }
  return v1::SOURCE_KIND_UNSPECIFIED;
}

}  // namespace claimdiff
