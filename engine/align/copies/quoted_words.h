#ifndef CLAIMDIFF_ENGINE_ALIGN_COPIES_QUOTED_WORDS_H_
#define CLAIMDIFF_ENGINE_ALIGN_COPIES_QUOTED_WORDS_H_

// Which words of a paragraph are somebody else's, in quotation marks:
//
//   He said: "We shall stay," and left.            We shall stay
//   'We shall stay,' he said.                      We shall stay
//   We shall stay," he said. "Nobody will move us. (the rest follows)
//     We shall stay / Nobody will move us
//
// The last one is part of a quotation of several paragraphs, whose marks are
// not set where newspapers would set them. So a double mark that nothing closes
// takes all that follows in its paragraph, and a closing one all before it
// where it is the first of its kind. Single marks are apostrophes unless
// another closes them or they begin the paragraph.

#include <vector>

#include "engine/text/document.h"

namespace claimdiff {

// By token of the paragraph: true where it stands in quotation marks, double or
// single. Linear.
std::vector<bool> QuotedTokens(const Document& doc, const Paragraph& paragraph);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_COPIES_QUOTED_WORDS_H_
