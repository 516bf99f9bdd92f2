#ifndef CLAIMDIFF_ENGINE_ALIGN_COPIES_COPIED_SENTENCES_H_
#define CLAIMDIFF_ENGINE_ALIGN_COPIES_COPIED_SENTENCES_H_

// Sentences that run along together in paragraphs that are no copies of each
// other as a whole: a sentence of wire copy in a paragraph of one's own.
//
//   Gazette     Readers had warned for years ...  An inquiry will open next
//   week,
//               the ministry announced, and divers are to search the hull.
//   Pier Times  An inquiry will open next week, the ministry announced, and
//               divers are to search the wreck.  Nobody had much to say ...
//     "An inquiry ... hull." = "An inquiry ... wreck.", overlap .9
//
// Words in quotation marks are nobody's own and do not count.

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/copies/copy_passages.h"
#include "engine/base/span.h"
#include "engine/text/document.h"

namespace claimdiff {

// Runs of so many common shingles, 20 words, are copied.
inline constexpr size_t kFewestOfRun = 16;

// Whole sentences of two articles, by bytes.
struct CopiedSentences {
  ByteSpan left;
  ByteSpan right;
  size_t common = 0;   // shingles
  double overlap = 0;  // share of those of the shorter side, 0..1
};

// Those of two articles in the given pairs of their paragraphs, indices into
// `passages`. Runs that meet in a sentence on both sides are one; of others
// that meet on a side the one with most in common is kept, ties to the first,
// so no sentence is in two. In the order of the left side. O(n log n) in the
// words of a pair; the square of the runs.
std::vector<CopiedSentences> FindCopiedSentences(
    const Document& left, const Document& right,
    absl::Span<const CopyPassage> passages,
    absl::Span<const std::pair<uint32_t, uint32_t>> pairs);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_COPIES_COPIED_SENTENCES_H_
