#ifndef CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIALS_H_
#define CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIALS_H_

// Claims that contradict somebody, and what about.
//
//   Okri said Ruiz's account of the pier was inaccurate and that he had paid.
//     matter   Ruiz's account of the pier was    untrue: "inaccurate"
//   The port denied that it had ignored the warnings.
//     matter   that it had ignored the warnings  denying cue: "denied"
//   The judge denied bail. The board denied Tolan the post. The union rejected
//   the offer.
//     nothing: what is refused or withheld (see withheld.h) is no claim
//   Okri dismissed criticism of Ruiz's remarks.
//     nothing: he contradicts whoever finds fault with her, and not what they
//     find fault with
//
#include <cstdint>
#include <string_view>
#include <vector>

#include "engine/base/span.h"
#include "engine/compare/disputes/denial_words.h"
#include "engine/compare/view/report_view.h"

namespace claimdiff {

struct Denial {
  const ClaimView* claim = nullptr;
  // Tokens of the content that say what is contradicted; half-open.
  uint32_t first_token = 0;
  uint32_t end_token = 0;
  ByteSpan cue;           // the denying words, in the claim's article
  std::string_view rule;  // "disputed/denied" or "disputed/untrue", static
};

// The denials of a claim: one where its cue denies, else one for each clause of
// its content that calls something untrue. Linear in its tokens.
std::vector<Denial> FindDenials(const ClaimView& claim);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_COMPARE_DISPUTES_DENIALS_H_
