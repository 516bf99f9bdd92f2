#include "engine/align/copies.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/base/fingerprint.h"
#include "engine/base/span.h"
#include "engine/similarity/minhash.h"
#include "engine/similarity/shingles.h"
#include "engine/text/document.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

constexpr int kWordsPerShingle = 5;
// A paragraph of fewer shingles may be the same by chance, or a stock phrase.
constexpr size_t kFewestShingles = 10;
// A copy has this share of the shingles of the shorter paragraph. One changed
// word in forty changes five shingles.
constexpr double kLeastOverlap = 0.7;

// A copied passage holds at least this many common shingles with a word outside
// of quotation marks: two outlets that print one statement have not copied.
constexpr size_t kFewestOwn = 10;
// A shingle in more paragraphs than this is a stock phrase. What so many print
// whole the sketches find.
constexpr size_t kMostHolders = 50;

// A paragraph long enough to be a copy.
struct Passage {
  uint32_t article = 0;
  uint32_t place = 0;  // among the article's long paragraphs
  ByteSpan span;
  std::vector<uint64_t> shingles;  // ascending, unique
  std::vector<uint64_t> own;  // those with a word outside of quotation marks
};

// Two of them that are copies, by place.
struct Copy {
  uint32_t left = 0;
  uint32_t right = 0;
  size_t common = 0;
  size_t own = 0;  // of those in common, by either side
  size_t shorter = 0;
};

void SortUnique(std::vector<uint64_t>* ids) {
  std::sort(ids->begin(), ids->end());
  ids->erase(std::unique(ids->begin(), ids->end()), ids->end());
}

Passage MakePassage(const Document& doc, const Paragraph& paragraph) {
  std::vector<uint64_t> words;
  std::vector<bool> quoted;
  bool in_quotes = false;
  for (uint32_t t = paragraph.first_token; t < paragraph.end_token; ++t) {
    const Token& token = doc.tokens()[t];
    if (token.kind == TokenKind::kQuote) {
      if (doc.norm(token) == "\"") in_quotes = !in_quotes;
    } else if (token.kind == TokenKind::kWord ||
               token.kind == TokenKind::kNumber) {
      words.push_back(Fingerprint(doc.norm(token)));
      quoted.push_back(in_quotes);
    }
  }
  Passage passage;
  passage.span = paragraph.span;
  AppendWordShingles(words, kWordsPerShingle, &passage.shingles);
  for (size_t i = 0; i < passage.shingles.size(); ++i) {
    const auto first = quoted.begin() + static_cast<int64_t>(i);
    if (std::find(first, first + kWordsPerShingle, false) !=
        first + kWordsPerShingle) {
      passage.own.push_back(passage.shingles[i]);
    }
  }
  SortUnique(&passage.shingles);
  SortUnique(&passage.own);
  return passage;
}

std::vector<Passage> PassagesOf(absl::Span<const Document> documents) {
  std::vector<Passage> passages;
  for (uint32_t a = 0; a < documents.size(); ++a) {
    uint32_t place = 0;
    for (const Paragraph& paragraph : documents[a].paragraphs()) {
      Passage passage = MakePassage(documents[a], paragraph);
      if (passage.shingles.size() < kFewestShingles) continue;
      passage.article = a;
      passage.place = place++;
      passages.push_back(std::move(passage));
    }
  }
  return passages;
}

// What two paragraphs have in common, by place.
Copy Compare(const Passage& left, const Passage& right) {
  Copy copy = {left.place, right.place, 0, 0,
               std::min(left.shingles.size(), right.shingles.size())};
  const auto own = [](const Passage& passage, uint64_t shingle) {
    return std::binary_search(passage.own.begin(), passage.own.end(), shingle);
  };
  const std::vector<uint64_t>& a = left.shingles;
  const std::vector<uint64_t>& b = right.shingles;
  for (size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    const uint64_t x = a[i];
    const uint64_t y = b[j];
    if (x == y) {
      ++copy.common;
      if (own(left, x) || own(right, x)) ++copy.own;
    }
    i += x <= y;
    j += y <= x;
  }
  return copy;
}

bool OneSource(const v1::Article& a, const v1::Article& b) {
  return (!a.series().empty() && a.series() == b.series()) ||
         (!a.outlet().empty() && FoldKey(a.outlet()) == FoldKey(b.outlet()));
}

using PassagePair = std::pair<uint32_t, uint32_t>;

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

// Pairs that share a band, which finds those of one length however many there
// are, or a rare shingle, which finds the short one in the long one; ascending,
// each once.
std::vector<PassagePair> Candidates(const std::vector<Passage>& passages) {
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

// Leaves each paragraph in one copy, the one with most in common; ties to the
// first. In the order of the left side.
std::vector<Copy> OneToOne(std::vector<Copy> copies) {
  std::sort(copies.begin(), copies.end(), [](const Copy& a, const Copy& b) {
    return a.common != b.common
               ? a.common > b.common
               : std::tie(a.left, a.right) < std::tie(b.left, b.right);
  });
  std::vector<Copy> kept;
  std::map<uint32_t, bool> lefts;
  std::map<uint32_t, bool> rights;
  for (const Copy& copy : copies) {
    if (lefts[copy.left] || rights[copy.right]) continue;
    lefts[copy.left] = rights[copy.right] = true;
    kept.push_back(copy);
  }
  std::sort(kept.begin(), kept.end(),
            [](const Copy& a, const Copy& b) { return a.left < b.left; });
  return kept;
}

void SetSpan(ByteSpan first, ByteSpan last, v1::TextSpan* span) {
  span->set_begin(first.begin);
  span->set_end(last.end);
}

}  // namespace

void FindCopies(absl::Span<const Document> documents,
                v1::ComparisonReport* report) {
  report->clear_copies();
  const std::vector<Passage> passages = PassagesOf(documents);
  // Of each two articles, in terms of places; and where those begin.
  std::map<std::pair<uint32_t, uint32_t>, std::vector<Copy>> copies;
  std::map<uint32_t, uint32_t> first_of;
  for (uint32_t p = 0; p < passages.size(); ++p) {
    first_of.emplace(passages[p].article, p);
  }
  for (const auto& [p, q] : Candidates(passages)) {
    const Passage& left = passages[p];
    const Passage& right = passages[q];
    if (left.article == right.article ||
        OneSource(report->articles(static_cast<int>(left.article)),
                  report->articles(static_cast<int>(right.article)))) {
      continue;
    }
    const Copy copy = Compare(left, right);
    if (static_cast<double>(copy.common) >=
        kLeastOverlap * static_cast<double>(copy.shorter)) {
      copies[{left.article, right.article}].push_back(copy);
    }
  }
  std::vector<v1::CopiedPassage> found;
  std::vector<std::tuple<uint32_t, uint32_t, uint32_t>> order;
  for (auto& [articles, pairs] : copies) {
    const std::vector<Copy> run = OneToOne(std::move(pairs));
    const Passage* left = &passages[first_of.at(articles.first)];
    const Passage* right = &passages[first_of.at(articles.second)];
    for (size_t begin = 0, end = 0; begin < run.size(); begin = end) {
      Copy whole = run[begin];
      for (end = begin + 1;
           end < run.size() && run[end].left == run[end - 1].left + 1 &&
           run[end].right == run[end - 1].right + 1;
           ++end) {
        whole.common += run[end].common;
        whole.own += run[end].own;
        whole.shorter += run[end].shorter;
      }
      if (whole.own < kFewestOwn) continue;
      v1::CopiedPassage passage;
      passage.set_left_article_id(
          report->articles(static_cast<int>(articles.first)).id());
      passage.set_right_article_id(
          report->articles(static_cast<int>(articles.second)).id());
      SetSpan(left[run[begin].left].span, left[run[end - 1].left].span,
              passage.mutable_left());
      SetSpan(right[run[begin].right].span, right[run[end - 1].right].span,
              passage.mutable_right());
      passage.set_overlap(static_cast<double>(whole.common) /
                          static_cast<double>(whole.shorter));
      order.emplace_back(articles.first, passage.left().begin(),
                         static_cast<uint32_t>(found.size()));
      found.push_back(std::move(passage));
    }
  }
  // By left article and place, then as they were found: by right article.
  std::sort(order.begin(), order.end());
  for (const auto& [article, begin, index] : order) {
    *report->add_copies() = std::move(found[index]);
  }
}

}  // namespace claimdiff
