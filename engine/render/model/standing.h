#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_STANDING_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_STANDING_H_

// How each telling stands to a claim: the cells of the matrix.
//
//                      Harbour Wire   The Daily Gull   Radio Marn
//   ferry left late    tells          reworded         same words
//   people hurt        number         number           number
//   refund             tells          –                –

#include <string>
#include <vector>

#include "claimdiff/v1/report.pb.h"
#include "engine/render/model/report_index.h"

namespace claimdiff::render {

enum class Standing : unsigned char {
  kAbsent,    // leaves it out
  kTells,     // has it; nothing says how it stands to the others
  kSame,      // in the same words as the item's first claim
  kReworded,  // in other words
  kDiffers,   // a finding of difference names it, or a dispute of the item
};

struct Cell {
  Standing standing = Standing::kAbsent;
  // What differs ("number"), each once, in the report's order; "tells more" for
  // what the others leave out. kDiffers only.
  std::vector<std::string> differences;
  // What a finding of difference sets against the others' ("at least 15"), the
  // first that has one, as ShownValue has it. Empty: none has, or it is the
  // speaker, whom the row names anyway.
  std::string value;
  bool disputed = false;  // a claim of it contradicts or is contradicted
  int claim = -1;         // its first claim in the item; -1: kAbsent
};

// One cell a telling, in their order. Linear in the item's claims, the findings
// that name them, and the tellings.
std::vector<Cell> CellsOf(const ReportIndex& index, const Item& item);

// Claims that agree with an item's first one, and how: "same words",
// "reworded", or "also" where no finding says it.
struct Agreement {
  std::string label;
  std::vector<int> claims;  // as in the item
};
// In the order of the item's claims.
std::vector<Agreement> AgreementsOf(const ReportIndex& index, const Item& item);

// "same words in another text" of an item with IsToldUnread, else nothing.
std::string ToldUnread(const ReportIndex& index, const Item& item);

// "≠", "≈", "=", "●", "–": what a cell shows beside its label and color.
const char* SignOf(Standing standing);

// "number, other relay", "same words", "leaves it out"; ", disputed" where so,
// and no more than that where nothing else differs.
std::string LabelOf(const Cell& cell);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_STANDING_H_
