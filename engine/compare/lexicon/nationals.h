#ifndef CLAIMDIFF_ENGINE_COMPARE_LEXICON_NATIONALS_H_
#define CLAIMDIFF_ENGINE_COMPARE_LEXICON_NATIONALS_H_

// People by where they are from.
//
//   NationalityOf("dane")      "danish"
//   NationalityOf("britons")   "british"
//   NationalityOf("danish")    "danish"
//   NationalityOf("ferry")     ""
//
// The table is data/nationals.tsv. engine/language/names/names.h knows
// adjectives.

#include <string_view>

namespace claimdiff {

// The adjective for a normalized form (see Document::norm); empty where it is
// no such word. Static. Logarithmic in the table.
std::string_view NationalityOf(std::string_view norm);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_LEXICON_NATIONALS_H_
