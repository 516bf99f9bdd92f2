#ifndef CLAIMDIFF_ENGINE_COMPARE_OPPOSITES_H_
#define CLAIMDIFF_ENGINE_COMPARE_OPPOSITES_H_

// Words that contradict each other in the same place of a sentence.
//
//   AreOpposites("rose", "fell")          true: forms of "rise" and "fall"
//   AreOpposites("illegal", "legal")      true
//   AreOpposites("unnamed", "named")      true: "un"
//   AreOpposites("union", "ion")          false
//
// The table is data/opposites.tsv.

#include <string_view>

namespace claimdiff {

// Takes normalized forms (see Document::norm). Symmetric. Logarithmic in the
// table.
bool AreOpposites(std::string_view a, std::string_view b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_OPPOSITES_H_
