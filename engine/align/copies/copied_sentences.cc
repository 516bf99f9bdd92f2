#include "engine/align/copies/copied_sentences.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/copies/common_runs.h"
#include "engine/align/copies/copy_passages.h"
#include "engine/base/span.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

// From one common shingle of a run to the next it is no farther than this.
constexpr uint32_t kFarthestOfRun = 10;
// And the sentences that the run lies in have this share of their shingles in
// common.
constexpr double kLeastRunOverlap = 0.5;

// The sentences that shingles [begin, end) of a paragraph lie in.
struct Sentences {
  ByteSpan span;
  size_t shingles = 0;
};

Sentences SentencesOf(const Document& doc, const CopyPassage& passage,
                      uint32_t begin, uint32_t end) {
  const auto& sentences = doc.sentences();
  const auto of = [&](uint32_t token) {
    return std::upper_bound(
               sentences.begin(), sentences.end(), token,
               [](uint32_t t, const Sentence& s) { return t < s.end_token; }) -
           sentences.begin();
  };
  const uint32_t first = sentences[of(passage.words[begin])].first_token;
  const uint32_t last =
      sentences[of(passage.words[end - 1 + kWordsPerCopyShingle - 1])]
          .end_token;
  const auto words =
      std::lower_bound(passage.words.begin(), passage.words.end(), last) -
      std::lower_bound(passage.words.begin(), passage.words.end(), first);
  return {{doc.tokens()[first].span.begin, doc.tokens()[last - 1].span.end},
          static_cast<size_t>(words) - (kWordsPerCopyShingle - 1)};
}

// The shingles in order, with `quoted` for those in quotation marks.
std::vector<uint64_t> OwnSequence(const CopyPassage& passage, uint64_t quoted) {
  std::vector<uint64_t> own = passage.sequence;
  for (size_t i = 0; i < own.size(); ++i) {
    if (!passage.is_own[i]) own[i] = quoted;
  }
  return own;
}

// Those of two paragraphs.
std::vector<CopiedSentences> OfParagraphs(const Document& left_doc,
                                          const CopyPassage& left,
                                          const Document& right_doc,
                                          const CopyPassage& right) {
  const auto describe = [&](const CommonRun& run) {
    const Sentences a =
        SentencesOf(left_doc, left, run.left_begin, run.left_end);
    const Sentences b =
        SentencesOf(right_doc, right, run.right_begin, run.right_end);
    return CopiedSentences{
        a.span, b.span, run.common,
        static_cast<double>(run.common) /
            static_cast<double>(std::min(a.shingles, b.shingles))};
  };
  std::vector<CopiedSentences> found;
  CommonRun last;  // what found.back() was made from
  for (const CommonRun& run :
       FindCommonRuns(OwnSequence(left, 0), OwnSequence(right, 1), kFewestOfRun,
                      kFarthestOfRun)) {
    const CopiedSentences sentences = describe(run);
    if (sentences.overlap < kLeastRunOverlap) continue;
    if (!found.empty() && found.back().left.Overlaps(sentences.left) &&
        found.back().right.Overlaps(sentences.right) &&
        last.right_end <= run.right_begin) {
      last.left_end = run.left_end;
      last.right_end = run.right_end;
      last.common += run.common;
      found.back() = describe(last);
    } else {
      found.push_back(sentences);
      last = run;
    }
  }
  return found;
}

}  // namespace

std::vector<CopiedSentences> FindCopiedSentences(
    const Document& left, const Document& right,
    absl::Span<const CopyPassage> passages,
    absl::Span<const std::pair<uint32_t, uint32_t>> pairs) {
  std::vector<CopiedSentences> all;
  for (const auto& [p, q] : pairs) {
    const auto found = OfParagraphs(left, passages[p], right, passages[q]);
    all.insert(all.end(), found.begin(), found.end());
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const CopiedSentences& a, const CopiedSentences& b) {
                     return a.common > b.common;
                   });
  std::vector<CopiedSentences> kept;
  for (const CopiedSentences& next : all) {
    if (std::none_of(kept.begin(), kept.end(),
                     [&](const CopiedSentences& other) {
                       return other.left.Overlaps(next.left) ||
                              other.right.Overlaps(next.right);
                     })) {
      kept.push_back(next);
    }
  }
  std::sort(kept.begin(), kept.end(),
            [](const CopiedSentences& a, const CopiedSentences& b) {
              return a.left.begin < b.left.begin;
            });
  return kept;
}

}  // namespace claimdiff
