#ifndef CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINT_PLACES_H_
#define CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINT_PLACES_H_

// Where a claim of one article stands in another one that prints its text.
//
//   Coast Wire    Ruiz praised [Lena Tolan] on Monday .
//   Harbor Post   Ruiz praised Oskar Brandt on Monday .
//                              PlaceOf: these two tokens
//
// Each function is told the partners of one side's words (see shared_text.h).
// A claim has tokens wherever one is asked for. Linear in the claim, but where
// said.

#include <cstdint>
#include <vector>

#include "absl/functional/function_ref.h"
#include "engine/compare/reprints/shared_text.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

using Partners = std::vector<uint32_t>;

// From the first to the last token of the claim with its source and cue.
ContentPiece WholeOf(const ClaimView& claim);

// A quotation of five words is one wherever it stands.
bool IsLongQuotation(const ClaimView& claim);

// Whether the claim's words follow each other over there as they do here.
bool Carries(const ClaimView& claim, const Partners& partners,
             const Document& other);

// Whether the words before and after the claim stand together over there.
// Linear in the words without a partner around it.
bool IsCutOut(const ClaimView& claim, const ContentPiece& whole,
              const Partners& partners, const Document& other);

// The partner of a token, or kNoPartner.
using PartnerOf = absl::FunctionRef<uint32_t(uint32_t)>;

// How the words for the source differ.
SourceChange ChangeOfSource(const ClaimView& left, PartnerOf right_of,
                            const ClaimView& right, PartnerOf left_of);

// How surely two claims stand in one place, above 0 to 1.2; 0 where they do
// not. They share half of their words, or most of the shorter one's and an end,
// or stand between the same words and have the cue or the source in common.
double SamePlace(const ClaimView& left, const ClaimView& right,
                 const Partners& right_of);

// What stands in the claim's place over there, a piece for each of its content;
// empty where that cannot be told, or is another matter: of more than a few
// words most must be the same.
std::vector<ContentPiece> PlaceOf(const ClaimView& claim,
                                  const Partners& partners,
                                  const Document& other);

// Whether those pieces are the claim's words and no others.
bool IsWordForWord(const ClaimView& claim,
                   const std::vector<ContentPiece>& places,
                   const Partners& partners, const Document& other);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_REPRINTS_REPRINT_PLACES_H_
