#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_CHANGE_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_CHANGE_H_

#include <string>

#include "engine/compare/wording/region_words.h"

namespace claimdiff {

// Words of one region that face each other, and of what sort they are (see
// word_changes.h).
struct WordChange {
  std::string change;  // the class
  RegionSide left;     // one side may have none,
  RegionSide right;    // and has none where words were added
  // A plain word for another one of its part of speech, or a phrase of nouns
  // for another one, where all else is told in the same words.
  bool in_place = false;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_WORD_CHANGE_H_
