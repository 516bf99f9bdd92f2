#ifndef CLAIMDIFF_ENGINE_COMPARE_DETAILS_CHANGE_WEIGHTS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DETAILS_CHANGE_WEIGHTS_H_

// Which classes of word changes (see word_changes.h) change what a claim says.
//
//   ChangesMeaning("added/number")  true
//   ChangesMeaning("added/place")   false
//
// data/change_weights.tsv: a class, its weight and whether it is shown, fitted
// to graded pairs of sentences by tools/train:change_weights. Weights are
// log odds that a pair with such a change states other facts, beside those of
// the other classes in the pair; how many changes there are says nothing.

#include <string_view>

namespace claimdiff {

// False for a class the table does not have. Logarithmic in the table.
bool ChangesMeaning(std::string_view change);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DETAILS_CHANGE_WEIGHTS_H_
