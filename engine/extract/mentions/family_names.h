#ifndef CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_FAMILY_NAMES_H_
#define CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_FAMILY_NAMES_H_

// A family's name that is written once for two of the family.
//
//   the parents, Tomasz and Ilse Varga, came   "Tomasz" is a Varga
//   Grant and Ilse Varga came                  unless a Sam Grant is named
//   Orlo and Ilse Varga came                   nothing says that Orlo is one
//
// A given name before "and" and a full name is of that name's family. Word
// lists do not know every given name; where they do not, the text must speak of
// the family: "parents", "brothers", "the Vargas".

#include <cstdint>
#include <vector>

#include "engine/extract/mentions/name_runs.h"
#include "engine/text/document.h"

namespace claimdiff {

// For each of `runs`, the token of the family's name that stands in the run
// behind it; 0 for those that have their own or none. `runs` and `kinds` are
// FindNameRuns and TokenNameKinds of `doc`. Linear.
std::vector<uint32_t> SharedFamilyNames(const Document& doc,
                                        const std::vector<NameRun>& runs,
                                        const std::vector<uint32_t>& kinds);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_MENTIONS_FAMILY_NAMES_H_
