#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_SPOKEN_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_SPOKEN_WORDS_H_

// Whether what is contradicted are words of somebody named.
//
//   Ruiz's account of the pier was inaccurate         Ruiz's
//   a Harbor Post report                              the Harbor Post's
//   the account of the pier by Ruiz                   Ruiz's
//   what Ruiz said; the charge that Ruiz made         Ruiz's
//   Ruiz lied when he spoke of the pier               Ruiz's
//   the mayor's remarks about Ruiz; a claim that Ruiz paid
//                                                     nobody's of that name
//
// It is not enough that the name is near: who is spoken of is not who speaks.

#include <cstdint>
#include <string>
#include <vector>

#include "engine/compare/disputes/denials.h"

namespace claimdiff {

// The first token behind whoever a claim is said to be of: "Ruiz's | account",
// "the mayor's | remarks", "a Harbor Post | report"; the denial's first where
// the noun for a claim is nobody's. Linear in the denial's tokens.
uint32_t BehindOwner(const Denial& denial);

// `name` as SpeakerWords gives it. Linear in the denial's tokens.
bool ContradictsWordsOf(const std::vector<std::string>& name,
                        const Denial& denial);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_SPOKEN_WORDS_H_
