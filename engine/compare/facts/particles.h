#ifndef CLAIMDIFF_ENGINE_COMPARE_FACTS_PARTICLES_H_
#define CLAIMDIFF_ENGINE_COMPARE_FACTS_PARTICLES_H_

// Small words of place that exclude each other ("on" / "off") only where all
// that they belong to is the same.
//
//   turned the lights on | turned the lights off    opposite
//   stepped down         | gave up                  of two verbs
//   came off the bench   | came on as a substitute  of two phrases

#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Whether both pieces are one such word, and it belongs to another verb on each
// side, or leads to another word. False for all other words. Linear in the
// links.
bool BelongToOtherPhrases(const PairView& pair, ContentPiece left,
                          ContentPiece right);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_FACTS_PARTICLES_H_
