#ifndef CLAIMDIFF_ENGINE_COMPARE_OPPOSITES_H_
#define CLAIMDIFF_ENGINE_COMPARE_OPPOSITES_H_

// Words that exclude each other in the same place of a sentence.
//
//   AreOpposites("rose", "fell")          true: forms of "rise" and "fall"
//   AreOpposites("prop up", "sell")       true
//   AreOpposites("unnamed", "named")      true: "un"
//   AreOpposites("union", "ion")          false
//   AreSiblings("murder", "manslaughter") true: of one row, only one can be
//   AreSiblings("dogs", "cats")           true
//   AreSiblings("dog", "animal")          false
//
// The tables are data/opposites.tsv and data/siblings.tsv; antonyms that
// WordNet has are opposites too.

#include <string_view>

namespace claimdiff {

// Both take normalized forms (see Document::norm), phrases with single spaces.
// Symmetric. Logarithmic in the tables.
bool AreOpposites(std::string_view a, std::string_view b);
bool AreSiblings(std::string_view a, std::string_view b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_OPPOSITES_H_
