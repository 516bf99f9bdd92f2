#ifndef CLAIMDIFF_ENGINE_EXTRACT_SOURCES_TIME_ADVERBIAL_H_
#define CLAIMDIFF_ENGINE_EXTRACT_SOURCES_TIME_ADVERBIAL_H_

// When somebody spoke, said right behind who spoke.
//
//   The Supreme Court | Monday          ... ruled
//   the mayor | this morning            ... said
//   an aide | on Friday                 ... said
//   a report released on Friday         one phrase: when it was released

#include <cstdint>

#include "engine/text/document.h"

namespace claimdiff {

// Where such words begin that end the tokens [begin, end) of a noun phrase;
// `end` where there are none, or nothing before them. Constant time.
uint32_t TimeAdverbialBegin(const Document& doc, uint32_t begin, uint32_t end);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_EXTRACT_SOURCES_TIME_ADVERBIAL_H_
