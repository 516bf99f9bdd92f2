#include "engine/compare/labels.h"

#include "engine/compare/labels_data.h"
#include "engine/compare/word_rows.h"

namespace claimdiff {

bool AreLabels(std::string_view a, std::string_view b) {
  static const WordRows& rows = *new WordRows(LabelsData());
  return rows.ShareARow(a, b) || rows.ShareARow(SingularOf(a), SingularOf(b));
}

}  // namespace claimdiff
