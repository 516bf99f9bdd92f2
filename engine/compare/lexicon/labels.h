#ifndef CLAIMDIFF_ENGINE_COMPARE_LEXICON_LABELS_H_
#define CLAIMDIFF_ENGINE_COMPARE_LEXICON_LABELS_H_

// Words that put the same people, acts or things in another light.
//
//   AreLabels("leader", "strongman")         true
//   AreLabels("rebels", "terrorists")        true
//   AreLabels("murdered", "killed")          true
//   AreLabels("pro-life", "anti-abortion")   true
//   AreLabels("protester", "demonstrator")   false: one tone
//   AreLabels("leader", "leaders")           false: one word
//   AreLabels("leader", "ferry")             false
//
// The table is data/labels.tsv.

#include <string_view>

namespace claimdiff {

// Whether two words name one thing in two tones. Takes normalized forms (see
// Document::norm), the words of a compound joined by hyphens. Symmetric.
// Logarithmic in the table.
bool AreLabels(std::string_view a, std::string_view b);

// Whether the word is in the table at all, in any of its forms.
bool IsLabel(std::string_view word);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_LEXICON_LABELS_H_
