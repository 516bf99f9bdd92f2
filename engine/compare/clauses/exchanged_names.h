#ifndef CLAIMDIFF_ENGINE_COMPARE_CLAUSES_EXCHANGED_NAMES_H_
#define CLAIMDIFF_ENGINE_COMPARE_CLAUSES_EXCHANGED_NAMES_H_

// Two names that have changed places in what is else told in the same words.
//
//   Harbor Post   Malin beat Solheim 3-2; Solheim have lost five in a row.
//   Coast Wire    Solheim beat Malin 3-2; Malin have lost five in a row.
//
// No parse is asked: a name is a run of words with capitals, and where the one
// stands the other stands over there, between the same two words. Names that
// are told side by side ("Malin and Solheim") or of which either may come first
// ("Malin met Solheim") have changed nothing.

#include <optional>

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Where the two stand first on each side, in the left side's order.
struct ExchangedNames {
  ContentPiece left_first;
  ContentPiece left_second;
  ContentPiece right_first;
  ContentPiece right_second;
};

// nullopt where no two names, or more than two, stand for each other. Linear.
std::optional<ExchangedNames> FindExchangedNames(const PairView& pair);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_CLAUSES_EXCHANGED_NAMES_H_
