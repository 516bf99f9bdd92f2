#ifndef CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_GAPS_H_
#define CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_GAPS_H_

// Where two words stand between the links around them.
//
//   left   the old captain | left | Ellan
//   right  the pilot | left | Ellan
//
//   captain / pilot   each lies between "the" and "left" of the other: facing
//                     2; gaps of 2 and 1 words; 0 words off the line from
//                     "left"

#include <vector>

#include "absl/types/span.h"
#include "engine/language/links/word_links.h"

namespace claimdiff {

struct GapView {
  // How many of the two lie between the partners of the links around the other.
  int facing = 0;
  // Words from the link before to the link after, without these; a linked word
  // stands between its neighbours.
  int small = 0;
  int large = 0;
  // How far a word is from where it would stand if its claim went on from the
  // nearest link before or after as the other claim does.
  int off_line_less = 0;
  int off_line_more = 0;
};

class LinkGaps {
 public:
  // `links` are by places, 0 <= left < rows and 0 <= right < columns, at most
  // one a word. Both beginnings count as linked, and so do both ends.
  LinkGaps(int rows, int columns, absl::Span<const TokenLink> links);

  // Constant time.
  GapView At(int row, int column) const;

 private:
  // The links around a place of one side, as places on both sides.
  struct Around {
    int before = -1;
    int before_partner = -1;
    int after = 0;
    int after_partner = 0;

    int gap() const { return after - before - 1; }
    bool Faces(int partner) const {
      return before_partner < partner && partner < after_partner;
    }
    int OffLine(int place, int partner) const;
  };
  static std::vector<Around> LinksAround(const std::vector<int>& partner_of,
                                         int partners);

  std::vector<Around> rows_;
  std::vector<Around> columns_;
};

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_LANGUAGE_LINKS_WORD_LINK_GAPS_H_
