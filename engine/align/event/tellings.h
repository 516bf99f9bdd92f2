#ifndef CLAIMDIFF_ENGINE_ALIGN_EVENT_TELLINGS_H_
#define CLAIMDIFF_ENGINE_ALIGN_EVENT_TELLINGS_H_

// Tellings: whose version of the event a claim belongs to. They are the columns
// of the report, and claims of one telling are never compared.
//
//   One Harbour Gazette article: two claims "the Pier Times reported", one
//   "according to Radio Ellan", one of its own.
//     by publisher   Harbour Gazette 4
//     by relay       Pier Times 2, Radio Ellan 1, Harbour Gazette 1
//
// Articles of one outlet, and articles of one series (versions of one source
// over time), are one telling. Outlets are the same where their names are equal
// once case, accents and hyphen styles are folded; lookalikes in another script
// stay apart.

#include <cstdint>
#include <vector>

#include "claimdiff/v1/report.pb.h"

namespace claimdiff {

// Writes report->tellings, from its articles, claims and options.by, and
// returns the telling of each claim as an index into them. A telling without
// claims does not appear. By relay, a claim goes to its outermost relay's
// outlet, without one to its publisher. Every claim's article must be in the
// report.
std::vector<uint32_t> AssignTellings(v1::ComparisonReport* report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_EVENT_TELLINGS_H_
