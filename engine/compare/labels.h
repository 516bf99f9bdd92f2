#ifndef CLAIMDIFF_ENGINE_COMPARE_LABELS_H_
#define CLAIMDIFF_ENGINE_COMPARE_LABELS_H_

// Words that put the same people, acts or things in another light.
//
//   AreLabels("leader", "strongman")   true
//   AreLabels("rebels", "terrorists")  true
//   AreLabels("leader", "leaders")     false: one word
//   AreLabels("leader", "ferry")       false
//
// The table is data/labels.tsv.

#include <string_view>

namespace claimdiff {

// Takes normalized forms (see Document::norm). Symmetric. Logarithmic in the
// table.
bool AreLabels(std::string_view a, std::string_view b);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_LABELS_H_
