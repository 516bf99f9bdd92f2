#include "engine/align/copies/copies.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <tuple>
#include <utility>
#include <vector>

#include "absl/types/span.h"
#include "claimdiff/v1/article.pb.h"
#include "claimdiff/v1/report.pb.h"
#include "engine/align/copies/copied_sentences.h"
#include "engine/align/copies/copy_passages.h"
#include "engine/base/span.h"
#include "engine/text/document.h"
#include "engine/text/normalize.h"

namespace claimdiff {
namespace {

// A copy has this share of the shingles of the shorter paragraph. One changed
// word in forty changes five shingles.
constexpr double kLeastOverlap = 0.7;

// A copied passage holds at least this many common shingles with a word outside
// of quotation marks: two outlets that print one statement have not copied.
constexpr size_t kFewestOwn = 10;

// Two paragraphs that are copies, by place.
struct Copy {
  uint32_t left = 0;
  uint32_t right = 0;
  size_t common = 0;
  size_t own = 0;  // of those in common, by either side
  size_t shorter = 0;
};

// What two paragraphs have in common, by place.
Copy Compare(const CopyPassage& left, const CopyPassage& right) {
  Copy copy = {left.place, right.place, 0, 0,
               std::min(left.shingles.size(), right.shingles.size())};
  const auto own = [](const CopyPassage& passage, uint64_t shingle) {
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

// A copied passage of two articles of the report.
struct Found {
  uint32_t left_article = 0;
  uint32_t right_article = 0;
  ByteSpan left;
  ByteSpan right;
  double overlap = 0;
};

// Copies that follow each other on both sides as one passage each; those that
// have little in common but quotations are left out. `left` and `right` are the
// paragraphs of the two articles by place.
void AppendCopies(absl::Span<const Copy> copies, const CopyPassage* left,
                  const CopyPassage* right, std::vector<Found>* found) {
  for (size_t begin = 0, end = 0; begin < copies.size(); begin = end) {
    Copy whole = copies[begin];
    for (end = begin + 1;
         end < copies.size() && copies[end].left == copies[end - 1].left + 1 &&
         copies[end].right == copies[end - 1].right + 1;
         ++end) {
      whole.common += copies[end].common;
      whole.own += copies[end].own;
      whole.shorter += copies[end].shorter;
    }
    if (whole.own < kFewestOwn) continue;
    found->push_back({left->article,
                      right->article,
                      {left[copies[begin].left].span.begin,
                       left[copies[end - 1].left].span.end},
                      {right[copies[begin].right].span.begin,
                       right[copies[end - 1].right].span.end},
                      static_cast<double>(whole.common) /
                          static_cast<double>(whole.shorter)});
  }
}

void SetSpan(ByteSpan span, v1::TextSpan* written) {
  written->set_begin(span.begin);
  written->set_end(span.end);
}

}  // namespace

void FindCopies(absl::Span<const Document> documents,
                v1::ComparisonReport* report) {
  report->clear_copies();
  const std::vector<CopyPassage> passages = CopyPassagesOf(documents);
  std::map<uint32_t, uint32_t> first_of;  // paragraph, by article
  for (uint32_t p = 0; p < passages.size(); ++p) {
    first_of.emplace(passages[p].article, p);
  }
  // Of each two articles: copies, and pairs of paragraphs that are none.
  struct OfArticles {
    std::vector<Copy> copies;
    std::vector<std::pair<uint32_t, uint32_t>> others;
  };
  std::map<std::pair<uint32_t, uint32_t>, OfArticles> articles;
  for (const auto& [p, q] : FindCopyCandidates(passages)) {
    const CopyPassage& left = passages[p];
    const CopyPassage& right = passages[q];
    if (left.article == right.article ||
        OneSource(report->articles(static_cast<int>(left.article)),
                  report->articles(static_cast<int>(right.article)))) {
      continue;
    }
    const Copy copy = Compare(left, right);
    OfArticles& here = articles[{left.article, right.article}];
    if (static_cast<double>(copy.common) >=
        kLeastOverlap * static_cast<double>(copy.shorter)) {
      here.copies.push_back(copy);
    } else if (copy.common >= kFewestOfRun) {
      here.others.emplace_back(p, q);
    }
  }
  std::vector<Found> found;
  for (auto& [pair, here] : articles) {
    const uint32_t left = first_of.at(pair.first);
    const uint32_t right = first_of.at(pair.second);
    const std::vector<Copy> copies = OneToOne(std::move(here.copies));
    AppendCopies(copies, &passages[left], &passages[right], &found);
    std::vector<std::pair<uint32_t, uint32_t>> rest;
    for (const auto& [p, q] : here.others) {
      const bool known = std::any_of(
          copies.begin(), copies.end(),
          [left = left, right = right, p = p, q = q](const Copy& copy) {
            return left + copy.left == p || right + copy.right == q;
          });
      if (!known) rest.emplace_back(p, q);
    }
    for (const CopiedSentences& run : FindCopiedSentences(
             documents[pair.first], documents[pair.second], passages, rest)) {
      found.push_back(
          {pair.first, pair.second, run.left, run.right, run.overlap});
    }
  }
  std::stable_sort(
      found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tie(a.left_article, a.left.begin, a.right_article,
                        a.right.begin) < std::tie(b.left_article, b.left.begin,
                                                  b.right_article,
                                                  b.right.begin);
      });
  for (const Found& copy : found) {
    const auto id = [&](uint32_t article) {
      return report->articles(static_cast<int>(article)).id();
    };
    v1::CopiedPassage* passage = report->add_copies();
    passage->set_left_article_id(id(copy.left_article));
    passage->set_right_article_id(id(copy.right_article));
    SetSpan(copy.left, passage->mutable_left());
    SetSpan(copy.right, passage->mutable_right());
    passage->set_overlap(copy.overlap);
  }
}

}  // namespace claimdiff
