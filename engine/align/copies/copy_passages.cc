#include "engine/align/copies/copy_passages.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "engine/align/copies/quoted_words.h"
#include "engine/base/fingerprint.h"
#include "engine/similarity/minhash.h"
#include "engine/similarity/shingles.h"
#include "engine/text/document.h"

namespace claimdiff {
namespace {

using PassagePair = std::pair<uint32_t, uint32_t>;

// A paragraph of fewer shingles may be the same by chance, or a stock phrase.
constexpr size_t kFewestShingles = 10;
// A shingle in more paragraphs than this is a stock phrase. What so many print
// whole the sketches find.
constexpr size_t kMostHolders = 50;

void SortUnique(std::vector<uint64_t>* ids) {
  std::sort(ids->begin(), ids->end());
  ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
}

CopyPassage MakePassage(const Document& doc, const Paragraph& paragraph) {
  CopyPassage passage;
  passage.span = paragraph.span;
  const std::vector<bool> quoted = QuotedTokens(doc, paragraph);
  std::vector<uint64_t> words;
  std::vector<bool> word_quoted;
  for (uint32_t t = paragraph.first_token; t < paragraph.end_token; ++t) {
    const Token& token = doc.tokens()[t];
    if (token.kind != TokenKind::kWord && token.kind != TokenKind::kNumber) {
      continue;
    }
    passage.words.push_back(t);
    words.push_back(Fingerprint(doc.norm(token)));
    word_quoted.push_back(quoted[t - paragraph.first_token]);
  }
  AppendWordShingles(words, kWordsPerCopyShingle, &passage.sequence);
  for (size_t i = 0; i < passage.sequence.size(); ++i) {
    const auto first = word_quoted.begin() + static_cast<int64_t>(i);
    const auto last = first + kWordsPerCopyShingle;
    passage.is_own.push_back(std::find(first, last, false) != last);
    if (passage.is_own[i]) passage.own.push_back(passage.sequence[i]);
  }
  passage.shingles = passage.sequence;
  SortUnique(&passage.shingles);
  SortUnique(&passage.own);
  return passage;
}

// What a paragraph is looked up by, and the paragraph.
using Keys = std::vector<std::pair<uint64_t, uint32_t>>;

// The pairs under each key that no more than `most` paragraphs have.
void AppendPairs(Keys keys, size_t most, std::vector<PassagePair>* pairs) {
  std::sort(keys.begin(), keys.end());
  for (size_t begin = 0, end = 0; begin < keys.size(); begin = end) {
    while (end < keys.size() && keys[end].first == keys[begin].first) ++end;
    if (end - begin > most) continue;
    for (size_t i = begin; i < end; ++i) {
      for (size_t j = i + 1; j < end; ++j) {
        pairs->emplace_back(keys[i].second, keys[j].second);
      }
    }
  }
}

}  // namespace

std::vector<CopyPassage> CopyPassagesOf(absl::Span<const Document> documents) {
  std::vector<CopyPassage> passages;
  for (uint32_t a = 0; a < documents.size(); ++a) {
    uint32_t place = 0;
    for (const Paragraph& paragraph : documents[a].paragraphs()) {
      CopyPassage passage = MakePassage(documents[a], paragraph);
      if (passage.shingles.size() < kFewestShingles) continue;
      passage.article = a;
      passage.place = place++;
      passages.push_back(std::move(passage));
    }
  }
  return passages;
}

std::vector<std::pair<uint32_t, uint32_t>> FindCopyCandidates(
    absl::Span<const CopyPassage> passages) {
  Keys bands;
  Keys shingles;
  for (uint32_t p = 0; p < passages.size(); ++p) {
    for (const uint64_t band : BandsOf(SketchOf(passages[p].shingles))) {
      bands.emplace_back(band, p);
    }
    for (const uint64_t shingle : passages[p].shingles) {
      shingles.emplace_back(shingle, p);
    }
  }
  std::vector<PassagePair> pairs;
  AppendPairs(std::move(bands), passages.size(), &pairs);
  AppendPairs(std::move(shingles), kMostHolders, &pairs);
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace claimdiff
