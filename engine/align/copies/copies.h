#ifndef CLAIMDIFF_ENGINE_ALIGN_COPIES_COPIES_H_
#define CLAIMDIFF_ENGINE_ALIGN_COPIES_COPIES_H_

// Passages that two articles have word for word, or nearly: agency copy printed
// twice, an article taken over whole.
//
//   Gazette     p0 of its own        p1 p2 p3 from the wire
//   Pier Times  p0 p1 p2 from the wire, two words changed   p3 of its own
//     Gazette p1-p3 = Pier Times p0-p2, overlap .96
//
// Paragraphs are sought by sketches of their shingles of five words
// (engine/similarity/minhash.h) and by the rare ones of these, which find a
// short paragraph inside a long one; those that may be copies are held against
// each other shingle by shingle. Copies that follow each other on both sides
// make one passage, with the short paragraphs between them. Paragraphs that are
// no copies may hold sentences that are (copied_sentences.h).
//
// Passed over are short paragraphs by themselves, articles of one outlet or
// series, and passages that have little in common but a quotation: outlets that
// print one statement have one source, and may yet be independent.

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

#endif  // CLAIMDIFF_ENGINE_ALIGN_COPIES_COPIES_H_
