#ifndef CLAIMDIFF_ENGINE_RENDER_VERSIONS_H_
#define CLAIMDIFF_ENGINE_RENDER_VERSIONS_H_

// "Where they differ": the versions of one claim, and what the findings say.
//
//    4  number
//       Harbour Wire:4
//         Mira Holt — said — {12} people were hurt
//       The Daily Gull:7, Radio Marn:3
//         Mira Holt — said — {at least 15} people were hurt
//       → number: Harbour Wire: 12; The Daily Gull, Radio Marn: 15

#include <string>
#include <vector>

#include "engine/render/report_index.h"
#include "engine/render/styles.h"
#include "engine/render/view.h"

namespace claimdiff::render {

// One wording and all who have it.
struct Version {
  std::vector<std::string> places;  // by telling, then as in the item
  StyledText text;
  bool other_words = false;  // see WordMarks
};

// The versions of an item in the order of the tellings. Claims that read the
// same, marks and all, are one version.
std::vector<Version> VersionsOf(const ReportIndex& index, const Item& item);

// Puts the section; nothing where no item differs. Versions stand side by side
// where each gets kMinColumnWidth cells, else one below the other.
void PutDifferences(const View& view);

inline constexpr int kMinColumnWidth = 44;

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_VERSIONS_H_
