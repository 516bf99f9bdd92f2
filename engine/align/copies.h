#ifndef CLAIMDIFF_ENGINE_ALIGN_COPIES_H_
#define CLAIMDIFF_ENGINE_ALIGN_COPIES_H_

// Passages that two articles have word for word, or nearly: agency copy printed
// twice, an article taken over whole.
//
//   Gazette     p0 of its own        p1 p2 p3 from the wire
//   Pier Times  p0 p1 p2 from the wire, two words changed   p3 of its own
//     Gazette p1-p3 = Pier Times p0-p2, overlap .96
//
// Paragraphs are held against each other by sketches of their shingles of five
// words (engine/similarity/minhash.h), and those that may be copies shingle by
// shingle. Copies that follow each other on both sides make one passage, with
// the short paragraphs between them. Short paragraphs by themselves and
// articles of one outlet or series are passed over; a paragraph inside one of
// several times its length is not found.

#include "absl/types/span.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/text/document.h"

namespace claimdiff {

// Writes report->copies from its articles, in the order that report.proto
// states; `documents` are those of the articles. O(words) and what the copies
// take.
void FindCopies(absl::Span<const Document> documents,
                v1::ComparisonReport* report);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_COPIES_H_
