#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINKS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINKS_H_

// Which words of one claim belong to which words of another.
//
//   left   the ferry sank off Port Ellan on Monday , killing 12
//   right  on Monday 15 were killed when a ferry sank off Port Ellan
//
//   ferry=ferry sank=sank off=off Port=Port Ellan=Ellan on=on Monday=Monday
//   killing~killed; and were it "15 died": killing≈died
//
// Differences are typed from these links and from what they leave over; they
// are never read off a similarity. Runs may stand in another order on the other
// side ("on Monday" above). Of several equal words the one with the longer
// common run around it is taken, so each "the" goes to its own noun.

#include <cstdint>
#include <vector>

#include "absl/types/span.h"
#include "engine/text/document.h"

namespace claimdiff {

// Why two words belong together, strongest first.
enum class LinkKind : uint8_t {
  kSame,     // equal normalized forms
  kForm,     // the same verb or stem ("sank" / "sunk", "test" / "testing")
  kMeaning,  // words that can mean the same, or the one a kind of the other
             // ("killed" / "died", "ferry" / "boat"); never opposites
  kSlot,     // another word that the links around speak for: one or two words
          // between the same links on both sides, at the end of both claims, or
          // what word_links_wide.h finds likely
};

// One word to one word. Indices into Document::tokens() of either side.
struct TokenLink {
  uint32_t left = 0;
  uint32_t right = 0;
  LinkKind kind = LinkKind::kSame;
};

inline bool operator==(TokenLink a, TokenLink b) {
  return a.left == b.left && a.right == b.right && a.kind == b.kind;
}

// Links tokens of two claims, each given as ascending indices into the tokens
// of its document (a content in two pieces leaves a gap). Function words and
// punctuation are linked only beside other links.
//
// Every token is in one link at most; the links come in the order of the left
// tokens. Swapping the sides swaps the links and changes nothing else. Empty
// where nothing is common. O(n log n) in the tokens; of a word that is repeated
// very often only places in about the same order are tried, and words that can
// mean each other are sought where both sides have a few dozen words left.
std::vector<TokenLink> LinkWords(const Document& left,
                                 absl::Span<const uint32_t> left_tokens,
                                 const Document& right,
                                 absl::Span<const uint32_t> right_tokens);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINKS_H_
