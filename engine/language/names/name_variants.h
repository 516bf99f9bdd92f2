#ifndef CLAIMDIFF_ENGINE_LANGUAGE_NAMES_NAME_VARIANTS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_NAMES_NAME_VARIANTS_H_

// Whether two names may be one, written in two ways.
//
//   "Kyiv"            "Kiev"              kVariant: by the table
//   "U.S."            "United States"     kVariant
//   "Son-hui"         "Son Hui"           kSame
//   "Spain"           "Spanish"           kVariant: the same beginning
//   "Qadir"           "Kadhir"            kVariant: one letter in three
//   "Ruiz"            "Ana Ruiz"          kVariant: one holds the other
//   "Port Aid Union"  "PAU"               kVariant: its initials
//   "BBC"             "ВВС" (Cyrillic)    kLookalike
//   "SARS-CoV-2"      "SARS-CoV-4"        kOther: another number
//   "Norway"          "Denmark"           kOther
//
// The table is data/name_variants.tsv.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace claimdiff {

enum class NameRelation : uint8_t {
  kSame,       // the same letters, but for case, hyphens, periods and spaces
  kVariant,    // may be one: see above
  kLookalike,  // the same to the eye in another script: never the same name
  kOther,
};

// Takes the words of each name, lower case (see Document::norm), in order.
// Symmetric. Quadratic in the letters.
NameRelation RelateNames(const std::vector<std::string_view>& a,
                         const std::vector<std::string_view>& b);

// How many letters must be put in, taken out or replaced to make the one the
// other. Bytes, not characters. Quadratic.
size_t EditDistance(std::string_view a, std::string_view b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_NAMES_NAME_VARIANTS_H_
