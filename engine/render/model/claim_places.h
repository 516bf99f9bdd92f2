#ifndef CLAIMDIFF_ENGINE_RENDER_MODEL_CLAIM_PLACES_H_
#define CLAIMDIFF_ENGINE_RENDER_MODEL_CLAIM_PLACES_H_

// Where a claim stands, and whose telling it is.
//
//   The Daily Gull:12                  line 12 of the Gull's own article
//   New York Times (The Daily Gull:12) the Times, as the Gull relays it

#include <string>

#include "engine/render/model/report_index.h"

namespace claimdiff::render {

// Where a claim stands, for readers who see whose telling it is: "line 12", or
// "The Daily Gull:12" where the telling goes by another name than the article.
std::string ShortPlaceOf(const ReportIndex& index, int claim);

// Telling and place: "The Daily Gull:12", "New York Times (The Daily Gull:12)".
std::string TellingAndPlaceOf(const ReportIndex& index, int claim);

// "Harbour Wire", or with " (relayed)" where it reaches readers through others.
std::string HeadingOf(const TellingEntry& telling);

}  // namespace claimdiff::render

#endif  // CLAIMDIFF_ENGINE_RENDER_MODEL_CLAIM_PLACES_H_
