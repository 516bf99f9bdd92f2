#ifndef CLAIMDIFF_ENGINE_ALIGN_COPIES_COPY_PASSAGES_H_
#define CLAIMDIFF_ENGINE_ALIGN_COPIES_COPY_PASSAGES_H_

// The paragraphs of an event that may be copies, as shingles, and which pairs
// of them are worth comparing. Long paragraphs only: short ones may be the same
// by chance, or stock phrases.

#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/base/span.h"
#include "engine/text/document.h"

namespace claimdiff {

inline constexpr int kWordsPerCopyShingle = 5;

struct CopyPassage {
  uint32_t article = 0;
  uint32_t place = 0;  // among the article's long paragraphs
  ByteSpan span;
  std::vector<uint32_t> words;     // its tokens that are words or numbers
  std::vector<uint64_t> sequence;  // shingles of words, in order
  std::vector<bool> is_own;        // by place there: outside of quotation marks
  std::vector<uint64_t> shingles;  // ascending, unique
  std::vector<uint64_t> own;  // those with a word outside of quotation marks
};

// In the order of articles and places.
std::vector<CopyPassage> CopyPassagesOf(absl::Span<const Document> documents);

// Pairs that share a band of their sketches, which finds those of one length
// however many there are, or a rare shingle, which finds the short one in the
// long one; ascending, each once.
std::vector<std::pair<uint32_t, uint32_t>> FindCopyCandidates(
    absl::Span<const CopyPassage> passages);

}  // namespace claimdiff

#endif  // CLAIMDIFF_ENGINE_ALIGN_COPIES_COPY_PASSAGES_H_
