#include "engine/compare/details/change_weights.h"

#include <set>

#include "engine/compare/details/change_weights_data.h"
#include "engine/language/tables/tsv.h"

namespace claimdiff {

bool ChangesMeaning(std::string_view change) {
  static const auto& shown = *[] {
    auto* classes = new std::set<std::string_view>();
    for (const TsvRow& row : ParseTsv(ChangeWeightsData())) {
      if (row.size() > 2 && row[2] == "shown") classes->insert(row[0]);
    }
    return classes;
  }();
  return shown.count(change) > 0;
}

}  // namespace claimdiff
