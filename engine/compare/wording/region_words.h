#ifndef CLAIMDIFF_ENGINE_COMPARE_WORDING_REGION_WORDS_H_
#define CLAIMDIFF_ENGINE_COMPARE_WORDING_REGION_WORDS_H_

// What sort of words stand in one side of a region (see word_regions.h).

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "engine/compare/lexicon/word_kinds.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

// Tokens of one side, ascending.
using RegionSide = std::vector<uint32_t>;

RegionSide ContentWordsOf(const ClaimView& claim, const RegionSide& tokens);

// Whether the word joins what is said, or only says that it was said:
// "although", "said".
bool IsJoiningWord(std::string_view norm);

// "propped up": the normalized forms with single spaces.
std::string JoinedWords(const ClaimView& claim, const RegionSide& tokens);

// Whether the token is a number or a part of a quantity; part of a date.
bool IsInNumber(const ClaimView& claim, uint32_t t);
bool IsInDate(const ClaimView& claim, uint32_t t);
// "first", "21st".
bool IsOrdinal(const ClaimView& claim, uint32_t t);

bool HasCapital(const ClaimView& claim, uint32_t t);
// A capital that the place of the word does not ask for.
bool IsWrittenAsName(const ClaimView& claim, uint32_t t);

// "person", "thing", "place", "time", "amount", "act", "group" or "abstract",
// by the noun that is above it.
std::string_view KindName(const WordKind& kind);

// Whether the document has the words of the claim anywhere, in the same forms.
// Linear in the document.
bool HasWords(const Document& doc, const ClaimView& claim, ContentPiece words);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_WORDING_REGION_WORDS_H_
